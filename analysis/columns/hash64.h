// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>

namespace faultline {

/// A fast 64-bit hash of bytes, the same on every machine and for ever (it is written into project files). Two texts
/// that differ in one aligned 8-byte word only never collide; others do with a chance of 2^-64. Not for secrets.
std::uint64_t hash64(std::string_view bytes, std::uint64_t seed = 0);

} // namespace faultline

// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace faultline {

/// The text as one gzip member.
std::string gzipText(std::string_view text);

} // namespace faultline

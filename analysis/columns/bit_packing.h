// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace faultline {

/// Bytes that `count` numbers of `width` bits take: whole 64-bit words.
std::size_t packedBytes(std::size_t count, unsigned width);

/// Appends the low `width` (0 ... 64) bits of each value, one after another without gaps.
void packBits(std::span<const std::uint64_t> values, unsigned width, std::string &to);

/// The reverse; `from` must hold packedBytes(values.size(), width) bytes.
void unpackBits(std::string_view from, unsigned width, std::span<std::uint64_t> values);

/// The one value at an index.
std::uint64_t unpackOne(std::string_view from, unsigned width, std::size_t index);

} // namespace faultline

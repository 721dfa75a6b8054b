// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>

namespace faultline {

/// Index of the first byte that is no valid UTF-8 (overlong forms, surrogates and values over U+10FFFF are not);
/// npos when all is well. A sequence that is cut off is reported at its first byte.
std::size_t firstInvalidUtf8(std::string_view text);

/// True when every byte is 1 ... 127: neither UTF-8 sequences nor NUL.
bool isPlainAscii(std::string_view text);

} // namespace faultline

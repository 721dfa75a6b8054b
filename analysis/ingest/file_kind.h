// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>

namespace faultline {

/// What the first bytes of a file are, when they are not delimited text: "a Parquet file", "a PDF document", ...
/// The suffix of the name is never asked. Looks at no more than the given bytes; 64 KiB are enough.
std::optional<std::string_view> foreignKind(std::string_view head);

/// True for FF FE and FE FF at the front.
bool startsWithUtf16Mark(std::string_view head);

/// Length of a UTF-8 byte order mark at the front: 3 or 0.
std::size_t utf8MarkLength(std::string_view head);

} // namespace faultline

// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/base/error.h"
#include "analysis/columns/code_book.h"

#include <optional>
#include <string>
#include <string_view>

namespace faultline {

/// A book with the data that it was made from.
struct ShelvedBook {
    std::int64_t dataRevision = 0;
    CodeBook book;
};

/// Where code books are kept between openings. Losing one costs a pass over the column, nothing else.
/// Safe to call from several threads.
class CodeBookShelf {
public:
    virtual ~CodeBookShelf() = default;
    /// The newest book of a column; nothing when there is none that can be read.
    virtual std::optional<ShelvedBook> find(ColumnId column) = 0;
    virtual void keep(ColumnId column, const ShelvedBook &book) = 0;
};

/// A book as bytes, version apart.
std::string toBytes(const ShelvedBook &book);
/// Corrupt when the bytes are not a sound book: lengths, order of the edges, codes within the entries.
Result<ShelvedBook> bookFromBytes(std::string_view bytes);

/// The same bins or entries, whatever the version.
bool sameCodes(const CodeBook &a, const CodeBook &b);

} // namespace faultline

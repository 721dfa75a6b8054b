// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/base/run.h"
#include "analysis/columns/column.h"

#include <cstdint>
#include <limits>
#include <vector>

namespace faultline {

/// The code of every row: narrow while the book has at most 256 codes, wide otherwise.
struct CodeVector {
    std::size_t size = 0; ///< codes are below this
    std::vector<std::uint8_t> narrow;
    std::vector<std::uint16_t> wide;

    bool isWide() const { return size > 256; }
    std::size_t at(std::size_t row) const { return isWide() ? wide[row] : narrow[row]; }
    std::size_t bytes() const { return narrow.size() + 2 * wide.size(); }
    /// Makes room for rows with codes below `codes`.
    void reset(std::size_t codes, std::size_t rows);
    void set(std::size_t row, std::size_t code)
    {
        if (isWide())
            wide[row] = static_cast<std::uint16_t>(code);
        else
            narrow[row] = static_cast<std::uint8_t>(code);
    }
};

/// How the values of one column become small numbers. An index only: it can be dropped and rebuilt in one pass.
/// Numbers: bin i is (edges[i - 1], edges[i]], the last one is above all edges. Text: one code a listed entry.
struct CodeBook {
    static constexpr std::size_t kMissing = 0;
    static constexpr std::size_t kNotFinite = 1;
    static constexpr std::size_t kRest = 2; ///< text that is not listed
    static constexpr std::size_t kFirst = 3;

    std::int64_t version = 1;
    bool ofText = false;
    std::vector<double> edges; ///< numbers: sorted, distinct
    bool distinct = false; ///< numbers: every edge is a value and no other value exists
    bool exactInDouble = true; ///< false: integers beyond 2^53, codes decide no predicate
    std::vector<std::uint32_t> entries; ///< text: dictionary id of code kFirst + i
    std::vector<std::uint16_t> codeOfEntry; ///< text: code of every dictionary id

    std::size_t size() const { return kFirst + (ofText ? entries.size() : edges.size() + (distinct ? 0 : 1)); }
    std::size_t codeOf(double value) const;
};

struct CodeBookLimits {
    std::size_t numberCodes = 253; ///< bins of a number, special codes apart: fits a byte with them
    std::size_t textCodes = 65'000; ///< listed entries of a text column
};

/// The book of numbers: every distinct value while they fit, else the baseline's deciles (type 7 quantiles, those that
/// are distinct) and then quantiles of the log, from at most 262,144 evenly spaced rows, until it is full. `baseline` may be null.
/// The book of text: entries that the baseline lacks first - they are never "rest" -, then by falling frequency.
CodeBook makeCodeBook(const Column &log, const Column *baseline, const CodeBookLimits &limits = {});

/// One pass over the values. A distinct book meets no other value, or `complete` turns false: then it needs a rebuild.
CodeVector encodeColumn(const Column &column, const CodeBook &book, Executor &executor, bool *complete = nullptr);

} // namespace faultline

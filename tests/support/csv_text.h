// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/ingest/readers/csv_block.h"

#include <random>
#include <string>
#include <string_view>
#include <vector>

namespace faultline {

/// What a delimited text without a header reads as.
struct CsvCells {
    std::vector<std::vector<std::string>> rows;
    std::vector<QuarantinedRow> quarantined; ///< with absolute lines, from 1
    std::uint64_t blankLines = 0;
    std::uint64_t lines = 0;
    std::size_t longestBlock = 0;

    /// Rows, quarantine and counts in one text, for comparing.
    std::string shown() const;
};

/// Cuts and parses a text as `columns` columns of text.
CsvCells csvCells(std::string_view text, std::size_t columns, const SplitLimits &limits = {}, char delimiter = ',');

struct CsvTaste {
    std::size_t columns = 3;
    std::size_t rows = 20;
    char delimiter = ',';
    std::string lineEnd = "\n";
    bool blankLines = false;
};

/// Random well-formed CSV: quotes, doubled quotes, line ends and delimiters inside, UTF-8, quotes in plain fields.
std::string randomCsv(std::mt19937_64 &random, const CsvTaste &taste);

} // namespace faultline

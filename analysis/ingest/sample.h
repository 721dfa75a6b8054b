// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/base/error.h"
#include "analysis/ingest/raw_file.h"
#include "analysis/ingest/readers/type_evidence.h"
#include "analysis/values/import.h"

#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

namespace faultline {

struct SampleCell {
    std::string_view text;
    bool quoted = false;

    bool isEmpty() const { return text.empty() && !quoted; }
};

struct SampleColumn {
    std::string name; ///< unique, see uniqueNames()
    std::vector<SampleCell> cells;
    TypeEvidence evidence; ///< of the cells and of the other places that were looked at
};

/// Where a record lies in the file.
struct SampleRow {
    std::uint64_t line = 0;
    std::uint64_t byte = 0;
    std::string_view raw;
};

/// The first records of a delimited file and what its shape is. Move only: the cells point into `texts`.
struct Sample {
    Sample() = default;
    Sample(Sample &&) = default;
    Sample &operator=(Sample &&) = default;

    std::string path;
    FileIdentity identity;
    char delimiter = ',';
    std::string header; ///< the header record as it is in the file
    std::uint64_t dataOffset = 0; ///< of the first byte after the header, in the decompressed text without its mark
    std::uint64_t dataLine = 1; ///< physical line of that byte
    std::size_t markBytes = 0; ///< length of the byte order mark
    std::size_t rows = 0;
    std::vector<SampleColumn> columns;
    std::vector<SampleRow> places; ///< of each row
    std::vector<QuarantinedRow> quarantined;
    std::uint64_t estimatedRows = 0; ///< in the whole file; exact when `complete`
    bool complete = false; ///< the sample is the whole file
    std::deque<std::string> texts;
};

/// Reads about the first 10,000 records (at most about 4 MiB), and for the types also some from the middle and the end
/// of a plain file. Format: the header cannot be read. Schema: there is no header.
Result<Sample> readSample(const std::string &path);

/// Column names that differ even without regard to case: a second "a" is "a#2", an empty one "col_4".
std::vector<std::string> uniqueNames(const std::vector<std::string> &header);

/// Comma, semicolon, tab or bar: what cuts the first records into the same number of fields, more than one.
/// The text must be followed by kTextPadding zero bytes.
char sniffDelimiter(std::string_view text);

} // namespace faultline

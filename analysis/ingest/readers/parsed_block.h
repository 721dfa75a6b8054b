// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/ingest/readers/local_values.h"
#include "analysis/ingest/readers/type_evidence.h"
#include "analysis/values/import.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace faultline {

/// How the fields of one column are to be read.
struct ColumnSpec {
    ValueType type = ValueType::Text;
    bool plain = false; ///< Text: keep the values themselves rather than numbers of distinct ones
    bool ignored = false; ///< not read at all
    EpochUnit epoch = EpochUnit::None; ///< Time: whole numbers in this unit rather than ISO 8601
};

/// The shape of a delimited text and of its columns.
struct RecordSpec {
    char delimiter = ',';
    std::vector<ColumnSpec> columns;
    std::string header; ///< the header record as it was; the same text again is not a row
    bool typesOnly = false; ///< keep no values, only TypeEvidence
    std::optional<std::size_t> timeColumn; ///< of times: a record in which it is unreadable is quarantined
};

/// The first value that a column could not take.
struct Misfit {
    std::uint64_t line = 0; ///< of its record; relative to the block until the block is placed
    std::string value; ///< at most 40 bytes of it
};

/// Values of one column in one block. Missing rows have 0 or an empty text.
struct ParsedColumn {
    std::vector<std::int64_t> integers; ///< Int64, Time
    std::vector<double> numbers; ///< Float64
    std::vector<std::uint32_t> entries; ///< Text: numbers of `values`
    LocalValues values;
    std::vector<std::uint32_t> ends; ///< Text, plain: row i is bytes[ends[i - 1], ends[i])
    std::string bytes;
    std::vector<std::uint32_t> missing; ///< rows, rising
    bool seen = false; ///< a row has a value
    bool bigInteger = false; ///< Int64: one is beyond +-2^53
    std::optional<Misfit> misfit; ///< the values after it are not complete
    TypeEvidence evidence; ///< typesOnly
};

/// One block of records read into columns. Lines are relative, from 0, until place() gives them their absolute number.
struct ParsedBlock {
    std::string text; ///< what the views in `values` show
    std::size_t rows = 0;
    std::vector<ParsedColumn> columns;
    std::vector<QuarantinedRow> quarantined;
    std::uint64_t firstLine = 0; ///< as place() was told
    std::uint64_t lines = 0;
    std::uint64_t blankLines = 0;
    std::uint64_t repeatedHeaders = 0;

    /// `line` is the physical line of the first byte, from 1.
    void place(std::uint64_t line);
};

} // namespace faultline

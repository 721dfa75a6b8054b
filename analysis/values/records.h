// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/values/derived.h"
#include "analysis/values/schema.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace faultline {

/// What one column of a table of records shows: a stored column, or a number computed from label, prediction and
/// probabilities.
struct RecordColumn {
    ColumnId column; ///< none: derived
    Derived derived = Derived::LogLoss; ///< only without a column

    friend bool operator==(const RecordColumn &, const RecordColumn &) = default;
};

/// The derived numbers that records of such a log can have, in the order in which they are read: failure (0 or 1),
/// confidence where none is logged, log loss; residual for a regression.
std::vector<RecordColumn> derivedColumns(const Schema &schema);
/// Every stored column in the order of the schema, then the derived ones.
std::vector<RecordColumn> allRecordColumns(const Schema &schema);
/// What stands over the column in a file: a derived number is called "failure", "log_loss", ..., with "#2" where the log
/// has a column of that name.
std::string recordColumnName(const RecordColumn &column, const Schema &schema);
ValueType recordColumnType(const RecordColumn &column, const Schema &schema);

enum class SortBy {
    Worst, ///< see WorstBy
    LogOrder, ///< as imported
    Column,
};

struct RecordOrder {
    SortBy by = SortBy::Worst;
    RecordColumn column; ///< Column only
    bool descending = false; ///< the other way round; what cannot be ordered stays at the end

    friend bool operator==(const RecordOrder &, const RecordOrder &) = default;
};

/// What "worst" could be measured by.
enum class WorstBy {
    Loss, ///< log loss, largest first
    Confidence, ///< wrong by falling confidence, then right by rising confidence
    AbsoluteResidual, ///< regression, largest first
    LowConfidence, ///< no label is known yet: least confident first
    Nothing, ///< nothing to go by: log order
};

/// The records of a cohort in an order. Rows are numbers of production rows, from 0.
struct RecordList {
    std::shared_ptr<const std::vector<std::uint32_t>> rows;
    std::uint64_t unordered = 0; ///< at the end, in log order: missing, not a number or undefined in the order's column
    std::optional<std::uint64_t> failures; ///< label and prediction differ; nothing for a regression or without labels
    RecordOrder order;
    WorstBy worstBy = WorstBy::Nothing; ///< what an order by Worst came to
};

/// One value, exact and whole. monostate is missing, or undefined for a derived number; NaN is a value.
/// Int64 and Time (µs) are integers.
using RecordCell = std::variant<std::monostate, std::int64_t, double, std::string>;

/// Some rows of some columns.
struct RecordPage {
    std::vector<std::uint32_t> rows;
    std::vector<ValueType> types; ///< of the columns
    std::vector<RecordCell> cells; ///< row by row

    const RecordCell &at(std::size_t row, std::size_t column) const { return cells[row * types.size() + column]; }
};

/// A record as a small square picture: edge * edge shades, row by row, 0 paper to 255 ink.
struct RecordPicture {
    std::uint32_t edge = 0; ///< 0: there is none
    std::vector<std::uint8_t> ink;
};

struct ClassProbability {
    std::string name; ///< of the class
    std::optional<double> value; ///< as logged
    bool isPrediction = false;
    bool isLabel = false;
};

/// One record with everything that is known about it.
struct RecordDetail {
    std::uint32_t row = 0;
    std::vector<RecordColumn> columns; ///< every stored column in the order of the schema, then the derived numbers
    RecordPage values; ///< one row
    std::vector<ClassProbability> probabilities; ///< in the order of the classes; empty without
    std::optional<bool> failed;
};

/// Which records a position is among.
enum class PositionAmong {
    CorrectOfLabel, ///< right, with the same label
    All, ///< regression, or the label is not known
};

/// Where a number of one record lies among other records.
struct RecordPosition {
    ColumnId column;
    double value = 0.0;
    double below = 0.0; ///< share of them below it, ties counted half: 0 ... 1
    bool belowAll = false; ///< strictly
    bool aboveAll = false;
    std::uint64_t n = 0; ///< records that have a number there; 0: no position
};

struct RecordPositions {
    PositionAmong among = PositionAmong::All;
    std::string label; ///< CorrectOfLabel only
    std::uint64_t records = 0; ///< there are that many, the record itself left out
    std::vector<RecordPosition> positions; ///< numeric features in the order of the schema; the record lacks none
};

} // namespace faultline

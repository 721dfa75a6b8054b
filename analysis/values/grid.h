// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/base/time.h"
#include "analysis/values/cohort.h"
#include "analysis/values/metrics.h"
#include "analysis/values/schema.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace faultline {

/// What lies along one side of a grid: any column. The column of the role time is cut into windows.
struct GridSide {
    ColumnId column;
    std::optional<Window> window = std::nullopt; ///< time only; nothing: the finest that gives few enough

    bool operator==(const GridSide &) const = default;
};

enum class GridBinKind {
    Range, ///< above < x <= upTo, infinite at the ends of the axis
    Number, ///< x == upTo
    Category, ///< one text
    Window, ///< from <= time < to
    Rest, ///< present, but none of the listed numbers or texts
    NotFinite, ///< NaN
    Missing,
};

/// One row or column of a grid.
struct GridBin {
    GridBinKind kind = GridBinKind::Missing;
    double above = 0.0;
    double upTo = 0.0;
    std::string category;
    Micros from = 0;
    Micros to = 0;
    Cohort cohort; ///< exactly its records

    /// Drawn away from the others.
    bool isApart() const { return kind == GridBinKind::NotFinite || kind == GridBinKind::Missing; }
};

struct GridAxis {
    GridSide side;
    std::string name; ///< of the column
    Role role = Role::Feature;
    ValueType type = ValueType::Text;
    std::optional<Window> window; ///< of the bins, when they are windows
    bool wholeNumbers = false; ///< every number seen is one, so (5, 7] may be said as 6 - 7
    std::vector<GridBin> bins; ///< ranges and numbers rise, categories fall in frequency (classes keep their order);
        ///< then rest, not finite, missing; none without records, but for windows in between
};

enum class GridMeasure {
    ErrorRate, ///< share of records whose label and prediction differ
    FailureRate, ///< share of records that fail by a definition of the user's
    MeanAbsoluteError, ///< mean |prediction - label|
};

enum class IntervalKind {
    Wilson, ///< of a share, on the effective n
    StudentT, ///< of a mean: t for an effective n below 200, else normal
};

/// Some records of a grid: a cell, a row, a column or all.
struct GridCell {
    std::uint64_t rows = 0; ///< records
    std::uint64_t n = 0; ///< those with label and prediction
    std::uint64_t failures = 0; ///< shares only
    double weight = 0.0; ///< of the n records
    double squaredWeight = 0.0; ///< sum of their squares
    double sum = 0.0; ///< weight of the failures, or weighted sum of |r|
    double sumOfSquares = 0.0; ///< means only
    double effectiveN = 0.0; ///< weight^2 / squaredWeight
    std::optional<double> value; ///< sum / weight
    std::optional<Interval> interval; ///< 95 %
};

/// How some records compare with the rest of the cohort.
struct GridImpact {
    double rest = 0.0; ///< the value of all other records
    double gain = 0.0; ///< by how much the cohort's own value would fall if these were like the rest; below 0: rise
};

/// A measure by two columns. Every cell is a cohort.
struct Grid {
    GridMeasure measure = GridMeasure::ErrorRate;
    IntervalKind intervalKind = IntervalKind::Wilson;
    GridAxis rows;
    GridAxis columns;
    std::vector<GridCell> cells; ///< row by row
    std::vector<GridCell> rowTotals;
    std::vector<GridCell> columnTotals;
    GridCell all; ///< the cohort's own

    const GridCell &at(std::size_t row, std::size_t column) const { return cells[row * columns.bins.size() + column]; }
    /// Exactly the `rows` records of a cell, within the cohort that was asked for.
    Cohort cohortOf(std::size_t row, std::size_t column) const;
    /// Nothing when the cell or everything else has no value.
    std::optional<GridImpact> impactOf(const GridCell &cell) const;
};

/// Below so many records a cell's value is counted but not coloured.
inline constexpr std::uint64_t kLeastCellN = 30;

} // namespace faultline

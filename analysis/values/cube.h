// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/base/time.h"
#include "analysis/values/cohort.h"
#include "analysis/values/derived.h"
#include "analysis/values/schema.h"

#include <cstdint>
#include <string>
#include <vector>

namespace faultline {

enum class KeyKind {
    Column, ///< codes of a column's code book
    Label, ///< index into Schema::classes; missing apart
    Prediction, ///< as Label
    ModelVersion, ///< codes of that column
    ConfirmHalf, ///< 0 or 1, a hash of project id and record id
    TimeWindow, ///< index into edges; "no time" and outside apart
    ConfidenceBin, ///< 15 equal-width bins (l, r] of the exact confidence; missing apart
    Failure, ///< 0 right, 1 wrong, apart when undefined
};

struct CubeKey {
    KeyKind kind = KeyKind::Column;
    ColumnId column; ///< Column only
    // Coarsenings of a Column, at most one of them; whatever the codes are, rows are told apart by their exact values.
    std::vector<double> cuts; ///< numbers: x <= cut goes left, infinities lie in the end ranges, NaN is "not finite"
    std::vector<double> numbers; ///< numbers: these values alone, in this order; all others are "rest"
    std::vector<std::string> texts; ///< text: these values alone, in this order; all others are "rest"
    std::vector<Micros> edges; ///< TimeWindow only: windows [e[i], e[i + 1])
};

enum class MeasureKind {
    Count, ///< records
    Weight, ///< their weights; 1 each where the log has no weight column
    SquaredWeight, ///< for the effective n = (sum w)^2 / sum w^2
    Defined, ///< weights of the records for which the derived number is defined
    Sum, ///< of weight * derived
    SumOfSquares, ///< of weight * derived^2
};

struct CubeMeasure {
    MeasureKind kind = MeasureKind::Count;
    Derived derived = Derived::Failure; ///< Defined, Sum and SumOfSquares only
};

/// The one question: how many records, and how much of something, per cell of a few keys.
struct CubeQuery {
    Cohort cohort;
    std::vector<CubeKey> keys; ///< at most 4; the cells (product of sizes) at most 16,777,216
    std::vector<CubeMeasure> measures;
};

/// What one index of a key stands for.
enum class KeyValueKind { Category, Number, Range, Missing, NotFinite, Rest, Window, Index };

struct KeyValue {
    KeyValueKind kind = KeyValueKind::Index;
    std::string category; ///< Category
    double above = 0.0; ///< Range: above < x <= upTo, -inf and +inf at the ends
    double upTo = 0.0; ///< Number: the value itself
    std::size_t index = 0; ///< Index, Window
};

struct CubeAxis {
    std::vector<KeyValue> values;
    std::int64_t bookVersion = 0; ///< Column keys
};

/// Cells in row-major order of the keys, the last key fastest.
struct CubeResult {
    std::vector<CubeAxis> axes;
    std::vector<std::vector<double>> measures; ///< one vector of cells per measure; counts are exact up to 2^53
    std::uint64_t rows = 0; ///< records in the cohort
    std::size_t cells = 0;

    std::size_t size(std::size_t axis) const { return axes[axis].values.size(); }
};

} // namespace faultline

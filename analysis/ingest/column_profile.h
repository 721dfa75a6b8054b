// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/ingest/sample.h"

#include <optional>
#include <set>
#include <string>
#include <vector>

namespace faultline {

/// What the sample shows of one column.
struct ColumnProfile {
    std::string normal; ///< normalName()
    ValueType type = ValueType::Text;
    std::size_t rows = 0;
    std::size_t present = 0;
    std::size_t distinct = 0;
    std::set<std::string> values; ///< distinct ones as text, the first 1,000 of them
    double meanLength = 0.0; ///< bytes of a present value
    bool spaces = false; ///< most values hold white space
    bool rising = true; ///< no value is below the one before
    bool fractional = false; ///< a number that is not whole
    bool inUnitInterval = false; ///< numbers, all within [0, 1]
    bool negative = false; ///< a number below 0
    double timeShare = 0.0; ///< ISO times among the values that are no words like NA
    bool mixedTimes = false; ///< text: one is a number that may be a time
    EpochUnit epoch = EpochUnit::None; ///< all whole numbers are times of this unit

    bool isNumber() const { return type == ValueType::Int64 || type == ValueType::Float64; }
    /// A few values that are no times are taken for damage.
    bool mostlyTimes() const { return type == ValueType::Text && timeShare >= 0.95 && !mixedTimes; }
    bool mostlyMissing() const { return present * 2 < rows; }
    bool allDistinct() const { return present > 0 && distinct * 100 >= present * 99; }
};

/// Whether a column that is called a prediction holds scores instead: numbers within [0, 1], some not whole, beside a
/// label of two values.
bool holdsScores(const ColumnProfile &prediction, const ColumnProfile &label);

/// A column whose type was decided elsewhere may pass it; otherwise the evidence decides.
ColumnProfile profileOf(const SampleColumn &column, std::optional<ValueType> type = std::nullopt);

/// The numbers of a column row by row; nothing where one is missing or is none.
std::vector<std::optional<double>> numbersOf(const SampleColumn &column);

/// A value as the classes are written: numbers in their shortest form, text as it is; nothing when it is missing.
std::optional<std::string> classText(const SampleCell &cell, ValueType type);

} // namespace faultline

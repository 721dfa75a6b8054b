// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/base/ids.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace faultline {

/// A value of a column, as a cohort's text may name it.
struct ColumnValue {
    std::string text; ///< without quotes; numbers in their shortest form, times as dates
    std::uint64_t rows = 0; ///< that have it; of a date: from it until the next one
    std::optional<double> quantile; ///< of numbers with too many values to list: share of rows at or below, about
};

/// Some values of a column for a list to choose from.
struct ColumnValues {
    ColumnId column;
    std::string typed; ///< what they begin with or contain; empty: nothing was asked for
    std::vector<ColumnValue> values;
    bool whole = false; ///< no other value begins with or contains it
};

} // namespace faultline

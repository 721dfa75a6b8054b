// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/columns/table.h"

#include <limits>
#include <span>
#include <string>
#include <vector>

namespace faultline {

/// One column of some rows, for work record by record.
struct FrameColumn {
    static constexpr std::uint32_t kNoWord = std::numeric_limits<std::uint32_t>::max();

    ColumnId column;
    std::string name;
    bool ofText = false;
    std::vector<double> numbers; ///< numbers: NaN where missing or not finite
    std::vector<std::uint32_t> words; ///< text: index into texts, kNoWord where missing
    std::vector<std::string> texts; ///< text: values that occur in these rows, in the order in which they do
    std::vector<bool> isMissing; ///< without a value; NaN and infinities are values
    std::size_t missing = 0; ///< how many are
};

/// Some columns of some rows, in the order asked for. Columns are read a few at a time from the packed chunks.
Result<std::vector<FrameColumn>> featureFrame(const Table &table, std::span<const std::uint32_t> rows,
                                              const std::vector<ColumnId> &columns, Run &run);

/// Columns of the role feature that are numbers or text, in the order of the schema.
std::vector<ColumnId> comparableFeatures(const Schema &schema);

} // namespace faultline

// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/columns/table.h"
#include "analysis/values/cohort.h"

namespace faultline {

/// One bit a row: bit i of word i / 64. Bits beyond the rows are 0.
struct RowMask {
    std::size_t rows = 0;
    std::vector<std::uint64_t> words;

    explicit RowMask(std::size_t count = 0, bool value = false);
    bool at(std::size_t row) const { return ((words[row / 64] >> (row % 64)) & 1U) != 0; }
    std::size_t count() const;
};

/// The production rows of a cohort, exactly: codes decide what they decide wholly, rows in boundary codes are compared
/// by value. A missing value satisfies only IsMissing. Query error for a column that is not there or a row set of
/// another size.
Result<RowMask> rowsOf(const Dataset &data, const Cohort &cohort, Run &run);

} // namespace faultline

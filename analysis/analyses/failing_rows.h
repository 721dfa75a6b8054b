// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/columns/row_mask.h"

#include <optional>

namespace faultline {

/// The records of `rows` with label and prediction.
Result<RowMask> definedRows(const Dataset &data, RowMask rows, Run &run);

/// Which of some defined records fail.
struct FailingRows {
    RowMask rows;
    std::optional<double> above; ///< a regression without a definition: |prediction - label| is above this
};

/// By the definition, or where label and prediction differ; a regression without a definition: the largest tenth of
/// |prediction - label|, its limit read from up to 131,072 evenly spaced records.
Result<FailingRows> failingRows(const Dataset &data, const RowMask &defined, const std::optional<Cohort> &failing,
                                Run &run);

} // namespace faultline

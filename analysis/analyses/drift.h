// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/columns/table.h"
#include "analysis/values/cohort.h"
#include "analysis/values/drift.h"

namespace faultline {

struct DriftOptions {
    Window window = Window::Week; ///< longer ones where there would be more than 520
    Cohort cohort;
};

/// Every feature, the predictions and the labels: how far the log is from the baseline, and from which window on it is
/// distributed otherwise than before. A drift needs a q-value below .01 over the columns and an effect: PSI above .02 and
/// above what it reaches without drift in 99 of 100 logs of these sizes. A column that has one value in the baseline
/// is said to be that. Labels and predictions of a regression are columns of numbers like the features.
Result<DriftReport> driftOf(const Dataset &data, const DriftOptions &options, Run &run);

} // namespace faultline

// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/columns/table.h"
#include "analysis/values/cohort.h"
#include "analysis/values/threshold_curve.h"

namespace faultline {

/// Precision, recall, accuracy and the counts of both errors at every threshold on the score of the positive class, for
/// the records of a cohort that have a label and a score: one sort by score and one pass. Stops are every distinct
/// score up to 1,000 of them, else thousandths of [0, 1], with further ones between where two are more than 2 % of the
/// records apart. `hull` is the upper convex hull of the ROC curve over all scores.
Result<ThresholdCurve> thresholdCurve(const Dataset &data, const Cohort &cohort, Run &run);

} // namespace faultline

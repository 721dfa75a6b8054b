// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/values/class_metrics.h"
#include "analysis/values/threshold_curve.h"
#include "widgets/export/data_table.h"

namespace faultline {

/// One row a class, then the averages, named "macro avg" and "weighted avg" as in scikit-learn's report.
DataTable classNumbers(const ClassReport &report);

/// One row a stop of the slider: both errors, precision, recall, F1, accuracy, and the cost of both errors together.
DataTable thresholdNumbers(const ThresholdCurve &curve, double falsePositive, double falseNegative);

} // namespace faultline

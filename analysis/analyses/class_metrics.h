// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/columns/table.h"
#include "analysis/values/class_metrics.h"
#include "analysis/values/cohort.h"

namespace faultline {

/// The per-class table of a classification from one cube: Wilson intervals for precision and recall on the effective n
/// of the predicted and of the labelled records; F1 and the averages from 1,000 resamples of the confusion's counts.
/// Query error for a regression. Beyond 200 classes F1 and averages have no interval: a resample would be 40,000 cells.
Result<ClassReport> classMetrics(const Dataset &data, const Cohort &cohort, Run &run);

} // namespace faultline

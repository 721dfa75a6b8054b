// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/columns/table.h"
#include "analysis/values/cohort.h"
#include "analysis/values/metrics.h"

namespace faultline {

struct MetricOptions {
    Window window = Window::Week;
    Cohort cohort;
    std::string cohortText; ///< for the provenance
};

/// Quality overall, per window and of the baseline, with the confusion, the reliability bins and the model versions.
/// Windows follow the times of all production rows, so that cohorts share one axis. The
/// baseline is measured in the same cohort, and left out where the cohort has no meaning there (times, logs, row sets). Everything but AUC is asked as
/// cubes; AUC needs the order of the rows.
Result<MetricReport> metricsOverTime(const Dataset &data, const MetricOptions &options, Run &run);

} // namespace faultline

// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/values/metrics.h"

#include <vector>

namespace faultline {

/// Metrics of one scale may share an axis.
enum class MetricScale { Share, Loss, LabelUnit, Explained };
MetricScale scaleOf(Metric metric);

/// What the list of the Metrics page offers: what the task has; before labels arrive only what needs none.
std::vector<Metric> listedMetrics(const MetricReport &report);
/// What is ticked at first.
std::vector<Metric> firstMetrics(const MetricReport &report);

} // namespace faultline

// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/values/metrics.h"

#include <vector>

namespace faultline {

/// Consecutive windows in which a metric breaches a threshold, oldest first, thresholds in the order given. Equal to the
/// threshold is no breach. A window without a value neither opens nor closes an episode.
std::vector<BreachEpisode> breaches(const std::vector<WindowMetrics> &series, const std::vector<Threshold> &thresholds);

} // namespace faultline

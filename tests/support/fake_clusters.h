// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/values/cluster.h"

#include <memory>

namespace faultline::fake {

/// `count` clusters of falling size on a circle, with some failures of none between them; contrasts of every kind.
/// Rows are numbers of the points, in the order of the clusters; those of no cluster come last.
std::shared_ptr<const ClusterReport> clusterReport(std::size_t count = 5, std::size_t points = 400);

} // namespace faultline::fake

// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/base/error.h"
#include "analysis/base/run.h"
#include "analysis/cluster/points.h"

#include <span>

namespace faultline {

/// Directions of most variance of some points, the widest first.
struct PrincipalAxes {
    std::size_t dims = 0;
    std::vector<double> mean; ///< of the points
    std::vector<double> axes; ///< one direction of unit length after another; its largest coordinate is positive
    std::vector<double> variances; ///< along each, with n - 1; falling
    double totalVariance = 0.0; ///< along all directions together

    std::size_t count() const { return variances.size(); }
    /// Share of the variance along the first `many` directions, 0 ... 1; 1 when nothing varies.
    double explained(std::size_t many) const;
};

/// The first `most` principal axes of the rows, fewer when there are fewer dimensions. Exact from the covariance up to
/// 384 dimensions; beyond that randomised subspace iteration (Halko, Martinsson and Tropp 2011) with the run's seed,
/// 8 extra directions and 4 passes. The same bytes for any number of threads.
Result<PrincipalAxes> principalAxes(const Points &points, std::span<const std::uint32_t> rows, std::size_t most,
                                    Run &run);

/// The rows along the axes, measured from the mean.
Result<Points> alongAxes(const Points &points, std::span<const std::uint32_t> rows, const PrincipalAxes &axes,
                         Run &run);

} // namespace faultline

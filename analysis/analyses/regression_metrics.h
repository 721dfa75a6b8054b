// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/values/metrics.h"

namespace faultline {

/// Weighted sums over the records of one window with a finite label y and prediction; r = prediction - y, and y is
/// counted from a fixed centre c.
struct RegressionSums {
    std::uint64_t rows = 0;
    double weight = 0.0;
    double squaredWeight = 0.0;
    double residual = 0.0; ///< sum w r
    double absolute = 0.0; ///< sum w |r|
    double squared = 0.0; ///< sum w r^2
    double fourth = 0.0; ///< sum w r^4
    double label = 0.0; ///< sum w y
    double label2 = 0.0; ///< sum w y^2
    double label3 = 0.0; ///< sum w y^3
    double label4 = 0.0; ///< sum w y^4
    double squaredLabel = 0.0; ///< sum w r^2 y
    double squaredLabel2 = 0.0; ///< sum w r^2 y^2

    void add(const RegressionSums &other);
};

/// RMSE, MAE and R2 = 1 - sum r^2 / sum (y - mean y)^2 with 95 % intervals by the delta method.
MetricSet regressionMetrics(const RegressionSums &sums);

} // namespace faultline

// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/values/metrics.h"

#include <optional>

namespace faultline {

/// Two-sided 95 % point of the standard normal.
inline constexpr double kZ95 = 1.959963984540054;

/// 97.5 % point of Student's t with `freedom` > 0 degrees of freedom (need not be whole); the root of the regularised
/// incomplete beta function, to 1e-12.
double student975(double freedom);

/// I_x(a, b), the regularised incomplete beta function; a, b > 0, 0 <= x <= 1. Continued fraction (Lentz), to 1e-14.
double incompleteBeta(double a, double b, double x);

/// Wilson's score interval (1927) of a share. hits and n may be weighted sums, then n is the effective n.
/// Absent for n = 0.
std::optional<Interval> wilson(double hits, double n);

/// Moments of a weighted mean.
struct MeanSums {
    double weight = 0.0; ///< sum w
    double squaredWeight = 0.0; ///< sum w^2
    double sum = 0.0; ///< sum w x
    double sumOfSquares = 0.0; ///< sum w x^2

    double mean() const { return sum / weight; }
    /// (sum w)^2 / sum w^2; the number of rows when all weights are equal.
    double effectiveN() const { return weight * weight / squaredWeight; }
    /// Of one x, with the n - 1 correction.
    double variance() const;
};

/// 95 % of a mean: t for an effective n below 200, else normal. Absent below 2.
std::optional<Interval> meanInterval(const MeanSums &sums);

/// 95 % of the square root of a mean of squares (RMSE) by the delta method, not below 0.
std::optional<Interval> rootMeanInterval(const MeanSums &squares);

/// Half width of a 95 % interval with standard error `error` from an effective n.
double halfWidth(double error, double n);

} // namespace faultline

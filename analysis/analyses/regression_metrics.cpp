// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/analyses/regression_metrics.h"

#include "analysis/stats/intervals.h"

#include <cmath>

namespace faultline {

void RegressionSums::add(const RegressionSums &other)
{
    rows += other.rows;
    weight += other.weight;
    squaredWeight += other.squaredWeight;
    residual += other.residual;
    absolute += other.absolute;
    squared += other.squared;
    fourth += other.fourth;
    label += other.label;
    label2 += other.label2;
    label3 += other.label3;
    label4 += other.label4;
    squaredLabel += other.squaredLabel;
    squaredLabel2 += other.squaredLabel2;
}

namespace {

/// R2 = 1 - A / B with A = mean r^2, B = mean d^2, d = y - mean y. Delta method on the ratio of two means:
/// var = (var A - 2 (A / B) cov + (A / B)^2 var B) / (n B^2). The estimated mean of y adds only terms of order 1 / n^2.
std::optional<Interval> r2Interval(const RegressionSums &s, double n)
{
    if (n < 2.0)
        return std::nullopt;
    const double w = s.weight;
    const double m = s.label / w;
    const double a = s.squared / w;
    const double b = s.label2 / w - m * m;
    const double d4 = s.label4 / w - 4.0 * m * s.label3 / w + 6.0 * m * m * s.label2 / w - 3.0 * m * m * m * m;
    const double ad2 = s.squaredLabel2 / w - 2.0 * m * s.squaredLabel / w + m * m * a;
    const double ratio = a / b;
    const double spread = (s.fourth / w - a * a) - 2.0 * ratio * (ad2 - a * b) + ratio * ratio * (d4 - b * b);
    const double half = halfWidth(std::sqrt(std::max(0.0, spread) / (n - 1.0)) / b, n);
    return Interval{1.0 - ratio - half, 1.0 - ratio + half};
}

} // namespace

MetricSet regressionMetrics(const RegressionSums &s)
{
    MetricSet set;
    set.rows = s.rows;
    const double effective = s.squaredWeight > 0.0 ? s.weight * s.weight / s.squaredWeight : 0.0;
    set.n = static_cast<std::uint64_t>(std::llround(effective));
    MetricValue rmse{Metric::Rmse, std::nullopt, std::nullopt, set.n, Undefined::NoRecords};
    MetricValue mae{Metric::Mae, std::nullopt, std::nullopt, set.n, Undefined::NoRecords};
    MetricValue r2{Metric::R2, std::nullopt, std::nullopt, set.n, Undefined::NoRecords};
    if (s.weight > 0.0) {
        const MeanSums squares{s.weight, s.squaredWeight, s.squared, s.fourth};
        rmse.value = std::sqrt(squares.mean());
        rmse.interval = rootMeanInterval(squares);
        rmse.undefined = Undefined::No;
        const MeanSums absolutes{s.weight, s.squaredWeight, s.absolute, s.squared};
        mae.value = absolutes.mean();
        mae.interval = meanInterval(absolutes);
        mae.undefined = Undefined::No;
        const double mean = s.label / s.weight;
        const double spread = s.label2 / s.weight - mean * mean;
        if (set.n < 2) {
            r2.undefined = Undefined::TooFewRecords;
        } else if (!(spread > 1e-12 * std::max(1e-300, s.label2 / s.weight))) {
            r2.undefined = Undefined::NoSpread;
        } else {
            r2.value = 1.0 - s.squared / s.weight / spread;
            r2.interval = r2Interval(s, effective);
            r2.undefined = Undefined::No;
        }
    }
    set.values = {rmse, mae, r2};
    return set;
}

} // namespace faultline

// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/values/threshold_curve.h"

#include <cmath>

namespace faultline {

namespace {

std::optional<double> ratio(double part, double whole)
{
    return whole > 0.0 ? std::optional(part / whole) : std::nullopt;
}

} // namespace

std::optional<double> ThresholdPoint::precision() const
{
    return ratio(truePositives, truePositives + falsePositives);
}

std::optional<double> ThresholdPoint::recall() const
{
    return ratio(truePositives, truePositives + falseNegatives);
}

std::optional<double> ThresholdPoint::f1() const
{
    return ratio(2.0 * truePositives, 2.0 * truePositives + falsePositives + falseNegatives);
}

std::optional<double> ThresholdPoint::accuracy() const
{
    return ratio(truePositives + trueNegatives, total());
}

const ThresholdPoint *ThresholdCurve::cheapest(double falsePositive, double falseNegative) const
{
    const ThresholdPoint *best = nullptr;
    for (const ThresholdPoint &point : hull) {
        if (!best || point.cost(falsePositive, falseNegative) <= best->cost(falsePositive, falseNegative))
            best = &point;
    }
    return best;
}

std::size_t ThresholdCurve::nearest(double threshold) const
{
    std::size_t best = 0;
    for (std::size_t i = 1; i < points.size(); ++i) {
        if (std::fabs(points[i].threshold - threshold) < std::fabs(points[best].threshold - threshold))
            best = i;
    }
    return best;
}

} // namespace faultline

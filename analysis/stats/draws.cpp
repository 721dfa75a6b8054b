// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/stats/draws.h"

#include "analysis/stats/chi_square.h"

#include <algorithm>
#include <cmath>

namespace faultline {

namespace {

double logChoose(double n, double k)
{
    int sign = 0;
    return lgamma_r(n + 1.0, &sign) - lgamma_r(k + 1.0, &sign) - lgamma_r(n - k + 1.0, &sign);
}

} // namespace

double hypergeometricTail(double hits, double drawn, double failing, double all)
{
    const double least = std::max(0.0, drawn + failing - all);
    const double most = std::min(drawn, failing);
    if (hits <= least)
        return 1.0;
    if (hits > most)
        return 0.0;
    const auto next = [&](double k) { // P(k + 1) / P(k)
        return (failing - k) * (drawn - k) / ((k + 1.0) * (all - failing - drawn + k + 1.0));
    };
    const double first =
        std::exp(logChoose(failing, hits) + logChoose(all - failing, drawn - hits) - logChoose(all, drawn));
    const bool isUpper = hits > drawn * failing / all;
    double term = 1.0;
    double sum = isUpper ? 1.0 : 0.0;
    if (isUpper) { // away from the middle terms fall
        for (double k = hits; k < most && term > sum * 1e-17; ++k) {
            term *= next(k);
            sum += term;
        }
        return std::min(1.0, first * sum);
    }
    for (double k = hits - 1.0; k >= least; --k) {
        term /= next(k);
        sum += term;
        if (term < sum * 1e-17)
            break;
    }
    return std::clamp(1.0 - first * sum, 0.0, 1.0);
}

DrawMoments &DrawMoments::operator+=(const DrawMoments &other)
{
    mean += other.mean;
    variance += other.variance;
    third += other.third;
    return *this;
}

DrawMoments momentsOfDraw(double drawn, double all, double mean, double variance, double third)
{
    const double left = all - drawn;
    DrawMoments moments;
    moments.mean = drawn * mean;
    if (all > 1.0)
        moments.variance = drawn * variance * left / (all - 1.0);
    if (all > 2.0)
        moments.third = drawn * third * left * (all - 2.0 * drawn) / ((all - 1.0) * (all - 2.0));
    return moments;
}

double drawTail(double seen, const DrawMoments &moments)
{
    if (!(moments.variance > 0.0))
        return 1.0;
    const double deviation = std::sqrt(moments.variance);
    const double z = (seen - moments.mean) / deviation;
    const double skewness = moments.third / (moments.variance * deviation);
    constexpr double kNearlyNone = 0.01;
    if (std::fabs(skewness) < kNearlyNone)
        return std::erfc(z / std::sqrt(2.0)) / 2.0;
    // (X - mean) / deviation = (G - shape) * skewness / 2 with G of the gamma distribution of that shape.
    const double shape = 4.0 / (skewness * skewness);
    const double at = shape + 2.0 * z / skewness;
    return skewness > 0.0 ? upperGamma(shape, at) : 1.0 - upperGamma(shape, at);
}

} // namespace faultline

// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/stats/intervals.h"

#include <algorithm>
#include <cmath>

namespace faultline {

namespace {

/// ln Gamma(x) without the global sign that std::lgamma sets, which threads would race for.
double logGamma(double x)
{
    int sign = 0;
    return lgamma_r(x, &sign);
}

/// The continued fraction of I_x(a, b), which converges quickly for x < (a + 1) / (a + b + 2).
double betaFraction(double a, double b, double x)
{
    constexpr double kTiny = 1e-300;
    const auto safe = [](double v) { return std::fabs(v) < kTiny ? kTiny : v; };
    double c = 1.0;
    double d = 1.0 / safe(1.0 - (a + b) * x / (a + 1.0));
    double h = d;
    for (int m = 1; m < 1000; ++m) {
        const double even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
        d = 1.0 / safe(1.0 + even * d);
        c = safe(1.0 + even / c);
        h *= d * c;
        const double odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
        d = 1.0 / safe(1.0 + odd * d);
        c = safe(1.0 + odd / c);
        h *= d * c;
        if (std::fabs(d * c - 1.0) < 1e-15)
            break;
    }
    return h;
}

} // namespace

double incompleteBeta(double a, double b, double x)
{
    if (x <= 0.0 || x >= 1.0)
        return x <= 0.0 ? 0.0 : 1.0;
    const double front =
        std::exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * std::log(x) + b * std::log1p(-x));
    if (x < (a + 1.0) / (a + b + 2.0))
        return front * betaFraction(a, b, x) / a;
    return 1.0 - front * betaFraction(b, a, 1.0 - x) / b;
}

double student975(double freedom)
{
    // P(T > t) = I_{v / (v + t^2)}(v / 2, 1 / 2) / 2 falls with t: bisection on t.
    double low = 0.0;
    double high = 1e4;
    for (int step = 0; step < 100; ++step) {
        const double t = (low + high) / 2.0;
        const double upperTail = incompleteBeta(freedom / 2.0, 0.5, freedom / (freedom + t * t)) / 2.0;
        (upperTail > 0.025 ? low : high) = t;
    }
    return (low + high) / 2.0;
}

std::optional<Interval> wilson(double hits, double n)
{
    if (!(n > 0.0))
        return std::nullopt;
    const double p = std::clamp(hits / n, 0.0, 1.0);
    const double z2 = kZ95 * kZ95;
    const double centre = p + z2 / (2.0 * n);
    const double half = kZ95 * std::sqrt(p * (1.0 - p) / n + z2 / (4.0 * n * n));
    const double scale = 1.0 + z2 / n;
    return Interval{std::max(0.0, (centre - half) / scale), std::min(1.0, (centre + half) / scale)};
}

double MeanSums::variance() const
{
    const double n = effectiveN();
    const double spread = std::max(0.0, sumOfSquares / weight - mean() * mean());
    return spread * n / (n - 1.0);
}

double halfWidth(double error, double n)
{
    return (n < 200.0 ? student975(n - 1.0) : kZ95) * error;
}

std::optional<Interval> meanInterval(const MeanSums &sums)
{
    if (!(sums.weight > 0.0) || sums.effectiveN() < 2.0)
        return std::nullopt;
    const double n = sums.effectiveN();
    const double half = halfWidth(std::sqrt(sums.variance() / n), n);
    return Interval{sums.mean() - half, sums.mean() + half};
}

std::optional<Interval> rootMeanInterval(const MeanSums &squares)
{
    const std::optional<Interval> square = meanInterval(squares);
    if (!square)
        return std::nullopt;
    const double root = std::sqrt(squares.mean());
    if (root == 0.0)
        return Interval{0.0, 0.0};
    const double half = (square->upper - squares.mean()) / (2.0 * root); // d sqrt(m) / dm = 1 / (2 sqrt(m))
    return Interval{std::max(0.0, root - half), root + half};
}

} // namespace faultline

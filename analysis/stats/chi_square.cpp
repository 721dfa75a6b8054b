// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/stats/chi_square.h"

#include <cmath>

namespace faultline {

namespace {

constexpr int kMostSteps = 100'000;
constexpr double kEnough = 1e-16;

/// x^a e^-x / Gamma(a); lgamma_r, because std::lgamma sets a global sign that threads would race for.
double front(double a, double x)
{
    int sign = 0;
    return std::exp(a * std::log(x) - x - lgamma_r(a, &sign));
}

/// P(a, x) = front * sum of x^i / (a (a + 1) ... (a + i)).
double lowerSeries(double a, double x)
{
    double term = 1.0 / a;
    double sum = term;
    for (int i = 1; i < kMostSteps && term > sum * kEnough; ++i) {
        term *= x / (a + i);
        sum += term;
    }
    return front(a, x) * sum;
}

double upperFraction(double a, double x)
{
    constexpr double kTiny = 1e-300;
    double b = x + 1.0 - a;
    double c = 1.0 / kTiny;
    double d = 1.0 / b;
    double h = d;
    for (int i = 1; i < kMostSteps; ++i) {
        const double an = -i * (i - a);
        b += 2.0;
        d = an * d + b;
        d = 1.0 / (std::fabs(d) < kTiny ? kTiny : d);
        c = b + an / c;
        c = std::fabs(c) < kTiny ? kTiny : c;
        h *= d * c;
        if (std::fabs(d * c - 1.0) < kEnough * 10)
            break;
    }
    return front(a, x) * h;
}

} // namespace

double upperGamma(double a, double x)
{
    if (!(x > 0.0))
        return 1.0;
    if (std::isinf(x))
        return 0.0;
    return x < a + 1.0 ? 1.0 - lowerSeries(a, x) : upperFraction(a, x);
}

double chiSquareTail(double x, double freedom)
{
    return upperGamma(freedom / 2.0, x / 2.0);
}

} // namespace faultline

// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/stats/distances.h"

#include "analysis/stats/chi_square.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace faultline {

namespace {

double sumOf(const std::vector<double> &counts)
{
    return std::accumulate(counts.begin(), counts.end(), 0.0);
}

/// P(K > x) of Kolmogorov's distribution: 2 sum (-1)^(k-1) exp(-2 k^2 x^2).
double kolmogorovTail(double x)
{
    if (x < 0.2)
        return 1.0; // the series converges slowly there, and the tail is 1 to 12 digits
    double sum = 0.0;
    for (int k = 1; k <= 100; ++k) {
        const double term = std::exp(-2.0 * k * k * x * x);
        sum += k % 2 == 1 ? term : -term;
        if (term < 1e-18)
            break;
    }
    return std::clamp(2.0 * sum, 0.0, 1.0);
}

/// Calls step(value, ofA, ofB) for every distinct value with the shares at or below it.
template <class Step>
void walk(const std::vector<double> &a, const std::vector<double> &b, const Step &step)
{
    std::size_t i = 0;
    std::size_t j = 0;
    const auto n = static_cast<double>(a.size());
    const auto m = static_cast<double>(b.size());
    while (i < a.size() || j < b.size()) {
        const double value = j == b.size() || (i < a.size() && a[i] <= b[j]) ? a[i] : b[j];
        while (i < a.size() && a[i] == value)
            ++i;
        while (j < b.size() && b[j] == value)
            ++j;
        step(value, static_cast<double>(i) / n, static_cast<double>(j) / m);
    }
}

} // namespace

std::optional<double> populationStability(const std::vector<double> &p, const std::vector<double> &q)
{
    const double n = sumOf(p);
    const double m = sumOf(q);
    if (!(n > 0.0) || !(m > 0.0))
        return std::nullopt;
    double sum = 0.0;
    for (std::size_t bin = 0; bin < p.size(); ++bin) {
        if (p[bin] <= 0.0 && q[bin] <= 0.0)
            continue;
        const double ofP = std::max(p[bin], 0.5) / n;
        const double ofQ = std::max(q[bin], 0.5) / m;
        sum += (ofP - ofQ) * std::log(ofP / ofQ);
    }
    return sum;
}

double stabilityQuantile(double n, double m, std::size_t bins, double share)
{
    if (bins < 2)
        return 0.0;
    const auto freedom = static_cast<double>(bins - 1);
    double low = 0.0;
    double high = freedom + 20.0 * std::sqrt(2.0 * freedom) + 40.0;
    for (int step = 0; step < 100; ++step) {
        const double middle = (low + high) / 2.0;
        (chiSquareTail(middle, freedom) > 1.0 - share ? low : high) = middle;
    }
    return (1.0 / n + 1.0 / m) * (low + high) / 2.0;
}

std::optional<double> jensenShannonDistance(const std::vector<double> &p, const std::vector<double> &q)
{
    const double n = sumOf(p);
    const double m = sumOf(q);
    if (!(n > 0.0) || !(m > 0.0))
        return std::nullopt;
    double sum = 0.0;
    for (std::size_t bin = 0; bin < p.size(); ++bin) {
        const double ofP = p[bin] / n;
        const double ofQ = q[bin] / m;
        const double middle = (ofP + ofQ) / 2.0;
        sum += ofP > 0.0 ? ofP * std::log2(ofP / middle) : 0.0;
        sum += ofQ > 0.0 ? ofQ * std::log2(ofQ / middle) : 0.0;
    }
    return std::sqrt(std::max(0.0, sum / 2.0));
}

std::optional<TwoSampleTest> chiSquareTwoSample(const std::vector<double> &p, const std::vector<double> &q)
{
    const double n = sumOf(p);
    const double m = sumOf(q);
    if (!(n > 0.0) || !(m > 0.0))
        return std::nullopt;
    constexpr double kLeastExpected = 5.0;
    const double smaller = std::min(n, m) / (n + m);
    std::vector<std::size_t> order(p.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return p[a] + q[a] < p[b] + q[b]; });
    std::vector<std::pair<double, double>> bins;
    std::pair<double, double> pool{0.0, 0.0};
    for (const std::size_t bin : order) {
        if (p[bin] + q[bin] <= 0.0)
            continue;
        // The pool is filled until it stands on its own; what is larger than it already does.
        const bool alone = (p[bin] + q[bin]) * smaller >= kLeastExpected
            && (pool.first + pool.second <= 0.0 || (pool.first + pool.second) * smaller >= kLeastExpected);
        if (alone)
            bins.emplace_back(p[bin], q[bin]);
        else
            pool = {pool.first + p[bin], pool.second + q[bin]};
    }
    if (pool.first + pool.second > 0.0)
        bins.push_back(pool);
    if (bins.size() < 2)
        return std::nullopt;
    TwoSampleTest test;
    for (const auto &[ofP, ofQ] : bins) {
        const double all = ofP + ofQ;
        const double expectedP = all * n / (n + m);
        const double expectedQ = all * m / (n + m);
        test.statistic += (ofP - expectedP) * (ofP - expectedP) / expectedP;
        test.statistic += (ofQ - expectedQ) * (ofQ - expectedQ) / expectedQ;
    }
    test.freedom = static_cast<double>(bins.size() - 1);
    test.pValue = chiSquareTail(test.statistic, test.freedom);
    return test;
}

std::optional<TwoSampleTest> kolmogorovSmirnov(const std::vector<double> &a, const std::vector<double> &b)
{
    if (a.empty() || b.empty())
        return std::nullopt;
    TwoSampleTest test;
    walk(a, b,
         [&](double, double ofA, double ofB) { test.statistic = std::max(test.statistic, std::fabs(ofA - ofB)); });
    const auto n = static_cast<double>(a.size());
    const auto m = static_cast<double>(b.size());
    test.pValue = kolmogorovTail(std::sqrt(n * m / (n + m)) * test.statistic);
    return test;
}

double wassersteinDistance(const std::vector<double> &a, const std::vector<double> &b)
{
    double sum = 0.0;
    double last = 0.0;
    double difference = 0.0;
    bool first = true;
    walk(a, b, [&](double value, double ofA, double ofB) {
        sum += first ? 0.0 : difference * (value - last);
        first = false;
        last = value;
        difference = std::fabs(ofA - ofB);
    });
    return sum;
}

double quantileOf(const std::vector<double> &sorted, double share)
{
    const double place = share * static_cast<double>(sorted.size() - 1);
    const auto below = static_cast<std::size_t>(place);
    const std::size_t above = std::min(below + 1, sorted.size() - 1);
    return sorted[below] + (place - static_cast<double>(below)) * (sorted[above] - sorted[below]);
}

} // namespace faultline

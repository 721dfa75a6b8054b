// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/pooled.h"

#include "analysis/stats/intervals.h"

#include <cmath>

namespace faultline {

namespace {

std::optional<Pooled> pooledAccuracy(const MetricReport &report, const std::vector<std::size_t> &windows)
{
    double hits = 0.0;
    double n = 0.0;
    for (const std::size_t w : windows) {
        const MetricSet &set = report.series[w].metrics;
        hits += static_cast<double>(set.n - set.failures);
        n += static_cast<double>(set.n);
    }
    const std::optional<Interval> interval = wilson(hits, n);
    return interval ? std::optional(Pooled{hits / n, *interval, windows}) : std::nullopt;
}

/// Means of squares (RMSE) or of sizes (MAE) add up over windows; so do the variances of their sums.
std::optional<Pooled> pooledError(const MetricReport &report, Metric metric, const std::vector<std::size_t> &windows)
{
    const bool squared = metric == Metric::Rmse;
    const auto scaled = [squared](double x) { return squared ? x * x : x; };
    double sum = 0.0;
    double variance = 0.0;
    double n = 0.0;
    for (const std::size_t w : windows) {
        const MetricValue *value = report.series[w].metrics.find(metric);
        if (!value || !value->value || !value->interval)
            return std::nullopt;
        const auto weight = static_cast<double>(value->n);
        const double error = (scaled(value->interval->upper) - scaled(value->interval->lower)) / (2.0 * kZ95);
        sum += weight * scaled(*value->value);
        variance += weight * weight * error * error;
        n += weight;
    }
    if (!(n > 0.0))
        return std::nullopt;
    const double mean = sum / n;
    const double half = kZ95 * std::sqrt(variance) / n;
    const double lower = std::max(0.0, mean - half);
    if (!squared)
        return Pooled{mean, {lower, mean + half}, windows};
    return Pooled{std::sqrt(mean), {std::sqrt(lower), std::sqrt(mean + half)}, windows};
}

} // namespace

std::optional<Pooled> pooled(const Document &document, Metric metric, const std::vector<std::size_t> &windows)
{
    if (windows.empty() || document.schema.first(Role::Weight))
        return std::nullopt;
    if (metric == Metric::Accuracy)
        return pooledAccuracy(document.metrics, windows);
    if (metric == Metric::Rmse || metric == Metric::Mae)
        return pooledError(document.metrics, metric, windows);
    return std::nullopt;
}

std::optional<Thirds> thirds(const Document &document, Metric metric, std::uint64_t leastN)
{
    std::vector<std::size_t> judged;
    for (std::size_t w = 0; w < document.metrics.series.size(); ++w) {
        if (document.metrics.series[w].metrics.n >= leastN)
            judged.push_back(w);
    }
    if (judged.size() < 3)
        return std::nullopt;
    const auto third = static_cast<std::ptrdiff_t>(judged.size() / 3);
    const auto first = pooled(document, metric, {judged.begin(), judged.begin() + third});
    const auto last = pooled(document, metric, {judged.end() - third, judged.end()});
    return first && last ? std::optional(Thirds{*first, *last}) : std::nullopt;
}

} // namespace faultline

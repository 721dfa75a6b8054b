// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/analyses/drift_change.h"

#include "analysis/stats/distances.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace faultline {

namespace {

/// 2 sum o ln(o / e) of a table with two rows: twice the log likelihood ratio of "two distributions" against one.
double likelihoodRatio(const std::vector<double> &a, const std::vector<double> &b)
{
    const double n = std::accumulate(a.begin(), a.end(), 0.0);
    const double m = std::accumulate(b.begin(), b.end(), 0.0);
    double sum = 0.0;
    for (std::size_t bin = 0; bin < a.size(); ++bin) {
        const double both = a[bin] + b[bin];
        sum += a[bin] > 0.0 ? a[bin] * std::log(a[bin] * (n + m) / (both * n)) : 0.0;
        sum += b[bin] > 0.0 ? b[bin] * std::log(b[bin] * (n + m) / (both * m)) : 0.0;
    }
    return 2.0 * sum;
}

bool any(const std::vector<double> &counts)
{
    return std::any_of(counts.begin(), counts.end(), [](double count) { return count > 0.0; });
}

struct Cut {
    std::size_t window = 0;
    double ratio = 0.0;
};

/// Every cut with records on both sides, in one half of the records. The counts before and after move along with the cut.
std::vector<Cut> cutsOf(const DriftCounts &counts, std::size_t half)
{
    std::vector<Cut> cuts;
    std::vector<double> before(counts.bins, 0.0);
    std::vector<double> after = counts.between(0, counts.windows, half);
    for (std::size_t window = 1; window < counts.windows; ++window) {
        const std::vector<double> passed = counts.between(window - 1, window, half);
        for (std::size_t bin = 0; bin < counts.bins; ++bin) {
            before[bin] += passed[bin];
            after[bin] -= passed[bin];
        }
        // A window without records is no place for a change: the one after it is.
        if (any(before) && any(after) && any(counts.between(window, window + 1, counts.halves)))
            cuts.push_back({window, likelihoodRatio(before, after)});
    }
    return cuts;
}

const Cut &best(const std::vector<Cut> &cuts)
{
    return *std::max_element(cuts.begin(), cuts.end(), [](const Cut &a, const Cut &b) { return a.ratio < b.ratio; });
}

} // namespace

std::optional<DriftChange> driftChange(const DriftCounts &counts)
{
    const bool split = counts.halves == 2;
    const std::vector<Cut> all = cutsOf(counts, counts.halves);
    if (all.empty())
        return std::nullopt;
    DriftChange change;
    change.window = best(all).window;
    change.earliest = change.latest = change.window;
    for (const Cut &cut : all) {
        constexpr double kNearlyAsGood = 3.841458820694124; // 95 % of chi-square with one degree of freedom
        if (best(all).ratio - cut.ratio <= kNearlyAsGood) {
            change.earliest = std::min(change.earliest, cut.window);
            change.latest = std::max(change.latest, cut.window);
        }
    }
    const std::vector<double> before = counts.between(0, change.window, counts.halves);
    const std::vector<double> after = counts.between(change.window, counts.windows, counts.halves);
    change.stability = populationStability(before, after).value_or(0.0);

    std::size_t searched = counts.halves;
    std::size_t tested = counts.halves;
    if (split) {
        searched = 0;
        tested = 1;
    }
    const std::vector<Cut> cuts = cutsOf(counts, searched);
    if (cuts.empty())
        return change;
    const std::size_t window = best(cuts).window;
    const auto test =
        chiSquareTwoSample(counts.between(0, window, tested), counts.between(window, counts.windows, tested));
    if (test)
        change.pValue = split ? test->pValue : std::min(1.0, test->pValue * static_cast<double>(cuts.size()));
    return change;
}

} // namespace faultline

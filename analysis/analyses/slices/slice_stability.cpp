// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/analyses/slices/slice_stability.h"

#include "analysis/analyses/slices/slice_gain.h"
#include "analysis/analyses/slices/slice_search.h"
#include "analysis/stats/resampling.h"

#include <algorithm>

namespace faultline {

namespace {

constexpr std::size_t kMostRows = 30'000;
constexpr double kFoundAgain = 0.5;

/// The data with the columns of a slice only, in the order of its conditions, and some of the rows.
SliceData columnsOf(const SliceData &data, const std::vector<std::uint32_t> &rows, const Conjunction &conditions)
{
    SliceData some;
    some.counts = data.counts;
    for (const Condition &condition : conditions) {
        some.features.push_back(data.features[condition.feature]);
        std::vector<std::uint8_t> &codes = some.codes.emplace_back();
        for (const std::uint32_t row : rows)
            codes.push_back(data.codes[condition.feature][row]);
    }
    some.rows = rows;
    for (const std::uint32_t row : rows)
        some.capped.push_back(data.capped[row]);
    some.loss = some.capped;
    return some;
}

} // namespace

Result<double> stabilityOf(const SliceData &data, const std::vector<std::uint32_t> &searched,
                           const SliceCandidate &candidate, const CandidateLimits &limits, std::uint64_t stream,
                           Run &run)
{
    const std::vector<std::uint32_t> rows = evenly(searched, kMostRows);
    const SliceData some = columnsOf(data, rows, candidate.conditions);
    Conjunction own = candidate.conditions;
    for (std::size_t i = 0; i < own.size(); ++i)
        own[i].feature = i;
    const RowMask slice = rowsInside(some.codes, rows.size(), own);
    const SliceSize size = scaled(limits.size, static_cast<double>(rows.size()) / static_cast<double>(searched.size()));
    std::vector<std::uint8_t> again(kStabilityResamples, 0);
    run.executor.parallelFor(kStabilityResamples, [&](std::size_t i) {
        std::mt19937_64 random = randomStream(run.seed, stream * kStabilityResamples + i);
        std::vector<std::uint32_t> drawn(rows.size());
        for (std::uint32_t &row : drawn)
            row = static_cast<std::uint32_t>(random() % rows.size());
        const PolishRows polishing = polishRows(some, drawn, some.loss);
        const SlicePolish polish(some, polishing, own.size(), size);
        const SearchView view = searchView(some, drawn, some.loss);
        std::vector<SearchGoal> goals;
        for (const double alpha : view.alphas)
            goals.push_back({alpha, 4, true});
        InlineExecutor here;
        Run one{here, run.cancel, nullptr, run.seed};
        const Result<SearchOutcome> outcome = searchSlices(view.space, view.rows, goals, {own.size(), size, 1e10}, one);
        if (!outcome)
            return;
        PolishedSlice best;
        for (const std::vector<FoundSlice> &slices : outcome->slices) {
            for (const FoundSlice &found : slices) {
                PolishedSlice measured = polish.measure(view.conditionsOf(found));
                if (best.conditions.empty() || measured.gain > best.gain)
                    best = std::move(measured);
            }
        }
        if (!best.conditions.empty())
            again[i] = rowF1(rowsInside(some.codes, rows.size(), polish.improve(best.conditions).conditions), slice)
                    >= kFoundAgain
                ? 1
                : 0;
    });
    if (run.cancel.isCancelled())
        return cancelled();
    return static_cast<double>(std::count(again.begin(), again.end(), 1)) / static_cast<double>(kStabilityResamples);
}

} // namespace faultline

// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/analyses/slices/slice_candidates.h"

#include "analysis/analyses/slices/slice_score.h"
#include "analysis/analyses/slices/slice_search.h"

#include <algorithm>

namespace faultline {

namespace {

constexpr std::size_t kFewest = 3; ///< candidates that are tested even when they explain little
constexpr std::size_t kSeeds = 16; ///< slices of each goal, of different columns
constexpr std::size_t kPolished = 6; ///< seeds that are worded in each round
constexpr std::size_t kMostRounds = 6;
constexpr std::size_t kSampledRows =
    131'072; ///< of a half, in which slices are worded and searched after the first round
constexpr double kSameRows = 0.5; ///< F1 of the rows from which slices are versions of one

/// A candidate with its rows among those of the wording.
struct Seed {
    SliceCandidate candidate;
    RowMask inside;
};

bool isNew(const std::vector<Seed> &seeds, const RowMask &inside)
{
    return std::none_of(seeds.begin(), seeds.end(),
                        [&](const Seed &seed) { return rowF1(seed.inside, inside) >= kSameRows; });
}

/// Bit i of `inside` is row rows[i].
SplitTotals totalsOf(const std::vector<std::uint32_t> &rows, const RowMask &inside, const std::vector<double> &loss)
{
    SplitTotals totals;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        LossTotals &to = inside.at(i) ? totals.inside : totals.outside;
        to.n += 1.0;
        to.loss += loss[rows[i]];
    }
    return totals;
}

/// Makes the rows of a slice lose like the others.
void explain(const std::vector<std::uint32_t> &rows, const RowMask &inside, std::vector<double> &loss)
{
    const SplitTotals totals = totalsOf(rows, inside, loss);
    if (!(totals.inside.loss > 0.0) || totals.outside.n <= 0.0)
        return;
    const double factor = std::min(1.0, totals.outside.rate() / totals.inside.rate());
    forRowsOf(inside, [&](std::size_t i) { loss[rows[i]] *= factor; });
}

/// Of what a search has found, the slices of different rows that explain most, worded; most worth first.
std::vector<Seed> wordSeeds(const SearchView &view, const SearchOutcome &outcome, const SlicePolish &polish, Run &run)
{
    std::vector<SliceCandidate> found;
    for (std::size_t goal = 0; goal < outcome.slices.size(); ++goal) {
        for (const FoundSlice &slice : outcome.slices[goal]) {
            SliceCandidate one;
            one.conditions = view.conditionsOf(slice);
            one.gain = polish.measure(one.conditions).gain;
            one.score = slice.score;
            one.goal = goal;
            found.push_back(std::move(one));
        }
    }
    std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.gain > b.gain; });
    std::vector<Seed> seeds;
    for (SliceCandidate &one : found) {
        RowMask inside = polish.rowsInside(one.conditions);
        if (seeds.size() < kPolished && isNew(seeds, inside))
            seeds.push_back({std::move(one), std::move(inside)});
    }
    run.executor.parallelFor(seeds.size(), [&](std::size_t i) {
        const PolishedSlice improved = polish.improve(seeds[i].candidate.conditions);
        seeds[i].candidate.conditions = improved.conditions;
        seeds[i].candidate.gain = improved.gain;
        seeds[i].inside = polish.rowsInside(improved.conditions);
    });
    std::stable_sort(seeds.begin(), seeds.end(),
                     [](const Seed &a, const Seed &b) { return a.candidate.gain > b.candidate.gain; });
    std::vector<Seed> different;
    for (Seed &seed : seeds) {
        if (isNew(different, seed.inside))
            different.push_back(std::move(seed));
    }
    return different;
}

} // namespace

bool isWorthAClaim(double rate, double rest, bool counts)
{
    return rate >= kLeastLift * rest || (counts && rate - rest >= kLeastDifference);
}

Result<Candidates> findCandidates(const SliceData &data, const std::vector<std::uint32_t> &rows,
                                  const CandidateLimits &limits, Run &run)
{
    Candidates found;
    const std::vector<std::uint32_t> some = evenly(rows, kSampledRows);
    const double share = static_cast<double>(some.size()) / static_cast<double>(std::max<std::size_t>(1, rows.size()));
    std::vector<double> left = data.capped; // of the rows `some`, once slices are explained
    std::vector<SearchGoal> goals;
    for (std::size_t round = 0; round < kMostRounds && found.slices.size() < limits.most; ++round) {
        const std::vector<std::uint32_t> &searched = round == 0 ? rows : some;
        const SliceSize size = round == 0 ? limits.size : scaled(limits.size, share);
        const SearchView view = searchView(data, searched, left);
        for (std::size_t goal = goals.size(); round == 0 && goal < view.alphas.size(); ++goal)
            goals.push_back({view.alphas[goal], kSeeds, true});
        const Result<SearchOutcome> outcome =
            searchSlices(view.space, view.rows, goals, {limits.conditions, size, limits.work}, run);
        if (!outcome)
            return outcome.error();
        if (round == 0) {
            found.examined = outcome->examined;
            found.whole = outcome->whole;
        }
        const PolishRows polishing = polishRows(data, some, left);
        const SlicePolish polish(data, polishing, limits.conditions, scaled(limits.size, share));
        bool claimsMore = false;
        for (Seed &seed : wordSeeds(view, *outcome, polish, run)) {
            const bool explains = seed.candidate.gain > 0.0;
            if (!explains && (round > 0 || found.slices.size() >= kFewest))
                continue;
            explain(some, seed.inside, left);
            const SplitTotals raw = totalsOf(some, seed.inside, data.loss);
            if (!(raw.outside.n > 0.0) || !isWorthAClaim(raw.inside.rate(), raw.outside.rate(), data.counts))
                continue;
            claimsMore = claimsMore || explains;
            const SplitTotals own = totalsOf(some, seed.inside, data.capped);
            const SliceScore score{goals[seed.candidate.goal].alpha, static_cast<double>(some.size()),
                                   own.inside.loss + own.outside.loss};
            seed.candidate.score = std::min(seed.candidate.score, score.of(own.inside.n, own.inside.loss));
            if (found.slices.size() < limits.most)
                found.slices.push_back(std::move(seed.candidate));
        }
        if (run.cancel.isCancelled())
            return cancelled();
        if (!claimsMore)
            break;
    }
    return found;
}

} // namespace faultline

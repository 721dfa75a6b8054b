// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/analyses/slices/slice_confirmation.h"

#include "analysis/analyses/slices/slice_permutations.h"
#include "analysis/stats/multiplicity.h"

#include <algorithm>
#include <numeric>

namespace faultline {

namespace {

constexpr double kNearDuplicate = 0.8;
constexpr double kSameColumns = 0.5;
constexpr double kBeyond = 0.05; ///< p of what a slice must fail beyond those before it

bool saysTheSame(const TestedSlice &a, const TestedSlice &b)
{
    const double f1 = rowF1(a.inside, b.inside);
    return f1 >= kNearDuplicate || (f1 >= kSameColumns && a.words.features == b.words.features);
}

/// Which rows test what was found on a half, and which have found it. Without a split both are all rows, and all rows test
/// what no search has found.
class Halves {
public:
    Halves(const SliceData &slices, bool isSplit)
        : m_rows(isSplit ? 3 : 1)
    {
        for (std::uint32_t row = 0; row < slices.size(); ++row) {
            m_rows.back().push_back(row);
            if (isSplit)
                m_rows[slices.half[row]].push_back(row);
        }
        m_tests.reserve(m_rows.size());
        for (const std::vector<std::uint32_t> &half : m_rows)
            m_tests.emplace_back(slices, half);
    }
    const SliceTests &all() const { return m_tests.back(); }
    const SliceTests &testing(const SliceCandidate &one) const
    {
        return m_rows.size() == 1 || !one.wasSearched() ? all() : m_tests[1 - one.side];
    }
    const SliceTests &searching(const SliceCandidate &one) const
    {
        return m_rows.size() == 1 ? all() : m_tests[one.side];
    }

private:
    std::vector<std::vector<std::uint32_t>> m_rows; ///< of each half, then all
    std::vector<SliceTests> m_tests;
};

/// One of those that say the same, the one that explains most first.
std::vector<TestedSlice> distinct(const SliceData &slices, const Halves &halves, std::vector<TestedSlice> tested)
{
    std::stable_sort(tested.begin(), tested.end(), [](const TestedSlice &a, const TestedSlice &b) {
        return a.confirmed != b.confirmed ? a.confirmed : a.gain > b.gain;
    });
    std::vector<TestedSlice> kept;
    std::vector<std::uint8_t> region(slices.size(), 0);
    for (TestedSlice &one : tested) {
        const auto same =
            std::find_if(kept.begin(), kept.end(), [&](const TestedSlice &k) { return saysTheSame(k, one); });
        if (same != kept.end()) {
            same->bothHalves = same->bothHalves || (one.confirmed && same->candidate.side != one.candidate.side);
            continue;
        }
        if (one.confirmed && !kept.empty()) {
            const SliceTests::Beyond beyond = halves.testing(one.candidate).beyond(one.inside, region);
            if (beyond.pValue > kBeyond || beyond.seen < kLeastLift * beyond.expected)
                continue;
        }
        kept.push_back(std::move(one));
        for (std::size_t row = 0; kept.back().confirmed && row < region.size(); ++row) {
            if (region[row] == 0 && kept.back().inside.at(row))
                region[row] = static_cast<std::uint8_t>(kept.size());
        }
    }
    return kept;
}

} // namespace

Result<std::vector<TestedSlice>> confirmSlices(const Dataset &data, const SliceData &slices,
                                               std::vector<SliceCandidate> candidates, const ConfirmationRules &rules,
                                               Run &run)
{
    const bool isSplit = rules.shuffles.empty();
    const Halves halves(slices, isSplit);
    std::vector<std::uint32_t> all(slices.size());
    std::iota(all.begin(), all.end(), 0U);
    const PolishRows rows = polishRows(slices, evenly(all, 131'072), slices.capped);
    const SlicePolish whole(slices, rows, rules.conditions, {});
    std::vector<TestedSlice> tested(candidates.size());
    for (std::size_t i = 0; i < tested.size(); ++i) {
        SliceCandidate &candidate = tested[i].candidate = std::move(candidates[i]);
        tested[i].words = candidate.special ? *candidate.special : wordSlice(slices, candidate.conditions);
        Result<RowMask> inside = rowsOfCohort(data, slices, tested[i].words.cohort, run);
        if (!inside)
            return inside.error();
        tested[i].inside = inside.take();
    }
    run.executor.parallelFor(tested.size(), [&](std::size_t i) {
        TestedSlice &one = tested[i];
        const SliceTests &tests = halves.testing(one.candidate);
        if (one.candidate.wasSearched()) {
            one.searched = halves.searching(one.candidate).totals(one.inside);
            one.gain = whole.measure(one.candidate.conditions).gain;
        }
        one.heldOut = tests.totals(one.inside);
        one.inBlocks = tests.inBlocks();
        one.pValue = isSplit || !one.candidate.wasSearched()
            ? tests.pValue(one.inside)
            : std::min(1.0,
                       static_cast<double>(rules.shuffles.size())
                           * shareReaching(rules.shuffles[one.candidate.goal], one.candidate.score));
    });
    if (run.cancel.isCancelled())
        return cancelled();
    std::vector<double> pValues;
    for (const TestedSlice &one : tested)
        pValues.push_back(one.pValue);
    // The best of a shuffle is the best of its whole search: that p is adjusted already.
    const std::vector<double> qValues = isSplit ? benjaminiHochberg(pValues) : pValues;
    for (std::size_t i = 0; i < tested.size(); ++i) {
        TestedSlice &one = tested[i];
        const SplitTotals &held = one.heldOut;
        const double n = held.inside.n + (isSplit ? one.searched.inside.n : 0.0);
        const bool isEnough = !one.candidate.wasSearched() || n >= static_cast<double>(rules.leastRows);
        one.qValue = qValues[i];
        one.confirmed = one.qValue < kFalseDiscoveryRate && isEnough && held.inside.n > 0.0 && held.outside.n > 0.0
            && isWorthAClaim(held.inside.rate(), held.outside.rate(), slices.counts);
    }
    return distinct(slices, halves, std::move(tested));
}

} // namespace faultline

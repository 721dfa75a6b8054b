// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/analyses/slices/slice_evidence.h"

#include "analysis/analyses/slices/slice_words.h"
#include "analysis/stats/intervals.h"

#include <cmath>

namespace faultline {

namespace {

/// Ranges of fine codes that are a coarse step longer or shorter at one end.
std::vector<std::pair<SliceVariant::Change, CodeSet>> neighbours(const SliceFeature &feature, const CodeSet &codes)
{
    std::vector<std::pair<SliceVariant::Change, CodeSet>> changed;
    if (feature.kind == SliceFeatureKind::Category || (feature.hasMissing() && codes[feature.missing()]))
        return changed;
    std::size_t first = 0;
    while (first + 1 < feature.fine.ordered && !codes[first])
        ++first;
    std::size_t last = first;
    while (last + 1 < feature.fine.ordered && codes[last + 1])
        ++last;
    const auto group = [&](std::size_t code) { return feature.coarseOf[code]; };
    const auto take = [&](SliceVariant::Change change, std::size_t from, std::size_t to) {
        CodeSet set;
        for (std::size_t code = from; code <= to; ++code)
            set.set(code);
        if (to - from + 1 < feature.fine.ordered)
            changed.emplace_back(change, set);
    };
    if (first > 0) {
        std::size_t from = first - 1;
        while (from > 0 && group(from - 1) == group(first - 1))
            --from;
        take(SliceVariant::Change::Widened, from, last);
    }
    if (last + 1 < feature.fine.ordered) {
        std::size_t to = last + 1;
        while (to + 1 < feature.fine.ordered && group(to + 1) == group(last + 1))
            ++to;
        take(SliceVariant::Change::Widened, first, to);
    }
    if (first > 0 && group(first) != group(last)) {
        std::size_t from = first;
        while (group(from) == group(first))
            ++from;
        take(SliceVariant::Change::Narrowed, from, last);
    }
    if (last + 1 < feature.fine.ordered && group(first) != group(last)) {
        std::size_t to = last;
        while (group(to) == group(last))
            --to;
        take(SliceVariant::Change::Narrowed, first, to);
    }
    return changed;
}

} // namespace

void SliceEvidence::Sums::add(double loss, double largeFrom)
{
    totals.n += 1.0;
    totals.loss += loss;
    squares += loss * loss;
    large += loss > largeFrom ? 1.0 : 0.0;
}

SliceEvidence::Sums SliceEvidence::Sums::without(const Sums &part) const
{
    Sums rest;
    rest.totals = {totals.n - part.totals.n, totals.loss - part.totals.loss};
    rest.squares = squares - part.squares;
    rest.large = large - part.large;
    return rest;
}

SliceEvidence::SliceEvidence(const SliceData &slices, std::size_t weeks)
    : m_slices(slices)
    , m_weeks(weeks)
{
    for (std::size_t row = 0; row < slices.size(); ++row) {
        const double loss = slices.loss[row];
        m_all[slices.half[row]].add(loss, slices.large);
        m_all[2].add(loss, slices.large);
        if (slices.week[row] > 0 && slices.week[row] <= weeks)
            m_weeks[slices.week[row] - 1].add(loss, slices.large);
    }
}

FailureCount SliceEvidence::counted(const Sums &sums) const
{
    FailureCount count;
    const LossTotals &totals = sums.totals;
    count.n = static_cast<std::uint64_t>(totals.n);
    count.loss = totals.loss;
    if (totals.n > 0.0) {
        count.rate = totals.rate();
        count.interval = m_slices.counts ? wilson(totals.loss, totals.n)
                                         : meanInterval({totals.n, totals.n, totals.loss, sums.squares});
    }
    return count;
}

SliceEvidence::Sums SliceEvidence::sumsOf(const RowMask &slice, WhichHalf half) const
{
    Sums sums;
    forRowsOf(slice, [&](std::size_t row) {
        if (half == WhichHalf::Any || m_slices.half[row] == static_cast<std::uint8_t>(half))
            sums.add(m_slices.loss[row], m_slices.large);
    });
    return sums;
}

FailureCount SliceEvidence::inside(const RowMask &slice, WhichHalf half) const
{
    return counted(sumsOf(slice, half));
}

FailureCount SliceEvidence::outside(const RowMask &slice, WhichHalf half) const
{
    return counted(m_all[static_cast<std::size_t>(half)].without(sumsOf(slice, half)));
}

std::vector<SliceWeek> SliceEvidence::weeks(const RowMask &slice) const
{
    std::vector<Sums> in(m_weeks.size());
    forRowsOf(slice, [&](std::size_t row) {
        if (m_slices.week[row] > 0 && m_slices.week[row] <= in.size())
            in[m_slices.week[row] - 1].add(m_slices.loss[row], m_slices.large);
    });
    std::vector<SliceWeek> series;
    for (std::size_t week = 0; week < in.size(); ++week)
        series.push_back({counted(in[week]), counted(m_weeks[week].without(in[week]))});
    return series;
}

bool SliceEvidence::isStrong(const RowMask &slice) const
{
    constexpr double kLift = 1.5;
    constexpr double kStandardErrors = 4.0;
    const Sums in = sumsOf(slice, WhichHalf::Any);
    const Sums out = m_all[2].without(in);
    if (in.totals.n == 0.0 || out.totals.n == 0.0)
        return false;
    const double p = m_all[2].large / m_all[2].totals.n;
    const double error = std::sqrt(p * (1.0 - p) * (1.0 / in.totals.n + 1.0 / out.totals.n));
    const double rate = in.large / in.totals.n;
    const double rest = out.large / out.totals.n;
    return rate - rest >= kStandardErrors * error && rate >= kLift * rest;
}

std::vector<SliceVariant> SliceEvidence::variants(const Conjunction &conditions, double leastRows) const
{
    std::vector<SliceVariant> variants;
    for (const Condition &condition : conditions) {
        const SliceFeature &feature = m_slices.features[condition.feature];
        const Conjunction others = replaced(conditions, {condition.feature, {}});
        std::array<Sums, kMostSliceCodes> codes{};
        forRowsOf(rowsInside(m_slices.codes, m_slices.size(), others), [&](std::size_t row) {
            codes[m_slices.codes[condition.feature][row]].add(m_slices.loss[row], m_slices.large);
        });
        const auto add = [&](SliceVariant::Change change, const CodeSet &set, const CodeSet &said,
                             const Conjunction &all) {
            Sums sums;
            for (std::size_t code = 0; code < kMostSliceCodes; ++code) {
                if (!set[code])
                    continue;
                sums.totals.n += codes[code].totals.n;
                sums.totals.loss += codes[code].totals.loss;
                sums.squares += codes[code].squares;
            }
            if (sums.totals.n >= leastRows)
                variants.push_back(
                    {change, wordCondition(feature, said).predicate, wordSlice(m_slices, all).cohort, counted(sums)});
        };
        if (!others.empty())
            add(SliceVariant::Change::Dropped, CodeSet{}.set(), condition.codes, others);
        for (const auto &[change, set] : neighbours(feature, condition.codes))
            add(change, set, set, replaced(conditions, {condition.feature, set}));
    }
    return variants;
}

} // namespace faultline

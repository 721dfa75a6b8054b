// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/analyses/slices/slice_tests.h"

#include "analysis/stats/chi_square.h"
#include "analysis/stats/intervals.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <map>

namespace faultline {

namespace {

constexpr double kOverdispersed = 0.01; ///< p below which days are blocks
constexpr std::size_t kFewestDays = 5;

/// use(row) for the rows of both masks, rising.
template <class Use>
void forRowsOfBoth(const RowMask &a, const RowMask &b, const Use &use)
{
    for (std::size_t word = 0; word < a.words.size(); ++word) {
        for (std::uint64_t bits = a.words[word] & b.words[word]; bits != 0; bits &= bits - 1)
            use(word * 64 + static_cast<std::size_t>(std::countr_zero(bits)));
    }
}

} // namespace

void SliceTests::Population::add(double loss)
{
    n += 1.0;
    sum += loss;
    squares += loss * loss;
    cubes += loss * loss * loss;
}

DrawMoments SliceTests::Population::moments(double drawn) const
{
    const double mean = sum / n;
    const double variance = std::max(0.0, squares / n - mean * mean);
    const double third = cubes / n - 3.0 * mean * squares / n + 2.0 * mean * mean * mean;
    return momentsOfDraw(drawn, n, mean, variance, third);
}

SliceTests::SliceTests(const SliceData &data, const std::vector<std::uint32_t> &rows)
    : m_data(data)
    , m_rows(rows)
    , m_testing(data.size())
    , m_dayOf(data.size(), 0)
{
    std::map<std::int32_t, std::uint32_t> index;
    std::int32_t lastDay = SliceData::kNoDay;
    std::uint32_t lastIndex = 0;
    for (const std::uint32_t row : rows) {
        if (index.empty() || data.day[row] != lastDay) {
            lastDay = data.day[row];
            lastIndex = index.emplace(lastDay, static_cast<std::uint32_t>(index.size())).first->second;
        }
        m_dayOf[row] = lastIndex;
        m_testing.words[row / 64] |= std::uint64_t{1} << (row % 64);
        m_all.n += 1.0;
        m_all.loss += data.loss[row];
        m_capped.add(data.capped[row]);
    }
    m_days = index.size();
    if (m_days < kFewestDays)
        return;
    std::vector<LossTotals> days(m_days);
    for (const std::uint32_t row : rows) {
        days[m_dayOf[row]].n += 1.0;
        days[m_dayOf[row]].loss += data.capped[row];
    }
    const double mean = m_capped.sum / m_capped.n;
    const double variance = m_capped.squares / m_capped.n - mean * mean;
    double chi = 0.0;
    for (const LossTotals &day : days)
        chi += std::pow(day.loss - day.n * mean, 2) / (day.n * variance);
    m_inBlocks = variance > 0.0 && chiSquareTail(chi, static_cast<double>(m_days - 1)) < kOverdispersed;
}

SplitTotals SliceTests::totals(const RowMask &inside) const
{
    SplitTotals totals;
    forRowsOfBoth(inside, m_testing, [&](std::size_t row) {
        totals.inside.n += 1.0;
        totals.inside.loss += m_data.loss[row];
    });
    totals.outside = {m_all.n - totals.inside.n, m_all.loss - totals.inside.loss};
    return totals;
}

double SliceTests::pValue(const RowMask &inside) const
{
    const SplitTotals totals = this->totals(inside);
    if (totals.inside.n == 0.0 || totals.outside.n == 0.0)
        return 1.0;
    double p = 1.0;
    if (m_data.counts) {
        p = hypergeometricTail(totals.inside.loss, totals.inside.n, m_all.loss, m_all.n);
    } else {
        double seen = 0.0;
        forRowsOfBoth(inside, m_testing, [&](std::size_t row) { seen += m_data.capped[row]; });
        p = drawTail(seen, m_capped.moments(totals.inside.n));
    }
    return m_inBlocks ? std::max(p, blockTest(inside)) : p;
}

/// The difference of the two rates with the sandwich variance of days as clusters.
double SliceTests::blockTest(const RowMask &inside) const
{
    std::vector<SplitTotals> days(m_days);
    SplitTotals all;
    for (const std::uint32_t row : m_rows) {
        const bool in = inside.at(row);
        for (SplitTotals *totals : {&days[m_dayOf[row]], &all}) {
            LossTotals &to = in ? totals->inside : totals->outside;
            to.n += 1.0;
            to.loss += m_data.capped[row];
        }
    }
    double squares = 0.0;
    std::size_t with = 0;
    for (const SplitTotals &day : days) {
        const double in = (day.inside.loss - all.inside.rate() * day.inside.n) / all.inside.n;
        const double out = (day.outside.loss - all.outside.rate() * day.outside.n) / all.outside.n;
        squares += (in - out) * (in - out);
        with += day.inside.n > 0.0 ? 1 : 0;
    }
    if (with < 2)
        return 1.0;
    const auto clusters = static_cast<double>(with);
    const double variance = squares * clusters / (clusters - 1.0);
    const double difference = all.inside.rate() - all.outside.rate();
    if (!(variance > 0.0))
        return difference > 0.0 ? 0.0 : 1.0;
    const double t = difference / std::sqrt(variance);
    const double freedom = clusters - 1.0;
    const double tail = incompleteBeta(freedom / 2.0, 0.5, freedom / (freedom + t * t)) / 2.0;
    return t > 0.0 ? tail : 1.0 - tail;
}

SliceTests::Beyond SliceTests::beyond(const RowMask &inside, const std::vector<std::uint8_t> &region) const
{
    std::array<Population, 256> regions{};
    std::array<double, 256> drawn{};
    for (const std::uint32_t row : m_rows)
        regions[region[row]].add(m_data.capped[row]);
    Beyond beyond;
    forRowsOfBoth(inside, m_testing, [&](std::size_t row) {
        drawn[region[row]] += 1.0;
        beyond.n += 1.0;
        beyond.seen += m_data.capped[row];
    });
    DrawMoments moments;
    for (std::size_t i = 0; i < regions.size(); ++i) {
        if (drawn[i] > 0.0)
            moments += regions[i].moments(drawn[i]);
    }
    beyond.expected = moments.mean;
    const double whole = m_data.counts ? 0.5 : 0.0; // a count of at least k is a sum above k - 1/2
    beyond.pValue = drawTail(beyond.seen - whole, moments);
    return beyond;
}

} // namespace faultline

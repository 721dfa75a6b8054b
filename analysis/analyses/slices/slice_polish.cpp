// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/analyses/slices/slice_polish.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace faultline {

PolishRows polishRows(const SliceData &data, const std::vector<std::uint32_t> &rows, const std::vector<double> &loss)
{
    PolishRows made;
    made.loss.reserve(rows.size());
    for (const std::uint32_t row : rows) {
        made.loss.push_back(loss[row]);
        made.all.n += 1.0;
        made.all.loss += loss[row];
        made.squares += loss[row] * loss[row];
    }
    for (const std::vector<std::uint8_t> &of : data.codes) {
        std::vector<std::uint8_t> &codes = made.codes.emplace_back();
        codes.reserve(rows.size());
        for (const std::uint32_t row : rows)
            codes.push_back(of[row]);
    }
    return made;
}

std::vector<std::uint32_t> evenly(const std::vector<std::uint32_t> &rows, std::size_t most)
{
    const std::size_t stride = std::max<std::size_t>(1, (rows.size() + most - 1) / most);
    std::vector<std::uint32_t> some;
    for (std::size_t i = 0; i < rows.size(); i += stride)
        some.push_back(rows[i]);
    return some;
}

SlicePolish::Profile SlicePolish::profileOf(std::size_t feature, const RowMask &inside) const
{
    Profile profile{};
    const std::vector<std::uint8_t> &codes = m_rows.codes[feature];
    forRowsOf(inside, [&](std::size_t row) {
        profile[codes[row]].n += 1.0;
        profile[codes[row]].loss += m_rows.loss[row];
    });
    return profile;
}

SlicePolish::SlicePolish(const SliceData &data, const PolishRows &rows, std::size_t most, const SliceSize &size)
    : m_data(data)
    , m_rows(rows)
    , m_gain(rows.all, rows.squares, data.counts)
    , m_most(most)
    , m_size(size)
{
}

SlicePolish::Saying SlicePolish::saying(const Condition &condition) const
{
    const SliceFeature &feature = m_data.features[condition.feature];
    const double ofFeature = std::log(static_cast<double>(m_data.features.size()));
    if (feature.kind == SliceFeatureKind::Category)
        return {ofFeature + categoriesCost(feature.fine.size, condition.codes.count()), 1.0};
    if (feature.hasMissing() && condition.codes[feature.missing()])
        return {ofFeature + std::log(2.0), 1.0};
    const bool oneSided = condition.codes[0] || condition.codes[feature.fine.ordered - 1];
    return {ofFeature + rangeCost(feature.fine.ordered, oneSided), oneSided ? 1.0 : 2.0};
}

SlicePolish::Saying SlicePolish::saying(const Conjunction &conditions) const
{
    Saying all;
    for (const Condition &one : conditions) {
        const Saying of = saying(one);
        all.nats += of.nats;
        all.bounds += of.bounds;
    }
    return all;
}

PolishedSlice SlicePolish::valued(const LossTotals &inside, const Saying &saying) const
{
    constexpr double kPerBound = 0.04;
    PolishedSlice slice;
    slice.inside = inside;
    slice.gain = m_gain.of(inside) - saying.nats;
    slice.worth = slice.gain > 0.0 ? slice.gain * (1.0 - kPerBound * (saying.bounds - 1.0)) : slice.gain;
    return slice;
}

PolishedSlice SlicePolish::measure(const Conjunction &conditions) const
{
    LossTotals totals;
    forRowsOf(rowsInside(conditions), [&](std::size_t row) {
        totals.n += 1.0;
        totals.loss += m_rows.loss[row];
    });
    PolishedSlice slice = valued(totals, saying(conditions));
    slice.conditions = conditions;
    return slice;
}

bool SlicePolish::mayAdd(const Conjunction &conditions, std::size_t feature) const
{
    const auto isWeek = [&](std::size_t f) { return m_data.features[f].kind == SliceFeatureKind::Week; };
    const auto taken = [&](const Condition &one) { return one.feature == feature; };
    if (std::any_of(conditions.begin(), conditions.end(), taken))
        return false;
    const auto columns =
        std::count_if(conditions.begin(), conditions.end(), [&](const Condition &one) { return !isWeek(one.feature); });
    return isWeek(feature) || static_cast<std::size_t>(columns) < m_most;
}

PolishedSlice SlicePolish::bestCondition(const Conjunction &others, std::size_t feature, const RowMask &inside,
                                         double toBeat) const
{
    const Profile profile = profileOf(feature, inside);
    PolishedSlice best;
    best.worth = toBeat;
    const Saying ofOthers = saying(others);
    Condition condition{feature, {}};
    const auto offer = [&](const LossTotals &totals) {
        if (!isAllowed(totals.n) || !m_gain.mayReach(totals, best.worth))
            return;
        const Saying own = saying(condition);
        PolishedSlice one = valued(totals, {ofOthers.nats + own.nats, ofOthers.bounds + own.bounds});
        if (one.worth > best.worth) {
            one.conditions = replaced(others, condition);
            best = std::move(one);
        }
    };
    const SearchAxis &axis = m_data.features[feature].fine;
    if (m_data.features[feature].kind == SliceFeatureKind::Category) {
        std::vector<std::size_t> order; // a set of the worst ones is best for its size
        for (std::size_t code = 0; code < axis.ordered; ++code) {
            if (profile[code].n > 0.0)
                order.push_back(code);
        }
        std::stable_sort(order.begin(), order.end(),
                         [&](std::size_t a, std::size_t b) { return profile[a].rate() > profile[b].rate(); });
        LossTotals totals;
        for (const std::size_t code : order) {
            totals.n += profile[code].n;
            totals.loss += profile[code].loss;
            condition.codes.set(code);
            if (condition.codes.count() < axis.size && condition.codes.count() <= kMostListed)
                offer(totals);
        }
    }
    for (std::size_t first = 0; axis.ranges && first < axis.ordered; ++first) {
        LossTotals totals;
        condition.codes.reset();
        for (std::size_t last = first; last < axis.ordered; ++last) {
            totals.n += profile[last].n;
            totals.loss += profile[last].loss;
            condition.codes.set(last);
            if (last - first + 1 < axis.ordered)
                offer(totals);
        }
    }
    for (std::size_t code = axis.ordered; code < axis.selectable; ++code) {
        condition.codes.reset().set(code);
        offer(profile[code]);
    }
    return best;
}

PolishedSlice SlicePolish::improve(const Conjunction &seed) const
{
    constexpr double kLeast = 1e-9; // of growth, so that rounding never goes in circles
    constexpr int kMostRounds = 12;
    PolishedSlice best = measure(seed);
    for (int round = 0; round < kMostRounds; ++round) {
        const double before = best.worth;
        for (std::size_t i = 0; i < best.conditions.size(); ++i) {
            const std::size_t feature = best.conditions[i].feature;
            const Conjunction others = replaced(best.conditions, {feature, {}});
            const PolishedSlice without = measure(others);
            if (!others.empty() && isAllowed(without.inside.n) && without.worth > best.worth + kLeast) {
                best = without;
                i = 0;
                continue;
            }
            const RowMask inside = rowsInside(others);
            PolishedSlice changed = bestCondition(others, feature, inside, best.worth + kLeast);
            if (!changed.conditions.empty())
                best = std::move(changed);
        }
        const RowMask inside = rowsInside(best.conditions);
        PolishedSlice added;
        for (std::size_t feature = 0; feature < m_data.features.size(); ++feature) {
            if (!mayAdd(best.conditions, feature))
                continue;
            const double toBeat = added.conditions.empty() ? best.worth + kLeast : added.worth;
            PolishedSlice one = bestCondition(best.conditions, feature, inside, toBeat);
            if (!one.conditions.empty())
                added = std::move(one);
        }
        if (!added.conditions.empty())
            best = std::move(added);
        if (best.worth <= before + kLeast)
            break;
    }
    return best;
}

} // namespace faultline

// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/analyses/drift_note.h"

#include "analysis/base/shortest_text.h"
#include "analysis/stats/distances.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace faultline {

namespace {

constexpr std::size_t kMostValues = 5;

double sumOf(const std::vector<double> &counts)
{
    return std::accumulate(counts.begin(), counts.end(), 0.0);
}

std::vector<double> deciles(const std::vector<double> &sorted)
{
    std::vector<double> values;
    for (int i = 1; i <= 9; ++i)
        values.push_back(quantileOf(sorted, i / 10.0));
    return values;
}

std::string nameOf(const KeyValue &value)
{
    return value.kind == KeyValueKind::Category ? value.category : shortestText(value.upTo);
}

bool isNamed(const KeyValue &value)
{
    return value.kind == KeyValueKind::Category || value.kind == KeyValueKind::Number;
}

/// Every decile of `after` is within `close` spreads of f(decile of `before`).
template <class Map>
bool mapsTo(const std::vector<double> &before, const std::vector<double> &after, double close, const Map &map)
{
    const double spread = std::fabs(after.back() - after.front());
    for (std::size_t i = 0; i < before.size(); ++i) {
        if (std::fabs(map(before[i]) - after[i]) > close * spread)
            return false;
    }
    return spread > 0.0;
}

std::optional<DriftNote> unitNote(const std::vector<double> &before, const std::vector<double> &after)
{
    constexpr std::size_t kLeast = 100;
    if (before.size() < kLeast || after.size() < kLeast)
        return std::nullopt;
    const std::vector<double> from = deciles(before);
    const std::vector<double> to = deciles(after);
    const double spread = from.back() - from.front();
    if (!(spread > 0.0))
        return std::nullopt;
    // 2 % of the spread, and what deciles of so few records differ by chance.
    const double close = 0.02 + 1.5 / std::sqrt(static_cast<double>(std::min(before.size(), after.size())));
    const double factor = (to.back() - to.front()) / spread;
    if (std::fabs(factor - 1.0) > 0.1 && mapsTo(from, to, close, [&](double x) { return x * factor; }))
        return DriftNote{DriftNoteKind::Scaled, factor, {}};
    const double shift = to[4] - from[4];
    if (std::fabs(shift) > 0.1 * spread && mapsTo(from, to, close, [&](double x) { return x + shift; }))
        return DriftNote{DriftNoteKind::Shifted, shift, {}};
    return std::nullopt;
}

/// The most frequent number and its share.
std::pair<double, double> mode(const std::vector<double> &sorted)
{
    std::pair<double, double> best{0.0, 0.0};
    for (std::size_t i = 0; i < sorted.size();) {
        const auto end = std::upper_bound(sorted.begin() + static_cast<std::ptrdiff_t>(i), sorted.end(), sorted[i]);
        const auto count = static_cast<std::size_t>(end - sorted.begin()) - i;
        const double share = static_cast<double>(count) / static_cast<double>(sorted.size());
        if (share > best.second)
            best = {sorted[i], share};
        i += count;
    }
    return best;
}

double shareOf(const std::vector<double> &sorted, double value)
{
    const auto [low, high] = std::equal_range(sorted.begin(), sorted.end(), value);
    return sorted.empty() ? 0.0 : static_cast<double>(high - low) / static_cast<double>(sorted.size());
}

/// Values that occur in `here` and not in `there`, most frequent first; those of 1 % at least.
std::vector<std::string> onlyHere(const DriftCounts &counts, const std::vector<double> &here,
                                  const std::vector<double> &there)
{
    constexpr double kLeastShare = 0.01;
    const double n = sumOf(here);
    std::vector<std::size_t> bins;
    for (std::size_t bin = 0; bin < counts.bins; ++bin) {
        if (isNamed(counts.axis.values[bin]) && here[bin] >= kLeastShare * n && there[bin] <= 0.0)
            bins.push_back(bin);
    }
    std::stable_sort(bins.begin(), bins.end(), [&](std::size_t a, std::size_t b) { return here[a] > here[b]; });
    std::vector<std::string> names;
    for (std::size_t i = 0; i < std::min(bins.size(), kMostValues); ++i)
        names.push_back(nameOf(counts.axis.values[bins[i]]));
    return names;
}

} // namespace

DriftNote driftNote(const DriftCounts &counts, const std::vector<double> &before, const std::vector<double> &after)
{
    const std::vector<double> log = counts.logByBin();
    const double n = sumOf(counts.baseline);
    if (!(n > 0.0))
        return {};
    const std::size_t used = static_cast<std::size_t>(
        std::count_if(counts.baseline.begin(), counts.baseline.end(), [](double count) { return count > 0.0; }));
    if (used <= 1)
        return {DriftNoteKind::ConstantInBaseline, 0.0, {}};
    if (const std::optional<DriftNote> unit = unitNote(before, after))
        return *unit;
    constexpr double kStuck = 0.3;
    if (!after.empty()) {
        const auto [value, share] = mode(after);
        if (share > shareOf(before, value) + kStuck)
            return {DriftNoteKind::Stuck, 0.0, {shortestText(value)}};
    }
    std::vector<std::string> fresh = onlyHere(counts, log, counts.baseline);
    if (!fresh.empty())
        return {DriftNoteKind::NewValues, 0.0, std::move(fresh)};
    const double missing = log[0] / sumOf(log) - counts.baseline[0] / n;
    constexpr double kMissingMoved = 0.02;
    if (std::fabs(missing) >= kMissingMoved)
        return {missing > 0.0 ? DriftNoteKind::MoreMissing : DriftNoteKind::LessMissing, 0.0, {}};
    std::vector<std::string> gone = onlyHere(counts, counts.baseline, log);
    if (!gone.empty())
        return {DriftNoteKind::VanishedValues, 0.0, std::move(gone)};
    return {};
}

} // namespace faultline

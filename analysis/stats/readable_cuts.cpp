// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/stats/readable_cuts.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace faultline {

namespace {

/// The multiple of factor * 10^power within [low, high] that is nearest to `wanted`.
std::optional<double> multipleBetween(double low, double high, double wanted, double factor, int power)
{
    const double scale = std::pow(10.0, std::abs(power));
    const auto value = [&](double multiple) {
        return power < 0 ? multiple * factor / scale : multiple * factor * scale;
    };
    const double unit = power < 0 ? factor / scale : factor * scale;
    const double nearest = std::nearbyint(wanted / unit);
    if (std::fabs(nearest) > 9e15)
        return std::nullopt;
    for (const double multiple : {nearest, nearest - 1.0, nearest + 1.0}) {
        if (value(multiple) >= low && value(multiple) <= high)
            return value(multiple) + 0.0; // never -0
    }
    return std::nullopt;
}

} // namespace

double roundestBetween(double low, double high, double wanted)
{
    const double size = std::max(std::fabs(low), std::fabs(high));
    if (!(high > low) || !(size > 0.0))
        return wanted;
    const int first = static_cast<int>(std::floor(std::log10(size))) + 1;
    for (int power = first; power > first - 18; --power) {
        for (const double factor : {5.0, 2.0, 1.0}) {
            if (const auto found = multipleBetween(low, high, wanted, factor, power))
                return *found;
        }
    }
    return wanted;
}

double roundestBetween(double low, double high, double wanted, const std::vector<double> &steps)
{
    if (!(high > low))
        return wanted;
    for (const double step : steps) {
        if (const auto found = multipleBetween(low, high, wanted, step, 0))
            return *found;
    }
    return wanted;
}

std::vector<double> readableCuts(const std::vector<double> &sorted, std::size_t bins, const std::vector<double> &steps)
{
    constexpr double kGive = 0.35;
    std::vector<double> cuts;
    if (sorted.empty())
        return cuts;
    const double last = static_cast<double>(sorted.size() - 1);
    const auto at = [&](double share) { return sorted[static_cast<std::size_t>(std::lround(share * last))]; };
    const auto parts = static_cast<double>(bins);
    for (std::size_t i = 1; i < bins; ++i) {
        const double place = static_cast<double>(i);
        const double low = at((place - kGive) / parts);
        const double high = at((place + kGive) / parts);
        const double wanted = at(place / parts);
        const double cut =
            steps.empty() ? roundestBetween(low, high, wanted) : roundestBetween(low, high, wanted, steps);
        const auto next = cuts.empty() ? sorted.begin() : std::upper_bound(sorted.begin(), sorted.end(), cuts.back());
        if (next != sorted.end() && *next <= cut && cut < sorted.back())
            cuts.push_back(cut);
    }
    return cuts;
}

} // namespace faultline

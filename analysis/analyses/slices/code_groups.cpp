// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/analyses/slices/code_groups.h"

#include <algorithm>
#include <numeric>

namespace faultline {

std::vector<std::uint8_t> groupsOf(const std::vector<std::uint64_t> &counts, std::size_t most)
{
    std::vector<std::uint8_t> groups(counts.size(), 0);
    auto mass = static_cast<double>(std::accumulate(counts.begin(), counts.end(), std::uint64_t{0}));
    auto bins = static_cast<std::size_t>(std::count_if(counts.begin(), counts.end(), [](auto c) { return c > 0; }));
    std::size_t left = most; // groups that may still begin, the present one included
    double filled = 0.0;
    std::uint8_t group = 0;
    for (std::size_t bin = 0; bin < counts.size(); ++bin) {
        const auto count = static_cast<double>(counts[bin]);
        const bool mayClose = filled > 0.0 && count > 0.0 && left > 1;
        if (mayClose && (bins < left || filled + count / 2.0 > mass / static_cast<double>(left))) {
            ++group;
            --left;
            mass -= filled;
            filled = 0.0;
        }
        bins -= count > 0.0 ? 1 : 0;
        filled += count;
        groups[bin] = group;
    }
    return groups;
}

} // namespace faultline

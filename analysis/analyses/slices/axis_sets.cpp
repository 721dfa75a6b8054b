// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/analyses/slices/axis_sets.h"

#include <algorithm>

namespace faultline {

std::vector<std::uint32_t> setsOf(const std::vector<std::uint32_t> &axes, std::size_t level)
{
    std::vector<std::uint32_t> sets;
    if (level == 0 || level > axes.size())
        return sets;
    std::vector<std::size_t> at(level);
    for (std::size_t i = 0; i < level; ++i)
        at[i] = i;
    for (;;) {
        for (const std::size_t i : at)
            sets.push_back(axes[i]);
        std::size_t turn = level;
        while (turn > 0 && at[turn - 1] == axes.size() - level + turn - 1)
            --turn;
        if (turn == 0)
            return sets;
        ++at[turn - 1];
        for (std::size_t i = turn; i < level; ++i)
            at[i] = at[i - 1] + 1;
    }
}

double sumOverSets(const std::vector<double> &values, std::size_t level)
{
    std::vector<double> sums(level + 1, 0.0);
    sums[0] = 1.0;
    for (const double value : values) {
        for (std::size_t l = level; l > 0; --l)
            sums[l] += sums[l - 1] * value;
    }
    return sums[level];
}

double searchWork(const std::vector<SearchAxis> &space, const std::vector<std::uint32_t> &axes, std::size_t rows,
                  std::size_t level)
{
    constexpr double kPerCell = 12.0; // visits of a cell while ranges are tried, as measured
    std::vector<double> sizes;
    for (const std::uint32_t axis : axes)
        sizes.push_back(static_cast<double>(space[axis].size));
    return static_cast<double>(rows) * sumOverSets(std::vector<double>(axes.size(), 1.0), level)
        + kPerCell * sumOverSets(sizes, level);
}

std::vector<std::uint32_t> affordableAxes(const std::vector<SearchAxis> &space, const std::vector<std::uint32_t> &axes,
                                          std::size_t rows, std::size_t level, double work)
{
    std::vector<std::uint32_t> taken = axes;
    while (taken.size() > level && searchWork(space, taken, rows, level) > work)
        taken.pop_back();
    return taken;
}

} // namespace faultline

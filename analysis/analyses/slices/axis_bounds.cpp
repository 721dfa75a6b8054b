// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/analyses/slices/axis_bounds.h"

#include <algorithm>
#include <array>

namespace faultline {

namespace {

constexpr std::size_t kLanes = 8; ///< cells side by side, so that they fit vector registers

/// The same for up to kLanes cells at a time.
template <std::size_t lanes>
void bestOfCells(const SearchAxis &axis, std::size_t rest, const float *values, float *best)
{
    using Cells = std::array<float, lanes>;
    const auto add = [&](Cells &sum, std::size_t code) {
        for (std::size_t i = 0; i < lanes; ++i)
            sum[i] += values[code * rest + i];
    };
    Cells most;
    most.fill(-1e30F);
    const auto keep = [&](const Cells &sum) {
        for (std::size_t i = 0; i < lanes; ++i)
            most[i] = std::max(most[i], sum[i]);
    };
    if (axis.ranges && axis.longest >= axis.ordered) { // the largest sum of neighbours (Kadane)
        Cells run{};
        for (std::size_t code = 0; code < axis.ordered; ++code) {
            for (std::size_t i = 0; i < lanes; ++i)
                run[i] = std::max(run[i], 0.0F);
            add(run, code);
            keep(run);
        }
    } else {
        for (std::size_t first = 0; first < axis.ordered; ++first) {
            Cells run{};
            const std::size_t end = std::min(axis.ordered, first + (axis.ranges ? axis.longest : 1));
            for (std::size_t code = first; code < end; ++code) {
                add(run, code);
                keep(run);
            }
        }
    }
    for (std::size_t code = axis.ordered; code < axis.selectable; ++code) {
        Cells alone{};
        add(alone, code);
        keep(alone);
    }
    if (axis.complements) {
        Cells all{};
        for (std::size_t code = 0; code < axis.size; ++code)
            add(all, code);
        for (std::size_t code = 0; code < axis.selectable; ++code) {
            Cells others = all;
            for (std::size_t i = 0; i < lanes; ++i)
                others[i] -= values[code * rest + i];
            keep(others);
        }
    }
    std::copy(most.begin(), most.end(), best);
}

} // namespace

double positiveSum(const float *values, std::size_t count)
{
    constexpr std::size_t kBlock = 512; // keeps the rounding of float sums small
    double sum = 0.0;
    for (std::size_t first = 0; first < count; first += kBlock) {
        const std::size_t end = std::min(count, first + kBlock);
        std::array<float, kLanes> lanes{};
        std::size_t i = first;
        for (; i + kLanes <= end; i += kLanes) {
            for (std::size_t lane = 0; lane < kLanes; ++lane)
                lanes[lane] += std::max(values[i + lane], 0.0F);
        }
        for (; i < end; ++i)
            lanes[0] += std::max(values[i], 0.0F);
        for (const float lane : lanes)
            sum += static_cast<double>(lane);
    }
    return sum;
}

float bestOnAxis(const SearchAxis &axis, const float *values)
{
    float best = 0.0F;
    bestOfCells<1>(axis, 1, values, &best);
    return best;
}

void bestOnFirstAxis(const SearchAxis &axis, std::size_t rest, const float *values, std::vector<float> &best)
{
    best.resize(rest);
    std::size_t cell = 0;
    for (; cell + kLanes <= rest; cell += kLanes)
        bestOfCells<kLanes>(axis, rest, values + cell, best.data() + cell);
    for (; cell < rest; ++cell)
        bestOfCells<1>(axis, rest, values + cell, best.data() + cell);
}

} // namespace faultline

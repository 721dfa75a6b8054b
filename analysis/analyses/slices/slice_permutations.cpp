// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/analyses/slices/slice_permutations.h"

#include "analysis/analyses/slices/axis_sets.h"
#include "analysis/analyses/slices/box_search.h"
#include "analysis/stats/resampling.h"

#include <algorithm>
#include <mutex>
#include <numeric>

namespace faultline {

namespace {

/// The first `failing` of a shuffle of all rows.
std::vector<std::uint32_t> dealt(std::size_t rows, std::size_t failing, std::mt19937_64 random)
{
    std::vector<std::uint32_t> order(rows);
    std::iota(order.begin(), order.end(), 0U);
    for (std::size_t i = 0; i < failing; ++i)
        std::swap(order[i], order[i + random() % (rows - i)]);
    order.resize(failing);
    return order;
}

/// Where categories go when they are ordered by the rates that a shuffle gives them, as the search does with the real ones.
CodePlaces placesOf(const SearchView &view, const std::vector<std::uint32_t> &failing)
{
    CodePlaces places(view.space.size());
    for (std::size_t axis = 0; axis < places.size(); ++axis) {
        if (!view.byRate[axis])
            continue;
        std::vector<double> count(view.space[axis].size, 0.0);
        std::vector<double> loss(view.space[axis].size, 0.0);
        for (const std::uint8_t code : view.rows.codes[axis])
            count[code] += 1.0;
        for (std::size_t i = 0; i < failing.size(); ++i)
            loss[view.rows.codes[axis][failing[i]]] += view.rows.loss[i];
        places[axis] = placesByRate(count, loss, view.space[axis].ordered);
    }
    return places;
}

using Bests = std::vector<std::vector<double>>; ///< [goal][shuffle]

} // namespace

std::size_t affordableDepth(const SearchView &view, const PermutationLimits &limits, double work)
{
    PermutationLimits shallower = limits;
    while (shallower.conditions > 1 && affordableShuffles(view, shallower, work) < limits.count)
        --shallower.conditions;
    return std::max<std::size_t>(1, shallower.conditions);
}

std::size_t affordableShuffles(const SearchView &view, const PermutationLimits &limits, double work)
{
    std::vector<std::uint32_t> axes(view.space.size());
    std::iota(axes.begin(), axes.end(), 0U);
    const std::size_t depth = std::min(limits.conditions, axes.size());
    const double one = static_cast<double>(view.alphas.size()) * searchWork(view.space, axes, view.rows.failing, depth);
    return one > 0.0 ? static_cast<std::size_t>(std::min(work / one, 1e6)) : 0;
}

Result<Bests> bestOfShuffles(const SearchView &view, const PermutationLimits &limits, Run &run)
{
    const std::vector<double> &alphas = view.alphas;
    Bests best(alphas.size(), std::vector<double>(limits.count, 0.0));
    if (!(view.rows.total > 0.0) || limits.count == 0)
        return best;
    std::vector<std::vector<std::uint32_t>> shuffles(limits.count);
    std::vector<CodePlaces> places(limits.count);
    run.executor.parallelFor(limits.count, [&](std::size_t i) {
        shuffles[i] = dealt(view.rows.size(), view.rows.failing, randomStream(run.seed, 0x51ce0000U + i));
        places[i] = placesOf(view, shuffles[i]);
    });
    std::vector<std::uint32_t> axes(view.space.size());
    std::iota(axes.begin(), axes.end(), 0U);
    std::sort(axes.begin(), axes.end(), [&](std::uint32_t a, std::uint32_t b) {
        return view.space[a].size != view.space[b].size ? view.space[a].size < view.space[b].size : a < b;
    });
    std::mutex mutex;
    for (std::size_t level = 1; level <= std::min(limits.conditions, axes.size()); ++level) {
        const std::vector<std::uint32_t> sets = setsOf(axes, level);
        const std::size_t count = sets.size() / level;
        const std::size_t tasks = std::min<std::size_t>(count, 32);
        const Bests before = best; // what earlier levels found must be beaten
        run.executor.parallelFor(tasks, [&](std::size_t task) {
            Bests own = before;
            BoxSearch boxes(view.space);
            LossCube cube;
            LossCube changed;
            for (std::size_t set = task; set < count; set += tasks) {
                countCells(view.space, view.rows,
                           {sets.begin() + static_cast<std::ptrdiff_t>(set * level),
                            sets.begin() + static_cast<std::ptrdiff_t>((set + 1) * level)},
                           cube);
                const bool moves = std::any_of(cube.axes.begin(), cube.axes.end(),
                                               [&](std::uint32_t axis) { return view.byRate[axis]; });
                LossCube &searched = moves ? changed : cube;
                for (std::size_t i = 0; i < limits.count && !run.cancel.isCancelled(); ++i) {
                    if (moves)
                        recode(cube, places[i], changed);
                    dealLosses(view.rows, shuffles[i], places[i], searched);
                    for (std::size_t g = 0; g < alphas.size(); ++g) {
                        BestSlices one(1, false);
                        one.raise(own[g][i]);
                        boxes.search(searched, {alphas[g], static_cast<double>(view.rows.size()), view.rows.total},
                                     limits.size, one);
                        if (!one.slices().empty())
                            own[g][i] = std::max(own[g][i], one.slices().front().score);
                    }
                }
            }
            const std::lock_guard lock(mutex);
            for (std::size_t g = 0; g < alphas.size(); ++g) {
                for (std::size_t i = 0; i < limits.count; ++i)
                    best[g][i] = std::max(best[g][i], own[g][i]);
            }
        });
        if (run.cancel.isCancelled())
            return cancelled();
    }
    for (std::vector<double> &of : best)
        std::sort(of.begin(), of.end());
    return best;
}

double shareReaching(const std::vector<double> &best, double score)
{
    const auto reached = best.end() - std::lower_bound(best.begin(), best.end(), score);
    return static_cast<double>(1 + reached) / static_cast<double>(1 + best.size());
}

} // namespace faultline

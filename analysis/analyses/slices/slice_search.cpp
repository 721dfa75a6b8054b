// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/analyses/slices/slice_search.h"

#include "analysis/analyses/slices/axis_sets.h"
#include "analysis/analyses/slices/box_search.h"

#include <algorithm>
#include <mutex>
#include <numeric>

namespace faultline {

namespace {

/// Axes by what their best single condition scores, best first.
std::vector<std::uint32_t> byOwnScore(const std::vector<SearchAxis> &space, const SearchRows &rows,
                                      const SliceScore &score, const SliceSize &size)
{
    std::vector<double> own;
    LossCube cube;
    BoxSearch boxes(space);
    for (std::uint32_t axis = 0; axis < space.size(); ++axis) {
        BestSlices best(1, false);
        countCells(space, rows, {axis}, cube);
        boxes.search(cube, score, size, best);
        own.push_back(best.slices().empty() ? 0.0 : best.slices().front().score);
    }
    std::vector<std::uint32_t> axes(space.size());
    std::iota(axes.begin(), axes.end(), 0U);
    std::stable_sort(axes.begin(), axes.end(), [&](std::uint32_t a, std::uint32_t b) { return own[a] > own[b]; });
    return axes;
}

/// One search under way.
class Search {
public:
    Search(const std::vector<SearchAxis> &space, const SearchRows &rows, const std::vector<SearchGoal> &goals,
           const SearchLimits &limits)
        : m_space(space)
        , m_rows(rows)
        , m_goals(goals)
        , m_limits(limits)
    {
        for (const SearchGoal &goal : goals)
            m_best.emplace_back(goal.most, false);
    }

    void searchLevel(const std::vector<std::uint32_t> &axes, std::size_t level, Run &run)
    {
        const std::vector<std::uint32_t> sets = setsOf(axes, level);
        const std::size_t count = sets.size() / level;
        const std::size_t tasks = std::min<std::size_t>(count, 256);
        run.executor.parallelFor(tasks, [&](std::size_t task) {
            std::vector<BestSlices> own = start();
            BoxSearch boxes(m_space);
            LossCube cube;
            for (std::size_t set = task; set < count && !run.cancel.isCancelled(); set += tasks) {
                countCells(m_space, m_rows,
                           {sets.begin() + static_cast<std::ptrdiff_t>(set * level),
                            sets.begin() + static_cast<std::ptrdiff_t>((set + 1) * level)},
                           cube);
                for (std::size_t g = 0; g < m_goals.size(); ++g)
                    boxes.search(cube, scoreOf(m_goals[g]), m_limits.size, own[g]);
            }
            finish(own);
        });
    }

    SliceScore scoreOf(const SearchGoal &goal) const
    {
        return {goal.alpha, static_cast<double>(m_rows.size()), m_rows.total};
    }
    const std::vector<BestSlices> &best() const { return m_best; }

private:
    std::vector<BestSlices> start()
    {
        std::vector<BestSlices> own;
        const std::lock_guard lock(m_mutex);
        for (std::size_t g = 0; g < m_goals.size(); ++g) {
            own.emplace_back(m_goals[g].most, m_goals[g].oneOfEachSet);
            own.back().raise(m_best[g].threshold());
        }
        return own;
    }
    void finish(const std::vector<BestSlices> &own)
    {
        const std::lock_guard lock(m_mutex);
        for (std::size_t g = 0; g < m_goals.size(); ++g)
            m_best[g].merge(own[g]);
    }

    const std::vector<SearchAxis> &m_space;
    const SearchRows &m_rows;
    const std::vector<SearchGoal> &m_goals;
    const SearchLimits &m_limits;
    std::mutex m_mutex;
    std::vector<BestSlices> m_best; ///< of each goal
};

std::vector<double> itemCounts(const std::vector<SearchAxis> &space, const std::vector<std::uint32_t> &axes)
{
    std::vector<double> counts;
    for (const std::uint32_t axis : axes)
        counts.push_back(static_cast<double>(itemsOf(space[axis], axis).size()));
    return counts;
}

} // namespace

Result<SearchOutcome> searchSlices(const std::vector<SearchAxis> &space, const SearchRows &rows,
                                   const std::vector<SearchGoal> &goals, const SearchLimits &limits, Run &run)
{
    SearchOutcome outcome;
    outcome.slices.resize(goals.size());
    if (rows.size() == 0 || !(rows.total > 0.0) || goals.empty())
        return outcome;
    Search search(space, rows, goals, limits);
    std::vector<std::uint32_t> axes = byOwnScore(space, rows, search.scoreOf(goals.front()), limits.size);
    for (std::size_t level = 1; level <= std::min(limits.conditions, space.size()); ++level) {
        std::vector<std::uint32_t> taken = affordableAxes(space, axes, rows.size(), level, limits.work);
        outcome.whole = outcome.whole && taken.size() == axes.size();
        axes = taken; // what is too much now is too much on the next level
        // Few conditions first: the outer loops of a cube's search are the short ones.
        std::sort(taken.begin(), taken.end(), [&](std::uint32_t a, std::uint32_t b) {
            return space[a].size != space[b].size ? space[a].size < space[b].size : a < b;
        });
        search.searchLevel(taken, level, run);
        if (run.cancel.isCancelled())
            return cancelled();
        outcome.examined += sumOverSets(itemCounts(space, taken), level);
    }
    for (std::size_t g = 0; g < goals.size(); ++g)
        outcome.slices[g] = search.best()[g].slices();
    return outcome;
}

} // namespace faultline

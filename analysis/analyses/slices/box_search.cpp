// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/analyses/slices/box_search.h"

#include "analysis/analyses/slices/axis_bounds.h"

#include <algorithm>
#include <cmath>

namespace faultline {

namespace {

void addTo(float *sums, const float *values, std::size_t count)
{
    for (std::size_t i = 0; i < count; ++i)
        sums[i] += values[i];
}

} // namespace

BoxSearch::BoxSearch(const std::vector<SearchAxis> &space)
    : m_space(space)
{
    for (std::uint32_t axis = 0; axis < space.size(); ++axis)
        m_items.push_back(itemsOf(space[axis], axis));
}

void BoxSearch::search(const LossCube &cube, const SliceScore &score, const SliceSize &size, BestSlices &best)
{
    m_cube = &cube;
    m_score = score;
    m_best = &best;
    m_leastRows = static_cast<double>(size.least);
    m_mostRows = static_cast<double>(size.most);
    const std::size_t levels = cube.axes.size();
    m_rest.assign(levels + 1, 1);
    for (std::size_t level = levels; level-- > 0;)
        m_rest[level] = m_rest[level + 1] * cube.sizes[level];
    m_path.assign(levels, {});
    m_weights.resize(levels + 1);
    m_exact.resize(levels + 1);
    m_exactLevels = 0;
    m_slice.items.assign(levels, {});
    best.beginSet();
    if (levels > 1)
        weigh();
    if (levels == 1 || mayPass(0, m_weights[0].data()))
        descend(0, m_weights[0].data());
    best.endSet();
}

void BoxSearch::weigh()
{
    const double perRow = m_score.perRow(m_best->threshold());
    const double perLoss = m_score.perLoss();
    m_weights[0].resize(m_cube->cells());
    for (std::size_t cell = 0; cell < m_cube->cells(); ++cell)
        m_weights[0][cell] = static_cast<float>(perLoss * m_cube->loss[cell] - perRow * m_cube->count[cell]);
    double adds = 80.0;
    for (const std::size_t size : m_cube->sizes)
        adds += 2.0 * static_cast<double>(size);
    const double magnitude = perLoss * m_score.total + std::fabs(perRow) * m_score.rows;
    m_least = m_score.least() - std::ldexp(adds * magnitude, -24);
}

void BoxSearch::descend(std::size_t level, const float *weights)
{
    if (level + 1 == m_cube->axes.size()) {
        evaluate();
        return;
    }
    const std::size_t rest = m_rest[level + 1];
    const auto slab = [&](std::size_t code) { return weights + code * rest; };
    std::vector<float> &sums = m_weights[level + 1];
    sums.resize(rest);
    const SliceItem *before = nullptr; // the range that the sums are of
    for (const SliceItem &item : itemsAt(level)) {
        if (!item.complement && item.first == item.last) {
            before = nullptr; // a slab of its own
            tryItem(level, item, slab(item.first));
            continue;
        }
        const bool isLonger =
            !item.complement && before && before->first == item.first && before->last + 1 == item.last;
        if (!isLonger) {
            std::fill(sums.begin(), sums.end(), 0.0F);
            for (std::size_t code = 0; code < m_cube->sizes[level]; ++code) {
                if (item.holds(static_cast<std::uint8_t>(code)))
                    addTo(sums.data(), slab(code), rest);
            }
        } else {
            addTo(sums.data(), slab(item.last), rest);
        }
        before = item.complement ? nullptr : &item;
        tryItem(level, item, sums.data());
    }
}

void BoxSearch::tryItem(std::size_t level, const SliceItem &item, const float *weights)
{
    if (!mayPass(level + 1, weights))
        return;
    m_path[level] = item;
    m_exactLevels = std::min(m_exactLevels, level);
    descend(level + 1, weights);
}

/// Whether conditions on the axes from a level on can give a sum that is large enough; the cheap bound first.
bool BoxSearch::mayPass(std::size_t level, const float *weights)
{
    if (positiveSum(weights, m_rest[level]) < m_least)
        return false;
    const std::size_t last = m_cube->axes.size() - 1;
    if (level == last)
        return static_cast<double>(bestOnAxis(m_space[m_cube->axes[last]], weights)) >= m_least;
    if (level + 1 != last)
        return true;
    bestOnFirstAxis(m_space[m_cube->axes[level]], m_rest[last], weights, m_bestOfCells);
    return static_cast<double>(bestOnAxis(m_space[m_cube->axes[last]], m_bestOfCells.data())) >= m_least;
}

/// Adds up what the condition of the path at `level` holds of some cells.
template <class Count>
void BoxSearch::choose(std::size_t level, const Count *count, const double *loss)
{
    Exact &chosen = m_exact[level];
    const std::size_t rest = m_rest[level + 1];
    chosen.count.assign(rest, 0.0);
    chosen.loss.assign(rest, 0.0);
    for (std::size_t code = 0; code < m_cube->sizes[level]; ++code) {
        if (!m_path[level].holds(static_cast<std::uint8_t>(code)))
            continue;
        for (std::size_t i = 0; i < rest; ++i) {
            chosen.count[i] += count[code * rest + i];
            chosen.loss[i] += loss[code * rest + i];
        }
    }
}

void BoxSearch::evaluate()
{
    const std::size_t last = m_cube->axes.size() - 1;
    for (; m_exactLevels < last; ++m_exactLevels) {
        if (m_exactLevels == 0)
            choose(0, m_cube->count.data(), m_cube->loss.data());
        else
            choose(m_exactLevels, m_exact[m_exactLevels - 1].count.data(), m_exact[m_exactLevels - 1].loss.data());
    }
    if (last == 0)
        evaluateCells(m_cube->count.data(), m_cube->loss.data());
    else
        evaluateCells(m_exact[last - 1].count.data(), m_exact[last - 1].loss.data());
}

template <class Count>
void BoxSearch::evaluateCells(const Count *count, const double *loss)
{
    const std::size_t last = m_cube->axes.size() - 1;
    double rows = 0.0;
    double total = 0.0;
    for (std::size_t code = 0; code < m_cube->sizes[last]; ++code) {
        rows += count[code];
        total += loss[code];
    }
    if (rows < m_leastRows || total <= 0.0)
        return;
    double n = 0.0;
    double sum = 0.0;
    for (const SliceItem &item : itemsAt(last)) {
        if (item.complement) {
            evaluateItem(item, rows - count[item.first], total - loss[item.first]);
            continue;
        }
        n = item.first == item.last ? count[item.last] : n + count[item.last]; // ranges of one start follow each other
        sum = item.first == item.last ? loss[item.last] : sum + loss[item.last];
        evaluateItem(item, n, sum);
    }
}

void BoxSearch::evaluateItem(const SliceItem &item, double n, double loss)
{
    if (n < m_leastRows || n > m_mostRows || loss <= 0.0)
        return;
    const double score = m_score.of(n, loss);
    if (!(score > 0.0) || score < m_best->threshold())
        return;
    m_path.back() = item;
    m_slice.items = m_path;
    std::sort(m_slice.items.begin(), m_slice.items.end());
    m_slice.score = score;
    m_slice.n = static_cast<std::uint64_t>(n);
    m_slice.loss = loss;
    m_best->offer(m_slice);
}

} // namespace faultline

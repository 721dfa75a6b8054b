// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analyses/slices/best_slices.h"
#include "analysis/analyses/slices/loss_cube.h"
#include "analysis/analyses/slices/slice_score.h"

namespace faultline {

/// Looks at every conjunction with one condition on each axis of a cube, but for those that cannot reach the threshold:
/// a score above t is a sum over the cells of the slice (SliceScore), and such sums are bounded where a slice is partly
/// chosen (axis_bounds.h). Nothing is missed. One object a thread.
class BoxSearch {
public:
    explicit BoxSearch(const std::vector<SearchAxis> &space);

    /// Slices of so many rows; the cube holds all rows of the score.
    void search(const LossCube &cube, const SliceScore &score, const SliceSize &size, BestSlices &best);

private:
    /// Counts and losses of the cells that are left after the first conditions of the path.
    struct Exact {
        std::vector<double> count;
        std::vector<double> loss;
    };

    void weigh();
    void descend(std::size_t level, const float *weights);
    void tryItem(std::size_t level, const SliceItem &item, const float *weights);
    bool mayPass(std::size_t level, const float *weights);
    template <class Count>
    void choose(std::size_t level, const Count *count, const double *loss);
    void evaluate();
    template <class Count>
    void evaluateCells(const Count *count, const double *loss);
    void evaluateItem(const SliceItem &item, double n, double loss);
    const std::vector<SliceItem> &itemsAt(std::size_t level) const { return m_items[m_cube->axes[level]]; }

    std::vector<SearchAxis> m_space;
    std::vector<std::vector<SliceItem>> m_items; ///< of each axis of the space
    const LossCube *m_cube = nullptr;
    SliceScore m_score;
    BestSlices *m_best = nullptr;
    double m_leastRows = 1.0;
    double m_mostRows = 0.0;
    double m_least = 0.0; ///< what a sum of weights must reach, less what rounding may have taken
    std::vector<std::size_t> m_rest; ///< cells of the axes from a level on
    std::vector<SliceItem> m_path;
    std::vector<std::vector<float>> m_weights; ///< of all cells, then of those left after each condition
    std::vector<float> m_bestOfCells;
    std::vector<Exact> m_exact; ///< after one condition, two, ...; made only where a weight passes
    std::size_t m_exactLevels = 0; ///< so many of them belong to the path
    FoundSlice m_slice;
};

} // namespace faultline

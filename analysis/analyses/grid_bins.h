// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/values/cube.h"
#include "analysis/values/grid.h"

#include <cstddef>
#include <string>
#include <vector>

namespace faultline {

/// One side of a grid: its bins, and the key whose cube index `indices[i]` counts bin i.
struct BinnedSide {
    GridAxis axis;
    CubeKey key; ///< its column is set before bins are added
    std::vector<std::size_t> indices;
};

// Each adds the bins of one sort with their exact cohorts, then those of what is left: rest, not finite, missing.
void listTexts(BinnedSide &made, std::vector<std::string> texts);
void listNumbers(BinnedSide &made, std::vector<double> numbers);
/// `cuts` rise and are not empty.
void cutNumbers(BinnedSide &made, const std::vector<double> &cuts);
/// Windows [e[i], e[i + 1]) of the time column.
void listWindows(BinnedSide &made, const std::vector<Micros> &edges);

} // namespace faultline

// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/values/grid.h"

namespace faultline {

Cohort Grid::cohortOf(std::size_t row, std::size_t column) const
{
    return both(rows.bins[row].cohort, columns.bins[column].cohort);
}

std::optional<GridImpact> Grid::impactOf(const GridCell &cell) const
{
    const double restWeight = all.weight - cell.weight;
    if (!cell.value || !all.value || cell.n >= all.n || !(restWeight > 0.0))
        return std::nullopt;
    GridImpact impact;
    impact.rest = (all.sum - cell.sum) / restWeight;
    impact.gain = cell.weight / all.weight * (*cell.value - impact.rest);
    return impact;
}

} // namespace faultline

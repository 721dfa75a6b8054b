// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analyses/grid_side.h"

#include <optional>

namespace faultline {

struct ErrorGridOptions {
    GridSide rows;
    GridSide columns;
    /// Which records fail. Nothing: label and prediction differ; a regression then shows the mean |prediction - label|.
    std::optional<Cohort> failing;
    GridLimits limits; ///< fewer ranges where the cohort is small: three at least
};

/// The error by two columns for the records of a cohort, from one cube (with a definition or for a regression: one per
/// kind of record). Rates have Wilson intervals on the effective n; means have t, or normal from 200. Row and column
/// totals and the cohort's own value come with it. An empty cohort gives a grid without bins.
Result<Grid> errorGrid(const Dataset &data, const Cohort &cohort, const ErrorGridOptions &options, Run &run);

} // namespace faultline

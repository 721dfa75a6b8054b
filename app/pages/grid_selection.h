// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/values/grid.h"
#include "app/pages/selection.h"

namespace faultline {

/// What the inspector says of a cell of the heatmap: value, interval and n, against the rest, impact, its exact condition.
Selection gridSelection(const Grid &grid, std::size_t row, std::size_t column, const Schema &schema);

} // namespace faultline

// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/session_state.h"
#include "widgets/views/tile.h"

#include <array>

namespace faultline {

/// The metric that stands for a task: accuracy or RMSE; mean confidence before labels arrive.
Metric leadingMetric(const MetricReport &report);

/// Records, failures, leading metric, calibration, alerts.
std::array<TileText, 5> overviewTiles(const SessionState &session, const ShownReport &shown);

} // namespace faultline

// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/values/metrics.h"
#include "widgets/charts/ticks.h"

#include <cmath>

namespace faultline {

inline constexpr double kFinePart = 0.2; ///< of a step, with Shift

/// What a limit snaps to: 0.005 in shares; for errors in the label's unit, a 200th of the visible scale rounded to a
/// power of ten.
inline double limitStep(Metric metric, const ValueScale &scale)
{
    if (metric != Metric::Rmse && metric != Metric::Mae)
        return 0.005;
    return std::pow(10.0, std::round(std::log10((scale.to - scale.from) / 200.0)));
}

} // namespace faultline

// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/values/metrics.h"

#include <QString>

#include <cstddef>
#include <vector>

namespace faultline {

/// A label under one window.
struct TimeTick {
    std::size_t window = 0;
    QString text;
};

/// Ticks at starts of windows that fall on round dates (UTC): the finest choice with at most `most` labels within
/// [first, last]. When the ticks cross a year, the first of each year says so.
std::vector<TimeTick> timeTicks(const std::vector<WindowMetrics> &series, Window window, std::size_t first,
                                std::size_t last, std::size_t most);

/// A round axis that holds [from, to].
struct ValueScale {
    double from = 0.0;
    double to = 1.0;
    double step = 0.1;
    int decimals = 2;

    std::vector<double> ticks() const;
};

/// About `wanted` steps of 1, 2, 2.5 or 5 times a power of ten around [low, high].
ValueScale valueScale(double low, double high, int wanted);

} // namespace faultline

// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/charts/plot_range.h"
#include "widgets/charts/ticks.h"

#include <QRectF>

namespace faultline {

/// Where windows and values lie inside a chart. A window of index i covers [i, i + 1) of the horizontal scale.
struct PlotFrame {
    QRectF area; ///< of the lines; labels lie around it
    double from = 0.0;
    double to = 1.0;
    ValueScale values;

    double x(double window) const { return area.left() + (window - from) / (to - from) * area.width(); }
    double centre(std::size_t window) const { return x(static_cast<double>(window) + 0.5); }
    double y(double value) const
    {
        return area.bottom() - (value - values.from) / (values.to - values.from) * area.height();
    }
    double valueAt(double y) const
    {
        return values.from + (area.bottom() - y) / area.height() * (values.to - values.from);
    }
    double windowAt(double x) const { return from + (x - area.left()) / area.width() * (to - from); }
    WindowRange range() const { return {from, to}; }
    double pitch() const { return area.width() / (to - from); }
};

} // namespace faultline

// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/charts/metric_plot.h"
#include "widgets/export/picture.h"

namespace faultline {

/// The chart as it can leave the window: the visible windows, drawn and as numbers. name, title and command are the
/// caller's to fill; size is that of the drawing.
Picture metricPicture(const MetricChartInput &input, const WindowRange &range, const QSizeF &size);

/// One row per visible window: from, to, rows, n, failures, and of each metric its value, interval and n.
DataTable metricNumbers(const MetricChartInput &input, const WindowRange &range);

} // namespace faultline

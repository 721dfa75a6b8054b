// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/charts/series_points.h"

#include <QString>

namespace faultline {

/// "limit 0.680"
QString limitText(const Threshold &limit);
/// "4 of 12 weeks would be below"
QString whatIfText(const MetricReport &report, const Threshold &limit);
/// "flights-hgb-2 from 2 Apr"
QString versionMarkText(const VersionMark &mark);
/// "baseline 0.712"
QString baselineMarkText(const MetricValue &value);
/// "12 records in 6 weeks", "no records in 2 days"
QString gapText(const Gap &gap, Window window);
/// "12 weeks"
QString windowCountText(std::size_t count, Window window);
/// What the picture stands for: window size, zone, intervals, what was left out.
QString chartCaption(const MetricChartInput &input);
/// The picture in words, for people who do not see it.
QString chartSummary(const MetricChartInput &input);
/// Everything about one window as rich text, for the tooltip.
QString windowToolTip(const MetricChartInput &input, std::size_t window);

} // namespace faultline

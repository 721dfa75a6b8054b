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
/// "26 Feb – 4 Mar 2001: accuracy 0.677 [0.664, 0.690] of 5,019; recall ..."
QString readoutText(const MetricChartInput &input, std::size_t window);
/// "19 Feb – 11 Mar 2001: 3 weeks, 14,776 records"
QString spanText(const MetricReport &report, const WindowSpan &span);
/// When a note is, without its text: a date, a moment, or a range of them.
QString noteTimeText(const Annotation &note);
/// The texts of the notes that touch a window, one after the other; empty without any.
QString notesText(const std::vector<Annotation> &notes, const WindowMetrics &window);
/// Time and text of a note as rich text.
QString noteToolTip(const Annotation &note);
/// What the picture stands for: window size, zone, intervals, what was left out, which part is visible.
QString chartCaption(const MetricChartInput &input, const WindowRange &range = {});
/// The visible notes as one sentence; empty without any.
QString notesCaption(const MetricChartInput &input, const WindowRange &range);
/// The picture in words, for people who do not see it.
QString chartSummary(const MetricChartInput &input);

} // namespace faultline

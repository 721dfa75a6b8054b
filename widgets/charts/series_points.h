// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/values/annotation.h"
#include "analysis/values/metrics.h"
#include "widgets/charts/plot_range.h"

#include <cstddef>
#include <memory>
#include <optional>
#include <vector>

namespace faultline {

/// What a metric chart is asked to show.
struct MetricChartInput {
    std::shared_ptr<const MetricReport> report;
    std::vector<Metric> metrics; ///< the first is the chosen one: it keeps its band when intervals overlap
    std::optional<Threshold> limit;
    std::uint64_t leastN = 30; ///< windows with fewer labelled records are left out, and said so
    bool baseline = false; ///< the baseline's values as thin lines
    std::vector<Annotation> notes = {}; ///< by time
};

struct SeriesPoint {
    std::size_t window = 0; ///< index into MetricReport::series
    double value = 0.0;
    std::optional<Interval> interval;
    std::uint64_t n = 0;
};

/// The points of one metric, cut wherever a window has no value: a gap in time stays a gap.
struct SeriesLine {
    Metric metric = Metric::Accuracy;
    std::vector<std::vector<SeriesPoint>> runs;

    const SeriesPoint *last() const { return runs.empty() ? nullptr : &runs.back().back(); }
    /// The last point within the windows; null when none is.
    const SeriesPoint *lastIn(const WindowSpan &windows) const;
    const SeriesPoint *at(std::size_t window) const;
};

/// A value enough records stand behind. Precision, recall and AUC stand on part of the window's records: half of
/// leastN is enough for them.
bool isShown(const WindowMetrics &window, const MetricValue &value, std::uint64_t leastN);

/// Where a time lies among the windows, in fractions of a window: 0 before the first, their number after the last.
double windowPosition(const std::vector<WindowMetrics> &series, Micros time);

/// True for a note at a time within the window, or over a span that meets it.
bool touches(const Annotation &note, const WindowMetrics &window);

std::vector<SeriesLine> seriesLines(const MetricChartInput &input);

/// Windows with a value on the wrong side of the limit; exactly on it is not a breach.
std::vector<std::size_t> breachedWindows(const MetricReport &report, const Threshold &limit);
/// How many windows have a value of that metric.
std::size_t judgedWindows(const MetricReport &report, Metric metric);

/// Visible windows that hold records but too few to be shown.
std::vector<std::size_t> leftOutWindows(const MetricChartInput &input, const WindowRange &range = {});

/// A stretch of windows in which no chosen metric is shown.
struct Gap {
    std::size_t first = 0;
    std::size_t last = 0; ///< inclusive
    std::uint64_t rows = 0;
    std::uint64_t labelled = 0;
};
std::vector<Gap> gaps(const MetricChartInput &input);

/// True when the intervals of two metrics overlap in at least half of the windows that show both.
bool intervalsOverlap(const std::vector<SeriesLine> &lines);

/// At most `budget` points (at least 4), keeping first, last and the extremes of each bucket.
std::vector<SeriesPoint> decimated(const std::vector<SeriesPoint> &run, std::size_t budget);

} // namespace faultline

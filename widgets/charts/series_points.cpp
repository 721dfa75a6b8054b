// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/series_points.h"

#include <algorithm>
#include <map>

namespace faultline {

const SeriesPoint *SeriesLine::lastIn(const WindowSpan &windows) const
{
    for (auto run = runs.rbegin(); run != runs.rend(); ++run) {
        for (auto point = run->rbegin(); point != run->rend(); ++point) {
            if (point->window < windows.first)
                return nullptr;
            if (point->window < windows.end)
                return &*point;
        }
    }
    return nullptr;
}

const SeriesPoint *SeriesLine::at(std::size_t window) const
{
    return lastIn({window, window + 1});
}

double windowPosition(const std::vector<WindowMetrics> &series, Micros time)
{
    const auto after = std::upper_bound(series.begin(), series.end(), time,
                                        [](Micros t, const WindowMetrics &window) { return t < window.from; });
    if (after == series.begin())
        return 0.0;
    const auto index = static_cast<std::size_t>(after - series.begin()) - 1;
    const WindowMetrics &window = series[index];
    const double share = static_cast<double>(time - window.from) / static_cast<double>(window.to - window.from);
    return static_cast<double>(index) + std::min(share, 1.0);
}

bool touches(const Annotation &note, const WindowMetrics &window)
{
    return note.at < window.to && (note.until ? *note.until > window.from : note.at >= window.from);
}

bool isShown(const WindowMetrics &window, const MetricValue &value, std::uint64_t leastN)
{
    if (!value.value)
        return false;
    // What needs no label is judged by its own records.
    if (!needsLabels(value.metric))
        return value.n >= leastN;
    return window.metrics.n >= leastN && value.n >= leastN / 2;
}

std::vector<SeriesLine> seriesLines(const MetricChartInput &input)
{
    std::vector<SeriesLine> lines;
    if (!input.report)
        return lines;
    const std::vector<WindowMetrics> &series = input.report->series;
    for (const Metric metric : input.metrics) {
        SeriesLine line{metric, {}};
        bool open = false;
        for (std::size_t w = 0; w < series.size(); ++w) {
            const MetricValue *value = series[w].metrics.find(metric);
            if (!value || !isShown(series[w], *value, input.leastN)) {
                open = false;
                continue;
            }
            if (!open)
                line.runs.emplace_back();
            open = true;
            line.runs.back().push_back({w, *value->value, value->interval, value->n});
        }
        lines.push_back(std::move(line));
    }
    return lines;
}

std::vector<std::size_t> breachedWindows(const MetricReport &report, const Threshold &limit)
{
    std::vector<std::size_t> breached;
    for (std::size_t w = 0; w < report.series.size(); ++w) {
        const MetricValue *value = report.series[w].metrics.find(limit.metric);
        if (value && value->value && limit.isBreachedBy(*value->value))
            breached.push_back(w);
    }
    return breached;
}

std::size_t judgedWindows(const MetricReport &report, Metric metric)
{
    return static_cast<std::size_t>(
        std::count_if(report.series.begin(), report.series.end(), [metric](const WindowMetrics &window) {
            const MetricValue *value = window.metrics.find(metric);
            return value && value->value;
        }));
}

std::vector<std::size_t> leftOutWindows(const MetricChartInput &input, const WindowRange &range)
{
    std::vector<std::size_t> found;
    const WindowSpan visible = visibleWindows(range, input.report ? input.report->series.size() : 0);
    for (const Gap &gap : gaps(input)) {
        for (std::size_t w = std::max(gap.first, visible.first); w <= gap.last && w < visible.end; ++w) {
            if (input.report->series[w].metrics.rows > 0)
                found.push_back(w);
        }
    }
    return found;
}

std::vector<Gap> gaps(const MetricChartInput &input)
{
    std::vector<Gap> found;
    if (!input.report)
        return found;
    const std::vector<WindowMetrics> &series = input.report->series;
    for (std::size_t w = 0; w < series.size(); ++w) {
        const bool shown = std::any_of(input.metrics.begin(), input.metrics.end(), [&](Metric metric) {
            const MetricValue *value = series[w].metrics.find(metric);
            return value && isShown(series[w], *value, input.leastN);
        });
        if (shown)
            continue;
        if (found.empty() || found.back().last + 1 != w)
            found.push_back({w, w, 0, 0});
        found.back().last = w;
        found.back().rows += series[w].metrics.rows;
        found.back().labelled += series[w].metrics.n;
    }
    return found;
}

bool intervalsOverlap(const std::vector<SeriesLine> &lines)
{
    std::map<std::size_t, std::vector<Interval>> byWindow;
    for (const SeriesLine &line : lines) {
        for (const auto &run : line.runs) {
            for (const SeriesPoint &point : run) {
                if (point.interval)
                    byWindow[point.window].push_back(*point.interval);
            }
        }
    }
    std::size_t shared = 0;
    std::size_t overlapping = 0;
    for (auto &[window, intervals] : byWindow) {
        if (intervals.size() < 2)
            continue;
        ++shared;
        std::sort(intervals.begin(), intervals.end(),
                  [](const Interval &a, const Interval &b) { return a.lower < b.lower; });
        for (std::size_t i = 1; i < intervals.size(); ++i) {
            if (intervals[i].lower < intervals[i - 1].upper) {
                ++overlapping;
                break;
            }
        }
    }
    return shared > 0 && overlapping * 2 >= shared;
}

std::vector<SeriesPoint> decimated(const std::vector<SeriesPoint> &run, std::size_t budget)
{
    if (run.size() <= budget || budget < 4)
        return run;
    std::vector<SeriesPoint> kept{run.front()};
    const std::size_t buckets = (budget - 2) / 2;
    const std::size_t inner = run.size() - 2;
    for (std::size_t b = 0; b < buckets; ++b) {
        const auto begin = run.begin() + 1 + static_cast<std::ptrdiff_t>(b * inner / buckets);
        const auto end = run.begin() + 1 + static_cast<std::ptrdiff_t>((b + 1) * inner / buckets);
        if (begin == end)
            continue;
        auto [low, high] = std::minmax_element(
            begin, end, [](const SeriesPoint &a, const SeriesPoint &c) { return a.value < c.value; });
        if (low > high)
            std::swap(low, high);
        kept.push_back(*low);
        if (high != low)
            kept.push_back(*high);
    }
    kept.push_back(run.back());
    return kept;
}

} // namespace faultline

// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/plot_marks.h"

#include "widgets/charts/metric_plot.h"
#include "widgets/style/fonts.h"
#include "widgets/style/series_style.h"
#include "widgets/words/chart_words.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace faultline {

namespace {

constexpr double kMarkerRadius = 3.6;
constexpr double kDodge = 5.0; // between the whiskers of neighbouring metrics

void paintWhisker(QPainter &painter, const PlotFrame &frame, double x, const SeriesPoint &point, const QColor &colour)
{
    if (!point.interval)
        return;
    painter.setPen(QPen(colour, 1.2));
    painter.drawLine(QPointF(x, frame.y(point.interval->lower)), QPointF(x, frame.y(point.interval->upper)));
}

} // namespace

void paintBaseline(QPainter &painter, const MetricPlot &plot)
{
    const MetricReport &report = *plot.input().report;
    if (!plot.input().baseline || !report.baseline)
        return;
    const PlotFrame &frame = plot.frame();
    for (const SeriesLine &line : plot.lines()) {
        const MetricValue *value = report.baseline->find(line.metric);
        if (!value || !value->value)
            continue;
        const double y = frame.y(*value->value);
        painter.setPen(QPen(seriesStyle(line.metric, plot.tonesInUse()).colour, 1, Qt::DotLine));
        painter.drawLine(QPointF(frame.area.left(), y), QPointF(frame.area.right(), y));
        painter.setFont(textFont(font_px::kChartSmall));
        painter.setPen(plot.tonesInUse().annotation);
        painter.drawText(QPointF(frame.area.left() + 4, y - 3), baselineMarkText(*value));
    }
}

void paintVersions(QPainter &painter, const MetricPlot &plot)
{
    const MetricReport &report = *plot.input().report;
    const PlotFrame &frame = plot.frame();
    painter.setFont(textFont(font_px::kChartSmall));
    double taken = frame.area.left();
    for (const VersionMark &mark : report.versions) {
        if (report.series.empty() || (report.from && mark.since <= *report.from))
            continue; // the version the log begins with is no change
        const double x = frame.x(windowPosition(report.series, mark.since));
        if (x < frame.area.left() || x > frame.area.right())
            continue;
        painter.setPen(QPen(plot.tonesInUse().annotation, 1, Qt::DotLine));
        painter.drawLine(QPointF(x, frame.area.top()), QPointF(x, frame.area.bottom()));
        const QString text = versionMarkText(mark);
        const double width = painter.fontMetrics().horizontalAdvance(text) + 4;
        const bool fitsLeft = x - width - 4 >= taken;
        if (!fitsLeft && x + width + 4 > frame.area.right())
            continue; // many versions: the tooltip of the window still names them
        const double left = fitsLeft ? x - width - 4 : x + 5;
        painter.setPen(plot.tonesInUse().annotation);
        painter.drawText(QRectF(left, frame.area.bottom() - 17, width, 14), Qt::AlignLeft | Qt::AlignVCenter, text);
        taken = std::max(x, left + width);
    }
}

void paintBreachMarks(QPainter &painter, const MetricPlot &plot)
{
    const std::optional<Threshold> limit = plot.shownLimit();
    if (!limit)
        return;
    const PlotFrame &frame = plot.frame();
    const double radius = std::clamp(frame.pitch() / 3.0, 1.5, 4.5);
    for (const std::size_t window : breachedWindows(*plot.input().report, *limit)) {
        const double x = frame.centre(window);
        if (x >= frame.area.left() && x <= frame.area.right())
            drawMarker(painter, Marker::TriangleDown, QPointF(x, frame.area.top() - 7), radius, plot.tonesInUse().bad);
    }
}

void paintPoints(QPainter &painter, const MetricPlot &plot)
{
    const PlotFrame &frame = plot.frame();
    painter.setRenderHint(QPainter::Antialiasing);
    const bool crowded = frame.pitch() < 9.0; // markers would touch: the line alone is clearer
    for (std::size_t i = plot.lines().size(); i-- > 0;) {
        const SeriesLine &line = plot.lines()[i];
        const SeriesStyle style = seriesStyle(line.metric, plot.tonesInUse());
        const double dodge =
            i == 0 ? 0.0 : kDodge * (i % 2 == 1 ? -1.0 : 1.0) * std::ceil(static_cast<double>(i) / 2.0);
        for (const auto &run : line.runs) {
            const bool lonely = run.size() == 1;
            if (crowded && !lonely)
                continue;
            for (const SeriesPoint &point : run) {
                const double x = frame.centre(point.window);
                if (x < frame.area.left() - 1 || x > frame.area.right() + 1)
                    continue;
                const bool whisker = !crowded && (lonely || (plot.usesWhiskers() && i != 0));
                const double offset = plot.usesWhiskers() && frame.pitch() > 30.0 ? dodge : 0.0;
                if (whisker)
                    paintWhisker(painter, frame, x + offset, point, style.colour);
                drawMarker(painter, style.marker, QPointF(x + (whisker ? offset : 0.0), frame.y(point.value)),
                           crowded ? 2.0 : kMarkerRadius, style.colour);
            }
        }
    }
}

} // namespace faultline

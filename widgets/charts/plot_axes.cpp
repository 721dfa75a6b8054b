// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/metric_plot.h"
#include "widgets/charts/plot_marks.h"
#include "widgets/style/fonts.h"
#include "widgets/words/number_text.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace faultline {

namespace {

constexpr double kTickWidth = 62; // room for one date in the widest language
constexpr double kCountWidth = 46; // room for "12,345"
constexpr std::size_t kMostSkipped = 3;
constexpr double kTickTop = 5;
constexpr double kCountBarTop = 22;
constexpr double kCountBarHeight = 14;
constexpr double kCountTextTop = 38;

void paintCounts(QPainter &painter, const MetricPlot &plot)
{
    const PlotFrame &frame = plot.frame();
    const std::vector<WindowMetrics> &series = plot.input().report->series;
    const WindowSpan visible = visibleWindows(frame.range(), series.size());
    const bool labelled = plot.input().report->overall.n > 0;
    const auto countOf = [&](std::size_t w) { return labelled ? series[w].metrics.n : series[w].metrics.rows; };
    std::uint64_t most = 1;
    for (std::size_t w = visible.first; w < visible.end; ++w)
        most = std::max(most, countOf(w));

    const double bottom = frame.area.bottom();
    const double width = std::clamp(frame.pitch() * 0.28, 1.0, 18.0);
    painter.setPen(Qt::NoPen);
    painter.setBrush(plot.tonesInUse().line);
    for (std::size_t w = visible.first; w < visible.end; ++w) {
        const double height = kCountBarHeight * static_cast<double>(countOf(w)) / static_cast<double>(most);
        painter.drawRect(
            QRectF(frame.centre(w) - width / 2, bottom + kCountBarTop + kCountBarHeight - height, width, height));
    }
    painter.setFont(textFont(font_px::kChartSmall));
    painter.setPen(plot.tonesInUse().muted);
    painter.drawText(QRectF(0, bottom + kCountTextTop, frame.area.left() - 8, 14), Qt::AlignRight | Qt::AlignVCenter,
                     QCoreApplication::translate("words", "n", "number of records"));
    const auto step = static_cast<std::size_t>(std::max(1.0, std::ceil(kCountWidth / frame.pitch())));
    // Where only a few of many windows could be named, the bars alone are honest.
    for (std::size_t w = visible.first; step <= kMostSkipped && w < visible.end; w += step) {
        painter.drawText(QRectF(frame.centre(w) - kCountWidth / 2, bottom + kCountTextTop, kCountWidth, 14),
                         Qt::AlignCenter, countText(countOf(w)));
    }
}

/// While zoomed: which part of the whole series is visible, as a bar at the lower edge.
void paintVisiblePart(QPainter &painter, const MetricPlot &plot)
{
    const PlotFrame &frame = plot.frame();
    if (showsAll(frame.range(), plot.windows()))
        return;
    const auto all = static_cast<double>(plot.windows());
    const QRectF track(frame.area.left(), plot.size().height() - 3, frame.area.width(), 3);
    painter.fillRect(track, plot.tonesInUse().grid);
    painter.fillRect(QRectF(track.left() + frame.from / all * track.width(), track.top(),
                            (frame.to - frame.from) / all * track.width(), track.height()),
                     plot.tonesInUse().accent);
}

} // namespace

void paintAxes(QPainter &painter, const MetricPlot &plot)
{
    const PlotFrame &frame = plot.frame();
    const Tones &tones = plot.tonesInUse();
    painter.setFont(textFont(font_px::kCaption));
    painter.setPen(tones.muted);
    for (const double value : frame.values.ticks()) {
        painter.drawText(QRectF(0, frame.y(value) - 9, frame.area.left() - 8, 18), Qt::AlignRight | Qt::AlignVCenter,
                         fixedText(value, frame.values.decimals));
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(tones.lineStrong, 1));
    painter.drawLine(frame.area.bottomLeft(), frame.area.bottomRight());

    const std::vector<WindowMetrics> &series = plot.input().report->series;
    if (series.empty())
        return;
    painter.setPen(tones.muted);
    const auto most = static_cast<std::size_t>(std::max(1.0, frame.area.width() / kTickWidth));
    const WindowSpan visible = visibleWindows(frame.range(), series.size());
    for (const TimeTick &tick : timeTicks(series, plot.input().report->window, visible.first, visible.end - 1, most)) {
        const QString text = QString(tick.text).replace(QLatin1Char('\n'), QLatin1Char(' '));
        painter.drawText(
            QRectF(frame.centre(tick.window) - kTickWidth, frame.area.bottom() + kTickTop, kTickWidth * 2, 16),
            Qt::AlignCenter, text);
    }
    paintCounts(painter, plot);
    paintVisiblePart(painter, plot);
}

} // namespace faultline

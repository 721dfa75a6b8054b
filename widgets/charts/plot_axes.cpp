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

std::size_t firstVisible(const PlotFrame &frame)
{
    return static_cast<std::size_t>(std::max(0.0, std::floor(frame.from + 0.5)));
}

std::size_t lastVisible(const PlotFrame &frame, std::size_t windows)
{
    return std::min(windows - 1, static_cast<std::size_t>(std::max(0.0, std::ceil(frame.to - 0.5) - 1.0)));
}

void paintCounts(QPainter &painter, const MetricPlot &plot)
{
    const PlotFrame &frame = plot.frame();
    const std::vector<WindowMetrics> &series = plot.input().report->series;
    const std::size_t first = firstVisible(frame);
    const std::size_t last = lastVisible(frame, series.size());
    const bool labelled = plot.input().report->overall.n > 0;
    const auto countOf = [&](std::size_t w) { return labelled ? series[w].metrics.n : series[w].metrics.rows; };
    std::uint64_t most = 1;
    for (std::size_t w = first; w <= last; ++w)
        most = std::max(most, countOf(w));

    const double bottom = frame.area.bottom();
    const double width = std::clamp(frame.pitch() * 0.28, 1.0, 18.0);
    painter.setPen(Qt::NoPen);
    painter.setBrush(plot.tonesInUse().line);
    for (std::size_t w = first; w <= last; ++w) {
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
    for (std::size_t w = first; step <= kMostSkipped && w <= last; w += step) {
        painter.drawText(QRectF(frame.centre(w) - kCountWidth / 2, bottom + kCountTextTop, kCountWidth, 14),
                         Qt::AlignCenter, countText(countOf(w)));
    }
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
    for (const TimeTick &tick :
         timeTicks(series, plot.input().report->window, firstVisible(frame), lastVisible(frame, series.size()), most)) {
        const QString text = QString(tick.text).replace(QLatin1Char('\n'), QLatin1Char(' '));
        painter.drawText(
            QRectF(frame.centre(tick.window) - kTickWidth, frame.area.bottom() + kTickTop, kTickWidth * 2, 16),
            Qt::AlignCenter, text);
    }
    paintCounts(painter, plot);
}

} // namespace faultline

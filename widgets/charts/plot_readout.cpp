// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/plot_readout.h"

#include "widgets/charts/metric_plot.h"
#include "widgets/style/fonts.h"
#include "widgets/style/series_style.h"
#include "widgets/words/chart_words.h"
#include "widgets/words/metric_words.h"
#include "widgets/words/number_text.h"
#include "widgets/words/time_text.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace faultline {

namespace {

constexpr double kRow = 17;
constexpr double kPad = 8;
constexpr double kMarker = 16;
constexpr double kGap = 10;

/// Widths of the columns: name, value, interval, n.
struct Columns {
    double name = 0.0;
    double value = 0.0;
    double interval = 0.0;
    double n = 0.0;

    double width() const { return kMarker + name + kGap + value + kGap + interval + kGap + n; }
};

QString nText(std::uint64_t n)
{
    return QCoreApplication::translate("words", "of %1", "n").arg(countText(n));
}

/// Of the extremes of every metric: digits are equally wide, so nothing between them is wider.
Columns columnsOf(const MetricPlot &plot)
{
    const QFontMetricsF plain(textFont(font_px::kCaption));
    const QFontMetricsF bold(textFont(font_px::kTable, true));
    Columns columns;
    for (const Metric metric : plot.input().metrics) {
        MetricValue widest{metric, std::nullopt, std::nullopt, 0, Undefined::No};
        columns.name = std::max(columns.name, plain.horizontalAdvance(metricTitle(metric)));
        const auto measure = [&](double value) {
            columns.value = std::max(columns.value, bold.horizontalAdvance(metricText(metric, value)));
        };
        for (const WindowMetrics &window : plot.input().report->series) {
            const MetricValue *value = window.metrics.find(metric);
            if (!value || !value->value)
                continue;
            if (!widest.value || *value->value > *widest.value)
                widest.value = value->value;
            if (value->interval && (!widest.interval || value->interval->upper > widest.interval->upper))
                widest.interval = value->interval;
            if (*value->value < 0.0)
                measure(*value->value);
            widest.n = std::max(widest.n, value->n);
        }
        if (widest.value)
            measure(*widest.value);
        columns.interval = std::max(columns.interval, plain.horizontalAdvance(metricIntervalText(widest)));
        columns.n = std::max(columns.n, plain.horizontalAdvance(nText(widest.n)));
    }
    return columns;
}

QString recordsText(const WindowMetrics &window)
{
    return QCoreApplication::translate("words", "%1 records, %2 labelled", "counts")
        .arg(countText(window.metrics.rows), countText(window.metrics.n));
}

double titleWidth(const MetricPlot &plot)
{
    const QFontMetricsF bold(textFont(font_px::kCaption, true));
    const QFontMetricsF plain(textFont(font_px::kCaption));
    double width = 0.0;
    const std::vector<WindowMetrics> &series = plot.input().report->series;
    constexpr std::size_t kSampled = 200; // dates repeat: a few months of them are enough
    const std::size_t step = 1 + series.size() / kSampled;
    for (std::size_t w = 0; w < series.size(); w += step) {
        const WindowMetrics &window = series[w];
        width = std::max({width, plain.horizontalAdvance(recordsText(window)),
                          bold.horizontalAdvance(windowText(window.from, window.to, plot.input().report->window))});
    }
    return width;
}

void paintRow(QPainter &painter, const MetricPlot &plot, const Columns &columns, Metric metric, const QPointF &at)
{
    const Tones &tones = plot.tonesInUse();
    const WindowMetrics &window = plot.input().report->series[plot.crosshair()->window];
    const MetricValue *value = window.metrics.find(metric);
    const bool drawn = value && isShown(window, *value, plot.input().leastN);
    const SeriesStyle style = seriesStyle(metric, tones);
    double x = at.x();
    const auto cell = [&](double width, Qt::Alignment side, const QString &text) {
        painter.drawText(QRectF(x, at.y(), width, kRow), side | Qt::AlignVCenter, text);
        x += width + kGap;
    };
    drawMarker(painter, style.marker, QPointF(x + 5, at.y() + kRow / 2), 3.6, style.colour);
    x += kMarker;
    painter.setFont(textFont(font_px::kCaption));
    painter.setPen(tones.text);
    cell(columns.name, Qt::AlignLeft, metricTitle(metric));
    painter.setFont(textFont(font_px::kTable, true));
    painter.setPen(drawn ? tones.text : tones.muted); // too few records to be a point of the line
    cell(columns.value, Qt::AlignRight, value ? metricText(*value) : noValue());
    painter.setFont(textFont(font_px::kCaption));
    painter.setPen(tones.muted);
    cell(columns.interval, Qt::AlignLeft, value ? metricIntervalText(*value) : QString());
    cell(columns.n, Qt::AlignRight, value && value->value ? nText(value->n) : QString());
}

} // namespace

QSizeF readoutSize(const MetricPlot &plot)
{
    if (plot.windows() == 0 || plot.input().metrics.empty())
        return {};
    const double rows = 2.0 + static_cast<double>(plot.input().metrics.size());
    return {std::max(columnsOf(plot).width(), titleWidth(plot)) + 2 * kPad, rows * kRow + 1.5 * kPad};
}

void paintCrosshair(QPainter &painter, const MetricPlot &plot)
{
    if (!plot.crosshair())
        return;
    const PlotFrame &frame = plot.frame();
    const Tones &tones = plot.tonesInUse();
    const double x = frame.centre(plot.crosshair()->window);
    painter.setPen(QPen(tones.lineStrong, 1));
    painter.drawLine(QPointF(x, frame.area.top()), QPointF(x, frame.area.bottom()));
    painter.setBrush(Qt::NoBrush);
    for (const SeriesLine &line : plot.lines()) {
        if (const SeriesPoint *point = line.at(plot.crosshair()->window)) {
            painter.setPen(QPen(seriesStyle(line.metric, tones).colour, 1.4));
            painter.drawEllipse(QPointF(x, frame.y(point->value)), 6.5, 6.5);
        }
    }
}

void paintReadout(QPainter &painter, const MetricPlot &plot)
{
    if (!plot.crosshair() || plot.input().metrics.empty())
        return;
    const PlotFrame &frame = plot.frame();
    const Tones &tones = plot.tonesInUse();
    const WindowMetrics &window = plot.input().report->series[plot.crosshair()->window];
    if (const auto &y = plot.crosshair()->y; y && *y >= frame.area.top() && *y <= frame.area.bottom()) {
        painter.setPen(QPen(tones.lineStrong, 1, Qt::DotLine));
        painter.drawLine(QPointF(frame.area.left(), *y), QPointF(frame.area.right(), *y));
        const QRectF tag(2, *y - 8, frame.area.left() - 6, 16);
        painter.setPen(Qt::NoPen);
        painter.setBrush(tones.text);
        painter.drawRoundedRect(tag, 2, 2);
        painter.setPen(tones.panel);
        painter.setFont(textFont(font_px::kCaption));
        painter.drawText(tag.adjusted(0, 0, -4, 0), Qt::AlignRight | Qt::AlignVCenter,
                         fixedText(frame.valueAt(*y), frame.values.decimals + 1));
    }
    if (!plot.hasRoomForReadout())
        return;
    const QRectF box = plot.readoutBox();
    QColor ground = tones.panel;
    ground.setAlphaF(0.94F);
    painter.setPen(QPen(tones.line, 1));
    painter.setBrush(ground);
    painter.drawRoundedRect(box, 4, 4);
    painter.setFont(textFont(font_px::kCaption, true));
    painter.setPen(tones.text);
    QPointF at(box.left() + kPad, box.top() + kPad / 2);
    painter.drawText(QRectF(at, QSizeF(box.width() - 2 * kPad, kRow)), Qt::AlignLeft | Qt::AlignVCenter,
                     windowText(window.from, window.to, plot.input().report->window));
    at.ry() += kRow;
    painter.setFont(textFont(font_px::kCaption));
    painter.setPen(tones.muted);
    painter.drawText(QRectF(at, QSizeF(box.width() - 2 * kPad, kRow)), Qt::AlignLeft | Qt::AlignVCenter,
                     recordsText(window));
    const Columns columns = columnsOf(plot);
    for (const Metric metric : plot.input().metrics) {
        at.ry() += kRow;
        paintRow(painter, plot, columns, metric, at);
    }
}

} // namespace faultline

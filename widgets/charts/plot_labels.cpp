// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/metric_plot.h"
#include "widgets/charts/plot_layers.h"
#include "widgets/charts/plot_marks.h"
#include "widgets/style/fonts.h"
#include "widgets/style/series_style.h"
#include "widgets/words/chart_words.h"
#include "widgets/words/metric_words.h"
#include "widgets/words/number_text.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <limits>

namespace faultline {

namespace {

constexpr double kRowHeight = 18;
constexpr double kMarkerColumn = 20;

struct LineLabel {
    Metric metric;
    QString name;
    QString value;
    double y = 0.0;
};

double nameWidth(const MetricPlot &plot)
{
    double width = 0;
    const QFontMetricsF plain(textFont(font_px::kTable));
    for (const SeriesLine &line : plot.lines())
        width = std::max(width, plain.horizontalAdvance(metricTitle(line.metric)));
    return width;
}

/// Pushes labels apart by at least a row, in order, within [top, bottom].
void spread(std::vector<LineLabel *> labels, double top, double bottom)
{
    std::sort(labels.begin(), labels.end(), [](const LineLabel *a, const LineLabel *b) { return a->y < b->y; });
    double least = top;
    for (LineLabel *label : labels) {
        label->y = std::max(label->y, least);
        least = label->y + kRowHeight;
    }
    double most = bottom;
    for (std::size_t i = labels.size(); i-- > 0;) {
        labels[i]->y = std::min(labels[i]->y, most);
        most = labels[i]->y - kRowHeight;
    }
}

/// Beside the height y, where the box covers the fewest points; as far right as possible.
QRectF quietPlace(const MetricPlot &plot, double y, const QSizeF &size)
{
    const PlotFrame &frame = plot.frame();
    QRectF best;
    std::size_t fewest = std::numeric_limits<std::size_t>::max();
    for (double left = frame.area.right() - size.width() - 6; left > frame.area.left(); left -= 12) {
        for (const double top : {y - size.height() - 6, y + 6}) {
            const QRectF box(QPointF(left, top), size);
            if (top < frame.area.top() || box.bottom() > frame.area.bottom())
                continue;
            std::size_t covered = 0;
            for (const SeriesLine &line : plot.lines()) {
                for (const auto &run : line.runs) {
                    for (const SeriesPoint &point : run) {
                        if (box.adjusted(-8, -6, 8, 6)
                                .contains(QPointF(frame.centre(point.window), frame.y(point.value))))
                            ++covered;
                    }
                }
            }
            if (covered < fewest) {
                fewest = covered;
                best = box;
            }
        }
    }
    return best.isNull() ? QRectF(QPointF(frame.area.left() + 6, frame.area.top() + 6), size) : best;
}

} // namespace

double labelColumnWidth(const MetricPlot &plot)
{
    const QFontMetricsF bold(textFont(font_px::kTable, true));
    double value = 0;
    for (const SeriesLine &line : plot.lines()) {
        for (const auto &run : line.runs) {
            const auto [low, high] = std::minmax_element(
                run.begin(), run.end(), [](const SeriesPoint &a, const SeriesPoint &b) { return a.value < b.value; });
            for (const auto &point : {*low, *high}) // any of them may be the last that is visible
                value = std::max(value, bold.horizontalAdvance(metricText(line.metric, point.value)));
        }
    }
    double width = kMarkerColumn + nameWidth(plot) + 10 + value + 8;
    if (const std::optional<Threshold> limit = plot.shownLimit()) {
        const QFontMetricsF plain(textFont(font_px::kCaption));
        width = std::max(width, 28 + plain.horizontalAdvance(limitText(*limit)));
    }
    return std::max(width, 60.0);
}

void paintLimit(QPainter &painter, const MetricPlot &plot)
{
    const std::optional<Threshold> limit = plot.shownLimit();
    if (!limit)
        return;
    const PlotFrame &frame = plot.frame();
    const Tones &tones = plot.tonesInUse();
    const double y = frame.y(limit->value);
    painter.setRenderHint(QPainter::Antialiasing);
    QPen dashed(tones.bad, 1.4);
    dashed.setDashPattern({5, 2.5});
    painter.setPen(dashed);
    painter.drawLine(QPointF(frame.area.left(), y), QPointF(frame.area.right(), y));

    painter.setFont(textFont(font_px::kCaption, plot.whatIf().has_value()));
    const QString text = limitText(*limit);
    const double width = painter.fontMetrics().horizontalAdvance(text) + 12;
    const double left = frame.area.right();
    const QPolygonF handle(
        {{left, y}, {left + 7, y - 9}, {left + 7 + width, y - 9}, {left + 7 + width, y + 9}, {left + 7, y + 9}});
    painter.setPen(QPen(tones.bad, plot.whatIf() ? 2.0 : 1.2));
    painter.setBrush(plot.whatIf() ? tones.badBack : tones.panel);
    painter.drawPolygon(handle);
    painter.setPen(tones.bad);
    painter.drawText(QRectF(left + 7, y - 9, width, 18), Qt::AlignCenter, text);

    if (!plot.whatIf())
        return;
    const QString consequence = whatIfText(*plot.input().report, *limit);
    painter.setFont(textFont(font_px::kTable));
    const double wide = painter.fontMetrics().horizontalAdvance(consequence) + 14;
    const QRectF box = quietPlace(plot, y, QSizeF(wide, 20));
    painter.setPen(QPen(tones.bad, 1));
    painter.setBrush(tones.badBack);
    painter.drawRoundedRect(box, 3, 3);
    painter.setPen(tones.text);
    painter.drawText(box, Qt::AlignCenter, consequence);
}

void paintLineLabels(QPainter &painter, const MetricPlot &plot)
{
    const PlotFrame &frame = plot.frame();
    std::vector<LineLabel> labels;
    const WindowSpan visible = visibleWindows(frame.range(), plot.windows());
    for (const SeriesLine &line : plot.lines()) {
        if (const SeriesPoint *last = line.lastIn(visible))
            labels.push_back(
                {line.metric, metricTitle(line.metric), metricText(line.metric, last->value), frame.y(last->value)});
    }
    const double top = frame.area.top();
    const double bottom = frame.area.bottom();
    std::vector<LineLabel *> above;
    std::vector<LineLabel *> below;
    const std::optional<Threshold> limit = plot.shownLimit();
    const double limitY = limit ? frame.y(limit->value) : bottom + kRowHeight * 2;
    std::sort(labels.begin(), labels.end(), [](const LineLabel &a, const LineLabel &b) { return a.y < b.y; });
    // The handle keeps its place: as many labels as there is room for stay above it, the others go below.
    const double roomAbove = limitY - kRowHeight - 1 - top;
    const auto most = static_cast<std::size_t>(std::max(0.0, std::floor(roomAbove / kRowHeight) + 1));
    for (LineLabel &label : labels)
        (label.y <= limitY && above.size() < most ? above : below).push_back(&label);
    spread(above, top, std::min(bottom, limitY - kRowHeight - 1));
    spread(below,
           std::min(limitY + kRowHeight + 1, bottom - kRowHeight * static_cast<double>(below.size()) + kRowHeight),
           bottom);

    const double left = frame.area.right() + 6;
    const double valueRight = left + kMarkerColumn + nameWidth(plot) + 10;
    for (const LineLabel &label : labels) {
        const SeriesStyle style = seriesStyle(label.metric, plot.tonesInUse());
        drawMarker(painter, style.marker, QPointF(left + 7, label.y), 4.2, style.colour);
        painter.setPen(plot.tonesInUse().text);
        painter.setFont(textFont(font_px::kTable));
        painter.drawText(QRectF(left + 16, label.y - 9, valueRight - left, 18), Qt::AlignLeft | Qt::AlignVCenter,
                         label.name);
        painter.setFont(textFont(font_px::kTable, true));
        painter.drawText(QRectF(valueRight - 6, label.y - 9, plot.size().width() - valueRight + 6, 18),
                         Qt::AlignLeft | Qt::AlignVCenter, label.value);
    }
}

} // namespace faultline

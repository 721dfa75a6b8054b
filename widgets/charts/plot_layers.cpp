// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/plot_layers.h"

#include "widgets/charts/metric_plot.h"
#include "widgets/charts/plot_marks.h"
#include "widgets/charts/plot_notes.h"
#include "widgets/charts/plot_readout.h"
#include "widgets/paint/hatch.h"
#include "widgets/style/fonts.h"
#include "widgets/words/chart_words.h"

#include <QPainter>

#include <algorithm>

namespace faultline {

PlotLayer::PlotLayer(MetricPlot &plot, Paint how)
    : QGraphicsItem(&plot)
    , m_plot(plot)
    , m_paint(how)
{
}

QRectF PlotLayer::boundingRect() const
{
    return QRectF(QPointF(), m_plot.size());
}

void PlotLayer::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    painter->save();
    m_paint(*painter, m_plot);
    painter->restore();
}

namespace {

void paintGrid(QPainter &painter, const MetricPlot &plot)
{
    const PlotFrame &frame = plot.frame();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(plot.tonesInUse().grid, 1));
    for (const double value : frame.values.ticks())
        painter.drawLine(QPointF(frame.area.left(), frame.y(value)), QPointF(frame.area.right(), frame.y(value)));
}

void paintBreaches(QPainter &painter, const MetricPlot &plot)
{
    const std::optional<Threshold> limit = plot.shownLimit();
    if (!limit)
        return;
    const PlotFrame &frame = plot.frame();
    QColor tint = plot.tonesInUse().badBack;
    tint.setAlphaF(0.55F);
    for (const std::size_t window : breachedWindows(*plot.input().report, *limit)) {
        const double left = frame.x(static_cast<double>(window));
        const QRectF band(left, frame.area.top(), frame.pitch(), frame.area.height());
        painter.fillRect(band & frame.area, tint);
    }
}

void paintGaps(QPainter &painter, const MetricPlot &plot)
{
    const PlotFrame &frame = plot.frame();
    for (const Gap &gap : gaps(plot.input())) {
        const double left = frame.x(static_cast<double>(gap.first));
        const double right = frame.x(static_cast<double>(gap.last) + 1.0);
        const QRectF band = QRectF(left, frame.area.top(), right - left, frame.area.height()) & frame.area;
        if (band.isEmpty())
            continue;
        fillHatch(painter, band, plot.tonesInUse().line);
        painter.setFont(textFont(font_px::kCaption));
        painter.setPen(plot.tonesInUse().annotation);
        const QString text = gapText(gap, plot.input().report->window);
        const QRectF room = painter.fontMetrics().boundingRect(text);
        if (room.width() + 12 < band.width()) {
            const QRectF box(band.center().x() - room.width() / 2 - 5, band.bottom() - 26, room.width() + 10, 18);
            painter.fillRect(box, plot.tonesInUse().panel);
            painter.drawText(box, Qt::AlignCenter, text);
        }
    }
}

void paintSelection(QPainter &painter, const MetricPlot &plot)
{
    if (!plot.selectedWindow())
        return;
    const PlotFrame &frame = plot.frame();
    const double left = frame.x(static_cast<double>(*plot.selectedWindow()));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(plot.tonesInUse().accent, 1.4));
    painter.drawRect(QRectF(left, frame.area.top(), std::max(2.0, frame.pitch()), frame.area.height())
                         .adjusted(0.7, 0.7, -0.7, -0.7));
}

void paintChosenSpan(QPainter &painter, const MetricPlot &plot)
{
    if (!plot.chosenSpan())
        return;
    const PlotFrame &frame = plot.frame();
    const double left = frame.x(static_cast<double>(plot.chosenSpan()->first));
    const double right = frame.x(static_cast<double>(plot.chosenSpan()->end));
    QColor tint = plot.tonesInUse().accent;
    tint.setAlphaF(0.16F);
    painter.setBrush(tint);
    painter.setPen(QPen(plot.tonesInUse().accent, 1.4));
    painter.drawRect(QRectF(left, frame.area.top(), right - left, frame.area.height()).adjusted(0.7, 0.7, -0.7, -0.7));
}

} // namespace

void paintBelowLines(QPainter &painter, const MetricPlot &plot)
{
    if (!plot.input().report)
        return;
    painter.setClipRect(plot.frame().area.adjusted(0, -1, 0, 1));
    paintBreaches(painter, plot);
    paintNoteSpans(painter, plot);
    paintGrid(painter, plot);
    paintGaps(painter, plot);
    paintSelection(painter, plot);
    paintChosenSpan(painter, plot);
}

void paintAboveLines(QPainter &painter, const MetricPlot &plot)
{
    if (!plot.input().report)
        return;
    paintAxes(painter, plot);
    painter.save();
    painter.setClipRect(plot.frame().area.adjusted(-6, -14, 6, 6));
    paintBaseline(painter, plot);
    paintVersions(painter, plot);
    paintBreachMarks(painter, plot);
    paintPoints(painter, plot);
    paintNotes(painter, plot);
    paintCrosshair(painter, plot);
    painter.restore();
    paintLimit(painter, plot);
    paintLineLabels(painter, plot);
    paintReadout(painter, plot);
}

} // namespace faultline

// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGraphicsItem>

namespace faultline {

class MetricPlot;

/// One layer of a plot, drawn by a function over the whole of it.
class PlotLayer final : public QGraphicsItem {
public:
    using Paint = void (*)(QPainter &, const MetricPlot &);

    PlotLayer(MetricPlot &plot, Paint how);

    QRectF boundingRect() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    const MetricPlot &m_plot;
    Paint m_paint;
};

/// Width of the labels right of the lines.
double labelColumnWidth(const MetricPlot &plot);

/// Grid, tints of breached windows, hatched gaps, selection.
void paintBelowLines(QPainter &painter, const MetricPlot &plot);
/// Markers, whiskers, limit, versions, labels, axes, counts, crosshair.
void paintAboveLines(QPainter &painter, const MetricPlot &plot);

} // namespace faultline

// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/values/metrics.h"
#include "widgets/style/tones.h"

#include <QPen>
#include <QPointF>

class QPainter;

namespace faultline {

enum class Marker { Circle, Square, TriangleUp, Diamond, TriangleDown, Cross, Plus, Star };

/// How one series looks everywhere: colour never alone, always with its marker and its dash.
struct SeriesStyle {
    QColor colour;
    Marker marker = Marker::Circle;
    QVector<qreal> dashPx; ///< empty: a whole line

    QPen linePen(qreal width = 1.8) const;
};

SeriesStyle seriesStyle(std::size_t index, const Tones &tones);
SeriesStyle seriesStyle(Metric metric, const Tones &tones);

/// Filled with the painter's brush; cross, plus and star are strokes of the painter's pen.
void drawMarker(QPainter &painter, Marker marker, const QPointF &centre, qreal radius, const QColor &colour);

} // namespace faultline

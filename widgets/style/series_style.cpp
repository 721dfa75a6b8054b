// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/style/series_style.h"

#include <QPainter>
#include <QPolygonF>

#include <array>

namespace faultline {

namespace {

/// Two metrics that are seldom in one picture may share a place in the table.
std::size_t placeOf(Metric metric)
{
    switch (metric) {
    case Metric::Accuracy:
    case Metric::Rmse:
    case Metric::LogLoss:
        return 0;
    case Metric::Precision:
    case Metric::Mae:
    case Metric::Brier:
        return 1;
    case Metric::Recall:
    case Metric::R2:
        return 2;
    case Metric::F1:
        return 3;
    case Metric::Auc:
        return 4;
    case Metric::MeanConfidence:
        return 5;
    case Metric::PositiveShare:
        return 6;
    case Metric::Ece:
    case Metric::PredictedPositiveShare:
        return 7;
    }
    return 0;
}

} // namespace

QPen SeriesStyle::linePen(qreal width) const
{
    QPen pen(colour, width, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    if (!dashPx.isEmpty()) {
        QVector<qreal> inWidths; // QPen counts dashes in pen widths
        for (const qreal dash : dashPx)
            inWidths << dash / width;
        pen.setDashPattern(inWidths);
    }
    return pen;
}

SeriesStyle seriesStyle(std::size_t index, const Tones &tones)
{
    static const std::array<QVector<qreal>, kSeriesTones> kDashes{
        {{}, {6, 3}, {2, 2.5}, {8, 3, 2, 3}, {4, 2}, {1, 3}, {10, 4}, {3, 3}}};
    const std::size_t i = index % kSeriesTones;
    return {tones.series[i], static_cast<Marker>(i), kDashes[i]};
}

SeriesStyle seriesStyle(Metric metric, const Tones &tones)
{
    return seriesStyle(placeOf(metric), tones);
}

void drawMarker(QPainter &painter, Marker marker, const QPointF &centre, qreal radius, const QColor &colour)
{
    const qreal x = centre.x();
    const qreal y = centre.y();
    const qreal r = radius;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    switch (marker) {
    case Marker::Circle:
        painter.drawEllipse(centre, r, r);
        break;
    case Marker::Square:
        painter.drawRect(QRectF(x - r * 0.9, y - r * 0.9, r * 1.8, r * 1.8));
        break;
    case Marker::TriangleUp:
        painter.drawPolygon(QPolygonF({{x, y - r * 1.25}, {x + r * 1.2, y + r * 0.9}, {x - r * 1.2, y + r * 0.9}}));
        break;
    case Marker::TriangleDown:
        painter.drawPolygon(QPolygonF({{x, y + r * 1.25}, {x + r * 1.2, y - r * 0.9}, {x - r * 1.2, y - r * 0.9}}));
        break;
    case Marker::Diamond:
        painter.drawPolygon(QPolygonF({{x, y - r * 1.3}, {x + r * 1.3, y}, {x, y + r * 1.3}, {x - r * 1.3, y}}));
        break;
    case Marker::Cross:
    case Marker::Plus:
    case Marker::Star: {
        painter.setPen(QPen(colour, 1.6, Qt::SolidLine, Qt::RoundCap));
        if (marker != Marker::Cross) {
            painter.drawLine(QPointF(x - r, y), QPointF(x + r, y));
            painter.drawLine(QPointF(x, y - r), QPointF(x, y + r));
        }
        if (marker != Marker::Plus) {
            const qreal d = r * 0.8;
            painter.drawLine(QPointF(x - d, y - d), QPointF(x + d, y + d));
            painter.drawLine(QPointF(x - d, y + d), QPointF(x + d, y - d));
        }
        break;
    }
    }
    painter.restore();
}

} // namespace faultline

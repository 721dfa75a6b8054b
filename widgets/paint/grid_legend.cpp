// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/paint/grid_legend.h"

#include "widgets/paint/colour_scale.h"
#include "widgets/paint/hatch.h"
#include "widgets/style/fonts.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace faultline {

namespace {

constexpr double kBarHeight = 11;
constexpr int kSteps = 55;

double placeToX(const QRectF &bar, double place, GridScale scale)
{
    return bar.left() + bar.width() * (scale == GridScale::Diverging ? (place + 1.0) / 2.0 : place);
}

void paintScale(QPainter &painter, const QRectF &bar, const GridPicture &picture, const Tones &tones)
{
    for (int i = 0; i < kSteps; ++i) {
        const double share = (i + 0.5) / kSteps;
        const QColor colour = picture.scale == GridScale::Diverging ? divergingColour(2.0 * share - 1.0, tones)
                                                                    : sequentialColour(share, tones);
        painter.fillRect(
            QRectF(bar.left() + bar.width() * i / kSteps, bar.top(), bar.width() / kSteps + 0.5, kBarHeight), colour);
    }
    // the centre first: it always has its label
    std::vector<const LegendTick *> ticks;
    for (const LegendTick &tick : picture.legend.ticks)
        ticks.push_back(&tick);
    std::stable_partition(ticks.begin(), ticks.end(), [](const LegendTick *tick) { return tick->centre; });
    std::vector<QRectF> labels;
    for (const LegendTick *tick : ticks) {
        const QFont font = textFont(font_px::kChartSmall, tick->centre);
        const double width = QFontMetricsF(font).horizontalAdvance(tick->text);
        const double x = placeToX(bar, tick->place, picture.scale);
        QRectF label(x - width / 2, bar.bottom() + 4, width, 13);
        label.moveLeft(std::clamp(label.left(), bar.left(), std::max(bar.left(), bar.right() - width)));
        const bool touches = std::any_of(labels.begin(), labels.end(), [&](const QRectF &other) {
            return label.adjusted(-5, 0, 5, 0).intersects(other);
        });
        if (touches)
            continue;
        labels.push_back(label);
        painter.setPen(QPen(tick->centre ? tones.text : tones.lineStrong, tick->centre ? 2 : 1));
        painter.drawLine(QPointF(x, tick->centre ? bar.top() - 2 : bar.bottom()), QPointF(x, bar.bottom() + 3));
        painter.setPen(tick->centre ? tones.text : tones.muted);
        painter.setFont(font);
        painter.drawText(label, Qt::AlignCenter, tick->text);
    }
}

/// A swatch with its meaning; false when there is no room left.
bool paintSwatch(QPainter &painter, double &x, double y, double end, bool hatched, const QString &text,
                 const Tones &tones)
{
    constexpr double kWidth = 20;
    const QFont font = textFont(font_px::kCaption);
    const double width = QFontMetricsF(font).horizontalAdvance(text);
    if (text.isEmpty() || x + kWidth + 6 + width > end)
        return false;
    const QRectF box(x, y, kWidth, 12);
    if (hatched)
        fillHatch(painter, box, tones.lineStrong);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(tones.lineStrong, 1));
    painter.drawRect(box);
    painter.setPen(tones.muted);
    painter.setFont(font);
    if (!hatched)
        painter.drawText(box, Qt::AlignCenter, QStringLiteral("\u2013"));
    painter.drawText(QRectF(box.right() + 6, y - 2, width + 2, 16), Qt::AlignLeft | Qt::AlignVCenter, text);
    x = box.right() + 6 + width + 22;
    return true;
}

} // namespace

void paintGridLegend(QPainter &painter, const QRectF &target, const GridPicture &picture, const Tones &tones)
{
    painter.setRenderHint(QPainter::Antialiasing, false);
    const QRectF bar(target.left() + 8, target.top() + 13, std::min(230.0, target.width() * 0.45), kBarHeight);
    paintScale(painter, bar, picture, tones);
    double x = bar.right() + 30;
    const double y = bar.top();
    if (!paintSwatch(painter, x, y, target.right(), true, picture.legend.few, tones)
        || !paintSwatch(painter, x, y, target.right(), false, picture.legend.empty, tones))
        return;
    const QFont font = textFont(font_px::kCaption);
    if (x + QFontMetricsF(font).horizontalAdvance(picture.legend.note) > target.right())
        return;
    painter.setFont(font);
    painter.setPen(tones.muted);
    painter.drawText(QRectF(x, y - 2, target.right() - x, 16), Qt::AlignLeft | Qt::AlignVCenter, picture.legend.note);
}

} // namespace faultline

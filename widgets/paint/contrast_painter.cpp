// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/paint/contrast_painter.h"

#include "widgets/style/fonts.h"
#include "widgets/words/cluster_words.h"
#include "widgets/words/number_text.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace faultline {

namespace {

constexpr qreal kGap = 10.0;

QString elided(const QString &text, const QFont &font, qreal width)
{
    return QFontMetricsF(font).elidedText(text, Qt::ElideRight, width);
}

/// 5 ... 95 % as a line, 25 ... 75 % as a box, the median across.
void paintBox(QPainter &painter, const std::array<double, 5> &quantiles, double low, double high, const QRectF &band,
              const QColor &line, const QColor &fill)
{
    const auto at = [&](double value) {
        const double share = high > low ? (value - low) / (high - low) : 0.5;
        return band.left() + std::clamp(share, 0.0, 1.0) * band.width();
    };
    const qreal middle = band.center().y();
    painter.setPen(QPen(line, 1));
    painter.drawLine(QPointF(at(quantiles[0]), middle), QPointF(at(quantiles[4]), middle));
    QRectF box(at(quantiles[1]), band.top() + 1.5, at(quantiles[3]) - at(quantiles[1]), band.height() - 3);
    if (box.width() < 2.0)
        box.adjust(-1.0, 0, 1.0, 0);
    painter.setBrush(fill);
    painter.drawRect(box);
    painter.setPen(QPen(line, 2));
    painter.drawLine(QPointF(at(quantiles[2]), band.top()), QPointF(at(quantiles[2]), band.bottom()));
}

void paintBar(QPainter &painter, double share, const QRectF &band, const QColor &line, const QColor &fill)
{
    painter.setPen(QPen(line, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(band.adjusted(0, 1.5, 0, -1.5));
    painter.setBrush(fill);
    painter.drawRect(QRectF(band.left(), band.top() + 1.5, std::max(1.0, band.width() * share), band.height() - 3));
}

void paintDistributions(QPainter &painter, const QRectF &area, const ClusterContrast &contrast,
                        const ContrastSide &side, const Tones &tones)
{
    const QRectF others(area.left(), area.top() + 4, area.width(), 14);
    const QRectF cluster(area.left(), area.top() + 21, area.width(), 14);
    const QColor mark = tones.series[1];
    QColor soft = mark;
    soft.setAlphaF(0.35F);
    if (contrast.kind != ContrastKind::Number) {
        paintBar(painter, side.typical, others, tones.muted, tones.grid);
        paintBar(painter, contrast.typical, cluster, mark, soft);
        return;
    }
    const double low = std::min(side.quantiles.front(), contrast.quantiles.front());
    const double high = std::max(side.quantiles.back(), contrast.quantiles.back());
    paintBox(painter, side.quantiles, low, high, others, tones.muted, tones.grid);
    paintBox(painter, contrast.quantiles, low, high, cluster, mark, soft);
}

} // namespace

const ContrastSide &sideOf(const ClusterContrast &contrast, bool right)
{
    return right && contrast.right ? *contrast.right : contrast.failures;
}

void paintContrasts(QPainter &painter, const QRectF &target, const std::vector<ClusterContrast> &contrasts, bool right,
                    const Tones &tones)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QFont font = textFont(font_px::kTable);
    const qreal named = std::clamp(target.width() * 0.24, 90.0, 190.0);
    const qreal valued = target.width() > 520 ? 250.0 : 130.0;
    const QRectF plot(target.left() + named + kGap, target.top(),
                      std::max(60.0, target.width() - named - valued - 2 * kGap), kContrastRow);
    for (std::size_t i = 0; i < contrasts.size(); ++i) {
        const ClusterContrast &contrast = contrasts[i];
        const ContrastSide &side = sideOf(contrast, right);
        const qreal top = target.top() + static_cast<qreal>(i) * kContrastRow;
        if (top + kContrastRow > target.bottom() + 1)
            break;
        painter.setFont(font);
        painter.setPen(contrast.isClear() ? tones.text : tones.muted);
        painter.drawText(QRectF(target.left(), top, named, kContrastRow), Qt::AlignLeft | Qt::AlignVCenter,
                         elided(contrastText(contrast), font, named));
        paintDistributions(painter, plot.translated(0, top - target.top()), contrast, side, tones);
        const QRectF values(plot.right() + kGap, top, target.right() - plot.right() - kGap, kContrastRow);
        painter.setPen(tones.text);
        painter.drawText(values.adjusted(0, 3, 0, -kContrastRow / 2), Qt::AlignLeft | Qt::AlignVCenter,
                         elided(againstText(contrast, side), font, values.width()));
        painter.setPen(tones.muted);
        painter.drawText(values.adjusted(0, kContrastRow / 2, 0, -3), Qt::AlignLeft | Qt::AlignVCenter,
                         elided(QStringLiteral("%1 \u00b7 %2").arg(effectText(contrast, side), qText(side.q)), font,
                                values.width()));
    }
    painter.restore();
}

} // namespace faultline

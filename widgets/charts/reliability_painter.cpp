// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/reliability_painter.h"

#include "widgets/style/fonts.h"
#include "widgets/style/series_style.h"
#include "widgets/words/number_text.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace faultline {

namespace {

constexpr double kLeft = 54;
constexpr double kBottom = 34;
constexpr double kBars = 30;
constexpr double kRow = 15;

QRectF plotArea(const QRectF &target)
{
    return target.adjusted(kLeft, 8, -12, -(kBottom + kBars));
}

QString rangeText(const ReliabilityBin &bin)
{
    return QStringLiteral("%1 \u2013 %2").arg(fixedText(bin.from, 3), fixedText(bin.to, 3));
}

QString intervalText(const ReliabilityBin &bin)
{
    return bin.interval
        ? QStringLiteral("[%1, %2]").arg(fixedText(bin.interval->lower, 3), fixedText(bin.interval->upper, 3))
        : QString();
}

void paintScales(QPainter &painter, const QRectF &area, std::uint64_t most, const Tones &tones)
{
    painter.setFont(textFont(font_px::kChartSmall));
    for (int i = 0; i <= 4; ++i) {
        const double share = i / 4.0;
        const double x = area.left() + share * area.width();
        const double y = area.bottom() - share * area.height();
        painter.setPen(QPen(tones.grid, 1));
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        painter.setPen(tones.muted);
        painter.drawText(QRectF(area.left() - 40, y - 8, 34, 16), Qt::AlignRight | Qt::AlignVCenter,
                         fixedText(share, 2));
        painter.drawText(QRectF(x - 20, area.bottom() + kBars + 2, 40, 14), Qt::AlignCenter, fixedText(share, 2));
    }
    painter.drawText(QRectF(area.left(), area.bottom() + kBars + 16, area.width(), 16), Qt::AlignCenter,
                     QCoreApplication::translate("words", "confidence"));
    painter.save();
    painter.translate(area.left() - kLeft, area.center().y());
    painter.rotate(-90);
    painter.drawText(QRectF(-80, 0, 160, 16), Qt::AlignCenter, QCoreApplication::translate("words", "accuracy"));
    painter.restore();
    // The bars' own scale: the highest of them.
    painter.drawText(QRectF(area.left() - kLeft, area.bottom() + 8, kLeft - 6, 12), Qt::AlignRight | Qt::AlignVCenter,
                     countText(most));
    painter.drawText(QRectF(area.left() - kLeft, area.bottom() + kBars - 11, kLeft - 6, 12),
                     Qt::AlignRight | Qt::AlignVCenter, QCoreApplication::translate("words", "n", "number of records"));
    painter.setPen(QPen(tones.lineStrong, 1, Qt::DashLine));
    painter.drawLine(area.bottomLeft(), area.topRight());
}

/// In the corner that a model only reaches by being far better than it says.
void paintReading(QPainter &painter, const QRectF &area, const ReliabilityBin &bin, const Tones &tones)
{
    QPointF at(area.left() + 8, area.top() + 2);
    const auto line = [&](const QString &text, bool bold) {
        painter.setFont(textFont(font_px::kCaption, bold));
        painter.setPen(bold ? tones.text : tones.muted);
        painter.drawText(QRectF(at, QSizeF(area.width() - 8, kRow)), Qt::AlignLeft | Qt::AlignVCenter, text);
        at.ry() += kRow;
    };
    line(QCoreApplication::translate("words", "confidence %1", "range").arg(rangeText(bin)), false);
    if (bin.n == 0)
        return line(QCoreApplication::translate("words", "no records"), true);
    line(QCoreApplication::translate("words", "accuracy %1", "value").arg(fixedText(bin.accuracy, 3)), true);
    line(QCoreApplication::translate("words", "%1 of %2", "interval, n").arg(intervalText(bin), countText(bin.n)),
         false);
    line(QCoreApplication::translate("words", "mean confidence %1", "value").arg(fixedText(bin.meanConfidence, 3)),
         false);
}

} // namespace

void paintReliability(QPainter &painter, const QRectF &target, const std::vector<ReliabilityBin> &bins,
                      const Tones &tones, std::uint64_t leastN, const ReliabilityMarks &marks)
{
    const QRectF area = plotArea(target);
    painter.setRenderHint(QPainter::Antialiasing);
    std::uint64_t most = 1;
    for (const ReliabilityBin &bin : bins)
        most = std::max(most, bin.n);
    for (const auto &[bin, colour] :
         {std::pair(marks.selected, tones.accentBack), std::pair(marks.hovered, tones.hover)}) {
        if (bin && *bin < bins.size())
            painter.fillRect(QRectF(area.left() + bins[*bin].from * area.width(), area.top(),
                                    (bins[*bin].to - bins[*bin].from) * area.width(), area.height() + kBars),
                             colour);
    }
    paintScales(painter, area, most, tones);
    const SeriesStyle style = seriesStyle(Metric::Accuracy, tones);
    const auto y = [&](double share) { return area.bottom() - share * area.height(); };
    for (std::size_t i = 0; i < bins.size(); ++i) {
        const ReliabilityBin &bin = bins[i];
        const double left = area.left() + bin.from * area.width();
        const double width = (bin.to - bin.from) * area.width();
        const double height = (kBars - 6) * static_cast<double>(bin.n) / static_cast<double>(most);
        painter.setPen(Qt::NoPen);
        painter.setBrush(marks.read() == i ? tones.lineStrong : tones.line);
        painter.drawRect(QRectF(left + 1, area.bottom() + kBars - 1 - height, width - 2, height));
        if (bin.n == 0)
            continue;
        const double x = area.left() + bin.meanConfidence * area.width();
        if (bin.interval) {
            painter.setPen(QPen(style.colour, 1.4));
            painter.drawLine(QPointF(x, y(bin.interval->lower)), QPointF(x, y(bin.interval->upper)));
        }
        const bool small = bin.n < leastN;
        painter.setPen(QPen(style.colour, 1.4));
        painter.setBrush(small ? tones.panel : style.colour);
        painter.drawEllipse(QPointF(x, y(bin.accuracy)), 3.6, 3.6);
        if (marks.read() == i) {
            painter.setBrush(Qt::NoBrush);
            painter.drawEllipse(QPointF(x, y(bin.accuracy)), 6.5, 6.5);
        }
    }
    painter.setPen(QPen(tones.lineStrong, 1));
    painter.drawLine(QPointF(area.left(), area.bottom() + kBars), QPointF(area.right(), area.bottom() + kBars));
    if (const auto read = marks.read(); read && *read < bins.size())
        paintReading(painter, area, bins[*read], tones);
}

std::optional<std::size_t> reliabilityBinAt(const QRectF &target, const std::vector<ReliabilityBin> &bins,
                                            const QPointF &position)
{
    const QRectF area = plotArea(target);
    if (position.y() < area.top() || position.y() > area.bottom() + kBars)
        return std::nullopt;
    const double share = (position.x() - area.left()) / area.width();
    for (std::size_t i = 0; i < bins.size(); ++i) {
        if (share > bins[i].from && share <= bins[i].to)
            return i;
    }
    return std::nullopt;
}

QString reliabilityText(const ReliabilityBin &bin)
{
    if (bin.n == 0)
        return QCoreApplication::translate("words", "Confidence %1: no records.").arg(rangeText(bin));
    return QCoreApplication::translate("words", "Confidence %1: accuracy %2 %3 of %4 records, mean confidence %5.")
        .arg(rangeText(bin), fixedText(bin.accuracy, 3), intervalText(bin), countText(bin.n),
             fixedText(bin.meanConfidence, 3));
}

} // namespace faultline

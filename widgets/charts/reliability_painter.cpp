// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/reliability_painter.h"

#include "widgets/style/fonts.h"
#include "widgets/style/series_style.h"
#include "widgets/words/number_text.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <QStringList>

#include <algorithm>

namespace faultline {

namespace {

constexpr double kLeft = 54;
constexpr double kBottom = 34;
constexpr double kBars = 34;
constexpr double kRow = 15;
constexpr double kPad = 8;

QRectF plotArea(const QRectF &target)
{
    return target.adjusted(kLeft, 8, -18, -(kBottom + kBars));
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
    painter.drawText(QRectF(area.left() - kLeft, area.bottom() + 9, kLeft - 6, 12), Qt::AlignRight | Qt::AlignVCenter,
                     countText(most));
    painter.drawText(QRectF(area.left() - kLeft, area.bottom() + kBars - 12, kLeft - 6, 12),
                     Qt::AlignRight | Qt::AlignVCenter, QCoreApplication::translate("words", "n", "number of records"));
    painter.setPen(QPen(tones.lineStrong, 1, Qt::DashLine));
    painter.drawLine(area.bottomLeft(), area.topRight());
}

QStringList readingLines(const ReliabilityBin &bin)
{
    QStringList lines{QCoreApplication::translate("words", "confidence %1", "range").arg(rangeText(bin))};
    if (bin.n == 0)
        return lines << QCoreApplication::translate("words", "no records");
    return lines
        << QCoreApplication::translate("words", "accuracy %1", "value").arg(fixedText(bin.accuracy, 3))
        << QCoreApplication::translate("words", "%1 of %2", "interval, n").arg(intervalText(bin), countText(bin.n))
        << QCoreApplication::translate("words", "mean confidence %1", "value").arg(fixedText(bin.meanConfidence, 3));
}

/// The corner beside the diagonal where fewer points and intervals are; it depends on the bins alone, so that the box
/// stays where it is.
QRectF readingBox(const QRectF &area, const std::vector<ReliabilityBin> &bins)
{
    const QFontMetricsF metrics(textFont(font_px::kCaption, true));
    double width = 0.0;
    for (const ReliabilityBin &bin : bins) {
        for (const QString &line : readingLines(bin))
            width = std::max(width, metrics.horizontalAdvance(line));
    }
    const QSizeF size(width + 2 * kPad, 4 * kRow + kPad);
    const QRectF upper(QPointF(area.left() + 6, area.top() + 4), size);
    const QRectF lower(QPointF(area.right() - 6 - size.width(), area.bottom() - 6 - size.height()), size);
    const auto hidden = [&](const QRectF &box) {
        std::size_t points = 0;
        for (const ReliabilityBin &bin : bins) {
            const double x = area.left() + bin.meanConfidence * area.width();
            const auto y = [&](double share) { return area.bottom() - share * area.height(); };
            const Interval span = bin.interval.value_or(Interval{bin.accuracy, bin.accuracy});
            if (bin.n > 0 && box.intersects(QRectF(QPointF(x - 4, y(span.upper)), QPointF(x + 4, y(span.lower)))))
                ++points;
        }
        return points;
    };
    return hidden(lower) < hidden(upper) ? lower : upper;
}

void paintReading(QPainter &painter, const QRectF &area, const std::vector<ReliabilityBin> &bins, std::size_t read,
                  const Tones &tones)
{
    const QRectF box = readingBox(area, bins);
    QColor ground = tones.panel;
    ground.setAlphaF(0.94F);
    painter.setPen(QPen(tones.line, 1));
    painter.setBrush(ground);
    painter.drawRoundedRect(box, 4, 4);
    QPointF at(box.left() + kPad, box.top() + kPad / 2);
    const QStringList lines = readingLines(bins[read]);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        painter.setFont(textFont(font_px::kCaption, i == 1));
        painter.setPen(i == 1 ? tones.text : tones.muted);
        painter.drawText(QRectF(at, QSizeF(box.width(), kRow)), Qt::AlignLeft | Qt::AlignVCenter, lines[i]);
        at.ry() += kRow;
    }
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
        paintReading(painter, area, bins, *read, tones);
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

// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/reliability_view.h"

#include "widgets/style/fonts.h"
#include "widgets/style/series_style.h"
#include "widgets/words/number_text.h"

#include <QCoreApplication>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace faultline {

namespace {

constexpr double kLeft = 40;
constexpr double kBottom = 34;
constexpr double kBars = 26;

QRectF plotArea(const QRectF &target)
{
    return target.adjusted(kLeft, 8, -10, -(kBottom + kBars));
}

void paintScales(QPainter &painter, const QRectF &area, const Tones &tones)
{
    painter.setFont(textFont(font_px::kChartSmall));
    for (int i = 0; i <= 4; ++i) {
        const double share = i / 4.0;
        const double x = area.left() + share * area.width();
        const double y = area.bottom() - share * area.height();
        painter.setPen(QPen(tones.grid, 1));
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        painter.setPen(tones.muted);
        painter.drawText(QRectF(area.left() - kLeft, y - 8, kLeft - 6, 16), Qt::AlignRight | Qt::AlignVCenter,
                         fixedText(share, 2));
        painter.drawText(QRectF(x - 20, area.bottom() + kBars + 2, 40, 14), Qt::AlignCenter, fixedText(share, 2));
    }
    painter.drawText(QRectF(area.left(), area.bottom() + kBars + 16, area.width(), 16), Qt::AlignCenter,
                     QCoreApplication::translate("words", "confidence"));
    painter.setPen(QPen(tones.lineStrong, 1, Qt::DashLine));
    painter.drawLine(area.bottomLeft(), area.topRight());
}

} // namespace

void paintReliability(QPainter &painter, const QRectF &target, const std::vector<ReliabilityBin> &bins,
                      const Tones &tones, std::uint64_t leastN)
{
    const QRectF area = plotArea(target);
    painter.setRenderHint(QPainter::Antialiasing);
    paintScales(painter, area, tones);
    std::uint64_t most = 1;
    for (const ReliabilityBin &bin : bins)
        most = std::max(most, bin.n);
    const SeriesStyle style = seriesStyle(Metric::Accuracy, tones);
    const auto y = [&](double share) { return area.bottom() - share * area.height(); };
    for (const ReliabilityBin &bin : bins) {
        const double left = area.left() + bin.from * area.width();
        const double width = (bin.to - bin.from) * area.width();
        const double height = (kBars - 6) * static_cast<double>(bin.n) / static_cast<double>(most);
        painter.setPen(Qt::NoPen);
        painter.setBrush(tones.line);
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
    }
    painter.setPen(QPen(tones.lineStrong, 1));
    painter.drawLine(QPointF(area.left(), area.bottom() + kBars), QPointF(area.right(), area.bottom() + kBars));
}

ReliabilityView::ReliabilityView(QWidget *parent)
    : QWidget(parent)
{
    describe();
}

void ReliabilityView::setBins(std::vector<ReliabilityBin> bins)
{
    m_bins = std::move(bins);
    describe();
    update();
}

QString ReliabilityView::binText(const ReliabilityBin &bin) const
{
    const QString range = QStringLiteral("%1 \u2013 %2").arg(fixedText(bin.from, 3), fixedText(bin.to, 3));
    if (bin.n == 0)
        return tr("Confidence %1: no records.").arg(range);
    const QString interval = bin.interval
        ? QStringLiteral("[%1, %2]").arg(fixedText(bin.interval->lower, 3), fixedText(bin.interval->upper, 3))
        : QString();
    return tr("Confidence %1: accuracy %2 %3 of %4 records, mean confidence %5.")
        .arg(range, fixedText(bin.accuracy, 3), interval, countText(bin.n), fixedText(bin.meanConfidence, 3));
}

void ReliabilityView::describe()
{
    setAccessibleName(tr("Reliability diagram"));
    QStringList sentences;
    for (const ReliabilityBin &bin : m_bins)
        sentences << binText(bin);
    setAccessibleDescription(sentences.join(QLatin1Char(' ')));
}

void ReliabilityView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintReliability(painter, rect(), m_bins, currentTones());
}

bool ReliabilityView::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        auto *help = static_cast<QHelpEvent *>(event);
        const QRectF area = plotArea(rect());
        const double share = (help->pos().x() - area.left()) / area.width();
        const auto bin = std::find_if(m_bins.begin(), m_bins.end(),
                                      [share](const ReliabilityBin &b) { return share >= b.from && share < b.to; });
        QToolTip::showText(help->globalPos(), bin == m_bins.end() ? QString() : binText(*bin), this);
        return true;
    }
    return QWidget::event(event);
}

void ReliabilityView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        describe();
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        update();
}

} // namespace faultline

// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/views/interval_delegate.h"

#include "widgets/style/fonts.h"
#include "widgets/style/tones.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>

namespace faultline {

namespace {

constexpr int kLeastStrip = 34;
constexpr int kMostStrip = 90;
constexpr int kGap = 8;

void paintStrip(QPainter &painter, const QRectF &strip, const QModelIndex &index, const Tones &tones)
{
    const QVariant value = index.data(IntervalDelegate::ValueRole);
    const auto x = [&](double share) { return strip.left() + std::clamp(share, 0.0, 1.0) * strip.width(); };
    const double y = strip.center().y();
    painter.setPen(QPen(tones.grid, 1));
    painter.drawLine(QPointF(strip.left(), y), QPointF(strip.right(), y));
    if (!value.isValid())
        return;
    const QVariant lower = index.data(IntervalDelegate::LowerRole);
    const QVariant upper = index.data(IntervalDelegate::UpperRole);
    if (lower.isValid() && upper.isValid()) {
        painter.setPen(QPen(tones.accent, 2));
        painter.drawLine(QPointF(x(lower.toDouble()), y), QPointF(x(upper.toDouble()), y));
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(tones.accent);
    painter.drawEllipse(QPointF(x(value.toDouble()), y), 3.2, 3.2);
}

} // namespace

void IntervalDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem back = option;
    initStyleOption(&back, index);
    back.text.clear();
    const QWidget *widget = option.widget;
    (widget ? widget->style() : QApplication::style())->drawControl(QStyle::CE_ItemViewItem, &back, painter, widget);

    const Tones &tones = currentTones();
    const QRect box = option.rect.adjusted(6, 0, -8, 0);
    const QString whole = index.data(Qt::DisplayRole).toString();
    const QString alone = index.data(ShortTextRole).toString();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(textFont(font_px::kTable));
    const QFontMetrics metrics = painter->fontMetrics();
    const bool fits = metrics.horizontalAdvance(whole) + kGap + kLeastStrip <= box.width();
    const QString text = fits ? whole : alone;
    const int strip = std::min(kMostStrip, box.width() - metrics.horizontalAdvance(text) - kGap);
    painter->setPen(tones.text);
    painter->drawText(strip >= kLeastStrip ? box.adjusted(0, 0, -strip - kGap, 0) : box,
                      Qt::AlignRight | Qt::AlignVCenter, text);
    if (strip >= kLeastStrip)
        paintStrip(*painter, QRectF(box.right() - strip, box.top(), strip, box.height()), index, tones);
    painter->restore();
}

QSize IntervalDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFontMetrics metrics(textFont(font_px::kTable));
    const int width = metrics.horizontalAdvance(index.data(ShortTextRole).toString()) + kGap + kLeastStrip + 16;
    return {width, QStyledItemDelegate::sizeHint(option, index).height()};
}

} // namespace faultline

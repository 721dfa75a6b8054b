// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/views/word_delegate.h"

#include "widgets/style/fonts.h"
#include "widgets/style/tones.h"

#include <QPainter>

namespace faultline {

namespace {

constexpr int kMargin = 8;
constexpr int kGap = 18; // between word and hint

QFont hintFont()
{
    return textFont(font_px::kCaption);
}

} // namespace

void WordDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    const QString hint = index.data(kHintRole).toString();
    if (hint.isEmpty())
        return;
    painter->save();
    painter->setFont(hintFont());
    painter->setPen(currentTones().muted);
    painter->drawText(option.rect.adjusted(0, 0, -kMargin, 0), Qt::AlignRight | Qt::AlignVCenter, hint);
    painter->restore();
}

QSize WordDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize word = QStyledItemDelegate::sizeHint(option, index);
    const QString hint = index.data(kHintRole).toString();
    const int beside = hint.isEmpty() ? 0 : kGap + QFontMetrics(hintFont()).horizontalAdvance(hint);
    return {word.width() + beside + kMargin, std::max(word.height(), 22)};
}

} // namespace faultline

// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/command_delegate.h"

#include "app/window/command_model.h"
#include "widgets/style/fonts.h"
#include "widgets/style/icons.h"
#include "widgets/style/tones.h"

#include <QPainter>

namespace faultline {

namespace {

constexpr int kIconColumn = 34;
constexpr int kGap = 10;

/// Stretches of the title in one weight each; returns where it ends.
int paintTitle(QPainter &painter, const QRect &box, const QString &title, const QList<int> &places, const QColor &ink)
{
    painter.setPen(ink);
    int left = box.left();
    for (int at = 0; at < title.size();) {
        const bool typed = places.contains(at);
        int end = at + 1;
        while (end < title.size() && places.contains(end) == typed)
            ++end;
        painter.setFont(textFont(font_px::kBody, typed));
        const QString part = title.mid(at, end - at);
        const int width = painter.fontMetrics().horizontalAdvance(part);
        if (left + width > box.right()) {
            painter.drawText(QRect(left, box.top(), box.right() - left, box.height()), Qt::AlignLeft | Qt::AlignVCenter,
                             painter.fontMetrics().elidedText(title.mid(at), Qt::ElideRight, box.right() - left));
            return box.right();
        }
        painter.drawText(QRect(left, box.top(), width + 2, box.height()), Qt::AlignLeft | Qt::AlignVCenter, part);
        left += width;
        at = end;
    }
    return left;
}

/// Right-aligned, ending at `right`; returns where it begins.
int paintRight(QPainter &painter, const QRect &row, int right, const QString &text)
{
    if (text.isEmpty())
        return right;
    const int width = painter.fontMetrics().horizontalAdvance(text);
    painter.drawText(QRect(right - width, row.top(), width + 2, row.height()), Qt::AlignLeft | Qt::AlignVCenter, text);
    return right - width - kGap;
}

} // namespace

void CommandDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tones &tones = currentTones();
    const bool enabled = index.data(CommandModel::EnabledRole).toBool();
    const QRect row = option.rect;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(tones.accentBack);
        painter->drawRoundedRect(row.adjusted(0, 1, 0, -1), 4, 4);
    }
    const QString name = index.data(CommandModel::IconRole).toString();
    if (!name.isEmpty())
        icon(name, enabled ? IconTone::Text : IconTone::Muted)
            .paint(painter, QRect(row.left() + 9, row.center().y() - 7, 16, 16), Qt::AlignCenter,
                   enabled ? QIcon::Normal : QIcon::Disabled);
    painter->setPen(tones.muted);
    painter->setFont(textFont(font_px::kTable));
    int right = paintRight(*painter, row, row.right() - 8, index.data(CommandModel::KeysRole).toString());
    right = paintRight(*painter, row, right, index.data(CommandModel::KindRole).toString());
    QRect box(row.left() + kIconColumn, row.top(), right - row.left() - kIconColumn, row.height());
    const int end =
        paintTitle(*painter, box, index.data().toString(), index.data(CommandModel::PlacesRole).value<QList<int>>(),
                   enabled ? tones.text : tones.muted);
    box.setLeft(end + kGap);
    if (box.width() > 30) {
        painter->setPen(tones.muted);
        painter->setFont(textFont(font_px::kTable));
        painter->drawText(box, Qt::AlignLeft | Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(index.data(CommandModel::DetailRole).toString(),
                                                            Qt::ElideMiddle, box.width()));
    }
    painter->restore();
}

} // namespace faultline

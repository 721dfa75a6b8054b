// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/views/pair_list.h"

#include "widgets/models/pair_model.h"
#include "widgets/style/fonts.h"
#include "widgets/style/icons.h"
#include "widgets/style/tones.h"

#include <QPainter>
#include <QStyledItemDelegate>

namespace faultline {

namespace {

constexpr int kRowHeight = 44;
constexpr int kBarWidth = 56;

class PairDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {option.rect.width(), kRowHeight};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tones &tones = currentTones();
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        const bool confirmed = index.data(PairModel::ConfirmedRole).toBool();
        const QRect row = option.rect;
        painter->save();
        if (selected || option.state.testFlag(QStyle::State_MouseOver))
            painter->fillRect(row, selected ? tones.accentBack : tones.hover);
        if (selected)
            painter->fillRect(QRect(row.left(), row.top(), 3, row.height()), tones.accent);
        painter->fillRect(QRect(row.left(), row.bottom(), row.width(), 1), tones.grid);
        const QRect box = row.adjusted(12, 5, -10, -5);
        int right = box.right();
        if (confirmed) {
            icon(QStringLiteral("check"), IconTone::Ok).paint(painter, QRect(right - 13, box.top() + 1, 13, 13));
            right -= 18;
        }
        painter->setPen(confirmed || selected ? tones.text : tones.muted);
        painter->setFont(textFont(font_px::kTable));
        painter->drawText(
            QRect(box.left(), box.top() - 1, right - box.left(), 17), Qt::AlignLeft | Qt::AlignVCenter,
            painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideMiddle, right - box.left()));
        paintNumbers(*painter, QRect(box.left(), box.bottom() - 15, box.width(), 16), index, tones);
        if (option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_KeyboardFocusChange)) {
            painter->setPen(QPen(tones.accent, 1));
            painter->setBrush(Qt::NoBrush);
            painter->drawRect(row.adjusted(0, 0, -1, -2));
        }
        painter->restore();
    }

private:
    static void paintNumbers(QPainter &painter, const QRect &box, const QModelIndex &index, const Tones &tones)
    {
        const QRect bar(box.left(), box.center().y() - 2, kBarWidth, 5);
        const bool confirmed = index.data(PairModel::ConfirmedRole).toBool();
        painter.fillRect(bar, tones.grid);
        painter.fillRect(QRect(bar.left(), bar.top(),
                               static_cast<int>(index.data(PairModel::ShareRole).toDouble() * bar.width() + 0.5),
                               bar.height()),
                         confirmed ? tones.accent : tones.lineStrong);
        painter.setPen(tones.muted);
        painter.setFont(textFont(font_px::kCaption));
        painter.drawText(box.adjusted(kBarWidth + 8, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                         index.data(PairModel::EffectRole).toString());
        painter.drawText(box, Qt::AlignRight | Qt::AlignVCenter, index.data(PairModel::HighestRole).toString());
    }
};

} // namespace

PairList::PairList(QWidget *parent)
    : QListView(parent)
{
    setItemDelegate(new PairDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setUniformItemSizes(true);
}

void PairList::showRow(int row)
{
    m_showing = true;
    if (row < 0) {
        setCurrentIndex({});
        clearSelection();
    } else if (model()) {
        setCurrentIndex(model()->index(row, 0));
    }
    m_showing = false;
}

void PairList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (!m_showing && current.isValid())
        emit rowChosen(current.row());
}

} // namespace faultline

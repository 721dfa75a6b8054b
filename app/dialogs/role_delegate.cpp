// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/role_delegate.h"

#include "app/dialogs/mapping_model.h"
#include "widgets/style/fonts.h"
#include "widgets/style/icons.h"
#include "widgets/style/tones.h"
#include "widgets/words/schema_words.h"

#include <QComboBox>
#include <QPainter>

namespace faultline {

namespace {

QRect boxOf(const QRect &cell)
{
    return cell.adjusted(3, 2, -3, -3);
}

} // namespace

void RoleDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tones &tones = currentTones();
    const auto *mapping = qobject_cast<const MappingModel *>(index.model());
    const bool warned = mapping && mapping->needsCheck(index.row());
    const QRectF box = QRectF(boxOf(option.rect)).adjusted(0.5, 0.5, -0.5, -0.5);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, tones.accentBack);
    painter->setPen(QPen(option.state.testFlag(QStyle::State_HasFocus) ? tones.accent
                             : warned                                  ? tones.warn
                                                                       : tones.lineStrong,
                         1));
    painter->setBrush(tones.panel);
    painter->drawRoundedRect(box, 4, 4);
    painter->setPen(tones.text);
    painter->setFont(textFont(font_px::kTable));
    painter->drawText(box.adjusted(8, 0, -20, 0), Qt::AlignLeft | Qt::AlignVCenter, index.data().toString());
    icon(QStringLiteral("down"), IconTone::Muted)
        .paint(painter, QRect(static_cast<int>(box.right()) - 19, static_cast<int>(box.center().y()) - 7, 14, 14));
    painter->setPen(QPen(tones.grid, 1));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->restore();
}

QWidget *RoleDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &) const
{
    auto *combo = new QComboBox(parent);
    for (int role = 0; role <= static_cast<int>(Role::Ignored); ++role) {
        combo->addItem(roleTitle(static_cast<Role>(role)));
        combo->setItemData(role, roleMeaning(static_cast<Role>(role)), Qt::ToolTipRole);
    }
    combo->setMaxVisibleItems(13);
    connect(combo, &QComboBox::activated, this, [this, combo] {
        auto *self = const_cast<RoleDelegate *>(this);
        emit self->commitData(combo);
        emit self->closeEditor(combo);
    });
    return combo;
}

void RoleDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *combo = static_cast<QComboBox *>(editor);
    combo->setCurrentIndex(index.data(Qt::UserRole).toInt());
    combo->showPopup();
}

void RoleDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    model->setData(index, static_cast<QComboBox *>(editor)->currentIndex(), Qt::EditRole);
}

void RoleDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    editor->setGeometry(boxOf(option.rect));
}

} // namespace faultline

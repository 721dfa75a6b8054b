// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/views/navigation.h"

#include "widgets/style/fonts.h"
#include "widgets/style/icons.h"
#include "widgets/style/tones.h"
#include "widgets/words/number_text.h"

#include <QPainter>
#include <QStyledItemDelegate>

namespace faultline {

namespace {

constexpr int kIconRole = Qt::UserRole;
constexpr int kCountRole = Qt::UserRole + 1;
constexpr int kRowHeight = 32;

class EntryDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {option.rect.width(), kRowHeight};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tones &tones = currentTones();
        const bool enabled = index.flags().testFlag(Qt::ItemIsEnabled);
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        const QRect box = option.rect.adjusted(6, 0, -6, -1);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        if (selected || (enabled && option.state.testFlag(QStyle::State_MouseOver))) {
            painter->setBrush(selected ? tones.accentBack : tones.hover);
            painter->drawRoundedRect(box, 4, 4);
        }
        if (selected)
            painter->fillRect(QRect(box.left(), box.top(), 3, box.height()), tones.accent);
        const QRect iconBox(box.left() + 8, box.center().y() - 7, 16, 16);
        icon(index.data(kIconRole).toString(), enabled ? IconTone::Text : IconTone::Muted)
            .paint(painter, iconBox, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
        const QColor text = option.palette.color(enabled ? QPalette::Active : QPalette::Disabled, QPalette::WindowText);
        painter->setPen(text);
        painter->setFont(textFont(font_px::kBody, selected));
        const int count = index.data(kCountRole).toInt();
        const QRect titleBox = box.adjusted(32, 0, count > 0 ? -36 : -4, 0);
        if (titleBox.width() > 20) {
            painter->drawText(
                titleBox, Qt::AlignLeft | Qt::AlignVCenter,
                painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, titleBox.width()));
            if (count > 0)
                paintCount(*painter, box, count, tones);
        }
        painter->restore();
    }

private:
    static void paintCount(QPainter &painter, const QRect &box, int count, const Tones &tones)
    {
        painter.setFont(textFont(font_px::kCaption));
        const QString text = countText(static_cast<std::uint64_t>(count));
        const int width = std::max(20, painter.fontMetrics().horizontalAdvance(text) + 10);
        const QRectF tag(box.right() - width - 4.5, box.center().y() - 8.5, width, 18);
        painter.setPen(QPen(tones.line, 1));
        painter.setBrush(tones.panel);
        painter.drawRoundedRect(tag, 4, 4);
        painter.setPen(tones.muted);
        painter.drawText(tag, Qt::AlignCenter, text);
    }
};

} // namespace

Navigation::Navigation(QWidget *parent)
    : QListView(parent)
{
    setObjectName(QStringLiteral("navigation"));
    setModel(&m_model);
    setItemDelegate(new EntryDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setViewportMargins(0, 8, 0, 0);
    setUniformItemSizes(true);
    setFolded(false);
}

void Navigation::setEntries(const std::vector<NavigationEntry> &entries)
{
    const int kept = current();
    m_filling = true;
    m_model.clear();
    for (const NavigationEntry &entry : entries) {
        auto *item = new QStandardItem(entry.title);
        item->setData(entry.icon, kIconRole);
        item->setData(entry.count, kCountRole);
        item->setToolTip(entry.toolTip.isEmpty() ? entry.title : entry.toolTip);
        item->setEnabled(entry.enabled);
        m_model.appendRow(item);
    }
    m_filling = false;
    setCurrent(std::max(kept, 0));
}

void Navigation::setCurrent(int page)
{
    m_filling = true;
    setCurrentIndex(m_model.index(page, 0));
    m_filling = false;
}

int Navigation::current() const
{
    return currentIndex().row();
}

void Navigation::setFolded(bool folded)
{
    m_folded = folded;
    setFixedWidth(folded ? 56 : 164);
}

void Navigation::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (!m_filling && current.isValid())
        emit pageChosen(current.row());
}

} // namespace faultline

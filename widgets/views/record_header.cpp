// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/views/record_header.h"

#include "widgets/models/records_model.h"
#include "widgets/style/fonts.h"
#include "widgets/style/tones.h"
#include "widgets/views/records_view.h"

#include <QPainter>

namespace faultline {

namespace {

constexpr int kMargin = 8;
constexpr int kPicture = 21;
constexpr double kDimmed = 0.45;

void paintGround(QPainter &painter, const QRect &rect, bool selected, const Tones &tones)
{
    painter.fillRect(rect, selected ? tones.accentBack : tones.panel);
    painter.setPen(tones.grid);
    painter.drawLine(rect.bottomLeft(), rect.bottomRight());
}

void paintPicture(QPainter &painter, const QImage &image, const QRect &rect, const Tones &tones)
{
    painter.drawImage(rect.adjusted(1, 1, -1, -1), image);
    painter.setPen(tones.line);
    painter.drawRect(rect.adjusted(0, 0, -1, -1));
}

} // namespace

void paintPlaceholder(QPainter &painter, const QRect &rect, Qt::Alignment alignment, const QColor &colour)
{
    const int width = std::min(rect.width() * 3 / 5, 56);
    const int left = alignment.testFlag(Qt::AlignRight) ? rect.right() - width : rect.left();
    painter.fillRect(QRect(left, rect.center().y() - 3, width, 7), colour);
}

RecordHeader::RecordHeader(RecordsView *view)
    : QHeaderView(Qt::Vertical, view)
    , m_view(view)
{
    setSectionsClickable(true);
    setHighlightSections(false);
    setSectionResizeMode(QHeaderView::Fixed);
    setMinimumSectionSize(RecordsView::kRowHeight);
    setDefaultSectionSize(RecordsView::kRowHeight);
}

int RecordHeader::pictureRoom()
{
    return kPicture + 8;
}

void RecordHeader::setWidth(int width)
{
    m_width = width;
    updateGeometry();
}

void RecordHeader::paintSection(QPainter *painter, const QRect &rect, int place) const
{
    const Tones &tones = currentTones();
    painter->save();
    paintGround(*painter, rect, m_view->isRowSelected(place), tones);
    painter->setPen(tones.line);
    painter->drawLine(rect.topRight(), rect.bottomRight());
    if (place == m_view->currentPlace())
        painter->fillRect(QRect(rect.left(), rect.top(), 3, rect.height() - 1), tones.accent);
    if (m_view->isDimmed())
        painter->setOpacity(kDimmed);
    QRect inside = rect.adjusted(kMargin, 0, -kMargin, -1);
    const auto ask = [&](int role) { return model()->headerData(place, Qt::Vertical, role); };
    const QImage picture = ask(Qt::DecorationRole).value<QImage>();
    if (!picture.isNull()) {
        paintPicture(*painter, picture, QRect(inside.left(), rect.top() + 2, kPicture, kPicture), tones);
        inside.setLeft(inside.left() + pictureRoom());
    }
    const QString text = ask(Qt::DisplayRole).toString();
    if (text.isEmpty() && ask(RecordsModel::LoadingRole).toBool()) {
        paintPlaceholder(*painter, inside, Qt::AlignLeft, tones.grid);
    } else {
        painter->setFont(monoFont(font_px::kCaption));
        painter->setPen(tones.text);
        painter->drawText(inside, Qt::AlignLeft | Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(text, Qt::ElideMiddle, inside.width()));
    }
    painter->restore();
}

RecordDelegate::RecordDelegate(RecordsView *view)
    : QStyledItemDelegate(view)
    , m_view(view)
{
}

void RecordDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tones &tones = currentTones();
    painter->save();
    paintGround(*painter, option.rect, m_view->isRowSelected(index.row()), tones);
    if (m_view->isDimmed())
        painter->setOpacity(kDimmed);
    const QRect inside = option.rect.adjusted(kMargin, 0, -kMargin, -1);
    const auto alignment = static_cast<Qt::Alignment>(index.data(Qt::TextAlignmentRole).toInt());
    if (index.data(RecordsModel::LoadingRole).toBool()) {
        paintPlaceholder(*painter, inside, alignment, tones.grid);
    } else {
        const int emphasis = index.data(RecordsModel::EmphasisRole).toInt();
        const bool heavy = emphasis == RecordsModel::Strong || emphasis == RecordsModel::Bad;
        painter->setFont(textFont(font_px::kTable, heavy));
        painter->setPen(emphasis == RecordsModel::Bad         ? tones.bad
                            : emphasis == RecordsModel::Muted ? tones.muted
                                                              : tones.text);
        painter->drawText(
            inside, static_cast<int>(alignment) | Qt::TextSingleLine,
            painter->fontMetrics().elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideRight, inside.width()));
    }
    if (index == m_view->currentIndex() && m_view->hasFocus()) {
        painter->setOpacity(1.0);
        painter->setPen(tones.accent);
        painter->drawRect(option.rect.adjusted(0, 0, -1, -2));
    }
    painter->restore();
}

} // namespace faultline

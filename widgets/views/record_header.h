// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>
#include <QStyledItemDelegate>

namespace faultline {

class RecordsView;

/// The ids at the left of the records, each with its picture where it has one; a bar marks the current row.
class RecordHeader : public QHeaderView {
    Q_OBJECT

public:
    explicit RecordHeader(RecordsView *view);

    void setWidth(int width);
    QSize sizeHint() const override { return {m_width, 0}; }
    /// Room that a picture takes beside the id.
    static int pictureRoom();

protected:
    void paintSection(QPainter *painter, const QRect &rect, int place) const override;

private:
    RecordsView *m_view;
    int m_width = 110;
};

/// A cell of a record: right or wrong by weight and colour, a grey bar where the page is still being read.
class RecordDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit RecordDelegate(RecordsView *view);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    RecordsView *m_view;
};

/// A grey bar in place of a text, as wide as texts are.
void paintPlaceholder(QPainter &painter, const QRect &rect, Qt::Alignment alignment, const QColor &colour);

} // namespace faultline

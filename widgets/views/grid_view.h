// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/paint/grid_layout.h"

#include <QPixmap>
#include <QWidget>

namespace faultline {

/// A grid of cells: error heatmap, confusion matrix. A click or the arrows select a cell and change nothing else; Enter
/// and double click drill. Every cell is a cell of a table for assistive technology. Painted once into a pixmap, on
/// which only the outlines move.
class GridView : public QWidget {
    Q_OBJECT

public:
    explicit GridView(QWidget *parent = nullptr);

    /// What it is, for people who do not see it.
    void setName(const QString &name);
    /// Keeps the selection when a row and a column of the same names are still there.
    void setPicture(GridPicture picture);
    const GridPicture &picture() const { return m_picture; }

    /// Index into the cells of the picture, or -1. Does not say so with a signal.
    void setSelectedCell(std::ptrdiff_t cell);
    std::ptrdiff_t selectedCell() const { return m_selected; }
    QRect cellRect(std::size_t cell) const;
    std::ptrdiff_t cellAt(const QPointF &position) const { return m_layout.cellAt(position); }

    QSize sizeHint() const override { return {360, 230}; }
    QSize minimumSizeHint() const override { return {200, 150}; }

public slots:
    /// As a click does.
    void chooseCell(std::ptrdiff_t cell);

signals:
    /// -1: nothing is selected any more.
    void cellSelected(std::ptrdiff_t cell);
    void cellDrilled(std::ptrdiff_t cell);
    void hintChanged(const QString &hint);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void invalidate();
    void describe();
    void hover(std::ptrdiff_t cell);
    QRectF target() const { return QRectF(rect()).adjusted(6, 4, -6, -4); }

    GridPicture m_picture;
    GridLayout m_layout;
    QPixmap m_cache;
    QString m_name;
    std::ptrdiff_t m_selected = -1;
    std::ptrdiff_t m_hovered = -1;
};

} // namespace faultline

// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/views/grid_view.h"

#include "widgets/paint/grid_painter.h"
#include "widgets/views/grid_access.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace faultline {

GridView::GridView(QWidget *parent)
    : QWidget(parent)
{
    installGridAccess();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void GridView::setName(const QString &name)
{
    m_name = name;
    describe();
}

void GridView::setPicture(GridPicture picture)
{
    const auto same = [](const std::vector<GridLine> &lines, const QString &name) {
        const auto at =
            std::find_if(lines.begin(), lines.end(), [&](const GridLine &line) { return line.name == name; });
        return at == lines.end() ? std::ptrdiff_t{-1} : at - lines.begin();
    };
    std::ptrdiff_t kept = -1;
    if (m_selected >= 0 && picture.rowTitle == m_picture.rowTitle && picture.columnTitle == m_picture.columnTitle) {
        const auto index = static_cast<std::size_t>(m_selected);
        const std::ptrdiff_t row = same(picture.rows, m_picture.rows[index / m_picture.columns.size()].name);
        const std::ptrdiff_t column = same(picture.columns, m_picture.columns[index % m_picture.columns.size()].name);
        if (row >= 0 && column >= 0)
            kept = row * static_cast<std::ptrdiff_t>(picture.columns.size()) + column;
    }
    m_picture = std::move(picture);
    m_selected = kept;
    m_hovered = -1;
    invalidate();
    describe();
    gridChanged(*this);
}

void GridView::setSelectedCell(std::ptrdiff_t cell)
{
    m_selected = cell < static_cast<std::ptrdiff_t>(m_picture.cells.size()) ? std::max<std::ptrdiff_t>(cell, -1) : -1;
    describe();
    update();
}

QRect GridView::cellRect(std::size_t cell) const
{
    return m_layout.isEmpty() ? QRect() : m_layout.cell(cell).toAlignedRect();
}

void GridView::chooseCell(std::ptrdiff_t cell)
{
    setSelectedCell(cell);
    emit cellSelected(m_selected);
    emit hintChanged(m_selected < 0 ? QString() : m_picture.cells[static_cast<std::size_t>(m_selected)].sentence);
    if (m_selected >= 0)
        gridFocusMoved(*this);
}

void GridView::invalidate()
{
    m_layout = gridLayout(m_picture, target());
    m_cache = QPixmap();
    update();
}

/// The selected cell is the description: a reader without tables says it, too.
void GridView::describe()
{
    setAccessibleName(m_name);
    setAccessibleDescription(m_selected < 0 ? QString()
                                            : m_picture.cells[static_cast<std::size_t>(m_selected)].sentence);
}

void GridView::paintEvent(QPaintEvent *)
{
    const double scale = devicePixelRatioF();
    if (m_cache.isNull() || m_cache.devicePixelRatio() != scale) {
        m_cache = QPixmap(size() * scale);
        m_cache.setDevicePixelRatio(scale);
        m_cache.fill(Qt::transparent);
        QPainter painter(&m_cache);
        paintGrid(painter, target(), m_picture, currentTones());
    }
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_cache);
    if (!m_layout.isEmpty())
        paintGridMarks(painter, m_layout, m_picture, currentTones(), m_selected, m_hovered);
    if (hasFocus() && m_selected < 0 && !m_layout.isEmpty()) { // where the keys would begin
        painter.setPen(QPen(currentTones().accent, 1));
        painter.drawRect(m_layout.area.adjusted(-2, -2, 2, 2));
    }
}

void GridView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    invalidate();
}

void GridView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        chooseCell(m_layout.cellAt(event->position()));
    else
        QWidget::mousePressEvent(event);
}

void GridView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && m_selected >= 0 && m_layout.cellAt(event->position()) == m_selected)
        emit cellDrilled(m_selected);
}

void GridView::mouseMoveEvent(QMouseEvent *event)
{
    hover(m_layout.cellAt(event->position()));
}

void GridView::leaveEvent(QEvent *)
{
    hover(-1);
}

void GridView::hover(std::ptrdiff_t cell)
{
    if (cell == m_hovered)
        return;
    m_hovered = cell;
    update();
}

void GridView::keyPressEvent(QKeyEvent *event)
{
    const auto columns = static_cast<std::ptrdiff_t>(m_picture.columns.size());
    const auto cells = static_cast<std::ptrdiff_t>(m_picture.cells.size());
    if (cells == 0 || (event->modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier)
        return QWidget::keyPressEvent(event);
    const std::ptrdiff_t now = std::max<std::ptrdiff_t>(m_selected, 0);
    const auto go = [&](bool inside, std::ptrdiff_t to) { chooseCell(m_selected < 0 || !inside ? now : to); };
    switch (event->key()) {
    case Qt::Key_Left:
        return go(now % columns > 0, now - 1);
    case Qt::Key_Right:
        return go(now % columns + 1 < columns, now + 1);
    case Qt::Key_Up:
        return go(now >= columns, now - columns);
    case Qt::Key_Down:
        return go(now + columns < cells, now + columns);
    case Qt::Key_Home:
        return chooseCell(now - now % columns);
    case Qt::Key_End:
        return chooseCell(now - now % columns + columns - 1);
    case Qt::Key_PageUp:
        return chooseCell(now % columns);
    case Qt::Key_PageDown:
        return chooseCell(cells - columns + now % columns);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_selected >= 0)
            return emit cellDrilled(m_selected);
        break;
    case Qt::Key_Escape:
        if (m_selected >= 0)
            return chooseCell(-1);
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

void GridView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
    if (m_selected >= 0)
        gridFocusMoved(*this);
}

void GridView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

bool GridView::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        auto *help = static_cast<QHelpEvent *>(event);
        const std::ptrdiff_t cell = m_layout.cellAt(QPointF(help->pos()));
        if (cell < 0)
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), m_picture.cells[static_cast<std::size_t>(cell)].sentence, this,
                               cellRect(static_cast<std::size_t>(cell)));
        return true;
    }
    return QWidget::event(event);
}

void GridView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        invalidate();
}

} // namespace faultline

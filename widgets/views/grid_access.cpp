// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/views/grid_access.h"

#include "widgets/views/grid_view.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QPointer>

#include <map>

namespace faultline {

namespace {

std::size_t index(int number)
{
    return static_cast<std::size_t>(number);
}

/// One cell, found again by its number; without a view it is invalid.
class CellAccess final : public QAccessibleInterface, public QAccessibleTableCellInterface {
public:
    CellAccess(GridView *view, int cell)
        : m_view(view)
        , m_cell(cell)
    {
    }

    bool isValid() const override { return m_view && index(m_cell) < m_view->picture().cells.size(); }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_view); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::Cell; }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.selectable = state.focusable = true;
        state.selected = isSelected();
        state.focused = state.selected && m_view && m_view->hasFocus();
        return state;
    }
    QRect rect() const override
    {
        const QRect local = isValid() ? m_view->cellRect(index(m_cell)) : QRect();
        return local.isNull() ? local : QRect(m_view->mapToGlobal(local.topLeft()), local.size());
    }
    QString text(QAccessible::Text kind) const override
    {
        return isValid() && kind == QAccessible::Name ? m_view->picture().cells[index(m_cell)].sentence : QString();
    }
    void setText(QAccessible::Text, const QString &) override { }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::TableCellInterface ? static_cast<QAccessibleTableCellInterface *>(this) : nullptr;
    }

    int columnExtent() const override { return 1; }
    int rowExtent() const override { return 1; }
    QList<QAccessibleInterface *> columnHeaderCells() const override { return {}; }
    QList<QAccessibleInterface *> rowHeaderCells() const override { return {}; }
    int columnIndex() const override { return isValid() ? m_cell % columns() : -1; }
    int rowIndex() const override { return isValid() ? m_cell / columns() : -1; }
    bool isSelected() const override { return m_view && m_view->selectedCell() == m_cell; }
    QAccessibleInterface *table() const override { return parent(); }

private:
    int columns() const { return static_cast<int>(m_view->picture().columns.size()); }

    QPointer<GridView> m_view;
    int m_cell;
};

class GridAccess final : public QAccessibleWidget, public QAccessibleTableInterface {
public:
    explicit GridAccess(GridView *view)
        : QAccessibleWidget(view, QAccessible::Table)
        , m_view(view)
    {
    }
    ~GridAccess() override { forget(); }
    GridAccess(const GridAccess &) = delete;
    GridAccess &operator=(const GridAccess &) = delete;

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::TableInterface ? static_cast<QAccessibleTableInterface *>(this)
                                                   : QAccessibleWidget::interface_cast(type);
    }
    int childCount() const override { return static_cast<int>(m_view->picture().cells.size()); }
    QAccessibleInterface *child(int cell) const override
    {
        if (cell < 0 || cell >= childCount())
            return nullptr;
        const auto known = m_cells.find(cell);
        if (known != m_cells.end())
            return QAccessible::accessibleInterface(known->second);
        auto *made = new CellAccess(m_view, cell);
        m_cells[cell] = QAccessible::registerAccessibleInterface(made);
        return made;
    }
    QAccessibleInterface *childAt(int x, int y) const override
    {
        return child(static_cast<int>(m_view->cellAt(QPointF(m_view->mapFromGlobal(QPoint(x, y))))));
    }
    int indexOfChild(const QAccessibleInterface *wanted) const override
    {
        for (const auto &[cell, id] : m_cells) {
            if (QAccessible::accessibleInterface(id) == wanted)
                return cell;
        }
        return -1;
    }
    QAccessibleInterface *focusChild() const override { return child(static_cast<int>(m_view->selectedCell())); }

    QAccessibleInterface *caption() const override { return nullptr; }
    QAccessibleInterface *summary() const override { return nullptr; }
    QAccessibleInterface *cellAt(int row, int column) const override
    {
        const bool inside = row >= 0 && row < rowCount() && column >= 0 && column < columnCount();
        return inside ? child(row * columnCount() + column) : nullptr;
    }
    int columnCount() const override { return static_cast<int>(m_view->picture().columns.size()); }
    int rowCount() const override { return static_cast<int>(m_view->picture().rows.size()); }
    QString columnDescription(int column) const override
    {
        return column >= 0 && column < columnCount() ? m_view->picture().columns[index(column)].name : QString();
    }
    QString rowDescription(int row) const override
    {
        return row >= 0 && row < rowCount() ? m_view->picture().rows[index(row)].name : QString();
    }
    int selectedCellCount() const override { return m_view->selectedCell() >= 0 ? 1 : 0; }
    QList<QAccessibleInterface *> selectedCells() const override
    {
        QAccessibleInterface *cell = focusChild();
        return cell ? QList<QAccessibleInterface *>{cell} : QList<QAccessibleInterface *>{};
    }
    // Cells are selected one by one, rows and columns never.
    int selectedColumnCount() const override { return 0; }
    int selectedRowCount() const override { return 0; }
    QList<int> selectedColumns() const override { return {}; }
    QList<int> selectedRows() const override { return {}; }
    bool isColumnSelected(int) const override { return false; }
    bool isRowSelected(int) const override { return false; }
    bool selectRow(int) override { return false; }
    bool selectColumn(int) override { return false; }
    bool unselectRow(int) override { return false; }
    bool unselectColumn(int) override { return false; }
    void modelChange(QAccessibleTableModelChangeEvent *) override { forget(); }

private:
    void forget()
    {
        for (const auto &[cell, id] : m_cells)
            QAccessible::deleteAccessibleInterface(id);
        m_cells.clear();
    }

    GridView *m_view;
    mutable std::map<int, QAccessible::Id> m_cells;
};

QAccessibleInterface *makeAccess(const QString &, QObject *object)
{
    auto *view = qobject_cast<GridView *>(object);
    return view ? new GridAccess(view) : nullptr;
}

} // namespace

void installGridAccess()
{
    static const bool once = [] {
        QAccessible::installFactory(makeAccess);
        return true;
    }();
    Q_UNUSED(once)
}

void gridFocusMoved(GridView &view)
{
    if (!QAccessible::isActive())
        return;
    QAccessibleEvent event(&view, QAccessible::Focus);
    event.setChild(static_cast<int>(view.selectedCell()));
    QAccessible::updateAccessibility(&event);
}

void gridChanged(GridView &view)
{
    if (!QAccessible::isActive())
        return;
    QAccessibleTableModelChangeEvent event(&view, QAccessibleTableModelChangeEvent::ModelReset);
    QAccessible::updateAccessibility(&event);
}

} // namespace faultline

// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/models/row_ranges.h"

#include <QTableView>

class QPushButton;

namespace faultline {

class RecordHeader;
class RecordsModel;

/// A table of any number of records. The id of each stands at the left and stays there; rows are selected as ranges of
/// our own (Shift, Ctrl, Ctrl+A), because Qt's selection of ten million rows takes seconds. One cell is the current one.
class RecordsView : public QTableView {
    Q_OBJECT

public:
    static constexpr int kRowHeight = 25;
    static constexpr int kIdColumn = -1;
    static constexpr int kNoColumn = -2;

    explicit RecordsView(QWidget *parent = nullptr);

    void setRecords(RecordsModel *model);
    const RowRanges &selectedRows() const { return m_selected; }
    bool isRowSelected(int place) const { return m_selected.contains(place); }
    int currentPlace() const { return currentIndex().row(); }
    /// Goes there and selects just that row; -1: nowhere.
    void setCurrentPlace(int place);
    /// The column by which the rows are sorted, kIdColumn or kNoColumn.
    void setOrderShown(int column, bool descending);
    /// Old rows while new ones are being made.
    void setDimmed(bool dimmed);
    bool isDimmed() const { return m_dimmed; }
    /// Widths from the header and what is loaded.
    void fitColumns();
    void selectAll() override;
    /// Letters are keys of the window; a search would look through every record.
    void keyboardSearch(const QString &) override { }

signals:
    void currentPlaceChanged(int place);
    void selectionMoved();
    /// A header was clicked: a column or kIdColumn.
    void sortAsked(int column);
    void drillAsked(const QModelIndex &index);
    void peekAsked();

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void updateGeometries() override;
    void changeEvent(QEvent *event) override;

private:
    void selectTo(int place, Qt::KeyboardModifiers modifiers);
    void showIdTitle();
    void repaintRows();

    RecordsModel *m_records = nullptr;
    RecordHeader *m_ids;
    QPushButton *m_idTitle; ///< in the corner, over the ids
    RowRanges m_selected;
    int m_anchor = -1;
    int m_orderColumn = kNoColumn;
    bool m_descending = false;
    bool m_dimmed = false;
};

} // namespace faultline

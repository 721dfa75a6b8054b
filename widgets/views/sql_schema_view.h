// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/base/time.h" // first: moc 6.4 stumbles over <compare> when it comes before other standard headers
#include "analysis/values/sql_table.h"

#include <QWidget>

#include <vector>

class QLineEdit;
class QSortFilterProxyModel;
class QStandardItemModel;
class QTreeView;

namespace faultline {

/// The tables of the console with their columns, what each is and is for. A field above finds columns; double click or
/// Enter asks for the name.
class SqlSchemaView : public QWidget {
    Q_OBJECT

public:
    explicit SqlSchemaView(QWidget *parent = nullptr);

    void setTables(const std::vector<SqlTable> &tables);
    QTreeView *tree() const { return m_tree; }
    QLineEdit *filter() const { return m_filter; }

signals:
    /// As it must stand in a statement.
    void nameChosen(const QString &name);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void fill();

    std::vector<SqlTable> m_tables;
    QLineEdit *m_filter;
    QStandardItemModel *m_model;
    QSortFilterProxyModel *m_found;
    QTreeView *m_tree;
};

} // namespace faultline

// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dialogs/import_view.h"

#include <QAbstractTableModel>

namespace faultline {

/// One row per column of the file; numbered series and the probabilities of the classes are one row each.
class MappingModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, FirstValues, RoleColumn, Type, Why, Columns };

    explicit MappingModel(QObject *parent = nullptr);

    void setView(const ImportView &view);
    void retranslate();

    Role roleAt(int row) const;
    bool setRole(int row, Role role);
    /// Columns whose role differs from the guess.
    std::vector<std::pair<std::string, Role>> changes() const;
    /// Rows that carry a warning or a guess below 0.5, or that repeat a role of which there can be one.
    bool needsCheck(int row) const;
    int rowsToCheck() const;
    std::size_t columnCountOfFile() const { return m_columns; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row {
        std::vector<std::size_t> members; ///< indices into the schema's columns
        Role guessed = Role::Feature;
        Role role = Role::Feature;
        QString firstValues;
    };

    QString nameText(const Row &row) const;
    QString typeText(const Row &row) const;
    QString whyText(const Row &row) const;
    bool isDoubled(const Row &row) const;

    Schema m_schema;
    std::vector<Row> m_rows;
    std::size_t m_columns = 0;
};

} // namespace faultline

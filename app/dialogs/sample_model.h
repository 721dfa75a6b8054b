// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dialogs/import_view.h"

#include <QAbstractTableModel>

namespace faultline {

/// The first rows of the file as they are; an empty field is missing and shown so.
class SampleModel : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit SampleModel(QObject *parent = nullptr)
        : QAbstractTableModel(parent)
    {
    }

    void setView(const ImportView &view);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QStringList m_names;
    std::vector<QStringList> m_rows;
};

} // namespace faultline

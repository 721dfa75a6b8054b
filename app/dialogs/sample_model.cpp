// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/sample_model.h"

#include "widgets/style/tones.h"
#include "widgets/words/number_text.h"

namespace faultline {

namespace {

constexpr qsizetype kShownLength = 80;

} // namespace

void SampleModel::setView(const ImportView &view)
{
    beginResetModel();
    m_rows = view.rows;
    m_names.clear();
    for (const ColumnSchema &column : view.schema.columns)
        m_names << QString::fromStdString(column.name);
    endResetModel();
}

int SampleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int SampleModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_names.size());
}

QVariant SampleModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const QString value = m_rows[static_cast<std::size_t>(index.row())].value(index.column());
    if (role == Qt::ForegroundRole && value.isEmpty())
        return currentTones().muted;
    if (role == Qt::ToolTipRole)
        return value.isEmpty() ? tr("missing") : value;
    if (role != Qt::DisplayRole)
        return {};
    return value.isEmpty() ? noValue() : value.left(kShownLength).simplified();
}

QVariant SampleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole && orientation == Qt::Horizontal)
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    return orientation == Qt::Horizontal ? QVariant(m_names.value(section)) : QVariant(section + 1);
}

} // namespace faultline

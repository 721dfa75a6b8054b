// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/mapping_model.h"

#include "widgets/style/icons.h"
#include "widgets/words/number_text.h"
#include "widgets/words/schema_words.h"

#include <QFont>

#include <algorithm>

namespace faultline {

namespace {

constexpr double kUnsure = 0.5;
constexpr qsizetype kShownValues = 3;

bool foldsInto(const ColumnSchema &a, const ColumnSchema &b)
{
    return a.role == b.role && (a.role == Role::Probability || a.role == Role::Embedding);
}

/// Roles of which a log has one column.
bool isSingle(Role role)
{
    return role == Role::Id || role == Role::Time || role == Role::ModelVersion || role == Role::Label
        || role == Role::Prediction || role == Role::Confidence || role == Role::Weight;
}

QString firstValuesOf(const std::vector<QStringList> &rows, std::size_t column)
{
    QStringList values;
    for (const QStringList &row : rows) {
        const QString value = row.value(static_cast<qsizetype>(column)).simplified();
        if (!value.isEmpty() && !values.contains(value))
            values << value;
        if (values.size() == kShownValues)
            break;
    }
    return values.join(QStringLiteral(", "));
}

} // namespace

MappingModel::MappingModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void MappingModel::setView(const ImportView &view)
{
    beginResetModel();
    m_schema = view.schema;
    m_columns = view.schema.columns.size();
    m_rows.clear();
    for (std::size_t i = 0; i < m_columns; ++i) {
        const ColumnSchema &column = m_schema.columns[i];
        if (!m_rows.empty() && foldsInto(m_schema.columns[m_rows.back().members.front()], column)) {
            m_rows.back().members.push_back(i);
            continue;
        }
        m_rows.push_back({{i}, column.role, column.role, firstValuesOf(view.rows, i)});
    }
    endResetModel();
}

void MappingModel::retranslate()
{
    if (!m_rows.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
    emit headerDataChanged(Qt::Horizontal, 0, Columns - 1);
}

Role MappingModel::roleAt(int row) const
{
    return m_rows[static_cast<std::size_t>(row)].role;
}

bool MappingModel::setRole(int row, Role role)
{
    Row &changed = m_rows[static_cast<std::size_t>(row)];
    if (changed.role == role)
        return false;
    changed.role = role;
    // Another row may now be doubled, or no longer be.
    emit dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
    return true;
}

std::vector<std::pair<std::string, Role>> MappingModel::changes() const
{
    std::vector<std::pair<std::string, Role>> changed;
    for (const Row &row : m_rows) {
        if (row.role == row.guessed)
            continue;
        for (const std::size_t member : row.members)
            changed.emplace_back(m_schema.columns[member].name, row.role);
    }
    return changed;
}

bool MappingModel::isDoubled(const Row &row) const
{
    return isSingle(row.role)
        && std::count_if(m_rows.begin(), m_rows.end(), [&](const Row &other) { return other.role == row.role; }) > 1;
}

bool MappingModel::needsCheck(int row) const
{
    const Row &checked = m_rows[static_cast<std::size_t>(row)];
    if (isDoubled(checked))
        return true;
    if (checked.role != checked.guessed)
        return false;
    const ColumnSchema &column = m_schema.columns[checked.members.front()];
    return column.confidence < kUnsure || std::any_of(column.reasons.begin(), column.reasons.end(), isWarning);
}

int MappingModel::rowsToCheck() const
{
    int count = 0;
    for (int row = 0; row < rowCount(); ++row)
        count += needsCheck(row) ? 1 : 0;
    return count;
}

int MappingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int MappingModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QString MappingModel::nameText(const Row &row) const
{
    const QString first = QString::fromStdString(m_schema.columns[row.members.front()].name);
    const QString last = QString::fromStdString(m_schema.columns[row.members.back()].name);
    switch (row.members.size()) {
    case 1:
        return first;
    case 2:
        return QStringLiteral("%1, %2").arg(first, last);
    default:
        return QStringLiteral("%1 \u2026 %2").arg(first, last);
    }
}

QString MappingModel::typeText(const Row &row) const
{
    if (row.members.size() > 1)
        return tr("%n number(s)", nullptr, static_cast<int>(row.members.size()));
    return typeTitle(m_schema.columns[row.members.front()].type);
}

QString MappingModel::whyText(const Row &row) const
{
    if (isDoubled(row))
        return tr("another column has this role too");
    if (row.role != row.guessed)
        return roleReasonText(RoleReason::GivenByUser);
    QStringList reasons;
    for (const RoleReason reason : m_schema.columns[row.members.front()].reasons)
        reasons << roleReasonText(reason);
    return reasons.join(QStringLiteral(", "));
}

QVariant MappingModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    if (role == Qt::UserRole)
        return static_cast<int>(row.role);
    if (role == Qt::FontRole && index.column() == Name) {
        QFont bold;
        bold.setPixelSize(12);
        bold.setBold(true);
        return bold;
    }
    if (role == Qt::DecorationRole && index.column() == Why)
        return needsCheck(index.row()) ? icon(QStringLiteral("warn"), IconTone::Warn)
                                       : icon(QStringLiteral("check"), IconTone::Ok);
    if (role == Qt::ToolTipRole && index.column() == RoleColumn)
        return roleMeaning(row.role);
    if (role == Qt::ToolTipRole && index.column() == Why && row.role == row.guessed)
        return tr("%1. The guess is %2 sure.", "reasons, percentage")
            .arg(whyText(row), rateText(m_schema.columns[row.members.front()].confidence));
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case Name:
        return nameText(row);
    case FirstValues:
        return row.firstValues;
    case RoleColumn:
        return roleTitle(row.role);
    case Type:
        return typeText(row);
    case Why:
        return whyText(row);
    }
    return {};
}

bool MappingModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || index.column() != RoleColumn || role != Qt::EditRole)
        return false;
    return setRole(index.row(), static_cast<Role>(value.toInt()));
}

QVariant MappingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Column");
    case FirstValues:
        return tr("First values");
    case RoleColumn:
        return tr("Role");
    case Type:
        return tr("Type");
    case Why:
        return tr("Why");
    }
    return {};
}

Qt::ItemFlags MappingModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags plain = QAbstractTableModel::flags(index);
    return index.column() == RoleColumn ? plain | Qt::ItemIsEditable : plain;
}

} // namespace faultline

// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/side_combo.h"

#include "widgets/words/schema_words.h"

#include <QSignalBlocker>

namespace faultline {

SideCombo::SideCombo(QWidget *parent)
    : QComboBox(parent)
{
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(13);
    connect(this, &QComboBox::activated, this, [this] {
        if (const auto chosen = column())
            emit columnChosen(*chosen);
    });
}

std::vector<const ColumnSchema *> SideCombo::columnsOf(const Schema &schema)
{
    std::vector<const ColumnSchema *> columns;
    for (const Role role :
         {Role::Feature, Role::Label, Role::Prediction, Role::ModelVersion, Role::Time, Role::Confidence, Role::Meta}) {
        for (const ColumnSchema *column : schema.all(role))
            columns.push_back(column);
    }
    return columns;
}

void SideCombo::setSchema(const Schema &schema)
{
    const QSignalBlocker quiet(this);
    const std::optional<ColumnId> kept = column();
    clear();
    Role last = Role::Feature;
    for (const ColumnSchema *column : columnsOf(schema)) {
        if (count() > 0 && column->role != last && last == Role::Feature)
            insertSeparator(count());
        last = column->role;
        addItem(QString::fromStdString(column->name), QVariant::fromValue<qlonglong>(column->id.value));
        setItemData(count() - 1, roleTitle(column->role), Qt::ToolTipRole);
    }
    setCurrentIndex(-1);
    if (kept)
        setColumn(*kept);
}

void SideCombo::setColumn(ColumnId column)
{
    const QSignalBlocker quiet(this);
    setCurrentIndex(findData(QVariant::fromValue<qlonglong>(column.value)));
}

std::optional<ColumnId> SideCombo::column() const
{
    return currentIndex() < 0 ? std::nullopt : std::optional(ColumnId{currentData().toLongLong()});
}

} // namespace faultline

// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/record_columns.h"

#include "widgets/words/record_words.h"
#include "widgets/words/schema_words.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QSettings>
#include <QStringList>

#include <algorithm>

namespace faultline {

namespace {

constexpr std::size_t kFirstColumns = 11;

QString settingsKey(const QString &projectPath)
{
    const QByteArray hash = QCryptographicHash::hash(projectPath.toUtf8(), QCryptographicHash::Sha1).toHex();
    return QStringLiteral("records/%1/columns").arg(QString::fromLatin1(hash.left(16)));
}

bool isInSeries(const std::vector<ColumnSeries> &series, ColumnId column)
{
    return std::any_of(series.begin(), series.end(), [&](const ColumnSeries &one) {
        return std::find(one.columns.begin(), one.columns.end(), column) != one.columns.end();
    });
}

} // namespace

std::optional<RecordColumn> idColumn(const Schema &schema)
{
    const ColumnSchema *id = schema.first(Role::Id);
    return id ? std::optional(RecordColumn{id->id, {}}) : std::nullopt;
}

std::vector<RecordColumn> choosableColumns(const Schema &schema)
{
    std::vector<RecordColumn> columns = allRecordColumns(schema);
    const std::optional<RecordColumn> id = idColumn(schema);
    if (id)
        columns.erase(std::remove(columns.begin(), columns.end(), *id), columns.end());
    return columns;
}

std::vector<RecordColumn> firstColumns(const Schema &schema)
{
    std::vector<RecordColumn> columns;
    const auto add = [&](const ColumnSchema *column) {
        if (column && columns.size() < kFirstColumns)
            columns.push_back({column->id, {}});
    };
    const std::vector<RecordColumn> derived = derivedColumns(schema);
    const auto addDerived = [&](Derived wanted) {
        if (std::find(derived.begin(), derived.end(), RecordColumn{ColumnId{}, wanted}) != derived.end())
            columns.push_back({ColumnId{}, wanted});
    };
    for (const Role role : {Role::Time, Role::Label, Role::Prediction, Role::Confidence})
        add(schema.first(role));
    for (const Derived number : {Derived::Confidence, Derived::LogLoss, Derived::Residual})
        addDerived(number);
    for (const ColumnSchema *text : schema.all(Role::Text))
        add(text);
    const std::vector<ColumnSeries> series = columnSeries(schema);
    for (const ColumnSchema *feature : schema.all(Role::Feature)) {
        if (!isInSeries(series, feature->id))
            add(feature);
    }
    if (columns.empty()) {
        for (const RecordColumn &column : choosableColumns(schema)) {
            if (columns.size() < kFirstColumns)
                columns.push_back(column);
        }
    }
    return columns;
}

RecordHead recordHead(const RecordColumn &column, const Schema &schema)
{
    RecordHead head;
    head.column = column;
    head.type = recordColumnType(column, schema);
    const ColumnSchema *stored = schema.find(column.column);
    if (!stored) {
        head.name = derivedTitle(column.derived);
        head.explanation = derivedMeaning(column.derived);
        if (column.derived == Derived::Failure)
            head.type = ValueType::Text; // it is shown as a word
        return head;
    }
    head.name = QString::fromStdString(stored->name);
    head.role = stored->role;
    head.explanation = QCoreApplication::translate("RecordsPage", "%1: %2, %3", "column: role, type")
                           .arg(head.name, roleTitle(stored->role), typeTitle(stored->type));
    return head;
}

std::vector<RecordHead> recordHeads(const std::vector<RecordColumn> &columns, const Schema &schema)
{
    std::vector<RecordHead> heads;
    for (const RecordColumn &column : columns)
        heads.push_back(recordHead(column, schema));
    return heads;
}

std::optional<ColumnSeries> pictureSeries(const Schema &schema)
{
    std::optional<ColumnSeries> found;
    for (const ColumnSeries &series : columnSeries(schema)) {
        if (series.edge() == 0)
            continue;
        const ColumnSchema *first = schema.find(series.columns.front());
        if (first->role != Role::Embedding)
            return series;
        if (!found)
            found = series;
    }
    return found;
}

const ColumnSchema *textColumn(const Schema &schema)
{
    const ColumnSchema *best = nullptr;
    for (const ColumnSchema *text : schema.all(Role::Text)) {
        // A mail has a subject and a body: the column that is named for its text is the one to read.
        if (!best || text->name == "text" || text->name == "body" || text->name == "content")
            best = text;
    }
    return best;
}

std::vector<RecordColumn> keptColumns(const QString &projectPath, const Schema &schema)
{
    const QStringList names = QSettings().value(settingsKey(projectPath)).toStringList();
    std::vector<RecordColumn> kept;
    for (const QString &name : names) {
        for (const RecordColumn &column : choosableColumns(schema)) {
            if (recordColumnName(column, schema) == name.toStdString())
                kept.push_back(column);
        }
    }
    return kept.empty() ? firstColumns(schema) : kept;
}

void keepColumns(const QString &projectPath, const std::vector<RecordColumn> &columns, const Schema &schema)
{
    QSettings settings;
    if (columns == firstColumns(schema)) {
        settings.remove(settingsKey(projectPath));
        return;
    }
    QStringList names;
    for (const RecordColumn &column : columns)
        names << QString::fromStdString(recordColumnName(column, schema));
    settings.setValue(settingsKey(projectPath), names);
}

} // namespace faultline

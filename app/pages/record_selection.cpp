// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/record_selection.h"

#include "analysis/values/record_term.h"
#include "app/pages/record_columns.h"
#include "widgets/words/number_text.h"
#include "widgets/words/record_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace faultline {

namespace {

constexpr qsizetype kMostLetters = 60;

QString tr(const char *text, const char *comment = nullptr)
{
    return QCoreApplication::translate("RecordsPage", text, comment);
}

QString valueText(const RecordCell &cell, const RecordHead &head)
{
    if (const auto *number = std::get_if<double>(&cell))
        return cellText(cell, head.type, decimalsFor({*number}));
    if (!head.column.column && head.column.derived == Derived::Failure) {
        const auto *failed = std::get_if<std::int64_t>(&cell);
        return failed ? outcomeText(*failed == 1) : noValue();
    }
    const QString text = cellText(cell, head.type, 0);
    return text.size() > kMostLetters ? text.left(kMostLetters) + QStringLiteral("\u2026") : text;
}

} // namespace

Selection recordSelection(const RecordDetail &detail, const Schema &schema, int place, int places)
{
    Selection selection;
    selection.kind =
        tr(QT_TRANSLATE_NOOP("RecordsPage", "Record %1 of %2"))
            .arg(countText(static_cast<std::uint64_t>(place) + 1), countText(static_cast<std::uint64_t>(places)));
    selection.title = happenedText(detail, schema);
    const ColumnSchema *id = schema.first(Role::Id);
    const RecordCell *idCell = id ? cellOf(detail, {id->id, {}}) : nullptr;
    if (selection.title.isEmpty())
        selection.title = idCell ? cellText(*idCell, id->type, 0) : selection.kind;
    const std::vector<ColumnSeries> series = columnSeries(schema);
    const auto inSeries = [&](ColumnId column) {
        return std::any_of(series.begin(), series.end(), [&](const ColumnSeries &one) {
            return std::find(one.columns.begin(), one.columns.end(), column) != one.columns.end();
        });
    };
    for (std::size_t i = 0; i < detail.columns.size(); ++i) {
        const RecordColumn &column = detail.columns[i];
        const ColumnSchema *stored = schema.find(column.column);
        if (stored && (stored->role == Role::Probability || inSeries(stored->id)))
            continue; // drawn below the table, or a line of its own
        const RecordHead head = recordHead(column, schema);
        selection.facts.push_back({head.name, valueText(detail.values.at(0, i), head), {}});
    }
    for (const ColumnSeries &one : series) {
        const QString name = QString::fromStdString(one.name);
        selection.sentences << tr(QT_TRANSLATE_NOOP("RecordsPage", "%1_0 to %1_%2: %3 numbers"))
                                   .arg(name)
                                   .arg(static_cast<qulonglong>(one.columns.size()) - 1)
                                   .arg(static_cast<qulonglong>(one.columns.size()));
    }
    if (idCell)
        selection.cohort = termOfId(*idCell, schema);
    return selection;
}

} // namespace faultline

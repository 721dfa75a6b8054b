// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/export/data_table.h"

#include "widgets/words/number_text.h"

#include <QStringList>

namespace faultline {

namespace {

void appendRow(std::string &text, const std::vector<DataCell> &row, CsvSafety safety)
{
    for (std::size_t i = 0; i < row.size(); ++i) {
        if (i > 0)
            text += ',';
        if (row[i].given && row[i].exact.isEmpty())
            text += "\"\"";
        else
            appendCsvField(text, row[i].exact.toStdString(), row[i].number ? CsvSafety::Exact : safety);
    }
    text += "\r\n";
}

QString tsvLine(const std::vector<DataCell> &row)
{
    QStringList fields;
    for (const DataCell &cell : row) {
        QString field = cell.exact;
        if (!cell.number && opensFormula(field.toStdString()))
            field.prepend(QLatin1Char('\''));
        for (const char c : {'\t', '\r', '\n'})
            field.replace(QLatin1Char(c), QLatin1Char(' '));
        fields << field;
    }
    return fields.join(QLatin1Char('\t')) + QLatin1Char('\n');
}

} // namespace

DataCell textCell(const QString &text)
{
    return {text, text, false};
}

DataCell nameCell(const QString &exact, const QString &shown)
{
    return {exact, shown, false};
}

DataCell countCell(std::uint64_t count)
{
    return {QString::number(count), countText(count), true};
}

DataCell numberCell(std::optional<double> value, const QString &shown)
{
    return {exactNumber(value), value ? shown : noValue(), true};
}

DataCell timeCell(Micros time, const QString &shown)
{
    return {QString::fromStdString(formatIsoTime(time)), shown, false};
}

QByteArray csvBytes(const DataTable &table, CsvSafety safety)
{
    std::string text;
    appendRow(text, table.header, safety);
    for (const std::vector<DataCell> &row : table.rows)
        appendRow(text, row, safety);
    return QByteArray::fromStdString(text);
}

QString tsvText(const DataTable &table)
{
    QString text = tsvLine(table.header);
    for (const std::vector<DataCell> &row : table.rows)
        text += tsvLine(row);
    return text;
}

} // namespace faultline

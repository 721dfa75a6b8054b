// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/models/quarantine_model.h"

#include "widgets/style/fonts.h"
#include "widgets/words/job_words.h"
#include "widgets/words/number_text.h"

namespace faultline {

namespace {

/// Bytes as they were: what is not printable ASCII or valid UTF-8 is shown as \xHH.
QString rawText(const std::string &raw)
{
    const QString text = QString::fromStdString(raw);
    if (!text.contains(QChar::ReplacementCharacter))
        return QString(text).replace(QLatin1Char('\n'), QStringLiteral("\u21b5")).remove(QLatin1Char('\r'));
    QString shown;
    for (const char c : raw) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte >= 0x20 && byte < 0x7f)
            shown += QLatin1Char(c);
        else
            shown += QStringLiteral("\\x%1")
                         .arg(byte, 2, 16, QLatin1Char('0'))
                         .toUpper()
                         .replace(QStringLiteral("\\X"), QStringLiteral("\\x"));
    }
    return shown;
}

} // namespace

QuarantineModel::QuarantineModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void QuarantineModel::setRows(std::vector<QuarantinedRow> rows, QStringList columns)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_columns = std::move(columns);
    endResetModel();
}

void QuarantineModel::retranslate()
{
    beginResetModel();
    endResetModel();
}

int QuarantineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int QuarantineModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QString QuarantineModel::columnText(const QuarantinedRow &row) const
{
    return row.column >= 0 && row.column < m_columns.size() ? m_columns[row.column] : QString();
}

QVariant QuarantineModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const QuarantinedRow &row = m_rows[static_cast<std::size_t>(index.row())];
    if (role == Qt::TextAlignmentRole)
        return index.column() <= Byte ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    if (role == Qt::FontRole)
        return index.column() == Raw ? QVariant(monoFont()) : QVariant();
    const QString detail = QString::fromStdString(row.detail);
    if (role == Qt::ToolTipRole)
        return index.column() == Raw ? rawText(row.raw)
                                     : QStringLiteral("%1: %2").arg(quarantineText(row.reason), detail);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Line:
        return countText(row.line);
    case Byte:
        return countText(row.byte);
    case ColumnName:
        return columnText(row);
    case Reason:
        return detail.isEmpty() ? quarantineText(row.reason)
                                : QStringLiteral("%1: %2").arg(quarantineText(row.reason), detail);
    case Raw:
        return rawText(row.raw.substr(0, 200));
    }
    return {};
}

QVariant QuarantineModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((section <= Byte ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Line:
        return tr("Line");
    case Byte:
        return tr("Byte");
    case ColumnName:
        return tr("Column");
    case Reason:
        return tr("Reason");
    case Raw:
        return tr("Raw text");
    }
    return {};
}

QString QuarantineModel::tsv() const
{
    QString text = QStringLiteral("line\tbyte\tcolumn\treason\tdetail\traw\n");
    for (const QuarantinedRow &row : m_rows) {
        const auto reason = quarantineReasonName(row.reason);
        const QString raw = rawText(row.raw).replace(QLatin1Char('\t'), QLatin1Char(' '));
        const QStringList fields{QString::number(row.line),
                                 QString::number(row.byte),
                                 columnText(row),
                                 QString::fromUtf8(reason.data(), static_cast<qsizetype>(reason.size())),
                                 QString::fromStdString(row.detail),
                                 raw};
        text += fields.join(QLatin1Char('\t')) + QLatin1Char('\n');
    }
    return text;
}

} // namespace faultline

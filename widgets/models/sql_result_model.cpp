// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/models/sql_result_model.h"

#include "widgets/style/tones.h"
#include "widgets/words/number_text.h"
#include "widgets/words/sql_words.h"

#include <QFont>
#include <QTextDocument>

#include <algorithm>
#include <cmath>

namespace faultline {

namespace {

constexpr std::size_t kMostLetters = 300; // bytes of a text that a cell shows
constexpr qsizetype kMostToolTip = 2'000; // letters
constexpr int kMostDecimals = 6;

bool isNumeric(SqlType type)
{
    return type == SqlType::Integer || type == SqlType::Number;
}

bool isNull(const SqlCell &cell)
{
    return std::holds_alternative<std::monostate>(cell);
}

QString exactText(const SqlCell &cell)
{
    std::string scratch;
    return QString::fromStdString(std::string(cellText(cell, scratch)));
}

/// Decimals needed by one number, at most `most`; more than that when they are not enough.
int decimalsOf(double value, int most)
{
    double scaled = std::abs(value);
    for (int decimals = 0; decimals <= most; ++decimals, scaled *= 10.0) {
        if (std::abs(scaled - std::round(scaled)) <= scaled * 1e-15)
            return decimals;
    }
    return most + 1;
}

/// As many as the numbers have, but not more than keep six digits of the largest.
int decimalsOf(const SqlResult &result, std::size_t column)
{
    double largest = 0.0;
    double smallest = HUGE_VAL;
    int needed = 0;
    for (const std::vector<SqlCell> &row : result.rows) {
        const auto *number = std::get_if<double>(&row[column]);
        if (!number || *number == 0.0 || std::isinf(*number))
            continue;
        largest = std::max(largest, std::abs(*number));
        smallest = std::min(smallest, std::abs(*number));
        if (needed <= kMostDecimals)
            needed = std::max(needed, decimalsOf(*number, kMostDecimals));
    }
    if (largest >= 1e15 || (largest > 0.0 && smallest < 1e-6))
        return -1;
    if (needed <= kMostDecimals)
        return needed;
    const int before = largest >= 1.0 ? static_cast<int>(std::floor(std::log10(largest))) + 1 : 0;
    return std::clamp(kMostDecimals - before, 1, kMostDecimals);
}

/// One line, cut where a cell could not show it anyway.
QString oneLine(const std::string &text)
{
    const bool cut = text.size() > kMostLetters;
    QString line = QString::fromUtf8(text.data(), static_cast<qsizetype>(std::min(text.size(), kMostLetters)));
    if (cut) {
        while (line.endsWith(QChar::ReplacementCharacter)) // a letter cut in two
            line.chop(1);
        line += QChar(0x2026);
    }
    line.replace(QLatin1String("\r\n"), QString(QChar(0x21B5)));
    for (const char c : {'\n', '\r'})
        line.replace(QLatin1Char(c), QChar(0x21B5));
    line.replace(QLatin1Char('\t'), QLatin1Char(' '));
    return line;
}

} // namespace

std::shared_ptr<const ShownSql> shownSql(SqlResult result)
{
    auto shown = std::make_shared<ShownSql>();
    for (std::size_t column = 0; column < result.columns.size(); ++column)
        shown->decimals.push_back(result.columns[column].type == SqlType::Number ? decimalsOf(result, column) : -1);
    shown->result = std::move(result);
    return shown;
}

SqlResultModel::SqlResultModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void SqlResultModel::setResult(std::shared_ptr<const ShownSql> shown)
{
    beginResetModel();
    m_shown = std::move(shown);
    endResetModel();
}

DataTable SqlResultModel::table(const SqlResult &result)
{
    DataTable table;
    for (const SqlColumn &column : result.columns) {
        const QString name = QString::fromStdString(column.name);
        table.header.push_back(nameCell(name, name));
    }
    for (const std::vector<SqlCell> &row : result.rows) {
        table.rows.emplace_back();
        for (const SqlCell &cell : row) {
            const QString exact = exactText(cell);
            const bool number = std::holds_alternative<std::int64_t>(cell) || std::holds_alternative<double>(cell);
            table.rows.back().push_back({exact, isNull(cell) ? noValue() : exact, number, !isNull(cell)});
        }
    }
    return table;
}

int SqlResultModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_shown ? 0 : static_cast<int>(m_shown->result.rows.size());
}

int SqlResultModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_shown ? 0 : static_cast<int>(m_shown->result.columns.size());
}

QString SqlResultModel::text(const SqlCell &cell, std::size_t column) const
{
    if (const auto *number = std::get_if<double>(&cell); number && std::isfinite(*number)) {
        const int decimals = m_shown->decimals[column];
        // As sixteen digits are not read, a tooltip has them.
        return decimals >= 0
            ? QString::number(*number, 'f', decimals).replace(QLatin1Char('-'), kMinus)
            : exactText(cell).replace(0, *number < 0.0 ? 1 : 0, *number < 0.0 ? QString(kMinus) : QString());
    }
    if (const auto *text = std::get_if<std::string>(&cell))
        return oneLine(*text);
    if (const auto *bytes = std::get_if<SqlBytes>(&cell))
        return sqlBytesText(*bytes);
    if (isNull(cell))
        return QStringLiteral("NULL");
    return exactText(cell).replace(QLatin1Char('-'), kMinus);
}

QVariant SqlResultModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !m_shown)
        return {};
    const auto column = static_cast<std::size_t>(index.column());
    const SqlCell &cell = m_shown->result.rows[static_cast<std::size_t>(index.row())][column];
    switch (role) {
    case Qt::DisplayRole:
        return text(cell, column);
    case Qt::ToolTipRole: {
        const QString exact = exactText(cell);
        if (isNull(cell) || exact == text(cell, column))
            return {};
        return Qt::convertFromPlainText(exact.left(kMostToolTip)); // never taken for HTML, which a mail may be
    }
    case Qt::TextAlignmentRole:
        return headerData(index.column(), Qt::Horizontal, role);
    case Qt::ForegroundRole:
        return isNull(cell) ? QVariant(currentTones().muted) : QVariant();
    case Qt::FontRole: {
        if (!isNull(cell))
            return {};
        QFont font;
        font.setItalic(true);
        return font;
    }
    default:
        return {};
    }
}

QVariant SqlResultModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const SqlColumn &column = m_shown->result.columns[static_cast<std::size_t>(section)];
    if (role == Qt::DisplayRole)
        return QString::fromStdString(column.name);
    if (role == Qt::ToolTipRole)
        return sqlTypeTitle(column.type);
    if (role == Qt::TextAlignmentRole)
        return QVariant((isNumeric(column.type) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}

} // namespace faultline

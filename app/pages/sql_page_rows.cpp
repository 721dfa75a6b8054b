// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done with the rows of a result: their records, the clipboard, files, the inspector.
#include "analysis/analyses/record_text.h"
#include "app/dialogs/shell_words.h"
#include "app/pages/sql_page.h"
#include "widgets/views/panel.h"
#include "widgets/views/sql_editor.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QTableView>

#include <algorithm>
#include <bit>

namespace faultline {

namespace {

constexpr qsizetype kMostLetters = 60; // of a statement in the name of its records
constexpr int kMostFacts = 40;
constexpr qsizetype kMostFactLetters = 100;

/// A statement as the name of the records that it found.
QString nameOf(const QString &statement)
{
    const QString line = statement.simplified();
    return line.size() > kMostLetters ? line.left(kMostLetters - 1) + QChar(0x2026) : line;
}

ValueType typeOf(SqlType type)
{
    switch (type) {
    case SqlType::Integer:
        return ValueType::Int64;
    case SqlType::Number:
        return ValueType::Float64;
    default:
        return ValueType::Text;
    }
}

RecordCell recordCell(const SqlCell &cell, ValueType type)
{
    if (std::holds_alternative<std::monostate>(cell))
        return std::monostate{};
    const auto *integer = std::get_if<std::int64_t>(&cell);
    if (type == ValueType::Int64 && integer)
        return *integer;
    if (type == ValueType::Float64)
        return integer ? static_cast<double>(*integer) : std::get<double>(cell);
    std::string scratch;
    return std::string(cellText(cell, scratch));
}

} // namespace

std::uint64_t SqlPage::recordsOf(const Cohort &cohort)
{
    std::uint64_t records = 0;
    for (const std::uint64_t word : cohort.rows->bits)
        records += static_cast<std::uint64_t>(std::popcount(word));
    return records;
}

std::vector<int> SqlPage::selectedRows() const
{
    std::vector<int> rows;
    for (const QItemSelectionRange &range : m_table->selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.push_back(row);
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

int SqlPage::rowNumberColumn() const
{
    if (!m_model->shown())
        return -1;
    const std::vector<SqlColumn> &columns = m_model->shown()->result.columns;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (columns[i].type == SqlType::Integer
            && QString::fromStdString(columns[i].name).compare(QLatin1String("row_number"), Qt::CaseInsensitive) == 0)
            return static_cast<int>(i);
    }
    return -1;
}

std::optional<Cohort> SqlPage::cohortOf(const std::vector<int> &rows) const
{
    const int column = rowNumberColumn();
    if (column < 0 || !desk() || desk()->state().total != m_answered.total)
        return std::nullopt; // the rows have other numbers now
    const std::uint64_t total = m_answered.total;
    auto set = std::make_shared<RowSet>();
    set->bits.assign((total + 63) / 64, 0);
    bool any = false;
    for (const int row : rows) {
        const SqlCell &cell =
            m_model->shown()->result.rows[static_cast<std::size_t>(row)][static_cast<std::size_t>(column)];
        const auto *number = std::get_if<std::int64_t>(&cell);
        if (!number || *number < 0 || static_cast<std::uint64_t>(*number) >= total)
            continue; // missing, or no production row
        const auto bit = static_cast<std::size_t>(*number);
        set->bits[bit / 64] |= std::uint64_t{1} << (bit % 64);
        any = true;
    }
    if (!any)
        return std::nullopt;
    set->name = nameOf(m_answered.statement).toStdString();
    set->origin = m_answered.statement.simplified().toStdString();
    Cohort cohort;
    cohort.op = CohortOp::Rows;
    cohort.rows = std::move(set);
    return cohort;
}

std::optional<Cohort> SqlPage::cohortOfSelected() const
{
    std::vector<int> rows = selectedRows();
    if (rows.size() < 2) { // one row is where the cursor happens to be
        rows.resize(static_cast<std::size_t>(m_model->rowCount()));
        for (std::size_t i = 0; i < rows.size(); ++i)
            rows[i] = static_cast<int>(i);
    }
    return cohortOf(rows);
}

void SqlPage::drill()
{
    if (const std::optional<Cohort> cohort = cohortOf(selectedRows()))
        emit drilled(*cohort);
}

void SqlPage::openRecords()
{
    if (const std::optional<Cohort> cohort = cohortOfSelected())
        emit recordsRequested(*cohort);
}

void SqlPage::select()
{
    const std::vector<int> rows = selectedRows();
    Selection selection;
    if (!rows.empty() && m_model->shown()) {
        selection.kind = tr("Row of a result");
        selection.title = rows.size() == 1 ? tr("Row %1").arg(rows.front() + 1)
                                           : tr("%Ln row(s)", nullptr, static_cast<int>(rows.size()));
        for (int column = 0; rows.size() == 1 && column < std::min(m_model->columnCount(), kMostFacts); ++column) {
            QString value = m_model->index(rows.front(), column).data().toString();
            if (value.size() > kMostFactLetters)
                value = value.left(kMostFactLetters - 1) + QChar(0x2026);
            selection.facts.push_back(
                {m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(), value, {}});
        }
        if (std::optional<Cohort> cohort = cohortOf(rows)) {
            selection.records = recordsOf(*cohort);
            selection.cohort = std::move(cohort);
        }
    }
    emit selected(selection);
    showState();
}

RecordPage SqlPage::cells(const std::vector<int> &rows, const std::vector<int> &columns) const
{
    RecordPage page;
    const SqlResult &result = m_model->shown()->result;
    for (const int column : columns)
        page.types.push_back(typeOf(result.columns[static_cast<std::size_t>(column)].type));
    for (const int row : rows) {
        page.rows.push_back(static_cast<std::uint32_t>(row));
        for (std::size_t i = 0; i < columns.size(); ++i)
            page.cells.push_back(recordCell(
                result.rows[static_cast<std::size_t>(row)][static_cast<std::size_t>(columns[i])], page.types[i]));
    }
    return page;
}

void SqlPage::copyCells(bool markdown)
{
    if (!m_model->shown())
        return;
    std::vector<int> rows = selectedRows();
    for (int row = 0; rows.empty() && row < m_model->rowCount(); ++row) {
        rows.resize(static_cast<std::size_t>(m_model->rowCount()));
        for (std::size_t i = 0; i < rows.size(); ++i)
            rows[i] = static_cast<int>(i);
    }
    std::vector<int> columns;
    std::vector<std::string> names;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        columns.push_back(m_table->horizontalHeader()->logicalIndex(column));
        names.push_back(m_model->shown()->result.columns[static_cast<std::size_t>(columns.back())].name);
    }
    const RecordPage page = cells(rows, columns);
    QApplication::clipboard()->setText(
        QString::fromStdString(markdown ? recordsAsMarkdown(page, names) : recordsAsTsv(page, names)));
}

void SqlPage::copy()
{
    if (m_editor->hasFocus())
        m_editor->copy();
    else
        copyCells(false);
}

void SqlPage::copyAsMarkdown()
{
    copyCells(true);
}

Picture SqlPage::picture() const
{
    const std::shared_ptr<const ShownSql> shown = m_model->shown();
    if (!shown)
        return {};
    Picture picture;
    QString project = session().projectName;
    project.truncate(std::max<qsizetype>(0, project.lastIndexOf(QLatin1Char('.'))));
    picture.name = fileStem({project, QStringLiteral("sql")});
    picture.title = tr("Result");
    picture.evidence.n = shown->result.rows.size();
    picture.note = m_answered.statement.simplified();
    picture.table = [shown] { return SqlResultModel::table(shown->result); };
    QStringList words{QStringLiteral("faultline"), QStringLiteral("query"), session().projectPath,
                      m_answered.statement};
    if (m_answered.statement.contains(QLatin1String("in_cohort"), Qt::CaseInsensitive)
        && !m_answered.cohort.isEmpty()) {
        picture.evidence.cohort = m_answered.cohort;
        words << QStringLiteral("--where") << m_answered.cohort;
    }
    picture.command = shellLine(words);
    return picture;
}

} // namespace faultline

// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// From a statement to its rows: jobs, problems, limits, history.
#include "app/pages/sql_page.h"

#include "analysis/columns/row_mask.h"
#include "analysis/store/sql_console.h"
#include "app/pages/sql_samples.h"
#include "widgets/views/empty_state.h"
#include "widgets/views/panel.h"
#include "widgets/views/progress_line.h"
#include "widgets/views/sql_editor.h"
#include "widgets/views/sql_schema_view.h"
#include "widgets/views/sql_tokens.h"
#include "widgets/views/tag.h"
#include "widgets/words/number_text.h"
#include "widgets/words/schema_words.h"
#include "widgets/words/sql_words.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>

#include <algorithm>
#include <array>
#include <utility>

namespace faultline {

namespace {

constexpr int kHistoryShown = 20;
constexpr int kMostLetters = 90; // of a statement in a menu
constexpr int kWidestColumn = 340;
constexpr int kMeasuredColumns = 60; // measuring thousands would take longer than the statement
constexpr std::array<std::uint64_t, 3> kRowLimits{1'000, 10'000, 100'000};
constexpr std::array<double, 4> kTimeLimits{10.0, 60.0, 600.0, 0.0};

Result<SqlReply> replyTo(SqlQuestion question, const Dataset &data, const Cohort &cohort, Run &run)
{
    if (cohort.op != CohortOp::All) {
        Result<RowMask> rows = rowsOf(data, cohort, run);
        if (!rows)
            return rows.error();
        question.cohort = std::make_shared<const RowMask>(rows.take());
    }
    Result<SqlAnswer> answer = runSql(question, run);
    if (!answer)
        return answer.error();
    SqlReply reply;
    reply.problem = answer->problem;
    reply.shown = shownSql(std::move(answer->result));
    return reply;
}

/// Characters before a byte of a text.
int charactersBefore(const QString &text, std::size_t byte)
{
    return static_cast<int>(QString::fromUtf8(text.toUtf8().left(static_cast<qsizetype>(byte))).size());
}

QString limitText(double seconds)
{
    if (seconds <= 0.0)
        return SqlPage::tr("any time", "no limit");
    const auto whole = static_cast<std::uint64_t>(seconds);
    return whole < 120 ? SqlPage::tr("%1 s", "at most so many seconds").arg(countText(whole))
                       : SqlPage::tr("%1 min", "at most so many minutes").arg(countText(whole / 60));
}

QString inMenu(const QString &statement)
{
    QString line = statement.simplified();
    if (line.size() > kMostLetters)
        line = line.left(kMostLetters) + QChar(0x2026);
    return line.replace(QLatin1Char('&'), QLatin1String("&&"));
}

void addNames(std::vector<SqlWord> &words, const std::vector<SqlTable> &tables)
{
    QStringList known;
    const auto add = [&](const std::string &name, const QString &hint) {
        const QString text = sqlName(QString::fromStdString(name));
        if (!known.contains(text)) {
            known.append(text);
            words.push_back({text, hint});
        }
    };
    for (const SqlTable &table : tables)
        add(table.name, SqlPage::tr("table"));
    constexpr std::size_t kMostWords = 3'000; // completion looks through all of them
    for (const SqlTable &table : tables) {
        for (const SqlTableColumn &column : table.columns) {
            if (words.size() < kMostWords)
                add(column.name, column.role ? roleTitle(*column.role) : sqlColumnTypeText(column));
        }
    }
}

} // namespace

void SqlPage::run(const QString &statement)
{
    m_editor->setStatement(statement);
    runEditor();
}

void SqlPage::runEditor()
{
    const QTextCursor cursor = m_editor->textCursor();
    if (cursor.hasSelection())
        ask(cursor.selectedText().replace(QChar::ParagraphSeparator, QLatin1Char('\n')), cursor.selectionStart());
    else
        ask(m_editor->toPlainText(), 0);
}

void SqlPage::ask(const QString &statement, int begin)
{
    if (!desk() || !desk()->isOpen())
        return;
    setProblem({});
    m_resultPanel->setError({});
    m_editor->clearProblem();
    if (!statement.trimmed().isEmpty())
        m_history.add(statement);
    m_asked = {statement, begin, desk()->state().text, desk()->state().total, limits()};
    const SqlQuestion question{desk()->projectPath().toStdString(), statement.toStdString(), m_asked.limits, nullptr};
    setRunning(true);
    desk()->ask<SqlReply>(
        m_asking, tr("Running SQL"),
        [question](const Dataset &dataset, const Cohort &cohort, Run &run) {
            return replyTo(question, dataset, cohort, run);
        },
        this, [this](Result<SqlReply> reply) { answer(std::move(reply)); });
}

void SqlPage::answer(Result<SqlReply> reply)
{
    setRunning(false);
    if (!reply)
        m_resultPanel->setError(QString::fromStdString(reply.error().message));
    else if (reply->problem)
        showProblem(*reply->problem);
    else
        showResult(reply->shown);
    showState();
}

void SqlPage::showProblem(const SqlProblem &problem)
{
    QString sentence = sqlProblemText(problem);
    if (problem.place) {
        const int at = charactersBefore(m_asked.statement, *problem.place);
        const int end = charactersBefore(m_asked.statement, *problem.place + problem.length);
        m_editor->markProblem(m_asked.begin + at, end - at);
        const auto whole = m_editor->toPlainText().toStdString();
        const auto byte = static_cast<std::size_t>(m_editor->toPlainText().left(m_asked.begin + at).toUtf8().size());
        sentence = tr("%1 (%2)", "what is wrong, where").arg(sentence, textPositionText(textPosition(whole, byte)));
    }
    setProblem(sentence);
    m_editor->setFocus();
}

void SqlPage::setProblem(const QString &sentence)
{
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
}

void SqlPage::showResult(std::shared_ptr<const ShownSql> shown)
{
    m_answered = m_asked;
    const bool hasRows = !shown->result.rows.empty();
    m_model->setResult(std::move(shown));
    m_resultBody->setCurrentWidget(hasRows ? static_cast<QWidget *>(m_table) : m_noRows);
    const int columns = std::min(m_model->columnCount(), kMeasuredColumns);
    for (int column = 0; column < columns; ++column) {
        m_table->resizeColumnToContents(column);
        m_table->setColumnWidth(column, std::min(m_table->columnWidth(column) + 8, kWidestColumn));
    }
    m_table->scrollToTop();
    select();
}

void SqlPage::stop()
{
    if (desk())
        desk()->cancel(m_asking);
    setRunning(false);
}

void SqlPage::setRunning(bool running)
{
    m_running = running;
    const bool open = desk() && desk()->isOpen();
    m_run->setEnabled(open && !m_editor->document()->isEmpty());
    m_stop->setEnabled(running);
    if (running)
        m_resultPanel->progressLine()->setPercent(-1);
    else
        m_resultPanel->progressLine()->finish();
}

void SqlPage::refresh()
{
    connect(desk(), &Desk::moved, this, &SqlPage::noteMoved, Qt::UniqueConnection);
    setRunning(m_running);
    loadTables();
    askAgain();
    showState();
}

/// Asked for again while it was seen (F5), or its data or cohort are others now: then only when it is quick.
void SqlPage::askAgain()
{
    constexpr double kQuick = 2.0; // seconds
    const bool wanted = std::exchange(m_again, false);
    if (!m_model->shown() || m_running)
        return;
    if (wanted || (isOutdated() && m_model->shown()->result.seconds < kQuick))
        ask(m_answered.statement, m_answered.begin);
}

void SqlPage::noteMoved()
{
    m_again = isVisible() && !isOutdated();
}

void SqlPage::loadTables()
{
    desk()->work<std::vector<SqlTable>>(
        m_listing, tr("Reading the tables"), [](Workspace &project, Run &) { return sqlTables(project.path()); }, this,
        [this](Result<std::vector<SqlTable>> tables) {
            if (tables)
                showTables(*tables);
        });
}

void SqlPage::showTables(const std::vector<SqlTable> &tables)
{
    m_schema->setTables(tables);
    std::vector<SqlWord> words;
    addNames(words, tables);
    for (const QString &keyword : sqlKeywords())
        words.push_back({keyword, {}});
    for (const QString &function : sqlFunctions())
        words.push_back({function, tr("function")});
    m_editor->setWords(words);
}

void SqlPage::fillHistory()
{
    QMenu *menu = m_earlier->menu();
    menu->clear();
    const auto add = [&](const QString &text, const QString &statement) {
        QAction *action = menu->addAction(text);
        action->setToolTip(Qt::convertFromPlainText(statement));
        connect(action, &QAction::triggered, this, [this, statement] {
            m_editor->setStatement(statement);
            m_editor->setFocus();
        });
    };
    menu->setToolTipsVisible(true);
    for (const QString &statement : m_history.statements().mid(0, kHistoryShown))
        add(inMenu(statement), statement);
    if (!m_history.statements().isEmpty()) {
        menu->addAction(tr("Forget these"), this, [this] { m_history.clear(); });
        menu->addSeparator();
    }
    for (const SqlSample &sample : sqlSamples(session()))
        add(tr("Example: %1").arg(sample.title), sample.sql);
}

void SqlPage::fillSamples()
{
    m_samples->setSamples(tr("A statement above gives rows here. Some to start with; a click runs them:"),
                          sqlSamples(session()));
}

void SqlPage::fillLimits()
{
    const int rows = std::max(m_rowLimit->currentIndex(), m_rowLimit->count() > 0 ? 0 : 1);
    const int seconds = std::max(m_timeLimit->currentIndex(), m_timeLimit->count() > 0 ? 0 : 1);
    m_rowLimit->clear();
    for (const std::uint64_t limit : kRowLimits)
        m_rowLimit->addItem(tr("%1 rows", "at most").arg(countText(limit)));
    m_timeLimit->clear();
    for (const double limit : kTimeLimits)
        m_timeLimit->addItem(limitText(limit));
    m_rowLimit->setCurrentIndex(rows);
    m_timeLimit->setCurrentIndex(seconds);
    m_rowLimit->setToolTip(tr("Not more rows than these are shown"));
    m_timeLimit->setToolTip(tr("A statement that takes longer is stopped"));
    m_rowLimit->setAccessibleName(m_rowLimit->toolTip());
    m_timeLimit->setAccessibleName(m_timeLimit->toolTip());
}

SqlLimits SqlPage::limits() const
{
    SqlLimits limits;
    limits.rows = kRowLimits[static_cast<std::size_t>(std::max(m_rowLimit->currentIndex(), 0))];
    limits.seconds = kTimeLimits[static_cast<std::size_t>(std::max(m_timeLimit->currentIndex(), 0))];
    return limits;
}

bool SqlPage::isOutdated() const
{
    if (!desk() || !m_model->shown())
        return false;
    const bool asksCohort = m_answered.statement.contains(QLatin1String("in_cohort"), Qt::CaseInsensitive);
    return desk()->state().total != m_answered.total || (asksCohort && desk()->state().text != m_answered.cohort);
}

/// Subtitle, tag, caption and button of the result.
void SqlPage::showState()
{
    m_resultPanel->refreshExport();
    const ShownSql *shown = m_model->shown().get();
    m_state->setVisible(shown && (isOutdated() || shown->result.end != SqlEnd::Complete));
    const std::optional<Cohort> cohort = cohortOfSelected();
    m_records->setVisible(cohort.has_value());
    if (!shown) {
        m_resultPanel->setSubtitle({});
        m_resultPanel->setCaption({});
        return;
    }
    const SqlResult &result = shown->result;
    const auto rows = static_cast<int>(result.rows.size());
    m_resultPanel->setSubtitle(tr("%Ln row(s) in %1 s", nullptr, rows).arg(fixedText(result.seconds, 2)));
    if (isOutdated())
        m_state->setState(TagKind::Warn, tr("outdated, F5"));
    else if (result.end == SqlEnd::TimeLimit)
        m_state->setState(TagKind::Warn, tr("stopped"));
    else if (result.end != SqlEnd::Complete)
        m_state->setState(TagKind::Warn, tr("cut off"));
    m_state->setToolTip(sqlEndText(result, m_answered.limits));
    QStringList notes{sqlEndText(result, m_answered.limits), sqlNaNText(result)};
    notes.removeAll(QString());
    m_resultPanel->setCaption(notes.join(QLatin1Char(' ')));
    if (cohort)
        m_records->setText(tr("Show %Ln record(s)", nullptr, static_cast<int>(recordsOf(*cohort))));
}

} // namespace faultline

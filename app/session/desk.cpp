// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/desk.h"

#include "analysis/analyses/column_values.h"
#include "analysis/columns/row_mask.h"
#include "analysis/values/cohort_text.h"
#include "app/session/undo_step.h"

#include <algorithm>

namespace faultline {

Desk::Desk(JobRunner &jobs, QObject *parent)
    : QObject(parent)
    , m_jobs(jobs)
    , m_writes(jobs)
{
}

void Desk::cancel(Asking &asking)
{
    if (asking.m_open)
        m_jobs.cancel(asking.m_job);
    asking.m_open = false;
    ++asking.m_generation;
}

void Desk::setWorkspace(std::shared_ptr<Workspace> workspace, const Schema &schema, std::uint64_t rows,
                        std::vector<std::string> logs, const std::string &cohortText)
{
    const bool sameProject = workspace && workspace == m_workspace;
    m_workspace = std::move(workspace);
    m_words.schema = schema;
    m_words.logs = std::move(logs);
    if (!sameProject) {
        ++m_project;
        m_words.rowSets.clear();
        m_undo.clear();
        const Result<Cohort> cohort = parseCohort(cohortText, m_words);
        m_history.clear(cohort ? *cohort : Cohort{});
        m_state = {};
    }
    m_state.total = rows;
    emit wordsChanged(m_words);
    show();
    if (!m_workspace || sameProject)
        return;
    work<std::vector<SavedCohort>>(
        m_reading, tr("Reading saved cohorts"), [](Workspace &project, Run &) { return project.savedCohorts(); }, this,
        [this](Result<std::vector<SavedCohort>> saved) {
            if (!saved)
                return;
            m_state.saved = saved.take();
            emit stateChanged(m_state);
        });
}

QString Desk::projectPath() const
{
    return m_workspace ? QString::fromStdString(m_workspace->path()) : QString();
}

void Desk::setCohort(const Cohort &cohort)
{
    if (!m_workspace)
        return;
    rememberRowSets(cohort);
    if (!m_history.go(cohort))
        return;
    show();
    remember();
}

void Desk::push(const Cohort &cohort)
{
    setCohort(both(m_state.cohort, cohort));
}

void Desk::goBack()
{
    if (!m_history.back())
        return;
    show();
    remember();
}

void Desk::goForward()
{
    if (!m_history.forward())
        return;
    show();
    remember();
}

void Desk::refresh()
{
    if (m_workspace)
        show();
}

void Desk::show()
{
    m_state.cohort = m_history.current();
    m_state.text = QString::fromStdString(cohortText(m_state.cohort, m_words.schema));
    m_state.canGoBack = m_history.canGoBack();
    m_state.canGoForward = m_history.canGoForward();
    m_state.problem.clear();
    m_state.rows.reset();
    if (m_state.cohort.op == CohortOp::All)
        m_state.rows = m_state.total;
    ++m_move;
    cancel(m_counting);
    emit stateChanged(m_state);
    emit moved();
    if (!m_state.rows)
        countShown();
}

void Desk::countShown()
{
    count(m_counting, m_state.cohort, this, [this](Result<std::uint64_t> rows) {
        if (rows)
            m_state.rows = *rows;
        else
            m_state.problem = problemOf(rows.error());
        emit stateChanged(m_state);
    });
}

void Desk::count(Asking &asking, const Cohort &cohort, QObject *receiver,
                 std::function<void(Result<std::uint64_t>)> answer)
{
    work<std::uint64_t>(
        asking, tr("Counting the records of the cohort"),
        [cohort](Workspace &project, Run &run) -> Result<std::uint64_t> {
            const Result<std::shared_ptr<const Dataset>> data = project.dataset();
            if (!data)
                return data.error();
            const Result<RowMask> rows = rowsOf(**data, cohort, run);
            return rows ? Result<std::uint64_t>(rows->count()) : rows.error();
        },
        receiver, std::move(answer));
}

void Desk::values(Asking &asking, ColumnId column, const std::string &typed, QObject *receiver,
                  std::function<void(Result<ColumnValues>)> answer)
{
    constexpr std::size_t kMost = 50;
    work<ColumnValues>(
        asking, tr("Looking for values of a column"),
        [column, typed](Workspace &project, Run &run) -> Result<ColumnValues> {
            const Result<std::shared_ptr<const Dataset>> data = project.dataset();
            return data ? columnValues(**data, column, typed, kMost, run) : Result<ColumnValues>(data.error());
        },
        receiver, std::move(answer));
}

/// A row set of older data is what a person can do something about, so it is said in their language.
QString Desk::problemOf(const Error &error) const
{
    if (error.kind == ErrorKind::Query && !isPortable(m_state.cohort) && !error.where.empty())
        return tr("The row set \"%1\" was made for other data: make it again, or remove it from the cohort.")
            .arg(QString::fromStdString(error.where));
    return QString::fromStdString(error.message);
}

/// So that the project opens with the same records the next time.
void Desk::remember()
{
    if (m_workspace->isReadOnly())
        return;
    write(tr("Keeping the cohort"),
          [text = isPortable(m_state.cohort) ? m_state.text.toStdString() : std::string()](Workspace &project) {
              return project.keepLastCohort(text);
          });
}

/// So that a typed text can name what was once drilled into.
void Desk::rememberRowSets(const Cohort &cohort)
{
    for (const Cohort &child : cohort.children)
        rememberRowSets(child);
    if (!cohort.rows || std::find(m_words.rowSets.begin(), m_words.rowSets.end(), cohort.rows) != m_words.rowSets.end())
        return;
    const auto same = [&](const auto &set) { return set->name == cohort.rows->name; };
    m_words.rowSets.erase(std::remove_if(m_words.rowSets.begin(), m_words.rowSets.end(), same), m_words.rowSets.end());
    m_words.rowSets.push_back(cohort.rows);
    emit wordsChanged(m_words);
}

std::optional<std::string> Desk::savedText(const std::string &name) const
{
    for (const SavedCohort &saved : m_state.saved) {
        if (saved.name == name)
            return saved.text;
    }
    return std::nullopt;
}

void Desk::saveCohort(const QString &name)
{
    if (!m_workspace || refuses(tr("Saving a cohort")))
        return;
    if (!isPortable(m_state.cohort)) {
        emit failed(tr("Saving a cohort"),
                    {ErrorKind::Invalid,
                     tr("A cohort with a row set cannot be saved: its rows have no meaning once data come or go.")
                         .toStdString(),
                     {}});
        return;
    }
    const std::string key = name.toStdString();
    m_undo.push(new UndoStep([] { return tr("Undo saving of a cohort"); }, [] { return tr("Redo saving of a cohort"); },
                             [this, key, text = m_state.text.toStdString()] { putSaved(key, text); },
                             [this, key, before = savedText(key)] { putSaved(key, before); }));
}

/// True, and says so, when another process writes the project.
bool Desk::refuses(const QString &title)
{
    if (!m_workspace->isReadOnly())
        return false;
    emit failed(title,
                {ErrorKind::Locked,
                 tr("This project is open for reading only, because another process writes it. The list of saved "
                    "cohorts stays as it is.")
                     .toStdString(),
                 {}});
    return true;
}

void Desk::removeSaved(const QString &name)
{
    if (!m_workspace || refuses(tr("Removing a saved cohort")))
        return;
    const std::string key = name.toStdString();
    const std::optional<std::string> before = savedText(key);
    if (!before)
        return;
    m_undo.push(new UndoStep([] { return tr("Undo removal of a cohort"); },
                             [] { return tr("Redo removal of a cohort"); }, [this, key] { putSaved(key, {}); },
                             [this, key, before] { putSaved(key, before); }));
}

void Desk::putSaved(const std::string &name, const std::optional<std::string> &text)
{
    const auto list = std::make_shared<std::vector<SavedCohort>>();
    write(
        text ? tr("Saving a cohort") : tr("Removing a saved cohort"),
        [name, text, list](Workspace &workspace) -> Result<void> {
            const Result<void> changed = text ? workspace.saveCohort({name, *text}) : workspace.removeCohort(name);
            if (!changed)
                return changed;
            Result<std::vector<SavedCohort>> saved = workspace.savedCohorts();
            if (!saved)
                return saved.error();
            *list = saved.take();
            return {};
        },
        [this, list] {
            m_state.saved = *list;
            emit stateChanged(m_state);
        });
}

void Desk::write(const QString &title, WriteOrder::Write change, std::function<void()> written)
{
    if (!m_workspace)
        return;
    m_writes.add(m_workspace, title, std::move(change),
                 [this, title, workspace = m_workspace, written = std::move(written)](Result<void> result) {
                     if (!result) {
                         m_undo.clear(); // it would take back what was never written
                         emit failed(title, result.error());
                     } else if (workspace == m_workspace) {
                         written();
                     }
                 });
}

} // namespace faultline

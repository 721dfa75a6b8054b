// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/desk.h"

#include "analysis/columns/row_mask.h"
#include "analysis/values/cohort_text.h"

#include <algorithm>

namespace faultline {

Desk::Desk(JobRunner &jobs, QObject *parent)
    : QObject(parent)
    , m_jobs(jobs)
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
                        std::vector<std::string> logs)
{
    const bool sameProject = workspace && workspace == m_workspace;
    m_workspace = std::move(workspace);
    m_words.schema = schema;
    m_words.logs = std::move(logs);
    if (!sameProject) {
        m_words.rowSets.clear();
        m_history.clear();
        m_state = {};
    }
    m_state.total = rows;
    show();
    if (!m_workspace || sameProject)
        return;
    work<std::vector<SavedCohort>>(
        m_saving, tr("Reading saved cohorts"), [](Workspace &project, Run &) { return project.savedCohorts(); }, this,
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
    rememberRowSets(cohort);
    if (m_workspace && m_history.go(cohort))
        show();
}

void Desk::push(const Cohort &cohort)
{
    setCohort(both(m_state.cohort, cohort));
}

void Desk::goBack()
{
    if (m_history.back())
        show();
}

void Desk::goForward()
{
    if (m_history.forward())
        show();
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
    cancel(m_counting);
    emit stateChanged(m_state);
    emit moved();
    if (!m_state.rows)
        count();
}

void Desk::count()
{
    ask<std::uint64_t>(
        m_counting, tr("Counting the records of the cohort"),
        [](const Dataset &data, const Cohort &cohort, Run &run) -> Result<std::uint64_t> {
            const Result<RowMask> rows = rowsOf(data, cohort, run);
            return rows ? Result<std::uint64_t>(rows->count()) : rows.error();
        },
        this,
        [this](Result<std::uint64_t> rows) {
            if (rows)
                m_state.rows = *rows;
            else
                m_state.problem = QString::fromStdString(rows.error().message);
            emit stateChanged(m_state);
        });
}

/// So that a typed text can name what was once drilled into.
void Desk::rememberRowSets(const Cohort &cohort)
{
    for (const Cohort &child : cohort.children)
        rememberRowSets(child);
    if (!cohort.rows)
        return;
    const auto same = [&](const auto &set) { return set->name == cohort.rows->name; };
    m_words.rowSets.erase(std::remove_if(m_words.rowSets.begin(), m_words.rowSets.end(), same), m_words.rowSets.end());
    m_words.rowSets.push_back(cohort.rows);
}

void Desk::saveCohort(const QString &name)
{
    const SavedCohort saved{name.toStdString(), m_state.text.toStdString()};
    if (!isPortable(m_state.cohort)) {
        emit failed(tr("Saving a cohort"),
                    {ErrorKind::Invalid,
                     "A cohort with a row set cannot be saved: its rows have no meaning once data come or go.",
                     {}});
        return;
    }
    changeSaved(tr("Saving a cohort"), [saved](Workspace &workspace) { return workspace.saveCohort(saved); });
}

void Desk::removeSaved(const QString &name)
{
    changeSaved(tr("Removing a saved cohort"),
                [name = name.toStdString()](Workspace &workspace) { return workspace.removeCohort(name); });
}

void Desk::changeSaved(const QString &title, std::function<Result<void>(Workspace &)> change)
{
    work<std::vector<SavedCohort>>(
        m_saving, title,
        [change = std::move(change)](Workspace &workspace, Run &) -> Result<std::vector<SavedCohort>> {
            const Result<void> changed = change(workspace);
            return changed ? workspace.savedCohorts() : Result<std::vector<SavedCohort>>(changed.error());
        },
        this,
        [this, title](Result<std::vector<SavedCohort>> saved) {
            if (!saved) {
                emit failed(title, saved.error());
                return;
            }
            m_state.saved = saved.take();
            emit stateChanged(m_state);
        });
}

} // namespace faultline

// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/base/time.h" // first: moc 6.4 stumbles over <compare> when it comes before other standard headers
#include "analysis/values/cohort_text.h"
#include "analysis/values/column_values.h"
#include "app/jobs/job_runner.h"
#include "app/session/cohort_history.h"
#include "app/session/cohort_state.h"
#include "app/session/workspace.h"
#include "app/session/write_order.h"

#include <QObject>
#include <QPointer>
#include <QUndoStack>

#include <functional>
#include <memory>

namespace faultline {

/// One place on a page for an answer: a newer question in it cancels the older one, and late answers are dropped.
/// A member of the receiver of its answers.
class Asking {
public:
    bool isOpen() const { return m_open; }

private:
    friend class Desk;
    int m_job = 0;
    int m_generation = 0;
    bool m_open = false;
};

/// Where pages bring their questions: which data and which cohort they are about, and the jobs that answer them.
/// Lives on the window's thread and never computes there.
class Desk : public QObject {
    Q_OBJECT

public:
    explicit Desk(JobRunner &jobs, QObject *parent = nullptr);

    /// question(data, cohort, run) on a worker thread, with the data and the cohort of now; answer(result) on the window's
    /// thread while the receiver lives, nothing newer was asked in the same place and data and cohort are still the same
    /// (else moved() has said so). A cancelled question has no answer.
    /// Nothing happens while no project is open.
    template <class T>
    void ask(Asking &asking, const QString &title,
             std::function<Result<T>(const Dataset &, const Cohort &, Run &)> question, QObject *receiver,
             std::function<void(Result<T>)> answer);
    /// As ask(), for work on the project itself: settings, notes, saved things.
    template <class T>
    void work(Asking &asking, const QString &title, std::function<Result<T>(Workspace &, Run &)> job, QObject *receiver,
              std::function<void(Result<T>)> answer);
    void cancel(Asking &asking);
    /// A small write to the project: limits, saved cohorts, notes. Writes happen in the order of these calls, also when
    /// the project is closed meanwhile; failures are told by failed(). written() is called on the window's thread while
    /// this project is open.
    void write(
        const QString &title, WriteOrder::Write change, std::function<void()> written = [] {});
    /// What the user did to the project and may take back (see undo_step.h). Moving between cohorts is going back and
    /// forward instead. Emptied with the project.
    QUndoStack &undoStack() { return m_undo; }
    /// Writes that were asked for and not begun, for the job that closes the project.
    std::vector<WriteOrder::Write> takeWaitingWrites() { return m_writes.takeWaiting(); }

    /// How many records a cohort has that is not (yet) the one shown.
    void count(Asking &asking, const Cohort &cohort, QObject *receiver,
               std::function<void(Result<std::uint64_t>)> answer);
    /// Values of a column that begin with or contain what is typed, for a list to choose from.
    void values(Asking &asking, ColumnId column, const std::string &typed, QObject *receiver,
                std::function<void(Result<ColumnValues>)> answer);

    /// Null closes the project. Keeps the cohort when it is the same project with more data; another one begins with the
    /// records that the text names, or all when it cannot be understood there.
    void setWorkspace(std::shared_ptr<Workspace> workspace, const Schema &schema, std::uint64_t rows,
                      std::vector<std::string> logs, const std::string &cohortText = {});
    bool isOpen() const { return m_workspace != nullptr; }
    QString projectPath() const;
    const CohortState &state() const { return m_state; }
    const CohortWords &words() const { return m_words; }
    std::uint64_t seed() const { return m_seed; }

public slots:
    /// Shows other records; the old ones are one step back.
    void setCohort(const faultline::Cohort &cohort);
    /// And this too.
    void push(const faultline::Cohort &cohort);
    void goBack();
    void goForward();
    /// Under a name, over one of the same name.
    void saveCohort(const QString &name);
    void removeSaved(const QString &name);
    /// Everything is asked again (F5).
    void refresh();

signals:
    /// The state has moved: other records, or their count came, or the saved ones changed.
    void stateChanged(const faultline::CohortState &state);
    /// What words of a cohort's text can mean has changed.
    void wordsChanged(const faultline::CohortWords &words);
    /// Other records or other data: answers given so far are about something else.
    void moved();
    void failed(const QString &context, const faultline::Error &error);

private:
    template <class T>
    int launch(Asking &asking, const QString &title, std::function<Result<T>(Run &)> job, QObject *receiver,
               std::function<void(Result<T>)> answer);
    void show();
    void countShown();
    void remember();
    bool refuses(const QString &title);
    QString problemOf(const Error &error) const;
    /// Null text: there is none of this name.
    void putSaved(const std::string &name, const std::optional<std::string> &text);
    std::optional<std::string> savedText(const std::string &name) const;
    void rememberRowSets(const Cohort &cohort);

    JobRunner &m_jobs;
    std::shared_ptr<Workspace> m_workspace;
    CohortWords m_words;
    CohortHistory m_history;
    CohortState m_state;
    Asking m_counting;
    Asking m_reading;
    WriteOrder m_writes;
    QUndoStack m_undo;
    int m_project = 0; ///< grows when another one is opened or it is closed: older answers are dropped
    int m_move = 0; ///< grows when the cohort or the data move
    std::uint64_t m_seed = 1;
};

template <class T>
int Desk::launch(Asking &asking, const QString &title, std::function<Result<T>(Run &)> job, QObject *receiver,
                 std::function<void(Result<T>)> answer)
{
    cancel(asking);
    const int generation = asking.m_generation;
    const int project = m_project;
    asking.m_open = true;
    asking.m_job = m_jobs.start<T>(
        title, m_seed, std::move(job), receiver,
        [&asking, generation, project, desk = QPointer<Desk>(this), answer = std::move(answer)](Result<T> result) {
            if (generation != asking.m_generation)
                return;
            asking.m_open = false;
            const bool ofNow = desk && desk->m_project == project;
            if (ofNow && (result || result.error().kind != ErrorKind::Cancelled))
                answer(std::move(result));
        },
        Notice::WhenSlow);
    return asking.m_job;
}

template <class T>
void Desk::ask(Asking &asking, const QString &title,
               std::function<Result<T>(const Dataset &, const Cohort &, Run &)> question, QObject *receiver,
               std::function<void(Result<T>)> answer)
{
    if (!m_workspace)
        return;
    launch<T>(
        asking, title,
        [workspace = m_workspace, cohort = m_state.cohort, question = std::move(question)](Run &run) -> Result<T> {
            const Result<std::shared_ptr<const Dataset>> data = workspace->dataset();
            return data ? question(**data, cohort, run) : Result<T>(data.error());
        },
        receiver,
        [desk = QPointer<Desk>(this), move = m_move, answer = std::move(answer)](Result<T> result) {
            if (desk->m_move == move) // else it is asked again
                answer(std::move(result));
        });
}

template <class T>
void Desk::work(Asking &asking, const QString &title, std::function<Result<T>(Workspace &, Run &)> job,
                QObject *receiver, std::function<void(Result<T>)> answer)
{
    if (!m_workspace)
        return;
    launch<T>(
        asking, title,
        [workspace = m_workspace, job = std::move(job)](Run &run) -> Result<T> { return job(*workspace, run); },
        receiver, std::move(answer));
}

} // namespace faultline

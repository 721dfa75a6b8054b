// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/job_runner.h"

#include "app/jobs/thread_pool.h"

namespace faultline {

JobRunner::JobRunner(Executor &executor, QObject *parent)
    : QObject(parent)
    , m_executor(executor)
{
    m_threads.setMaxThreadCount(2); // an import and an analysis; inside a job the executor has the cores
}

JobRunner::~JobRunner()
{
    cancelAll();
    m_threads.waitForDone();
}

int JobRunner::add(const QString &title, CancelToken cancel)
{
    const int job = ++m_lastJob;
    m_jobs.insert(job, std::move(cancel));
    emit started(job, title);
    return job;
}

void JobRunner::run(int job, std::uint64_t seed, CancelToken cancel, std::function<std::optional<Error>(Run &)> work)
{
    m_threads.start([this, job, seed, cancel, work = std::move(work)] {
        yieldToWindow();
        Progress progress([this, job](const ProgressReport &report) {
            QMetaObject::invokeMethod(
                this, [this, job, report] { emit progressed(job, report); }, Qt::QueuedConnection);
        });
        Run given{m_executor, cancel, &progress, seed};
        const std::optional<Error> error = work(given);
        QMetaObject::invokeMethod(
            this,
            [this, job, error] {
                m_jobs.remove(job);
                emit finished(job, error);
            },
            Qt::QueuedConnection);
    });
}

void JobRunner::cancel(int job)
{
    if (const auto found = m_jobs.find(job); found != m_jobs.end())
        found->cancel();
}

void JobRunner::cancelAll()
{
    for (CancelToken &cancel : m_jobs)
        cancel.cancel();
}

} // namespace faultline

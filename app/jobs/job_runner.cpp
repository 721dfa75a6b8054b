// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/job_runner.h"

#include "app/jobs/thread_pool.h"

#include <QTimer>

#include <chrono>

namespace faultline {

namespace {

constexpr std::chrono::milliseconds kSlow{300};

} // namespace

JobRunner::JobRunner(Executor &executor, QObject *parent)
    : QObject(parent)
    , m_executor(executor)
{
    m_threads.setMaxThreadCount(
        4); // an import, an analysis, what a page asks and its count; inside a job the executor has the cores
}

JobRunner::~JobRunner()
{
    cancelAll();
    m_threads.waitForDone();
}

int JobRunner::add(const QString &title, CancelToken cancel, Notice notice)
{
    const int job = ++m_lastJob;
    m_jobs.insert(job, {std::move(cancel), false});
    if (notice == Notice::Now)
        announce(job, title);
    else
        QTimer::singleShot(kSlow, this, [this, job, title] { announce(job, title); });
    return job;
}

void JobRunner::announce(int job, const QString &title)
{
    const auto found = m_jobs.find(job);
    if (found == m_jobs.end() || found->cancel.isCancelled())
        return; // over already
    found->announced = true;
    emit started(job, title);
}

void JobRunner::run(int job, std::uint64_t seed, CancelToken cancel, std::function<std::optional<Error>(Run &)> work)
{
    m_threads.start([this, job, seed, cancel, work = std::move(work)] {
        yieldToWindow();
        Progress progress([this, job](const ProgressReport &report) {
            QMetaObject::invokeMethod(
                this,
                [this, job, report] {
                    if (m_jobs.value(job).announced)
                        emit progressed(job, report);
                },
                Qt::QueuedConnection);
        });
        Run given{m_executor, cancel, &progress, seed};
        const std::optional<Error> error = work(given);
        QMetaObject::invokeMethod(
            this,
            [this, job, error] {
                if (m_jobs.take(job).announced)
                    emit finished(job, error);
            },
            Qt::QueuedConnection);
    });
}

void JobRunner::cancel(int job)
{
    if (const auto found = m_jobs.find(job); found != m_jobs.end())
        found->cancel.cancel();
}

void JobRunner::cancelAll()
{
    for (Job &job : m_jobs)
        job.cancel.cancel();
}

} // namespace faultline

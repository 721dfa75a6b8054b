// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/base/error.h"
#include "analysis/base/run.h"

#include <QMap>
#include <QObject>
#include <QPointer>
#include <QThreadPool>

#include <functional>
#include <memory>
#include <optional>

namespace faultline {

/// Whether a job is announced at once, or only when it takes longer than a blink: the questions of a page.
enum class Notice { Now, WhenSlow };

/// Runs jobs beside the window. What a job gives comes back on the window's thread, in a queued call that is dropped
/// when its receiver is gone. Destroying the runner cancels all jobs and waits for them: no work outlives it.
class JobRunner : public QObject {
    Q_OBJECT

public:
    explicit JobRunner(Executor &executor, QObject *parent = nullptr);
    ~JobRunner() override;

    /// Starts work(run) on a worker thread; done(result) is called on this object's thread unless `receiver` is gone.
    template <class T>
    int start(const QString &title, std::uint64_t seed, std::function<Result<T>(Run &)> work, QObject *receiver,
              std::function<void(Result<T>)> done, Notice notice = Notice::Now);

    void cancel(int job);
    void cancelAll();
    bool isRunning() const { return !m_jobs.isEmpty(); }

signals:
    /// A job that is announced when slow and is over sooner is never heard of.
    void started(int job, const QString &title);
    void progressed(int job, const faultline::ProgressReport &report);
    /// Without an error, or with the one it ended in; Cancelled is nothing wrong.
    void finished(int job, const std::optional<faultline::Error> &error);

private:
    struct Job {
        CancelToken cancel;
        bool announced = false;
    };

    int add(const QString &title, CancelToken cancel, Notice notice);
    void announce(int job, const QString &title);
    void run(int job, std::uint64_t seed, CancelToken cancel, std::function<std::optional<Error>(Run &)> work);

    Executor &m_executor;
    QThreadPool m_threads;
    QMap<int, Job> m_jobs;
    int m_lastJob = 0;
};

template <class T>
int JobRunner::start(const QString &title, std::uint64_t seed, std::function<Result<T>(Run &)> work, QObject *receiver,
                     std::function<void(Result<T>)> done, Notice notice)
{
    const CancelToken cancel;
    const int job = add(title, cancel, notice);
    const QPointer<QObject> target(receiver);
    run(job, seed, cancel, [this, target, work = std::move(work), done = std::move(done)](Run &given) {
        auto result = std::make_shared<Result<T>>(work(given));
        const std::optional<Error> error = result->ok() ? std::nullopt : std::optional(result->error());
        // Through this runner, which outlives its jobs: the receiver may be gone by the time the call arrives.
        QMetaObject::invokeMethod(
            this,
            [target, done, result] {
                if (target)
                    done(std::move(*result));
            },
            Qt::QueuedConnection);
        return error;
    });
    return job;
}

} // namespace faultline

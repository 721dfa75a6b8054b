// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/jobs/job_runner.h"
#include "app/session/workspace.h"

#include <QObject>

#include <deque>
#include <functional>
#include <memory>

namespace faultline {

/// Small writes to the project in the order in which they were asked for, one job after another: a limit that is set,
/// taken back and set again ends up set. Lives on the window's thread.
class WriteOrder : public QObject {
    Q_OBJECT

public:
    using Write = std::function<Result<void>(Workspace &)>;
    using Done = std::function<void(Result<void>)>;

    explicit WriteOrder(JobRunner &jobs, QObject *parent = nullptr);

    /// done() is called on the window's thread while this object lives.
    void add(std::shared_ptr<Workspace> workspace, const QString &title, Write write, Done done);
    /// What has not been started yet, for the job that closes the project: it must not be lost. Nobody waits for its end.
    std::vector<Write> takeWaiting();

private:
    struct Entry {
        std::shared_ptr<Workspace> workspace;
        QString title;
        Write write;
        Done done;
    };
    void next();

    JobRunner &m_jobs;
    std::deque<Entry> m_waiting;
    bool m_busy = false;
};

} // namespace faultline

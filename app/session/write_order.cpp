// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/write_order.h"

namespace faultline {

WriteOrder::WriteOrder(JobRunner &jobs, QObject *parent)
    : QObject(parent)
    , m_jobs(jobs)
{
}

void WriteOrder::add(std::shared_ptr<Workspace> workspace, const QString &title, Write write, Done done)
{
    m_waiting.push_back({std::move(workspace), title, std::move(write), std::move(done)});
    if (!m_busy)
        next();
}

std::vector<WriteOrder::Write> WriteOrder::takeWaiting()
{
    std::vector<Write> writes;
    for (Entry &entry : m_waiting)
        writes.push_back(std::move(entry.write));
    m_waiting.clear();
    return writes;
}

void WriteOrder::next()
{
    if (m_waiting.empty())
        return;
    Entry entry = std::move(m_waiting.front());
    m_waiting.pop_front();
    m_busy = true;
    m_jobs.start<bool>(
        entry.title, 0,
        [workspace = std::move(entry.workspace), write = std::move(entry.write)](Run &) -> Result<bool> {
            const Result<void> written = write(*workspace);
            return written ? Result<bool>(true) : Result<bool>(written.error());
        },
        this,
        [this, done = std::move(entry.done)](Result<bool> written) {
            m_busy = false;
            done(written ? Result<void>() : Result<void>(written.error()));
            next();
        },
        Notice::WhenSlow);
}

} // namespace faultline

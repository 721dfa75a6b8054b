// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/base/run.h"

namespace faultline {

void InlineExecutor::parallelFor(std::size_t count, const std::function<void(std::size_t)> &task)
{
    for (std::size_t i = 0; i < count; ++i)
        task(i);
}

void Progress::begin(Phase phase, double total)
{
    m_report = {};
    m_report.phase = phase;
    m_report.total = total;
    m_start = Clock::now();
    publish(true);
}

void Progress::update(double done, std::uint64_t rows)
{
    m_report.done = done;
    m_report.rows = rows;
    publish(false);
}

void Progress::finish()
{
    m_report.done = m_report.total;
    publish(true);
}

void Progress::publish(bool always)
{
    const Clock::time_point now = Clock::now();
    if (!m_listener || (!always && now - m_last < std::chrono::milliseconds(100)))
        return;
    m_last = now;
    const double seconds = std::chrono::duration<double>(now - m_start).count();
    m_report.rowsPerSecond = seconds > 0.0 ? static_cast<double>(m_report.rows) / seconds : 0.0;
    const bool known = m_report.total > 0.0 && m_report.done > 0.0 && seconds > 0.2;
    m_report.secondsLeft = known ? seconds * (m_report.total - m_report.done) / m_report.done : -1.0;
    m_listener(m_report);
}

} // namespace faultline

// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/write_lane.h"

#include "analysis/base/blocking.h"
#include "app/jobs/thread_pool.h"

namespace faultline {

WriteLane::WriteLane(std::size_t capacity)
    : m_capacity(capacity)
    , m_thread([this] { work(); })
{
}

WriteLane::~WriteLane()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stop = true;
    }
    m_changed.notify_all();
    m_thread.join();
}

void WriteLane::push(Item item)
{
    mayBlock("waiting for the write lane");
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_queue.size() < m_capacity; });
    m_queue.push_back(std::move(item));
    m_changed.notify_all();
}

Result<void> WriteLane::put(Work work)
{
    push({std::move(work), false});
    const std::lock_guard lock(m_mutex);
    return m_error ? Result<void>(*m_error) : Result<void>();
}

Result<void> WriteLane::flush()
{
    mayBlock("waiting for the write lane");
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_queue.empty() && !m_busy; });
    std::optional<Error> error;
    std::swap(error, m_error);
    return error ? Result<void>(*error) : Result<void>();
}

Result<void> WriteLane::call(const Work &work)
{
    Result<void> result;
    push({[&] {
              result = work();
              return Result<void>();
          },
          true});
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_queue.empty() && !m_busy; });
    return result;
}

void WriteLane::work()
{
    yieldToWindow();
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_changed.wait(lock, [this] { return m_stop || !m_queue.empty(); });
        if (m_queue.empty())
            return;
        Item item = std::move(m_queue.front());
        m_queue.pop_front();
        m_busy = true;
        const bool skip = m_error && !item.always;
        lock.unlock();
        m_changed.notify_all();
        const Result<void> done = skip ? Result<void>() : item.work();
        item.work = nullptr; // what it holds goes before anyone waiting is woken
        lock.lock();
        if (!done && !m_error)
            m_error = done.error();
        m_busy = false;
        m_changed.notify_all();
    }
}

Result<LogId> LaneSink::begin(const LogDescription &log, Schema &schema)
{
    Result<LogId> id = LogId{};
    const Result<void> done = m_lane.call([&]() -> Result<void> {
        id = m_target.begin(log, schema);
        return id ? Result<void>() : Result<void>(id.error());
    });
    return done ? id : Result<LogId>(done.error());
}

Result<Dictionary> LaneSink::dictionary(ColumnId column)
{
    Result<Dictionary> words = Dictionary{};
    const Result<void> done = m_lane.call([&]() -> Result<void> {
        words = m_target.dictionary(column);
        return {};
    });
    return done ? std::move(words) : Result<Dictionary>(done.error());
}

Result<void> LaneSink::put(ChunkGroup group)
{
    const auto shared = std::make_shared<ChunkGroup>(std::move(group));
    return m_lane.put([this, shared] { return m_target.put(std::move(*shared)); });
}

Result<void> LaneSink::quarantine(std::vector<QuarantinedRow> rows)
{
    const auto shared = std::make_shared<std::vector<QuarantinedRow>>(std::move(rows));
    return m_lane.put([this, shared] { return m_target.quarantine(std::move(*shared)); });
}

Result<void> LaneSink::finish(const ImportSummary &summary, const Schema &schema)
{
    if (const Result<void> written = m_lane.flush(); !written)
        return written;
    return m_lane.call([&] { return m_target.finish(summary, schema); });
}

void LaneSink::discard()
{
    (void)m_lane.flush(); // whatever went wrong is being undone
    (void)m_lane.call([this]() -> Result<void> {
        m_target.discard();
        return {};
    });
}

} // namespace faultline

// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/thread_pool.h"

#include "analysis/base/blocking.h"

#include <algorithm>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace faultline {

/// One parallelFor. Indices are handed out under the batch's own lock-free counter; whoever finishes the last one wakes
/// the caller.
struct ThreadPool::Batch {
    const std::function<void(std::size_t)> *task = nullptr;
    std::size_t count = 0;
    std::atomic<std::size_t> next{0};
    std::mutex mutex;
    std::condition_variable finished;
    std::size_t done = 0;

    /// Runs indices until none is left; false when there was none.
    bool run()
    {
        std::size_t ran = 0;
        for (std::size_t i = next++; i < count; i = next++, ++ran)
            (*task)(i);
        if (ran == 0)
            return false;
        const std::lock_guard lock(mutex);
        done += ran;
        if (done == count)
            finished.notify_all();
        return true;
    }
};

void yieldToWindow()
{
    setpriority(PRIO_PROCESS, static_cast<id_t>(syscall(SYS_gettid)), 10);
}

ThreadPool::ThreadPool(std::size_t width)
{
    const std::size_t cores = std::max<std::size_t>(1, std::thread::hardware_concurrency());
    for (std::size_t i = 1; i < (width == 0 ? cores : width); ++i)
        m_threads.emplace_back([this] { work(); });
}

ThreadPool::~ThreadPool()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stop = true;
    }
    m_wake.notify_all();
    for (std::thread &thread : m_threads)
        thread.join();
}

void ThreadPool::work()
{
    yieldToWindow();
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_wake.wait(lock, [this] { return m_stop || !m_batches.empty(); });
        if (m_stop)
            return;
        const std::shared_ptr<Batch> batch = m_batches.front();
        lock.unlock();
        batch->run();
        lock.lock();
        if (!m_batches.empty() && m_batches.front() == batch) // all its indices are taken
            m_batches.pop_front();
    }
}

void ThreadPool::parallelFor(std::size_t count, const std::function<void(std::size_t)> &task)
{
    mayBlock("waiting for workers");
    if (count == 0)
        return;
    const auto batch = std::make_shared<Batch>();
    batch->task = &task;
    batch->count = count;
    if (count > 1 && !m_threads.empty()) {
        {
            const std::lock_guard lock(m_mutex);
            m_batches.push_back(batch);
        }
        m_wake.notify_all();
    }
    batch->run();
    {
        std::unique_lock lock(batch->mutex);
        batch->finished.wait(lock, [&] { return batch->done == count; });
    }
    const std::lock_guard lock(m_mutex); // nobody may keep a batch whose task is gone
    m_batches.erase(std::remove(m_batches.begin(), m_batches.end(), batch), m_batches.end());
}

} // namespace faultline

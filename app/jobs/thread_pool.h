// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/base/run.h"

#include <condition_variable>
#include <deque>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace faultline {

/// The threads that analyses run on: one a core, at nice 10 so that the window stays smooth. Several jobs may call
/// parallelFor at once; the calling thread works along, so no call can starve.
class ThreadPool final : public Executor {
public:
    /// `width` threads work on one call, the caller being one of them; 0 = as many as there are cores.
    explicit ThreadPool(std::size_t width = 0);
    ~ThreadPool() override;
    ThreadPool(const ThreadPool &) = delete;
    ThreadPool &operator=(const ThreadPool &) = delete;

    void parallelFor(std::size_t count, const std::function<void(std::size_t)> &task) override;
    std::size_t width() const override { return m_threads.size() + 1; }

private:
    struct Batch;
    void work();

    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<std::shared_ptr<Batch>> m_batches;
    std::vector<std::thread> m_threads;
    bool m_stop = false;
};

/// Lowers the priority of the calling thread below the window's (Linux: nice value of the thread).
void yieldToWindow();

} // namespace faultline

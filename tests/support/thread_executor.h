// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/base/run.h"

#include <atomic>
#include <thread>
#include <vector>

namespace faultline {

/// `width` real threads for every call: slow to start, good at showing races and dependence on the thread count.
class ThreadExecutor final : public Executor {
public:
    explicit ThreadExecutor(std::size_t width)
        : m_width(width)
    {
    }

    void parallelFor(std::size_t count, const std::function<void(std::size_t)> &task) override
    {
        std::atomic<std::size_t> next{0};
        std::vector<std::thread> threads;
        for (std::size_t t = 0; t < m_width; ++t) {
            threads.emplace_back([&] {
                for (std::size_t i = next++; i < count; i = next++)
                    task(i);
            });
        }
        for (std::thread &thread : threads)
            thread.join();
    }
    std::size_t width() const override { return m_width; }

private:
    std::size_t m_width;
};

} // namespace faultline

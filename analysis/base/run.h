// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>

namespace faultline {

/// A shared "please stop" that any thread may set and every loop asks. Copies share the flag.
class CancelToken {
public:
    void cancel() { m_flag->store(true, std::memory_order_relaxed); }
    bool isCancelled() const { return m_flag->load(std::memory_order_relaxed); }

private:
    std::shared_ptr<std::atomic<bool>> m_flag = std::make_shared<std::atomic<bool>>(false);
};

/// Runs pieces of work; the caller decides on which threads. analysis never starts one.
class Executor {
public:
    virtual ~Executor() = default;
    /// Calls task(0) ... task(count - 1), in any order, perhaps at once, and returns when all are done.
    /// Tasks must not throw and must not call parallelFor of the same executor.
    virtual void parallelFor(std::size_t count, const std::function<void(std::size_t)> &task) = 0;
    /// How many tasks may run at once; at least 1. Results must not depend on it.
    virtual std::size_t width() const = 0;
};

/// Everything on the calling thread, in order.
class InlineExecutor final : public Executor {
public:
    void parallelFor(std::size_t count, const std::function<void(std::size_t)> &task) override;
    std::size_t width() const override { return 1; }
};

enum class Phase { Sampling, Reading, Storing, Joining, Coding, Measuring, Clustering, Sorting, Writing };

/// What a running job tells about itself.
struct ProgressReport {
    Phase phase = Phase::Reading;
    double done = 0.0; ///< work done so far, in units of total (bytes, rows)
    double total = 0.0; ///< 0 when not known
    std::uint64_t rows = 0; ///< records seen so far
    double rowsPerSecond = 0.0; ///< since the phase began
    double secondsLeft = -1.0; ///< -1 when it cannot be told
};

/// Cheap to touch from any thread; publishes at most every 100 ms and once at the end of a phase.
class Progress {
public:
    using Listener = std::function<void(const ProgressReport &)>;

    Progress() = default;
    explicit Progress(Listener listener)
        : m_listener(std::move(listener))
    {
    }

    void begin(Phase phase, double total);
    /// Sets the absolute position of this phase.
    void update(double done, std::uint64_t rows);
    void finish();

private:
    using Clock = std::chrono::steady_clock;
    void publish(bool always);

    Listener m_listener;
    ProgressReport m_report;
    Clock::time_point m_start{};
    Clock::time_point m_last{};
};

/// What every analysis entry point is given: threads, a way to stop, a way to tell, and its seed.
struct Run {
    Executor &executor;
    CancelToken cancel;
    Progress *progress = nullptr; ///< touched by the calling thread only
    std::uint64_t seed = 1;
};

} // namespace faultline

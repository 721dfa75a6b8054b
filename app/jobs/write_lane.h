// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/base/error.h"
#include "analysis/ingest/import_sink.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>

namespace faultline {

/// The one thread that writes a project. Work is queued in order and runs in order; put() waits while the queue is full,
/// so a fast reader cannot fill the memory.
class WriteLane {
public:
    using Work = std::function<Result<void>()>;

    explicit WriteLane(std::size_t capacity = 4);
    /// Runs what is queued, then stops.
    ~WriteLane();
    WriteLane(const WriteLane &) = delete;
    WriteLane &operator=(const WriteLane &) = delete;

    /// Queues work. The first error of work that was put is what put() and flush() give from then on; later work is
    /// dropped until a flush() has taken the error.
    Result<void> put(Work work);
    /// Waits for everything put so far and gives its first error.
    Result<void> flush();
    /// Runs work after everything put so far and gives its result.
    Result<void> call(const Work &work);

private:
    struct Item {
        Work work;
        bool always = false; ///< runs even after an error
    };
    void push(Item item);
    void work();

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Item> m_queue;
    std::size_t m_capacity;
    bool m_busy = false;
    bool m_stop = false;
    std::optional<Error> m_error;
    std::thread m_thread;
};

/// An import sink whose chunks are written by a lane while the next ones are being read. The target and the lane outlive it.
class LaneSink final : public ImportSink {
public:
    LaneSink(WriteLane &lane, ImportSink &target)
        : m_lane(lane)
        , m_target(target)
    {
    }

    Result<LogId> begin(const LogDescription &log, Schema &schema) override;
    Result<Dictionary> dictionary(ColumnId column) override;
    Result<void> put(ChunkGroup group) override;
    Result<void> quarantine(std::vector<QuarantinedRow> rows) override;
    Result<void> finish(const ImportSummary &summary, const Schema &schema) override;
    void discard() override;

private:
    WriteLane &m_lane;
    ImportSink &m_target;
};

} // namespace faultline

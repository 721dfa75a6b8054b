// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/columns/column_source.h"
#include "analysis/store/database.h"
#include "analysis/values/schema.h"

#include <cstdint>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

namespace faultline {

/// What is known of a stored chunk without unpacking it. Of the finite values; maximum < minimum when there is none.
struct ChunkRange {
    bool stored = false; ///< false: the log lacks the column, every row is missing
    ValueType type = ValueType::Text; ///< as stored: perhaps narrower than the column
    double minimum = 0.0;
    double maximum = -1.0;
};

/// The columns of a project file as it was when this reader was opened: later imports, joins and removals need a new
/// one. Reads through connections of its own, so any number of threads may ask at once, beside the one that writes.
class SegmentReader final : public ColumnSource {
public:
    static Result<std::shared_ptr<SegmentReader>> open(const std::string &path);
    ~SegmentReader() override;

    /// The logs that are ready, oldest first.
    const std::vector<LogSpan> &logs() const { return m_logs; }
    const Schema &schema() const { return m_schema; }
    std::int64_t dataRevision() const { return m_revision; }
    /// Seeds the confirm-half; empty before the first log.
    const std::string &projectId() const { return m_projectId; }

    Result<ChunkData> chunk(const LogSpan &log, ColumnId column, std::size_t index) const override;
    Result<PackedChunk> packedChunk(const LogSpan &log, ColumnId column, std::size_t index) const override;
    Result<std::shared_ptr<const Dictionary>> dictionary(ColumnId column) const override;
    /// One a chunk of the log.
    Result<std::vector<ChunkRange>> ranges(const LogSpan &log, ColumnId column) const;

private:
    struct Connection; ///< a database and its prepared look-up
    struct Stored; ///< a segment, where the log has the column, and what is known of it
    Result<Stored> stored(const LogSpan &log, ColumnId column, std::size_t index) const;
    Error damaged(const Stored &stored, std::size_t index) const;
    SegmentReader();
    Result<std::unique_ptr<Connection>> take() const;
    void giveBack(std::unique_ptr<Connection> connection) const;

    std::string m_path;
    std::vector<LogSpan> m_logs;
    Schema m_schema;
    std::int64_t m_revision = 0;
    std::string m_projectId;
    mutable std::mutex m_mutex; ///< guards what follows
    mutable std::vector<std::unique_ptr<Connection>> m_free;
    mutable std::map<ColumnId, std::shared_ptr<const Dictionary>> m_dictionaries;
};

} // namespace faultline

// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/columns/table.h"

#include <compare>
#include <list>
#include <map>
#include <mutex>

namespace faultline {

/// Packed chunks that were looked at lately, within a byte budget; the longest unused goes first. Rows scattered over
/// all of a log are then read once from the file and afterwards from memory. Safe for several threads.
class PackedChunks {
public:
    explicit PackedChunks(std::size_t budget)
        : m_budget(budget)
    {
    }

    /// The chunks of a table, one cache for all who ask, with a budget of kBudget.
    static Result<std::shared_ptr<const PackedChunks>> of(const Table &table);
    static constexpr std::size_t kBudget = std::size_t{256} << 20U;

    Result<std::shared_ptr<const PackedChunk>> chunk(const ColumnSource &source, const LogSpan &log, ColumnId column,
                                                     std::size_t index) const;
    std::size_t bytes() const;

private:
    struct Key {
        LogId log;
        ColumnId column;
        std::size_t chunk = 0;
        friend auto operator<=>(const Key &, const Key &) = default;
    };
    struct Entry {
        std::shared_ptr<const PackedChunk> chunk;
        std::list<Key>::iterator use;
    };

    std::size_t m_budget;
    mutable std::mutex m_mutex; ///< guards what follows
    mutable std::map<Key, Entry> m_entries;
    mutable std::list<Key> m_uses; ///< the latest first
    mutable std::size_t m_bytes = 0;
};

} // namespace faultline

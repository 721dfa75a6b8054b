// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/columns/packed_chunks.h"

namespace faultline {

Result<std::shared_ptr<const PackedChunks>> PackedChunks::of(const Table &table)
{
    return table.cached<PackedChunks>(
        "packed chunks", [] { return Result(std::make_shared<const PackedChunks>(kBudget)); },
        [](const PackedChunks &) { return kBudget; });
}

Result<std::shared_ptr<const PackedChunk>> PackedChunks::chunk(const ColumnSource &source, const LogSpan &log,
                                                               ColumnId column, std::size_t index) const
{
    const Key key{log.id, column, index};
    {
        const std::lock_guard lock(m_mutex);
        if (const auto found = m_entries.find(key); found != m_entries.end()) {
            m_uses.splice(m_uses.begin(), m_uses, found->second.use);
            return found->second.chunk;
        }
    }
    Result<PackedChunk> opened = source.packedChunk(log, column, index);
    if (!opened)
        return opened.error();
    const auto chunk = std::make_shared<const PackedChunk>(opened.take());
    const std::lock_guard lock(m_mutex);
    if (const auto found = m_entries.find(key); found != m_entries.end()) // another thread was faster
        return found->second.chunk;
    m_uses.push_front(key);
    m_entries.emplace(key, Entry{chunk, m_uses.begin()});
    m_bytes += chunk->bytes();
    while (m_bytes > m_budget && m_uses.size() > 1) {
        const auto oldest = m_entries.find(m_uses.back());
        m_bytes -= oldest->second.chunk->bytes();
        m_entries.erase(oldest);
        m_uses.pop_back();
    }
    return chunk;
}

std::size_t PackedChunks::bytes() const
{
    const std::lock_guard lock(m_mutex);
    return m_bytes;
}

} // namespace faultline

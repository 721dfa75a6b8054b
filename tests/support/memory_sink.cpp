// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/memory_sink.h"

#include "analysis/base/shortest_text.h"
#include "analysis/base/time.h"
#include "analysis/ingest/readers/value_text.h"

namespace faultline {

Result<LogId> MemorySink::begin(const LogDescription &description, Schema &wanted)
{
    ++begins;
    log = description;
    std::int64_t next = 1;
    for (ColumnSchema &column : wanted.columns) {
        column.id = ColumnId{next++};
        if (const auto type = known.find(column.name); type != known.end())
            column.type = type->second;
    }
    schema = wanted;
    return LogId{1};
}

Result<Dictionary> MemorySink::dictionary(ColumnId column)
{
    const ColumnSchema *found = schema.find(column);
    if (found == nullptr)
        return Error{ErrorKind::Internal, "There is no such column.", {}};
    const auto values = knownValues.find(found->name);
    if (values == knownValues.end())
        return Dictionary();
    Dictionary copy;
    for (std::uint32_t id = 0; id < values->second.size(); ++id) {
        copy.add(values->second.value(id));
        m_values[column.value].emplace_back(values->second.value(id));
    }
    return copy;
}

Result<void> MemorySink::put(ChunkGroup group)
{
    if (onPut) {
        if (const Result<void> allowed = onPut(); !allowed)
            return allowed;
    }
    if (group.index * kChunkRows != rows || group.segments.size() != schema.columns.size())
        return Error{ErrorKind::Internal, "A chunk is out of order.", {}};
    rows += group.rows;
    for (const EncodedSegment &segment : group.segments)
        bytes += segment.bytes.size();
    for (const DictionaryTail &tail : group.dictionaries) {
        std::vector<std::string> &values = m_values[tail.column.value];
        if (values.size() != tail.firstEntry)
            return Error{ErrorKind::Internal, "A dictionary tail is out of order.", {}};
        values.insert(values.end(), tail.values.begin(), tail.values.end());
    }
    if (keepGroups)
        groups.push_back(std::move(group));
    return {};
}

Result<void> MemorySink::quarantine(std::vector<QuarantinedRow> rejected)
{
    quarantined.insert(quarantined.end(), rejected.begin(), rejected.end());
    return {};
}

Result<void> MemorySink::finish(const ImportSummary &done, const Schema &final)
{
    summary = done;
    schema = final;
    return {};
}

void MemorySink::discard()
{
    ++discards;
    groups.clear();
    quarantined.clear();
    m_values.clear();
    summary.reset();
    rows = 0;
    bytes = 0;
}

ChunkData MemorySink::chunk(std::size_t index, const std::string &column) const
{
    for (std::size_t c = 0; c < schema.columns.size(); ++c) {
        if (schema.columns[c].name == column)
            return decodeSegment(groups.at(index).segments.at(c)).take();
    }
    return {};
}

std::string MemorySink::cell(std::size_t row, const std::string &column) const
{
    const ChunkData data = chunk(row / kChunkRows, column);
    const std::size_t at = row % kChunkRows;
    if (at >= data.rows)
        return "<no such row>";
    if (!data.isValid(at))
        return "<missing>";
    switch (data.type) {
    case ValueType::Int64:
        return std::to_string(data.integers[at]);
    case ValueType::Float64:
        return shortestText(data.numbers[at]);
    case ValueType::Time:
        return formatIsoTime(data.integers[at]);
    case ValueType::Text:
        break;
    }
    if (data.plain)
        return std::string(data.text(at));
    return m_values.at(schema.find(column)->id.value).at(data.entries[at]);
}

std::string MemorySink::everything() const
{
    std::string all;
    for (const ChunkGroup &group : groups) {
        all += std::to_string(group.index) + ":" + std::to_string(group.rows) + "\n";
        for (const EncodedSegment &segment : group.segments)
            all += segment.bytes + std::to_string(segment.checksum) + "|" + std::to_string(segment.missing) + "\n";
        for (const DictionaryTail &tail : group.dictionaries) {
            all += std::to_string(tail.column.value) + "@" + std::to_string(tail.firstEntry);
            for (const std::string &value : tail.values)
                all += "," + value;
        }
    }
    for (const QuarantinedRow &row : quarantined) {
        all += std::string(quarantineReasonName(row.reason)) + " " + std::to_string(row.line) + " "
            + std::to_string(row.byte) + " " + std::to_string(row.length) + " " + std::to_string(row.column) + " "
            + row.detail + " " + row.raw + "\n";
    }
    return all;
}

} // namespace faultline

// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sample_log.h"

#include "analysis/base/time.h"

#include <algorithm>
#include <array>

namespace faultline {

namespace {

constexpr std::array<const char *, 3> kOrigins{"PHX", "ORD", "SFO"};

ColumnSchema column(const char *name, ValueType type, Role role)
{
    ColumnSchema result;
    result.name = name;
    result.type = type;
    result.role = role;
    result.reasons = {RoleReason::NameMatches};
    return result;
}

void setValue(ChunkData &chunk, std::string_view name, std::size_t row, std::uint32_t firstEntry)
{
    if (name == "record_id") {
        chunk.bytes += SampleLog::id(row);
        chunk.ends.push_back(static_cast<std::uint32_t>(chunk.bytes.size()));
    } else if (name == "when") {
        chunk.integers.push_back(static_cast<std::int64_t>(row) * kSecond);
    } else if (name == "distance") {
        chunk.numbers.push_back(row % 7 == 0 ? 0.0 : static_cast<double>(row % 3000) / 10.0);
    } else if (name == "origin") {
        chunk.entries.push_back(firstEntry + static_cast<std::uint32_t>(row % kOrigins.size()));
    } else if (name == "seats") {
        chunk.integers.push_back(static_cast<std::int64_t>(row % 300));
    } else {
        chunk.integers.push_back(name == "label" ? SampleLog::label(row) : static_cast<std::int64_t>(row % 2));
    }
}

} // namespace

std::string SampleLog::id(std::size_t row)
{
    const std::string digits = std::to_string(row);
    std::string text(1, 'r');
    text.append(9 - std::min<std::size_t>(9, digits.size()), '0');
    return text += digits;
}

Schema SampleLog::schema() const
{
    Schema schema;
    schema.task = Task::Binary;
    schema.classes = {"0", "1"};
    schema.positive = std::string("1");
    schema.columns = {
        column("record_id", ValueType::Text, Role::Id),          column("when", ValueType::Time, Role::Time),
        column("distance", ValueType::Float64, Role::Feature),   column("origin", ValueType::Text, Role::Feature),
        column("seats", ValueType::Int64, Role::Feature),        column("label", ValueType::Int64, Role::Label),
        column("prediction", ValueType::Int64, Role::Prediction)};
    return schema;
}

LogDescription SampleLog::description() const
{
    return {m_name, "/data/" + m_name, Part::Production, 1000 + m_rows};
}

ChunkData SampleLog::chunk(std::string_view name, std::size_t index, std::uint32_t firstEntry) const
{
    ChunkData chunk;
    for (const ColumnSchema &candidate : schema().columns) {
        if (candidate.name == name)
            chunk.type = candidate.type;
    }
    chunk.plain = name == "record_id";
    const std::size_t begin = index * m_chunkRows;
    chunk.rows = std::min(m_chunkRows, m_rows - begin);
    for (std::size_t row = 0; row < chunk.rows; ++row)
        setValue(chunk, name, begin + row, firstEntry);
    if (name == "distance") {
        chunk.valid.assign((chunk.rows + 63) / 64, 0);
        for (std::size_t row = 0; row < chunk.rows; ++row) {
            if ((begin + row) % 7 != 0)
                chunk.valid[row / 64] |= std::uint64_t{1} << (row % 64);
        }
    }
    return chunk;
}

ChunkGroup SampleLog::group(const Schema &stored, std::size_t index, std::uint32_t firstEntry) const
{
    ChunkGroup group;
    group.index = index;
    for (const ColumnSchema &candidate : stored.columns) {
        const ChunkData data = chunk(candidate.name, index, firstEntry);
        group.rows = data.rows;
        group.columns.push_back(candidate.id);
        group.segments.push_back(encodeSegment(data));
        if (candidate.name == "origin" && index == 0)
            group.dictionaries.push_back({candidate.id, firstEntry, {kOrigins.begin(), kOrigins.end()}});
    }
    return group;
}

ImportSummary SampleLog::summary(LogId log) const
{
    ImportSummary summary;
    summary.log = log;
    summary.description = description();
    summary.sha256 = std::string(64, static_cast<char>('a' + m_rows % 6));
    summary.rowsIn = m_rows;
    summary.rowsStored = m_rows;
    summary.notes = {"made by rule"};
    return summary;
}

Result<LogId> SampleLog::importInto(ImportSink &sink) const
{
    Schema stored = schema();
    Result<LogId> log = sink.begin(description(), stored);
    if (!log)
        return log;
    for (std::size_t index = 0; index < chunks(); ++index) {
        ChunkGroup next = group(stored, index);
        // What an earlier log brought has the same entries.
        std::erase_if(next.dictionaries, [&](const DictionaryTail &tail) {
            Result<Dictionary> known = sink.dictionary(tail.column);
            return known && known->size() >= tail.values.size();
        });
        if (Result<void> put = sink.put(std::move(next)); !put)
            return put.error();
    }
    if (Result<void> finished = sink.finish(summary(*log), stored); !finished)
        return finished.error();
    return log;
}

} // namespace faultline

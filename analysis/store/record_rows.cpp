// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/store/record_rows.h"

#include "analysis/columns/widen.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace faultline {

namespace {

constexpr ColumnId kFailures{-1}; // no column of a project has it

std::size_t bytesOf(const ChunkData &chunk)
{
    return sizeof(ChunkData) + chunk.valid.size() * 8 + chunk.numbers.size() * 8 + chunk.integers.size() * 8
        + chunk.entries.size() * 4 + chunk.ends.size() * 4 + chunk.bytes.size();
}

/// A value names no class: it is missing, or NaN.
bool isUndefined(const ChunkData &chunk, std::size_t row)
{
    return !chunk.isValid(row) || (chunk.type == ValueType::Float64 && std::isnan(chunk.numbers[row]));
}

} // namespace

RecordRows::RecordRows(std::shared_ptr<const SegmentReader> reader, std::size_t budgetBytes)
    : m_reader(std::move(reader))
    , m_budget(budgetBytes)
{
    for (const Part part : {Part::Production, Part::Training, Part::Reference}) {
        for (const LogSpan &log : m_reader->logs()) {
            for (std::size_t chunk = 0; log.part == part && chunk < log.chunks(); ++chunk) {
                const std::size_t rows = std::min(kChunkRows, log.rows - chunk * kChunkRows);
                m_places.push_back({log, chunk, m_rows, rows});
                m_rows += rows;
            }
        }
        if (part == Part::Production)
            m_production = m_rows;
    }
}

Result<void> RecordRows::setCohort(std::shared_ptr<const RowMask> cohort)
{
    if (cohort && cohort->rows != m_production)
        return Error{ErrorKind::Query, "The project was changed since the cohort was made. Run the query again.", {}};
    m_cohort = std::move(cohort);
    return {};
}

std::optional<bool> RecordRows::isInCohort(std::size_t row) const
{
    if (row >= m_production)
        return std::nullopt;
    return !m_cohort || m_cohort->at(row);
}

std::size_t RecordRows::placeOf(std::size_t row) const
{
    const auto after = std::upper_bound(m_places.begin(), m_places.end(), row,
                                        [](std::size_t r, const ChunkPlace &place) { return r < place.firstRow; });
    return static_cast<std::size_t>(after - m_places.begin()) - 1;
}

template <class Make>
Result<std::shared_ptr<const ChunkData>> RecordRows::cached(const Key &key, Make make)
{
    if (const auto found = m_entries.find(key); found != m_entries.end()) {
        m_uses.splice(m_uses.begin(), m_uses, found->second.use);
        return found->second.chunk;
    }
    Result<ChunkData> made = make();
    if (!made)
        return made.error();
    auto chunk = std::make_shared<const ChunkData>(made.take());
    m_uses.push_front(key);
    const std::size_t bytes = bytesOf(*chunk);
    m_entries.emplace(key, Entry{chunk, bytes, m_uses.begin()});
    m_bytes += bytes;
    while (m_bytes > m_budget && m_uses.size() > 1) { // whoever still holds it keeps it
        const auto oldest = m_entries.find(m_uses.back());
        m_bytes -= oldest->second.bytes;
        m_entries.erase(oldest);
        m_uses.pop_back();
    }
    return std::shared_ptr<const ChunkData>(std::move(chunk));
}

Result<std::shared_ptr<const ChunkData>> RecordRows::chunk(std::size_t place, ColumnId column)
{
    return cached({place, column}, [&] { return m_reader->chunk(m_places[place].log, column, m_places[place].chunk); });
}

Result<std::shared_ptr<const ChunkData>> RecordRows::failures(std::size_t place)
{
    return cached({place, kFailures}, [&] { return makeFailures(place); });
}

Result<ChunkData> RecordRows::makeFailures(std::size_t place)
{
    ChunkData failures = allMissing(ValueType::Int64, m_places[place].rows);
    const std::array columns{schema().first(Role::Label), schema().first(Role::Prediction)};
    if (schema().task == Task::Regression || columns[0] == nullptr || columns[1] == nullptr)
        return failures;
    std::array<std::shared_ptr<const ChunkData>, 2> chunks;
    std::array<const Dictionary *, 2> words{};
    for (std::size_t i = 0; i < 2; ++i) {
        Result<std::shared_ptr<const ChunkData>> values = chunk(place, columns[i]->id);
        if (!values)
            return values.error();
        Result<const Dictionary *> dictionary = this->dictionary(columns[i]->id);
        if (!dictionary)
            return dictionary.error();
        chunks[i] = values.take();
        words[i] = *dictionary;
    }
    const auto &[label, prediction] = chunks;
    std::array<std::string, 2> scratch;
    for (std::size_t row = 0; row < failures.rows; ++row) {
        if (isUndefined(*label, row) || isUndefined(*prediction, row))
            continue;
        const bool integers = label->type == ValueType::Int64 && prediction->type == ValueType::Int64;
        const bool same = integers
            ? label->integers[row] == prediction->integers[row]
            : valueText(*label, row, words[0], scratch[0]) == valueText(*prediction, row, words[1], scratch[1]);
        failures.integers[row] = same ? 0 : 1;
        failures.valid[row / 64] |= std::uint64_t{1} << (row % 64);
    }
    return failures;
}

Result<const Dictionary *> RecordRows::dictionary(ColumnId column)
{
    std::shared_ptr<const Dictionary> &kept = m_dictionaries[column];
    if (!kept) {
        Result<std::shared_ptr<const Dictionary>> loaded = m_reader->dictionary(column);
        if (!loaded)
            return loaded.error();
        kept = loaded.take();
    }
    return kept.get();
}

Result<const std::vector<ChunkRange> *> RecordRows::ranges(ColumnId column)
{
    if (const auto found = m_ranges.find(column); found != m_ranges.end())
        return &found->second;
    std::map<LogId, std::vector<ChunkRange>> ofLogs;
    for (const LogSpan &log : m_reader->logs()) {
        Result<std::vector<ChunkRange>> ranges = m_reader->ranges(log, column);
        if (!ranges)
            return ranges.error();
        ofLogs[log.id] = ranges.take();
    }
    std::vector<ChunkRange> &kept = m_ranges[column];
    for (const ChunkPlace &place : m_places)
        kept.push_back(ofLogs[place.log.id][place.chunk]);
    return &kept;
}

std::vector<std::string> RecordRows::nanColumns() const
{
    std::vector<std::string> names;
    for (const ColumnId column : m_nan)
        names.push_back(schema().find(column)->name);
    return names;
}

} // namespace faultline

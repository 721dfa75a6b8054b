// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/memory_source.h"

#include <algorithm>

namespace faultline {

namespace {

template <class T>
std::vector<std::uint64_t> validity(const std::vector<std::optional<T>> &values)
{
    std::vector<std::uint64_t> bits((values.size() + 63) / 64, 0);
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (values[i])
            bits[i / 64] |= std::uint64_t{1} << (i % 64);
    }
    return bits;
}

template <class T>
std::vector<T> cut(const std::vector<T> &values, std::size_t first, std::size_t count)
{
    if (values.empty())
        return {};
    const auto begin = values.begin() + static_cast<std::ptrdiff_t>(first);
    return {begin, begin + static_cast<std::ptrdiff_t>(count)};
}

} // namespace

ColumnId MemorySource::addColumn(const std::string &name, Role role, ValueType type, const std::string &argument,
                                 std::size_t rows)
{
    ColumnSchema column;
    column.id = ColumnId{static_cast<std::int64_t>(m_schema.columns.size()) + 1};
    column.name = name;
    column.role = role;
    column.type = type;
    column.argument = argument;
    m_schema.columns.push_back(column);
    m_rows = rows;
    ChunkData &data = m_columns[column.id];
    data.type = type;
    data.rows = rows;
    return column.id;
}

MemorySource &MemorySource::add(const std::string &name, Role role, const Numbers &values, const std::string &argument)
{
    ChunkData &data = m_columns[addColumn(name, role, ValueType::Float64, argument, values.size())];
    data.valid = validity(values);
    for (const auto &value : values)
        data.numbers.push_back(value.value_or(0.0));
    return *this;
}

MemorySource &MemorySource::addIntegers(const std::string &name, Role role, ValueType type, const Integers &values)
{
    ChunkData &data = m_columns[addColumn(name, role, type, {}, values.size())];
    data.valid = validity(values);
    for (const auto &value : values)
        data.integers.push_back(value.value_or(0));
    return *this;
}

MemorySource &MemorySource::add(const std::string &name, Role role, const Texts &values, const std::string &argument)
{
    const ColumnId id = addColumn(name, role, ValueType::Text, argument, values.size());
    ChunkData &data = m_columns[id];
    auto words = std::make_shared<Dictionary>();
    data.valid = validity(values);
    for (const auto &value : values)
        data.entries.push_back(value ? words->add(*value) : 0);
    m_dictionaries[id] = std::move(words);
    return *this;
}

Result<ChunkData> MemorySource::chunk(const LogSpan &log, ColumnId column, std::size_t index) const
{
    const ChunkData &all = m_columns.at(column);
    const std::size_t first = index * kChunkRows;
    ChunkData part;
    part.type = all.type;
    part.rows = std::min(kChunkRows, log.rows - first);
    part.valid = cut(all.valid, first / 64, (part.rows + 63) / 64);
    part.numbers = cut(all.numbers, first, part.rows);
    part.integers = cut(all.integers, first, part.rows);
    part.entries = cut(all.entries, first, part.rows);
    return part;
}

Result<std::shared_ptr<const Dictionary>> MemorySource::dictionary(ColumnId column) const
{
    const auto found = m_dictionaries.find(column);
    return found == m_dictionaries.end() ? std::make_shared<const Dictionary>()
                                         : std::shared_ptr<const Dictionary>(found->second);
}

Dataset MemorySource::dataset(const std::shared_ptr<MemorySource> &source, Task task, const std::string &positive)
{
    Schema schema = source->m_schema;
    schema.task = task;
    schema.positive = positive;
    Dataset data;
    data.production = std::make_shared<Table>(
        source, schema, std::vector<LogSpan>{{LogId{1}, Part::Production, source->m_rows, "log"}}, "project");
    return data;
}

} // namespace faultline

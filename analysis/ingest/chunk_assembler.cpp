// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/ingest/chunk_assembler.h"

#include "analysis/base/shortest_text.h"

#include <algorithm>
#include <limits>

namespace faultline {

namespace {

constexpr std::uint32_t kUnknown = std::numeric_limits<std::uint32_t>::max();
/// A dictionary beyond this is no longer a help: the column goes on plain.
constexpr std::size_t kDictionaryEntries = 65'536;
constexpr std::size_t kDictionaryBytes = 8U << 20U;
/// The text of one chunk of one column is kept in memory until it is encoded.
constexpr std::size_t kChunkText = std::size_t{1} << 30U;

template <class Value>
void copyRows(std::vector<Value> &to, const std::vector<Value> &from, std::size_t first, std::size_t last)
{
    to.insert(to.end(), from.begin() + static_cast<std::ptrdiff_t>(first),
              from.begin() + static_cast<std::ptrdiff_t>(last));
}

} // namespace

ChunkAssembler::ChunkAssembler(const ColumnSchema &column, bool plain, Dictionary dictionary, bool collectClasses)
    : m_id(column.id)
    , m_name(column.name)
    , m_plain(plain && column.type == ValueType::Text)
    , m_collect(collectClasses)
    , m_dictionary(std::move(dictionary))
    , m_tailFrom(static_cast<std::uint32_t>(m_dictionary.size()))
{
    m_chunk.type = column.type;
    m_chunk.plain = m_plain;
}

Result<void> ChunkAssembler::append(const ParsedColumn &column, std::size_t rows)
{
    m_seen = m_seen || column.seen;
    m_bigInteger = m_bigInteger || column.bigInteger;
    m_missingAt = 0;
    m_entryOf.assign(column.values.values().size(), kUnknown);
    for (std::size_t from = 0; from < rows && !m_tooMuchText;) {
        const std::size_t to = std::min(rows, from + kChunkRows - m_chunk.rows);
        appendRows(column, from, to);
        if (m_chunk.rows == kChunkRows)
            encode();
        from = to;
    }
    if (m_tooMuchText) {
        return Error{ErrorKind::Format,
                     "Column " + m_name
                         + " holds more than 1 GiB of text in 65,536 records. Leave it out with --map ignored=" + m_name
                         + ".",
                     {}};
    }
    return {};
}

void ChunkAssembler::appendRows(const ParsedColumn &column, std::size_t from, std::size_t to)
{
    const std::size_t first = m_chunk.rows;
    for (; m_missingAt < column.missing.size() && column.missing[m_missingAt] < to; ++m_missingAt)
        m_missing.push_back(static_cast<std::uint32_t>(first + column.missing[m_missingAt] - from));
    switch (m_chunk.type) {
    case ValueType::Int64:
    case ValueType::Time:
        copyRows(m_chunk.integers, column.integers, from, to);
        break;
    case ValueType::Float64:
        copyRows(m_chunk.numbers, column.numbers, from, to);
        break;
    case ValueType::Text:
        appendText(column, from, to);
        break;
    }
    m_chunk.rows += to - from;
}

void ChunkAssembler::appendText(const ParsedColumn &column, std::size_t from, std::size_t to)
{
    if (!column.ends.empty()) {
        for (std::size_t row = from; row < to; ++row) {
            const std::uint32_t begin = row == 0 ? 0 : column.ends[row - 1];
            appendValue(std::string_view(column.bytes).substr(begin, column.ends[row] - begin));
        }
        return;
    }
    const std::vector<std::string_view> &values = column.values.values();
    auto missing = std::lower_bound(column.missing.begin(), column.missing.end(), from);
    for (std::size_t row = from; row < to; ++row) {
        if (missing != column.missing.end() && *missing == row) {
            ++missing;
            if (m_plain)
                appendValue({});
            else
                m_chunk.entries.push_back(0);
            continue;
        }
        const std::uint32_t number = column.entries[row];
        if (!m_plain && m_entryOf[number] != kUnknown) {
            m_chunk.entries.push_back(m_entryOf[number]);
            continue;
        }
        appendValue(values[number]);
        if (!m_plain)
            m_entryOf[number] = m_chunk.entries.back();
    }
}

void ChunkAssembler::appendValue(std::string_view value)
{
    if (!m_plain) {
        const std::optional<std::uint32_t> known = m_dictionary.find(value);
        if (!known
            && (m_dictionary.size() >= kDictionaryEntries
                || m_dictionary.textBytes() + value.size() > kDictionaryBytes))
            turnPlain();
        else
            m_chunk.entries.push_back(known ? *known : m_dictionary.add(value));
    }
    if (m_plain) {
        m_tooMuchText = m_tooMuchText || m_chunk.bytes.size() + value.size() > kChunkText;
        if (!m_tooMuchText)
            m_chunk.bytes.append(value);
        m_chunk.ends.push_back(static_cast<std::uint32_t>(m_chunk.bytes.size()));
    }
}

void ChunkAssembler::turnPlain()
{
    m_plain = true;
    m_chunk.plain = true;
    std::size_t missing = 0;
    for (std::size_t row = 0; row < m_chunk.entries.size(); ++row) {
        const bool isMissing = missing < m_missing.size() && m_missing[missing] == row;
        missing += isMissing ? 1 : 0;
        if (!isMissing)
            m_chunk.bytes.append(m_dictionary.value(m_chunk.entries[row]));
        m_chunk.ends.push_back(static_cast<std::uint32_t>(m_chunk.bytes.size()));
    }
    m_chunk.entries.clear();
    m_chunk.entries.shrink_to_fit();
}

void ChunkAssembler::noteClasses()
{
    const auto add = [&](std::string text) {
        if (m_classes.size() < kMaxClasses)
            m_classes.insert(std::move(text));
    };
    if (m_chunk.type == ValueType::Text && !m_plain)
        return; // the tail of the dictionary has them
    std::optional<double> lastNumber;
    std::optional<std::int64_t> lastInteger;
    for (std::size_t row = 0, missing = 0; row < m_chunk.rows; ++row) {
        if (missing < m_missing.size() && m_missing[missing] == row) {
            ++missing;
        } else if (m_chunk.type == ValueType::Text) {
            add(std::string(m_chunk.text(row)));
        } else if (m_chunk.type == ValueType::Float64 && lastNumber != m_chunk.numbers[row]) {
            lastNumber = m_chunk.numbers[row];
            add(shortestText(*lastNumber));
        } else if (m_chunk.type != ValueType::Float64 && lastInteger != m_chunk.integers[row]) {
            lastInteger = m_chunk.integers[row];
            add(std::to_string(*lastInteger));
        }
    }
}

void ChunkAssembler::encode()
{
    if (m_collect)
        noteClasses();
    if (!m_missing.empty()) {
        m_chunk.valid.assign((m_chunk.rows + 63) / 64, ~std::uint64_t{0});
        if (m_chunk.rows % 64 != 0)
            m_chunk.valid.back() >>= 64 - m_chunk.rows % 64;
        for (const std::uint32_t row : m_missing)
            m_chunk.valid[row / 64] &= ~(std::uint64_t{1} << (row % 64));
    }
    Made made;
    made.segment = encodeSegment(m_chunk);
    made.tail.column = m_id;
    made.tail.firstEntry = m_tailFrom;
    for (; m_tailFrom < m_dictionary.size(); ++m_tailFrom) {
        made.tail.values.emplace_back(m_dictionary.value(m_tailFrom));
        if (m_collect && m_classes.size() < kMaxClasses)
            m_classes.insert(made.tail.values.back());
    }
    m_made.push_back(std::move(made));
    m_chunk.rows = 0;
    m_chunk.valid.clear();
    m_chunk.numbers.clear();
    m_chunk.integers.clear();
    m_chunk.entries.clear();
    m_chunk.ends.clear();
    m_chunk.bytes.clear();
    m_missing.clear();
}

void ChunkAssembler::close()
{
    if (m_chunk.rows > 0)
        encode();
}

ChunkAssembler::Made ChunkAssembler::takeChunk()
{
    Made made = std::move(m_made.front());
    m_made.pop_front();
    return made;
}

} // namespace faultline

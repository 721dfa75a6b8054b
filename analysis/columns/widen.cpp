// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/columns/widen.h"

#include "analysis/base/time.h"

#include <array>
#include <charconv>

namespace faultline {

namespace {

constexpr std::int64_t kExact = std::int64_t{1} << 53; // every integer within +-2^53 is a double

template <class Number>
std::string decimalText(Number number)
{
    std::array<char, 32> buffer{};
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), number).ptr;
    return {buffer.data(), end};
}

std::string textOf(const ChunkData &chunk, std::size_t row)
{
    switch (chunk.type) {
    case ValueType::Int64:
        return decimalText(chunk.integers[row]);
    case ValueType::Float64:
        return decimalText(chunk.numbers[row]);
    case ValueType::Time:
        return formatIsoTime(chunk.integers[row]);
    case ValueType::Text:
        break;
    }
    return {};
}

Result<ChunkData> integersAsNumbers(ChunkData chunk)
{
    chunk.type = ValueType::Float64;
    chunk.numbers.resize(chunk.rows);
    for (std::size_t row = 0; row < chunk.rows; ++row) {
        const std::int64_t integer = chunk.integers[row];
        if (integer > kExact || integer < -kExact)
            return Error{ErrorKind::Schema,
                         "The integer " + std::to_string(integer) + " cannot be kept exactly in a column of numbers.",
                         {}};
        chunk.numbers[row] = static_cast<double>(integer);
    }
    chunk.integers.clear();
    return chunk;
}

ChunkData asPlainText(const ChunkData &chunk)
{
    ChunkData text;
    text.type = ValueType::Text;
    text.plain = true;
    text.rows = chunk.rows;
    text.valid = chunk.valid;
    text.ends.resize(chunk.rows);
    for (std::size_t row = 0; row < chunk.rows; ++row) {
        if (chunk.isValid(row))
            text.bytes += textOf(chunk, row);
        text.ends[row] = static_cast<std::uint32_t>(text.bytes.size());
    }
    return text;
}

} // namespace

ValueType widerType(ValueType a, ValueType b)
{
    if (a == b)
        return a;
    const bool numbers =
        (a == ValueType::Int64 || a == ValueType::Float64) && (b == ValueType::Int64 || b == ValueType::Float64);
    return numbers ? ValueType::Float64 : ValueType::Text;
}

Result<ChunkData> widen(ChunkData chunk, ValueType to)
{
    if (chunk.type == to)
        return chunk;
    if (chunk.type == ValueType::Int64 && to == ValueType::Float64)
        return integersAsNumbers(std::move(chunk));
    if (to == ValueType::Text)
        return asPlainText(chunk);
    return Error{ErrorKind::Schema,
                 "A chunk of type " + std::string(typeName(chunk.type)) + " cannot become one of type "
                     + std::string(typeName(to)) + '.',
                 {}};
}

std::string_view valueText(const ChunkData &chunk, std::size_t row, const Dictionary *dictionary, std::string &scratch)
{
    if (chunk.type != ValueType::Text) {
        scratch = textOf(chunk, row);
        return scratch;
    }
    if (chunk.plain)
        return chunk.text(row);
    const std::uint32_t entry = chunk.entries[row];
    return dictionary != nullptr && entry < dictionary->size() ? dictionary->value(entry) : std::string_view();
}

} // namespace faultline

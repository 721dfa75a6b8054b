// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/ingest/readers/type_evidence.h"

namespace faultline {

void TypeEvidence::add(std::string_view text, TimeReader &reader)
{
    if (isMissingToken(text)) {
        tokenSeen = tokenSeen || !text.empty();
        return;
    }
    seen = true;
    if (const std::optional<std::int64_t> integer = parseInteger(text)) {
        bigInteger = bigInteger || *integer > kExactInteger || *integer < -kExactInteger;
        times = false;
        return;
    }
    integers = false;
    if (numbers && !parseNumber(text))
        numbers = false;
    if (times && !reader.parse(text))
        times = false;
}

void TypeEvidence::add(const TypeEvidence &other)
{
    seen = seen || other.seen;
    tokenSeen = tokenSeen || other.tokenSeen;
    bigInteger = bigInteger || other.bigInteger;
    integers = integers && other.integers;
    numbers = numbers && other.numbers;
    times = times && other.times;
}

ValueType TypeEvidence::type() const
{
    if (!seen || integers)
        return ValueType::Int64;
    if (numbers && !bigInteger)
        return ValueType::Float64;
    return times ? ValueType::Time : ValueType::Text;
}

TypeEvidence TypeEvidence::ofColumn(ValueType type, bool seen, bool bigInteger)
{
    TypeEvidence evidence;
    evidence.seen = seen;
    evidence.bigInteger = bigInteger;
    if (!seen)
        return evidence;
    evidence.integers = type == ValueType::Int64;
    evidence.numbers = type == ValueType::Int64 || type == ValueType::Float64;
    evidence.times = type == ValueType::Time;
    return evidence;
}

} // namespace faultline

// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/values/cohort_condition.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <limits>

namespace faultline {

namespace {

constexpr double kInfinity = std::numeric_limits<double>::infinity();

using Compared = std::variant<Cohort, CohortProblemKind>;

std::optional<double> numberOf(std::string_view text)
{
    if (!text.empty() && text.front() == '+')
        text.remove_prefix(1);
    double number = 0.0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool whole = error == std::errc{} && end == text.data() + text.size() && !text.empty();
    return whole && !std::isnan(number) ? std::optional(number) : std::nullopt;
}

/// Begin and end of what a time text names: a day for a date alone, a microsecond for a time.
struct Moment {
    Micros from = 0;
    Micros to = 0;
};

std::optional<Moment> momentOf(const std::string &text)
{
    const std::optional<Micros> time = parseIsoTime(text);
    if (!time)
        return std::nullopt;
    constexpr std::size_t kDateLength = 10; // 2001-02-05
    return Moment{*time, *time + (text.size() == kDateLength ? kDay : 1)};
}

Cohort rangeOf(const CohortSubject &subject, double lower, bool lowerIncluded, double upper, bool upperIncluded)
{
    Cohort range;
    range.op = subject.kind == CohortSubject::Kind::Derived ? CohortOp::DerivedRange : CohortOp::Range;
    if (subject.kind == CohortSubject::Kind::Column)
        range.column = subject.column->id;
    range.derived = subject.kind == CohortSubject::Kind::Derived ? subject.derived : range.derived;
    range.lower = lower;
    range.lowerIncluded = lowerIncluded && lower != -kInfinity; // an open end is always written the same way
    range.upper = upper;
    range.upperIncluded = upperIncluded || upper == kInfinity;
    return range;
}

/// Times from `from` on and before `to`: exact for the record's own time, as a range of microseconds for other columns.
Cohort timesOf(const CohortSubject &subject, Micros from, Micros to)
{
    if (subject.column->role != Role::Time)
        return rangeOf(subject, from == kNoTimeBefore ? -kInfinity : static_cast<double>(from), from != kNoTimeBefore,
                       to == kNoTimeAfter ? kInfinity : static_cast<double>(to), to == kNoTimeAfter);
    Cohort range;
    range.op = CohortOp::TimeRange;
    range.column = subject.column->id;
    range.from = from;
    range.to = to;
    return range;
}

Compared timeComparison(const CohortSubject &subject, std::string_view sign, const std::string &value)
{
    const std::optional<Moment> moment = momentOf(value);
    if (!moment)
        return CohortProblemKind::NoTime;
    if (sign == "=")
        return timesOf(subject, moment->from, moment->to);
    if (sign == "!=")
        return negated(timesOf(subject, moment->from, moment->to));
    if (sign == "<")
        return timesOf(subject, kNoTimeBefore, moment->from);
    if (sign == "<=")
        return timesOf(subject, kNoTimeBefore, moment->to);
    return timesOf(subject, sign == ">" ? moment->to : moment->from, kNoTimeAfter);
}

Compared textComparison(const CohortSubject &subject, std::string_view sign, const std::string &value)
{
    if (sign != "=" && sign != "!=")
        return CohortProblemKind::NoOrder;
    Cohort equal;
    equal.op = subject.kind == CohortSubject::Kind::Log ? CohortOp::Log : CohortOp::Equal;
    if (subject.kind == CohortSubject::Kind::Column)
        equal.column = subject.column->id;
    equal.texts = {value};
    return sign == "=" ? equal : negated(std::move(equal));
}

} // namespace

Cohort negated(Cohort cohort)
{
    if (cohort.op == CohortOp::Not)
        return Cohort(cohort.children.front());
    Cohort opposite;
    opposite.op = CohortOp::Not;
    opposite.children.push_back(std::move(cohort));
    return opposite;
}

std::variant<Cohort, CohortProblemKind> comparison(const CohortSubject &subject, std::string_view sign,
                                                   const std::string &value)
{
    if (subject.isText())
        return textComparison(subject, sign, value);
    if (subject.isTime())
        return timeComparison(subject, sign, value);
    const std::optional<double> number = numberOf(value);
    if (!number)
        return CohortProblemKind::NoNumber;
    constexpr double kExact = 9007199254740992.0; // 2^53: from here on two integers share a double
    if (subject.column && subject.column->type == ValueType::Int64 && std::isfinite(*number)
        && std::fabs(*number) >= kExact)
        return CohortProblemKind::LargeInteger;
    if (sign == "=" || sign == "!=") {
        Cohort equal;
        if (subject.kind == CohortSubject::Kind::Derived) {
            equal = rangeOf(subject, *number, true, *number, true);
        } else {
            equal.op = CohortOp::Equal;
            equal.column = subject.column->id;
            equal.numbers = {*number};
        }
        return sign == "=" ? equal : negated(std::move(equal));
    }
    if (sign == "<" || sign == "<=")
        return rangeOf(subject, -kInfinity, false, *number, sign == "<=");
    return rangeOf(subject, *number, sign == ">=", kInfinity, true);
}

std::optional<Cohort> intersection(const Cohort &a, const Cohort &b)
{
    const auto same = [](const Cohort &x, const Cohort &y) {
        return x.op == y.op && x.column == y.column && x.derived == y.derived;
    };
    if (!same(a, b))
        return std::nullopt;
    if (a.op == CohortOp::TimeRange) {
        Cohort range = a;
        range.from = std::max(a.from, b.from);
        range.to = std::min(a.to, b.to);
        return range;
    }
    if (a.op != CohortOp::Range && a.op != CohortOp::DerivedRange)
        return std::nullopt;
    // The narrower of two ends; of two equal ones that which leaves its number out.
    Cohort range = a;
    if (b.lower > a.lower || (b.lower == a.lower && !b.lowerIncluded)) {
        range.lower = b.lower;
        range.lowerIncluded = b.lowerIncluded;
    }
    if (b.upper < a.upper || (b.upper == a.upper && !b.upperIncluded)) {
        range.upper = b.upper;
        range.upperIncluded = b.upperIncluded;
    }
    return range;
}

Cohort eitherValue(Cohort a, Cohort b)
{
    const bool values = (a.op == CohortOp::Equal || a.op == CohortOp::Log) && a.op == b.op && a.column == b.column;
    if (values) {
        a.texts.insert(a.texts.end(), b.texts.begin(), b.texts.end());
        a.numbers.insert(a.numbers.end(), b.numbers.begin(), b.numbers.end());
        return a;
    }
    if (a.op != CohortOp::Or) {
        Cohort either;
        either.op = CohortOp::Or;
        either.children.push_back(std::move(a));
        a = std::move(either);
    }
    a.children.push_back(std::move(b));
    return a;
}

} // namespace faultline

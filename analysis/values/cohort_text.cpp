// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/values/cohort_text.h"

#include "analysis/base/shortest_text.h"
#include "analysis/values/cohort_lexer.h"
#include "analysis/values/cohort_subject.h"

#include <algorithm>
#include <cctype>
#include <cmath>
#include <functional>

namespace faultline {

namespace {

std::string inQuotes(std::string_view text, char quote)
{
    std::string quoted(1, quote);
    for (const char c : text) {
        quoted += c;
        if (c == quote)
            quoted += c;
    }
    return quoted + quote;
}

bool isOneWord(std::string_view text)
{
    const CohortTokens cut = cutCohortText(text);
    return !cut.problem && cut.tokens.size() == 2 && cut.tokens.front().kind == CohortTokenKind::Word
        && cut.tokens.front().text == text;
}

/// A time as short as it can be said exactly: the date alone at midnight.
std::string timeText(Micros time)
{
    const std::string text = formatIsoTime(time);
    return time % kDay == 0 ? text.substr(0, text.find('T')) : text;
}

std::string bounded(const std::string &name, const std::string &lower, bool lowerIncluded, const std::string &upper,
                    bool upperIncluded)
{
    if (!lower.empty() && !upper.empty())
        return lower + (lowerIncluded ? " <= " : " < ") + name + (upperIncluded ? " <= " : " < ") + upper;
    if (!upper.empty())
        return name + (upperIncluded ? " <= " : " < ") + upper;
    return name + (lowerIncluded ? " >= " : " > ") + (lower.empty() ? "-inf" : lower);
}

std::string nameOf(ColumnId column, const Schema &schema)
{
    const ColumnSchema *known = schema.find(column);
    return known ? quotedName(known->name) : "`column " + std::to_string(column.value) + "`";
}

std::string rangeText(const Cohort &range, const std::string &name, bool isTime)
{
    const auto bound = [&](double value) {
        // Microseconds beyond year 9999 have no ISO text.
        return isTime ? timeText(static_cast<Micros>(value)) : shortestText(value);
    };
    return bounded(name, range.lower == -HUGE_VAL ? std::string() : bound(range.lower), range.lowerIncluded,
                   range.upper == HUGE_VAL ? std::string() : bound(range.upper), range.upperIncluded);
}

std::string valuesText(const std::string &name, const Cohort &cohort, bool isNot)
{
    std::vector<std::string> values;
    for (const std::string &text : cohort.texts)
        values.push_back(quotedValue(text));
    for (const double number : cohort.numbers)
        values.push_back(shortestText(number));
    if (values.size() == 1)
        return name + (isNot ? " != " : " = ") + values.front();
    std::string list;
    for (const std::string &value : values)
        list += (list.empty() ? "" : ", ") + value;
    return name + (isNot ? " not in (" : " in (") + list + ')';
}

std::string derivedText(const Cohort &cohort)
{
    if (cohort.derived == Derived::Failure)
        return "correct";
    for (const DerivedName &one : kDerivedNames) {
        if (one.derived == cohort.derived)
            return rangeText(cohort, std::string(one.name), false);
    }
    return "`derived number`"; // none of the names that can be typed
}

std::string notText(const Cohort &of, const Schema &schema)
{
    if (of.op == CohortOp::Equal)
        return valuesText(nameOf(of.column, schema), of, true);
    if (of.op == CohortOp::Log)
        return valuesText("log", of, true);
    if (of.op == CohortOp::IsMissing)
        return nameOf(of.column, schema) + " is not missing";
    if (of.op == CohortOp::Failed || of.op == CohortOp::Rows)
        return "not " + cohortText(of, schema);
    return "not (" + cohortText(of, schema) + ')';
}

std::string joinedText(const Cohort &cohort, const Schema &schema)
{
    const bool isAnd = cohort.op == CohortOp::And;
    std::string text;
    for (const Cohort &child : cohort.children) {
        const bool nested = child.op == CohortOp::Or || child.op == CohortOp::And;
        const std::string one = cohortText(child, schema);
        text += (text.empty() ? ""
                     : isAnd  ? " and "
                              : " or ")
            + (nested && (isAnd || child.op == CohortOp::Or) ? '(' + one + ')' : one);
    }
    return text;
}

} // namespace

const std::vector<std::string_view> &cohortKeywords()
{
    static const std::vector<std::string_view> kWords{"and", "or",      "not",  "in",     "between",
                                                      "is",  "missing", "null", "failed", "correct"};
    return kWords;
}

std::string quotedName(std::string_view name)
{
    const bool plain = isOneWord(name) && std::isdigit(static_cast<unsigned char>(name.front())) == 0
        && name.front() != '-' && name.front() != '+' && name.front() != '.'
        && std::find(cohortKeywords().begin(), cohortKeywords().end(), name) == cohortKeywords().end();
    return plain ? std::string(name) : inQuotes(name, '`');
}

std::string quotedValue(std::string_view value)
{
    return isOneWord(value) ? std::string(value) : inQuotes(value, '"');
}

std::string cohortText(const Cohort &cohort, const Schema &schema)
{
    switch (cohort.op) {
    case CohortOp::All:
        return {};
    case CohortOp::And:
    case CohortOp::Or:
        return joinedText(cohort, schema);
    case CohortOp::Not:
        return notText(cohort.children.front(), schema);
    case CohortOp::Equal:
        return valuesText(nameOf(cohort.column, schema), cohort, false);
    case CohortOp::Range: {
        const ColumnSchema *column = schema.find(cohort.column);
        return rangeText(cohort, nameOf(cohort.column, schema), column && column->type == ValueType::Time);
    }
    case CohortOp::IsMissing:
        return nameOf(cohort.column, schema) + " is missing";
    case CohortOp::TimeRange: {
        const ColumnSchema *time = schema.first(Role::Time);
        return bounded(time ? quotedName(time->name) : "time",
                       cohort.from == kNoTimeBefore ? std::string() : timeText(cohort.from), true,
                       cohort.to == kNoTimeAfter ? std::string() : timeText(cohort.to), false);
    }
    case CohortOp::Failed:
        return "failed";
    case CohortOp::DerivedRange:
        return derivedText(cohort);
    case CohortOp::Log:
        return valuesText("log", cohort, false);
    case CohortOp::Rows:
        break;
    }
    return '@' + quotedValue(cohort.rows ? cohort.rows->name : std::string());
}

} // namespace faultline

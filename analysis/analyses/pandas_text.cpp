// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/analyses/record_text.h"

#include "analysis/base/shortest_text.h"
#include "analysis/base/time.h"

#include <cmath>

namespace faultline {

namespace {

std::string pythonText(std::string_view text)
{
    constexpr char kHex[] = "0123456789abcdef";
    std::string literal = "\"";
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\')
            literal += {'\\', c};
        else if (c == '\n')
            literal += "\\n";
        else if (byte < 0x20 || byte == 0x7F)
            literal += {'\\', 'x', kHex[byte / 16], kHex[byte % 16]};
        else
            literal += c;
    }
    return literal + '"';
}

std::string pythonNumber(double number)
{
    const std::string text = shortestText(number);
    return std::isfinite(number) ? text : "float(\"" + text + "\")";
}

std::string pythonTime(Micros time)
{
    return "pd.Timestamp(\"" + formatIsoTime(time) + "\")";
}

std::string columnText(const std::string &name)
{
    return "df[" + pythonText(name) + ']';
}

std::string timeColumnText(const std::string &name)
{
    return "pd.to_datetime(" + columnText(name) + ", utc=True)";
}

/// == for one value, isin() for more, nothing for none.
std::string oneOf(const std::string &column, const std::vector<std::string> &literals)
{
    if (literals.size() == 1)
        return '(' + column + " == " + literals.front() + ')';
    std::string text = column + ".isin([";
    for (std::size_t i = 0; i < literals.size(); ++i)
        text += (i == 0 ? "" : ", ") + literals[i];
    return text + "])";
}

std::string between(const std::string &column, const std::string &lower, bool lowerIncluded, const std::string &upper,
                    bool upperIncluded)
{
    const std::string above = '(' + column + (lowerIncluded ? " >= " : " > ") + lower + ')';
    const std::string below = '(' + column + (upperIncluded ? " <= " : " < ") + upper + ')';
    if (lower.empty() && upper.empty())
        return column + ".notna()";
    return upper.empty() ? above : lower.empty() ? below : '(' + above + " & " + below + ')';
}

Error unknown(const std::string &what)
{
    return {
        ErrorKind::Query, what + " cannot be written as a filter of pandas. Copy the records themselves instead.", {}};
}

Result<std::string> columnTerm(const Cohort &term, const Schema &schema)
{
    const ColumnSchema *column = schema.find(term.column);
    if (!column)
        return unknown("A column that is gone");
    if (term.op == CohortOp::IsMissing)
        return columnText(column->name) + ".isna()";
    const bool time = column->type == ValueType::Time;
    const std::string values = time ? timeColumnText(column->name) : columnText(column->name);
    const auto literal = [&](double number) {
        return time ? pythonTime(static_cast<Micros>(number)) : pythonNumber(number);
    };
    if (term.op == CohortOp::Equal) {
        std::vector<std::string> literals;
        for (const std::string &text : term.texts)
            literals.push_back(pythonText(text));
        for (const double number : term.numbers)
            literals.push_back(literal(number));
        return oneOf(values, literals);
    }
    return between(values, term.lower == -HUGE_VAL ? std::string() : literal(term.lower), term.lowerIncluded,
                   term.upper == HUGE_VAL ? std::string() : literal(term.upper), term.upperIncluded);
}

Result<std::string> condition(const Cohort &term, const Schema &schema);

Result<std::string> joinedTerms(const Cohort &cohort, const Schema &schema)
{
    const bool all = cohort.op == CohortOp::And;
    if (cohort.children.empty())
        return std::string(all ? "(df.index == df.index)" : "(df.index != df.index)");
    std::string text;
    for (const Cohort &child : cohort.children) {
        const Result<std::string> part = condition(child, schema);
        if (!part)
            return part;
        text += (text.empty() ? "" : all ? " & " : " | ") + *part;
    }
    return cohort.children.size() == 1 ? text : '(' + text + ')';
}

bool holds(const Cohort &range, double value)
{
    const bool above = range.lowerIncluded ? value >= range.lower : value > range.lower;
    const bool below = range.upperIncluded ? value <= range.upper : value < range.upper;
    return above && below;
}

std::string rangeOf(const std::string &values, const Cohort &range)
{
    return between(values, range.lower == -HUGE_VAL ? std::string() : pythonNumber(range.lower), range.lowerIncluded,
                   range.upper == HUGE_VAL ? std::string() : pythonNumber(range.upper), range.upperIncluded);
}

/// Label and prediction are there, and differ, or agree.
Result<std::string> outcomeTerm(const Schema &schema, bool wrong, bool right)
{
    const ColumnSchema *label = schema.first(Role::Label);
    const ColumnSchema *prediction = schema.first(Role::Prediction);
    if (!label || !prediction)
        return unknown("An outcome without label and prediction");
    std::string y = columnText(label->name);
    std::string p = columnText(prediction->name);
    const std::string both = y + ".notna() & " + p + ".notna()";
    if ((label->type == ValueType::Text) != (prediction->type == ValueType::Text)) {
        y += ".astype(str)";
        p += ".astype(str)";
    }
    const char *sign = wrong ? " != " : " == ";
    return wrong && right ? '(' + both + ')' : '(' + both + " & (" + y + sign + p + "))";
}

Result<std::string> derivedTerm(const Cohort &term, const Schema &schema)
{
    const ColumnSchema *label = schema.first(Role::Label);
    const ColumnSchema *prediction = schema.first(Role::Prediction);
    const ColumnSchema *confidence = schema.first(Role::Confidence);
    if (term.derived == Derived::Failure && (holds(term, 0.0) || holds(term, 1.0)))
        return outcomeTerm(schema, holds(term, 1.0), holds(term, 0.0));
    if (term.derived == Derived::Confidence && confidence)
        return rangeOf(columnText(confidence->name), term);
    const bool residual = term.derived == Derived::Residual || term.derived == Derived::AbsoluteResidual;
    if (!residual || !label || !prediction)
        return unknown("A computed number such as the loss");
    const std::string difference = '(' + columnText(prediction->name) + " - " + columnText(label->name) + ')';
    return rangeOf(term.derived == Derived::Residual ? difference : difference + ".abs()", term);
}

Result<std::string> condition(const Cohort &term, const Schema &schema)
{
    switch (term.op) {
    case CohortOp::All:
        return std::string("(df.index == df.index)");
    case CohortOp::And:
    case CohortOp::Or:
        return joinedTerms(term, schema);
    case CohortOp::Not: {
        if (term.children.size() != 1)
            return unknown("\"not\" without a condition");
        const Result<std::string> inner = condition(term.children.front(), schema);
        return inner ? Result<std::string>("~(" + *inner + ')') : inner;
    }
    case CohortOp::Equal:
    case CohortOp::Range:
    case CohortOp::IsMissing:
        return columnTerm(term, schema);
    case CohortOp::TimeRange: {
        const ColumnSchema *time = schema.first(Role::Time);
        if (!time)
            return unknown("A time range without a time column");
        return between(timeColumnText(time->name), term.from == kNoTimeBefore ? std::string() : pythonTime(term.from),
                       true, term.to == kNoTimeAfter ? std::string() : pythonTime(term.to), false);
    }
    case CohortOp::Failed:
        return outcomeTerm(schema, true, false);
    case CohortOp::DerivedRange:
        return derivedTerm(term, schema);
    case CohortOp::Log:
        return unknown("The file that a record came from");
    case CohortOp::Rows:
        break;
    }
    return unknown("A row set");
}

} // namespace

std::string pandasFilter(const std::string &column, const std::vector<RecordCell> &values)
{
    std::vector<std::string> literals;
    bool missing = false;
    for (const RecordCell &value : values) {
        if (const auto *text = std::get_if<std::string>(&value))
            literals.push_back(pythonText(*text));
        else if (const auto *integer = std::get_if<std::int64_t>(&value))
            literals.push_back(std::to_string(*integer));
        else if (const auto *number = std::get_if<double>(&value); number && !std::isnan(*number))
            literals.push_back(pythonNumber(*number));
        else
            missing = true; // pandas keeps NaN and missing alike
    }
    std::string list = columnText(column) + ".isin([";
    for (std::size_t i = 0; i < literals.size(); ++i)
        list += (i == 0 ? "" : ", ") + literals[i];
    list += "])";
    return "df[" + list + (missing ? " | " + columnText(column) + ".isna()" : std::string()) + ']';
}

Result<std::string> pandasFilter(const Cohort &cohort, const Schema &schema)
{
    if (cohort.op == CohortOp::All)
        return std::string("df");
    const Result<std::string> text = condition(cohort, schema);
    return text ? Result<std::string>("df[" + *text + ']') : text;
}

} // namespace faultline

// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/values/cohort_completion.h"

#include "analysis/values/cohort_lexer.h"
#include "analysis/values/cohort_parser.h"

#include <algorithm>

namespace faultline {

namespace {

constexpr std::size_t kMostSuggestions = 50;

char lowered(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool isWordLike(CohortTokenKind kind)
{
    return kind == CohortTokenKind::Word || kind == CohortTokenKind::Quoted || kind == CohortTokenKind::And
        || kind == CohortTokenKind::Or || kind == CohortTokenKind::Not;
}

/// The token that the cursor is in or behind, with what was typed of it.
void findWord(std::string_view text, std::size_t cursor, CohortCursor &found)
{
    found.word = {cursor, 0};
    const std::string_view before = text.substr(0, cursor);
    const CohortTokens cut = cutCohortText(before);
    if (cut.problem && cut.problem->kind == CohortProblemKind::UnclosedQuote) {
        found.word = cut.problem->place;
        found.typed = before.substr(found.word.at + 1);
        const std::size_t close = text.find(before[found.word.at], cursor);
        found.word.length = (close == std::string_view::npos ? cursor : close + 1) - found.word.at;
        return;
    }
    const std::size_t words = cut.tokens.size() - (cut.problem ? 0 : 1);
    const CohortToken *last = words > 0 ? &cut.tokens[words - 1] : nullptr;
    if (cut.problem || !last || !isWordLike(last->kind) || last->place.at + last->place.length != cursor)
        return;
    if (last->kind != CohortTokenKind::Word && last->kind != CohortTokenKind::Quoted
        && last->text != text.substr(last->place.at, last->place.length))
        return; // && and its like are complete
    found.word = last->place;
    found.typed = last->text;
    for (const CohortToken &whole : cutCohortText(text).tokens) { // the rest of the word goes too
        if (whole.place.at == last->place.at)
            found.word.length = std::max(found.word.length, whole.place.length);
    }
}

CohortExpectation expectationOf(const CohortProblem &problem, bool atEnd)
{
    if (problem.kind == CohortProblemKind::UnclosedParenthesis)
        return CohortExpectation::Joint; // only ever said at the end
    if (!atEnd)
        return CohortExpectation::Nothing;
    switch (problem.kind) {
    case CohortProblemKind::MissingCondition:
        return CohortExpectation::Condition;
    case CohortProblemKind::MissingColumn:
        return CohortExpectation::Column;
    case CohortProblemKind::MissingOperator:
        return CohortExpectation::Operator;
    case CohortProblemKind::MissingValue:
        return CohortExpectation::Value;
    case CohortProblemKind::ExpectedMissing:
        return CohortExpectation::Missing;
    case CohortProblemKind::ExpectedList:
        return CohortExpectation::List;
    case CohortProblemKind::UnfinishedList:
        return CohortExpectation::ListEnd;
    case CohortProblemKind::ExpectedAnd:
        return CohortExpectation::And;
    case CohortProblemKind::MissingRowSet:
        return CohortExpectation::RowSet;
    default:
        return CohortExpectation::Nothing;
    }
}

/// Collects suggestions in two ranks: those that begin with the word, those that contain it.
class Offer {
public:
    explicit Offer(std::string_view typed)
        : m_typed(typed)
    {
    }

    void add(CohortSuggestion suggestion)
    {
        const std::size_t at = findLetters(suggestion.name, m_typed);
        if (at == std::string_view::npos)
            return;
        std::vector<CohortSuggestion> &rank = at == 0 ? m_beginning : m_containing;
        if (rank.size() < kMostSuggestions)
            rank.push_back(std::move(suggestion));
    }
    void add(SuggestionKind kind, std::string_view name, std::string_view text)
    {
        add({kind, std::string(name), std::string(text), {}, {}, {}});
    }
    std::vector<CohortSuggestion> all()
    {
        for (CohortSuggestion &one : m_containing) {
            if (m_beginning.size() < kMostSuggestions)
                m_beginning.push_back(std::move(one));
        }
        return std::move(m_beginning);
    }

private:
    std::string_view m_typed;
    std::vector<CohortSuggestion> m_beginning;
    std::vector<CohortSuggestion> m_containing;
};

void addColumns(Offer &offer, const Schema &schema)
{
    // The thousand coordinates of an embedding come last.
    for (const bool embedding : {false, true}) {
        for (const ColumnSchema &column : schema.columns) {
            if ((column.role == Role::Embedding) == embedding && column.role != Role::Ignored)
                offer.add({SuggestionKind::Column, column.name, quotedName(column.name) + ' ', column.id, {}, {}});
        }
    }
}

void addOutcomes(Offer &offer, const Schema &schema)
{
    for (const std::string &name : outcomeNames(schema)) {
        const bool whole = name == "failed" || name == "correct";
        const auto role = roleFromName(name);
        const ColumnSchema *column = role ? schema.first(*role) : nullptr;
        offer.add({SuggestionKind::Outcome, name, whole ? name : name + ' ', column ? column->id : ColumnId{}, {}, {}});
    }
}

void addConditions(Offer &offer, const CohortCursor &cursor, const CohortWords &words,
                   const std::vector<SavedCohort> &saved)
{
    addColumns(offer, words.schema);
    addOutcomes(offer, words.schema);
    for (const SavedCohort &one : saved) {
        const Result<Cohort> cohort = parseCohort(one.text, words);
        if (!cohort || cohort->op == CohortOp::All)
            continue; // its columns are not in this log
        const bool grouped = cohort->op == CohortOp::Or || (cohort->op == CohortOp::And && cursor.word.at > 0);
        const std::string text = grouped ? '(' + one.text + ')' : one.text;
        offer.add({SuggestionKind::Saved, one.name, text, {}, one.text, {}});
    }
    for (const auto &set : words.rowSets)
        offer.add({SuggestionKind::RowSet, '@' + set->name, '@' + quotedValue(set->name), {}, set->origin, {}});
    offer.add(SuggestionKind::Keyword, "not", "not ");
}

void addOperators(Offer &offer, const CohortCursor &cursor)
{
    const CohortSubject subject = cursor.subject.value_or(CohortSubject{});
    std::vector<std::string_view> signs;
    if (!cursor.negative && subject.isText())
        signs = {"=", "!="};
    else if (!cursor.negative && subject.isTime())
        signs = {">=", "<", "=", "<=", ">"};
    else if (!cursor.negative)
        signs = {">", ">=", "<", "<=", "=", "!="};
    if (!subject.isText())
        signs.push_back("between");
    for (const std::string_view sign : signs)
        offer.add(SuggestionKind::Operator, sign, std::string(sign) + ' ');
    if (!subject.isTime())
        offer.add(SuggestionKind::Operator, "in", "in (");
    if (!subject.isTime() && !cursor.negative)
        offer.add(SuggestionKind::Operator, "not in", "not in (");
    if (subject.kind == CohortSubject::Kind::Column && !cursor.negative) {
        offer.add(SuggestionKind::Operator, "is missing", "is missing");
        offer.add(SuggestionKind::Operator, "is not missing", "is not missing");
    }
}

void addValues(Offer &offer, const CohortCursor &cursor, const CohortWords &words, const ColumnValues *values)
{
    if (!cursor.subject)
        return;
    if (cursor.subject->kind == CohortSubject::Kind::Log) {
        for (const std::string &log : words.logs)
            offer.add(SuggestionKind::Value, log, quotedValue(log));
    }
    const ColumnSchema *column = cursor.subject->column;
    if (!column || !values || values->column != column->id)
        return;
    for (const ColumnValue &value : values->values)
        offer.add({SuggestionKind::Value, value.text, quotedValue(value.text), {}, {}, value});
}

} // namespace

std::size_t findLetters(std::string_view text, std::string_view typed)
{
    const auto found = std::search(text.begin(), text.end(), typed.begin(), typed.end(),
                                   [](char a, char b) { return lowered(a) == lowered(b); });
    return found == text.end() && !typed.empty() ? std::string_view::npos
                                                 : static_cast<std::size_t>(found - text.begin());
}

CohortCursor cohortCursor(std::string_view text, std::size_t cursor, const CohortWords &words)
{
    CohortCursor found;
    findWord(text, std::min(cursor, text.size()), found);
    const std::string_view before = text.substr(0, found.word.at);
    const ParsedCohort parsed = parsedCohort(before, words);
    if (!parsed.problem) {
        found.expected = parsed.cohort.op == CohortOp::All ? CohortExpectation::Condition : CohortExpectation::Joint;
        return found;
    }
    found.expected = expectationOf(*parsed.problem, parsed.problem->place.at >= before.size());
    found.subject = parsed.subject;
    found.nested = found.expected == CohortExpectation::Joint;
    const CohortTokens cut = cutCohortText(before);
    found.negative = found.expected == CohortExpectation::Operator && cut.tokens.size() > 1
        && cut.tokens[cut.tokens.size() - 2].kind == CohortTokenKind::Not;
    return found;
}

std::vector<CohortSuggestion> cohortSuggestions(const CohortCursor &cursor, const CohortWords &words,
                                                const std::vector<SavedCohort> &saved, const ColumnValues *values)
{
    Offer offer(cursor.typed);
    const auto keyword = [&](std::string_view name, std::string_view text) {
        offer.add(SuggestionKind::Keyword, name, text);
    };
    switch (cursor.expected) {
    case CohortExpectation::Nothing:
        break;
    case CohortExpectation::Condition:
        addConditions(offer, cursor, words, saved);
        break;
    case CohortExpectation::Column:
        addColumns(offer, words.schema);
        break;
    case CohortExpectation::Operator:
        addOperators(offer, cursor);
        break;
    case CohortExpectation::Value:
        addValues(offer, cursor, words, values);
        break;
    case CohortExpectation::Missing:
        keyword("missing", "missing");
        keyword("not missing", "not missing");
        break;
    case CohortExpectation::List:
        keyword("(", "(");
        break;
    case CohortExpectation::ListEnd:
        keyword(",", ", ");
        keyword(")", ")");
        break;
    case CohortExpectation::Joint:
        keyword("and", "and ");
        keyword("or", "or ");
        if (cursor.nested)
            keyword(")", ")");
        break;
    case CohortExpectation::And:
        keyword("and", "and ");
        break;
    case CohortExpectation::RowSet:
        for (const auto &set : words.rowSets)
            offer.add({SuggestionKind::RowSet, set->name, quotedValue(set->name), {}, set->origin, {}});
        break;
    }
    return offer.all();
}

} // namespace faultline

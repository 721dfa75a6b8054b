// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/values/cohort_parser.h"

#include "analysis/values/cohort_condition.h"
#include "analysis/values/cohort_lexer.h"

#include <algorithm>
#include <cctype>

namespace faultline {

namespace {

constexpr std::size_t kMostNesting = 100;

/// Keywords in any case: IS NULL, in, Between.
bool isWord(const CohortToken &token, std::string_view word)
{
    return token.kind == CohortTokenKind::Word && token.text.size() == word.size()
        && std::equal(word.begin(), word.end(), token.text.begin(), [](char a, char b) {
               return a == static_cast<char>(std::tolower(static_cast<unsigned char>(b)));
           });
}

bool isName(const CohortToken &token)
{
    return token.kind == CohortTokenKind::Word || token.kind == CohortTokenKind::Quoted;
}

/// Recursive descent: or, and, not, one condition.
class Parser {
public:
    Parser(std::vector<CohortToken> tokens, const CohortWords &words)
        : m_tokens(std::move(tokens))
        , m_words(words)
        , m_outcomes(outcomeNames(words.schema))
    {
    }

    ParsedCohort whole()
    {
        Result<Cohort> cohort = all();
        ParsedCohort parsed;
        parsed.problem = m_problem;
        parsed.subject = m_subject;
        if (cohort)
            parsed.cohort = cohort.take();
        return parsed;
    }

private:
    Result<Cohort> all()
    {
        if (now().kind == CohortTokenKind::End)
            return Cohort{};
        Result<Cohort> cohort = joined(CohortTokenKind::Or);
        if (!cohort || now().kind == CohortTokenKind::End)
            return cohort;
        return wrong(now(),
                     now().kind == CohortTokenKind::Close ? CohortProblemKind::UnopenedParenthesis
                                                          : CohortProblemKind::MissingJoint);
    }

    const CohortToken &now() const { return m_tokens[m_at]; }
    const CohortToken &next(std::size_t ahead = 1) const
    {
        return m_tokens[std::min(m_at + ahead, m_tokens.size() - 1)];
    }
    CohortToken take() { return m_tokens[m_at + 1 < m_tokens.size() ? m_at++ : m_at]; }
    bool skip(CohortTokenKind kind)
    {
        const bool found = now().kind == kind;
        m_at += found ? 1 : 0;
        return found;
    }
    bool skipWord(std::string_view word)
    {
        const bool found = isWord(now(), word);
        m_at += found ? 1 : 0;
        return found;
    }
    Error wrong(const CohortToken &token, CohortProblemKind kind, std::string near = {})
    {
        m_problem = CohortProblem{kind, token.place, token.text, std::move(near)};
        return {ErrorKind::Query, {}, {}};
    }

    /// Terms joined by "or", each of terms joined by "and".
    Result<Cohort> joined(CohortTokenKind by)
    {
        std::vector<Cohort> terms;
        do {
            Result<Cohort> term = by == CohortTokenKind::Or ? joined(CohortTokenKind::And) : term_();
            if (!term)
                return term;
            const CohortOp same = by == CohortTokenKind::Or ? CohortOp::Or : CohortOp::And;
            if (term->op == same)
                std::move(term->children.begin(), term->children.end(), std::back_inserter(terms));
            else
                terms.push_back(term.take());
        } while (skip(by));
        if (terms.size() == 1)
            return terms.front();
        Cohort cohort;
        cohort.op = by == CohortTokenKind::Or ? CohortOp::Or : CohortOp::And;
        cohort.children = std::move(terms);
        return cohort;
    }

    Result<Cohort> term_()
    {
        if (++m_depth > kMostNesting)
            return wrong(now(), CohortProblemKind::TooDeep);
        Result<Cohort> term = Error{};
        if (skip(CohortTokenKind::Not)) {
            Result<Cohort> of = term_();
            term = of ? Result<Cohort>(negated(of.take())) : of;
        } else if (now().kind == CohortTokenKind::Open) {
            const CohortToken open = take();
            term = joined(CohortTokenKind::Or);
            if (term && !skip(CohortTokenKind::Close))
                return now().kind == CohortTokenKind::End ? wrong(open, CohortProblemKind::UnclosedParenthesis)
                                                          : wrong(now(), CohortProblemKind::MissingJoint);
        } else if (skip(CohortTokenKind::At)) {
            term = rowSet();
        } else if (isName(now())) {
            term = condition();
        } else {
            return wrong(now(),
                         now().kind == CohortTokenKind::End ? CohortProblemKind::MissingCondition
                                                            : CohortProblemKind::NoCondition);
        }
        --m_depth;
        return term;
    }

    Result<Cohort> rowSet()
    {
        const CohortToken name = take();
        if (!isName(name))
            return wrong(name, CohortProblemKind::MissingRowSet);
        for (const auto &set : m_words.rowSets) {
            if (set->name != name.text)
                continue;
            Cohort cohort;
            cohort.op = CohortOp::Rows;
            cohort.rows = set;
            return cohort;
        }
        return wrong(name, CohortProblemKind::UnknownRowSet);
    }

    Result<Cohort> condition()
    {
        const CohortToken first = now();
        const std::optional<CohortSubject> subject = subjectOf(first.text, m_words.schema);
        const bool bare = first.kind == CohortTokenKind::Word;
        if (!subject && bare && (isWord(first, "failed") || isWord(first, "correct"))
            && next().kind != CohortTokenKind::Operator) {
            take();
            return isOffered("failed") ? outcome(isWord(first, "failed")) : notOffered(first);
        }
        if (!subject && next().kind == CohortTokenKind::Operator) {
            if (isName(next(2)) && subjectOf(next(2).text, m_words.schema))
                return chain();
            if (next(2).kind == CohortTokenKind::End)
                return wrong(next(2), CohortProblemKind::MissingColumn);
        }
        take();
        if (!subject)
            return wrong(first, CohortProblemKind::UnknownColumn, nearestSubject(first.text, m_words.schema));
        if (subject->kind == CohortSubject::Kind::Derived && !isOffered(first.text))
            return notOffered(first);
        m_subject = subject;
        return behind(*subject);
    }

    bool isOffered(std::string_view outcome) const
    {
        return std::find(m_outcomes.begin(), m_outcomes.end(), outcome) != m_outcomes.end();
    }

    Error notOffered(const CohortToken &outcome)
    {
        return wrong(outcome, CohortProblemKind::NoSuchOutcome, isOffered("residual") ? "abs_residual" : "");
    }

    /// 10 < column <= 20
    Result<Cohort> chain()
    {
        const CohortToken low = take();
        const CohortToken sign = take();
        const CohortToken name = take();
        const CohortSubject subject = *subjectOf(name.text, m_words.schema);
        m_subject = subject;
        const std::string flipped = sign.text == "<" ? ">"
            : sign.text == "<="                      ? ">="
            : sign.text == ">"                       ? "<"
            : sign.text == ">="                      ? "<="
                                                     : sign.text;
        Result<Cohort> left = compared(subject, flipped, low);
        if (!left || now().kind != CohortTokenKind::Operator)
            return left;
        const CohortToken second = take();
        if (!isName(now()))
            return wrong(now(), CohortProblemKind::MissingValue);
        const CohortToken high = take();
        Result<Cohort> right = compared(subject, second.text, high);
        if (!right)
            return right;
        const bool oneWay = sign.text.front() == second.text.front() && sign.text.front() != '=' && sign.text != "!=";
        const std::optional<Cohort> range = oneWay ? intersection(*left, *right) : std::nullopt;
        return range ? Result<Cohort>(*range) : wrong(second, CohortProblemKind::NoRange);
    }

    /// What follows a column's name.
    Result<Cohort> behind(const CohortSubject &subject)
    {
        if (now().kind == CohortTokenKind::Operator) {
            const CohortToken sign = take();
            if (!isName(now()))
                return wrong(now(), CohortProblemKind::MissingValue);
            const CohortToken value = take();
            return compared(subject, sign.text, value);
        }
        const bool negative = skip(CohortTokenKind::Not);
        if (skipWord("in"))
            return oneOf(subject, negative);
        if (skipWord("between"))
            return between(subject, negative);
        if (!negative && skipWord("is")) {
            const bool isNot = skip(CohortTokenKind::Not);
            if (!skipWord("missing") && !skipWord("null"))
                return wrong(now(), CohortProblemKind::ExpectedMissing);
            return missing(subject, isNot);
        }
        return wrong(now(), CohortProblemKind::MissingOperator);
    }

    Result<Cohort> missing(const CohortSubject &subject, bool isNot)
    {
        if (subject.kind != CohortSubject::Kind::Column)
            return wrong(now(), CohortProblemKind::NeverMissing);
        Cohort cohort;
        cohort.op = CohortOp::IsMissing;
        cohort.column = subject.column->id;
        return isNot ? negated(std::move(cohort)) : cohort;
    }

    Result<Cohort> between(const CohortSubject &subject, bool negative)
    {
        if (!isName(now()))
            return wrong(now(), CohortProblemKind::MissingValue);
        const CohortToken low = take();
        if (!skip(CohortTokenKind::And))
            return wrong(now(), CohortProblemKind::ExpectedAnd);
        if (!isName(now()))
            return wrong(now(), CohortProblemKind::MissingValue);
        const CohortToken high = take();
        Result<Cohort> left = compared(subject, ">=", low);
        if (!left)
            return left;
        Result<Cohort> right = compared(subject, "<=", high);
        if (!right)
            return right;
        Cohort range = *intersection(*left, *right);
        return negative ? negated(std::move(range)) : range;
    }

    Result<Cohort> oneOf(const CohortSubject &subject, bool negative)
    {
        if (!skip(CohortTokenKind::Open))
            return wrong(now(), CohortProblemKind::ExpectedList);
        std::vector<std::string> values;
        std::vector<CohortToken> tokens;
        do {
            if (!isName(now()))
                return wrong(now(), CohortProblemKind::MissingValue);
            tokens.push_back(take());
        } while (skip(CohortTokenKind::Comma));
        if (!skip(CohortTokenKind::Close))
            return wrong(now(), CohortProblemKind::UnfinishedList);
        Cohort all;
        for (const CohortToken &token : tokens) {
            Result<Cohort> one = compared(subject, "=", token);
            if (!one)
                return one;
            all = all.op == CohortOp::All ? one.take() : eitherValue(std::move(all), one.take());
        }
        return negative ? negated(std::move(all)) : all;
    }

    Result<Cohort> compared(const CohortSubject &subject, const std::string &sign, const CohortToken &value)
    {
        std::variant<Cohort, CohortProblemKind> made = comparison(subject, sign, value.text);
        if (const auto *why = std::get_if<CohortProblemKind>(&made))
            return wrong(value, *why);
        if (subject.kind == CohortSubject::Kind::Log
            && std::find(m_words.logs.begin(), m_words.logs.end(), value.text) == m_words.logs.end())
            return wrong(value, CohortProblemKind::UnknownLog);
        return std::get<Cohort>(std::move(made));
    }

    Result<Cohort> outcome(bool failed)
    {
        Cohort cohort;
        cohort.op = failed ? CohortOp::Failed : CohortOp::DerivedRange;
        cohort.derived = Derived::Failure;
        cohort.lowerIncluded = !failed;
        return cohort;
    }

    std::vector<CohortToken> m_tokens;
    const CohortWords &m_words;
    std::vector<std::string> m_outcomes;
    std::optional<CohortProblem> m_problem;
    std::optional<CohortSubject> m_subject;
    std::size_t m_at = 0;
    std::size_t m_depth = 0;
};

} // namespace

ParsedCohort parsedCohort(std::string_view text, const CohortWords &words)
{
    CohortTokens cut = cutCohortText(text);
    if (cut.problem)
        return {{}, std::move(cut.problem), {}};
    return Parser(std::move(cut.tokens), words).whole();
}

Result<Cohort> parseCohort(std::string_view text, const CohortWords &words, CohortProblem *problem)
{
    ParsedCohort parsed = parsedCohort(text, words);
    if (!parsed.problem)
        return std::move(parsed.cohort);
    if (problem)
        *problem = *parsed.problem;
    return problemError(*parsed.problem);
}

Result<Cohort> parseCohort(std::string_view text, const CohortWords &words, TextPlace *place)
{
    CohortProblem problem;
    Result<Cohort> cohort = parseCohort(text, words, &problem);
    if (!cohort && place)
        *place = problem.place;
    return cohort;
}

} // namespace faultline

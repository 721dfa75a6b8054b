// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/values/cohort_condition.h"
#include "analysis/values/cohort_lexer.h"
#include "analysis/values/cohort_subject.h"

#include <algorithm>

namespace faultline {

namespace {

constexpr std::size_t kMostNesting = 100;

bool isWord(const CohortToken &token, std::string_view word)
{
    return token.kind == CohortTokenKind::Word && token.text == word;
}

bool isName(const CohortToken &token)
{
    return token.kind == CohortTokenKind::Word || token.kind == CohortTokenKind::Quoted;
}

/// Recursive descent: or, and, not, one condition.
class Parser {
public:
    Parser(std::vector<CohortToken> tokens, const CohortWords &words, TextPlace *place)
        : m_tokens(std::move(tokens))
        , m_words(words)
        , m_place(place)
    {
    }

    Result<Cohort> whole()
    {
        if (now().kind == CohortTokenKind::End)
            return Cohort{};
        Result<Cohort> cohort = joined(CohortTokenKind::Or);
        if (!cohort || now().kind == CohortTokenKind::End)
            return cohort;
        return wrong(now(),
                     now().kind == CohortTokenKind::Close ? "This ) closes nothing."
                                                          : "\"and\" or \"or\" is missing before this.");
    }

private:
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
    Error wrong(const CohortToken &token, std::string message)
    {
        if (m_place)
            *m_place = token.place;
        return {ErrorKind::Query, std::move(message), {}};
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
            return wrong(now(), "This is nested too deeply. Save a part of it as a cohort of its own.");
        Result<Cohort> term = Error{};
        if (skip(CohortTokenKind::Not)) {
            Result<Cohort> of = term_();
            term = of ? Result<Cohort>(negated(of.take())) : of;
        } else if (now().kind == CohortTokenKind::Open) {
            const CohortToken open = take();
            term = joined(CohortTokenKind::Or);
            if (term && !skip(CohortTokenKind::Close))
                return wrong(now().kind == CohortTokenKind::End ? open : now(), "A ) is missing for this (.");
        } else if (skip(CohortTokenKind::At)) {
            term = rowSet();
        } else if (isName(now())) {
            term = condition();
        } else {
            return wrong(now(),
                         now().kind == CohortTokenKind::End ? "A condition is missing at the end."
                                                            : "A condition is expected here: column, operator, value.");
        }
        --m_depth;
        return term;
    }

    Result<Cohort> rowSet()
    {
        const CohortToken name = take();
        if (!isName(name))
            return wrong(name, "The name of a row set is missing behind @.");
        for (const auto &set : m_words.rowSets) {
            if (set->name != name.text)
                continue;
            Cohort cohort;
            cohort.op = CohortOp::Rows;
            cohort.rows = set;
            return cohort;
        }
        return wrong(name, "There is no row set \"" + name.text + "\" here.");
    }

    Result<Cohort> condition()
    {
        const CohortToken first = now();
        std::optional<CohortSubject> subject = subjectOf(first.text, m_words.schema);
        const bool bare = first.kind == CohortTokenKind::Word;
        if (!subject && bare && (first.text == "failed" || first.text == "correct")
            && next().kind != CohortTokenKind::Operator) {
            take();
            return outcome(first.text == "failed");
        }
        if (!subject && next().kind == CohortTokenKind::Operator && isName(next(2))
            && subjectOf(next(2).text, m_words.schema))
            return chain();
        take();
        if (!subject) {
            const std::string near = nearestSubject(first.text, m_words.schema);
            return wrong(first,
                         "There is no column \"" + first.text + "\"."
                             + (near.empty() ? std::string(" Column names are case-sensitive.")
                                             : " Did you mean " + near + "?"));
        }
        return behind(*subject);
    }

    /// 10 < column <= 20
    Result<Cohort> chain()
    {
        const CohortToken low = take();
        const CohortToken sign = take();
        const CohortToken name = take();
        const CohortSubject subject = *subjectOf(name.text, m_words.schema);
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
            return wrong(now(), "A value is missing here.");
        const CohortToken high = take();
        Result<Cohort> right = compared(subject, second.text, high);
        if (!right)
            return right;
        const std::optional<Cohort> range = intersection(*left, *right);
        return range ? Result<Cohort>(*range)
                     : wrong(second, "Between two values only < and <= make a range, as in 10 < column <= 20.");
    }

    /// What follows a column's name.
    Result<Cohort> behind(const CohortSubject &subject)
    {
        if (now().kind == CohortTokenKind::Operator) {
            const CohortToken sign = take();
            if (!isName(now()))
                return wrong(now(), "A value is missing here.");
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
                return wrong(now(), "\"missing\" is expected behind \"is\".");
            return missing(subject, isNot);
        }
        return wrong(now(), "An operator is expected here: =, !=, <, <=, >, >=, in, between or is missing.");
    }

    Result<Cohort> missing(const CohortSubject &subject, bool isNot)
    {
        if (subject.kind != CohortSubject::Kind::Column)
            return wrong(now(), "Only a column can be missing.");
        Cohort cohort;
        cohort.op = CohortOp::IsMissing;
        cohort.column = subject.column->id;
        return isNot ? negated(std::move(cohort)) : cohort;
    }

    Result<Cohort> between(const CohortSubject &subject, bool negative)
    {
        if (!isName(now()))
            return wrong(now(), "A value is missing here.");
        const CohortToken low = take();
        if (!skip(CohortTokenKind::And))
            return wrong(now(), "\"and\" is expected here, as in: between 10 and 20.");
        if (!isName(now()))
            return wrong(now(), "A value is missing here.");
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
            return wrong(now(), "A ( is expected here, as in: in (a, b).");
        std::vector<std::string> values;
        std::vector<CohortToken> tokens;
        do {
            if (!isName(now()))
                return wrong(now(), "A value is missing here.");
            tokens.push_back(take());
        } while (skip(CohortTokenKind::Comma));
        if (!skip(CohortTokenKind::Close))
            return wrong(now(), "A , or ) is missing here.");
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
        Result<Cohort> made = comparison(subject, sign, value.text);
        if (made && made->op == CohortOp::Log
            && std::find(m_words.logs.begin(), m_words.logs.end(), value.text) == m_words.logs.end())
            return wrong(value, "There is no log \"" + value.text + "\" in this project.");
        return made ? made : wrong(value, made.error().message);
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
    TextPlace *m_place;
    std::size_t m_at = 0;
    std::size_t m_depth = 0;
};

} // namespace

Result<Cohort> parseCohort(std::string_view text, const CohortWords &words, TextPlace *place)
{
    Result<std::vector<CohortToken>> tokens = cutCohortText(text, place);
    if (!tokens)
        return tokens.error();
    return Parser(tokens.take(), words, place).whole();
}

} // namespace faultline

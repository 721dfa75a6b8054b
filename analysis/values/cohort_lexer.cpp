// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/values/cohort_lexer.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace faultline {

namespace {

/// Bytes of a word: letters, digits, what numbers and times are written with, and everything that is not ASCII.
bool isWordByte(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return byte >= 0x80 || std::isalnum(byte) != 0 || c == '_' || c == '.' || c == ':' || c == '+' || c == '-'
        || c == '#' || c == '/' || c == '%';
}

std::string lower(std::string_view text)
{
    std::string low(text);
    std::transform(low.begin(), low.end(), low.begin(),
                   [](unsigned char c) { return static_cast<char>(c < 0x80 ? std::tolower(c) : c); });
    return low;
}

struct Spelling {
    std::string_view text;
    CohortTokenKind kind;
    std::string_view folded;
};

/// Longer spellings first.
constexpr std::array kSigns{Spelling{"&&", CohortTokenKind::And, "and"},
                            Spelling{"||", CohortTokenKind::Or, "or"},
                            Spelling{"==", CohortTokenKind::Operator, "="},
                            Spelling{"!=", CohortTokenKind::Operator, "!="},
                            Spelling{"<>", CohortTokenKind::Operator, "!="},
                            Spelling{"<=", CohortTokenKind::Operator, "<="},
                            Spelling{">=", CohortTokenKind::Operator, ">="},
                            Spelling{"\xE2\x89\xA4", CohortTokenKind::Operator, "<="},
                            Spelling{"\xE2\x89\xA5", CohortTokenKind::Operator, ">="},
                            Spelling{"\xE2\x89\xA0", CohortTokenKind::Operator, "!="},
                            Spelling{"=", CohortTokenKind::Operator, "="},
                            Spelling{"<", CohortTokenKind::Operator, "<"},
                            Spelling{">", CohortTokenKind::Operator, ">"},
                            Spelling{"&", CohortTokenKind::And, "and"},
                            Spelling{"|", CohortTokenKind::Or, "or"},
                            Spelling{"!", CohortTokenKind::Not, "not"},
                            Spelling{"~", CohortTokenKind::Not, "not"},
                            Spelling{"(", CohortTokenKind::Open, "("},
                            Spelling{"[", CohortTokenKind::Open, "("},
                            Spelling{")", CohortTokenKind::Close, ")"},
                            Spelling{"]", CohortTokenKind::Close, ")"},
                            Spelling{",", CohortTokenKind::Comma, ","},
                            Spelling{"@", CohortTokenKind::At, "@"}};

const Spelling *signAt(std::string_view rest)
{
    for (const Spelling &sign : kSigns) {
        if (rest.substr(0, sign.text.size()) == sign.text)
            return &sign;
    }
    return nullptr;
}

CohortToken word(std::string_view text, std::size_t at)
{
    CohortToken token{CohortTokenKind::Word, std::string(text), {at, text.size()}};
    const std::string low = lower(text);
    if (low == "and")
        token.kind = CohortTokenKind::And;
    else if (low == "or")
        token.kind = CohortTokenKind::Or;
    else if (low == "not")
        token.kind = CohortTokenKind::Not;
    return token;
}

/// The text in quotes that begins there; nothing when it has no end. A doubled quote in it stands for itself.
std::optional<CohortToken> quotedAt(std::string_view text, std::size_t at)
{
    const char quote = text[at];
    CohortToken token{CohortTokenKind::Quoted, {}, {at, 0}};
    for (std::size_t end = at + 1; end < text.size(); ++end) {
        if (text[end] == quote && (end + 1 >= text.size() || text[end + 1] != quote)) {
            token.place.length = end + 1 - at;
            return token;
        }
        end += text[end] == quote ? 1 : 0;
        token.text += text[end];
    }
    return std::nullopt;
}

} // namespace

CohortTokens cutCohortText(std::string_view text)
{
    CohortTokens cut;
    const auto wrong = [&](CohortProblemKind kind, TextPlace place, std::string_view word) {
        cut.problem = CohortProblem{kind, place, std::string(word), {}};
    };
    std::size_t at = 0;
    while (at < text.size() && !cut.problem) {
        const char c = text[at];
        if (c == ' ' || c == '\t' || c == '\n' || c == '\r') {
            ++at;
        } else if (c == '"' || c == '\'' || c == '`') {
            const std::optional<CohortToken> token = quotedAt(text, at);
            if (token)
                cut.tokens.push_back(*token);
            else
                wrong(CohortProblemKind::UnclosedQuote, {at, text.size() - at}, text.substr(at, 1));
            at += token ? token->place.length : 0;
        } else if (const Spelling *sign = signAt(text.substr(at))) {
            cut.tokens.push_back({sign->kind, std::string(sign->folded), {at, sign->text.size()}});
            at += sign->text.size();
        } else {
            std::size_t end = at;
            while (end < text.size() && isWordByte(text[end]) && !signAt(text.substr(end)))
                ++end;
            if (end == at)
                wrong(CohortProblemKind::StrayCharacter, {at, 1}, text.substr(at, 1));
            else
                cut.tokens.push_back(word(text.substr(at, end - at), at));
            at = end;
        }
    }
    if (!cut.problem)
        cut.tokens.push_back({CohortTokenKind::End, {}, {text.size(), 0}});
    return cut;
}

} // namespace faultline

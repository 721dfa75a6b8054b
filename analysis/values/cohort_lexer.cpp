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
                            Spelling{"!", CohortTokenKind::Not, "not"},
                            Spelling{"(", CohortTokenKind::Open, "("},
                            Spelling{")", CohortTokenKind::Close, ")"},
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

} // namespace

Result<std::vector<CohortToken>> cutCohortText(std::string_view text, TextPlace *place)
{
    std::vector<CohortToken> tokens;
    const auto wrong = [&](std::size_t at, std::size_t length, std::string message) {
        if (place)
            *place = {at, length};
        return Error{ErrorKind::Query, std::move(message), {}};
    };
    std::size_t at = 0;
    while (at < text.size()) {
        const char c = text[at];
        if (c == ' ' || c == '\t' || c == '\n' || c == '\r') {
            ++at;
            continue;
        }
        if (c == '"' || c == '\'' || c == '`') {
            CohortToken token{CohortTokenKind::Quoted, {}, {at, 0}};
            std::size_t end = at + 1;
            for (;; ++end) {
                if (end >= text.size())
                    return wrong(at, text.size() - at, std::string("The text that begins with ") + c + " has no end.");
                if (text[end] == c && (end + 1 >= text.size() || text[end + 1] != c))
                    break;
                end += text[end] == c ? 1 : 0; // a doubled quote stands for itself
                token.text += text[end];
            }
            token.place.length = end + 1 - at;
            tokens.push_back(std::move(token));
            at = end + 1;
            continue;
        }
        if (const Spelling *sign = signAt(text.substr(at))) {
            tokens.push_back({sign->kind, std::string(sign->folded), {at, sign->text.size()}});
            at += sign->text.size();
            continue;
        }
        std::size_t end = at;
        while (end < text.size() && isWordByte(text[end]) && !signAt(text.substr(end)))
            ++end;
        if (end == at)
            return wrong(at, 1,
                         std::string("\"") + c
                             + "\" means nothing here. Put names and values with such characters in quotes.");
        tokens.push_back(word(text.substr(at, end - at), at));
        at = end;
    }
    tokens.push_back({CohortTokenKind::End, {}, {text.size(), 0}});
    return tokens;
}

} // namespace faultline

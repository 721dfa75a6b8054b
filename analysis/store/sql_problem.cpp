// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/store/sql_problem.h"

#include <algorithm>
#include <array>
#include <optional>

namespace faultline {

namespace {

const std::vector<std::string> kKeywords{
    "SELECT", "FROM",   "WHERE",  "GROUP",   "ORDER",     "HAVING",  "LIMIT", "OFFSET", "JOIN", "LEFT", "DISTINCT",
    "UNION",  "EXCEPT", "VALUES", "BETWEEN", "RECURSIVE", "EXPLAIN", "WITH",  "CASE",   "WHEN", "THEN", "EXISTS",
};

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool isNamePart(char c)
{
    return (c >= '0' && c <= '9') || (lower(c) >= 'a' && lower(c) <= 'z') || c == '_' || c == '$'
        || static_cast<unsigned char>(c) >= 0x80;
}

/// Edits between two words, a swap of neighbours counting one (optimal string alignment); letters' case counts nothing.
std::size_t editDistance(std::string_view a, std::string_view b)
{
    std::array<std::vector<std::size_t>, 3> rows; // the last two and the current one
    for (std::vector<std::size_t> &row : rows)
        row.resize(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j)
        rows[0][j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        std::vector<std::size_t> &current = rows[i % 3];
        const std::vector<std::size_t> &above = rows[(i - 1) % 3];
        current[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const bool same = lower(a[i - 1]) == lower(b[j - 1]);
            current[j] = std::min({above[j] + 1, current[j - 1] + 1, above[j - 1] + (same ? 0U : 1U)});
            if (i > 1 && j > 1 && lower(a[i - 1]) == lower(b[j - 2]) && lower(a[i - 2]) == lower(b[j - 1]))
                current[j] = std::min(current[j], rows[(i - 2) % 3][j - 2] + 1);
        }
    }
    return rows[a.size() % 3][b.size()];
}

bool containsWord(std::string_view text, std::string_view part)
{
    return std::search(text.begin(), text.end(), part.begin(), part.end(),
                       [](char a, char b) { return lower(a) == lower(b); })
        != text.end();
}

/// What stands behind a beginning: "no such column: x" gives "x".
std::optional<std::string> after(std::string_view message, std::string_view beginning)
{
    if (!message.starts_with(beginning))
        return std::nullopt;
    return std::string(message.substr(beginning.size()));
}

/// What stands in the double quotes of `near "x": syntax error`; the message itself may hold quotes.
std::string quotedIn(std::string_view message)
{
    const std::size_t begin = message.find('"');
    const std::size_t end = message.rfind('"');
    return begin < end ? std::string(message.substr(begin + 1, end - begin - 1)) : std::string();
}

/// The length of the word, quoted name or sign at a place, with its table in front of it.
std::size_t wordLength(std::string_view sql, std::size_t at)
{
    std::size_t end = at;
    while (end < sql.size()) {
        if (sql[end] == '"' || sql[end] == '`' || sql[end] == '[') {
            const std::size_t close = sql.find(sql[end] == '[' ? ']' : sql[end], end + 1);
            end = close == std::string_view::npos ? sql.size() : close + 1;
        } else {
            while (end < sql.size() && isNamePart(sql[end]))
                ++end;
        }
        if (end >= sql.size() || end == at || sql[end] != '.')
            break;
        ++end;
    }
    return std::max<std::size_t>(end - at, at < sql.size() ? 1 : 0);
}

std::string withoutTable(const std::string &name)
{
    const std::size_t dot = name.rfind('.');
    return dot == std::string::npos ? name : name.substr(dot + 1);
}

struct Opening {
    std::string_view text;
    SqlProblemKind kind;
};
constexpr std::array kOpenings{
    Opening{"no such column: ", SqlProblemKind::UnknownColumn},
    Opening{"no such table: ", SqlProblemKind::UnknownTable},
    Opening{"no such function: ", SqlProblemKind::UnknownFunction},
    Opening{"ambiguous column name: ", SqlProblemKind::AmbiguousColumn},
};

void recognise(SqlProblem &problem, std::string_view message)
{
    for (const Opening &opening : kOpenings) {
        if (const std::optional<std::string> name = after(message, opening.text)) {
            problem.kind = opening.kind;
            problem.name = *name;
            return;
        }
    }
    if (message == "incomplete input") {
        problem.kind = SqlProblemKind::Unfinished;
    } else if (message.starts_with("near \"") || message.starts_with("unrecognized token: ")) {
        problem.kind = SqlProblemKind::Syntax;
        problem.name = quotedIn(message);
    }
}

} // namespace

std::optional<std::size_t> placeOfWord(std::string_view name, std::string_view sql)
{
    for (std::size_t at = 0; !name.empty() && at + name.size() <= sql.size(); ++at) {
        const bool begins = at == 0 || !isNamePart(sql[at - 1]);
        const bool ends = at + name.size() == sql.size() || !isNamePart(sql[at + name.size()]);
        if (begins && ends
            && std::equal(name.begin(), name.end(), sql.begin() + static_cast<std::ptrdiff_t>(at),
                          [](char a, char b) { return lower(a) == lower(b); }))
            return at;
    }
    return std::nullopt;
}

std::vector<std::string> namesLike(std::string_view name, const std::vector<std::string> &candidates)
{
    constexpr std::size_t kMost = 3;
    std::vector<std::pair<std::size_t, std::string>> like;
    for (const std::string &candidate : candidates) {
        if (candidate.size() > 2 * name.size() + 16)
            continue;
        const std::size_t distance = editDistance(name, candidate);
        if (distance == 0)
            continue; // the name itself, of a table that the statement does not read
        const bool contains = name.size() >= 3 && containsWord(candidate, name);
        if (distance <= std::max<std::size_t>(1, name.size() / 3) || contains)
            like.emplace_back(distance, candidate);
    }
    std::sort(like.begin(), like.end());
    like.erase(std::unique(like.begin(), like.end()), like.end());
    std::vector<std::string> names;
    for (std::size_t i = 0; i < std::min(kMost, like.size()); ++i)
        names.push_back(std::move(like[i].second));
    return names;
}

SqlProblem sqlProblem(std::string_view message, int offset, std::string_view sql, const SqlNames &names)
{
    SqlProblem problem;
    problem.detail = message;
    recognise(problem, message);
    if (offset >= 0 && static_cast<std::size_t>(offset) <= sql.size())
        problem.place = static_cast<std::size_t>(offset);
    else
        problem.place = placeOfWord(withoutTable(problem.name), sql);
    if (problem.kind == SqlProblemKind::Unfinished)
        problem.place = sql.size();
    if (problem.place)
        problem.length = wordLength(sql, *problem.place);
    switch (problem.kind) {
    case SqlProblemKind::UnknownColumn:
        problem.quoted = problem.place && sql[*problem.place] == '"';
        problem.suggestions = namesLike(withoutTable(problem.name), names.columns);
        break;
    case SqlProblemKind::UnknownTable:
        problem.suggestions = namesLike(withoutTable(problem.name), names.tables);
        break;
    case SqlProblemKind::UnknownFunction:
        problem.suggestions = namesLike(problem.name, names.functions);
        break;
    case SqlProblemKind::Syntax:
        problem.suggestions = namesLike(problem.name, kKeywords);
        break;
    default:
        break;
    }
    return problem;
}

std::size_t nextSqlWord(std::string_view sql, std::size_t from)
{
    while (from < sql.size()) {
        const std::string_view rest = sql.substr(from);
        if (rest.starts_with("--")) {
            from = std::min(sql.find('\n', from), sql.size());
        } else if (rest.starts_with("/*")) {
            const std::size_t end = sql.find("*/", from + 2);
            from = end == std::string_view::npos ? sql.size() : end + 2;
        } else if (std::string_view(" \t\r\n\f;").find(sql[from]) != std::string_view::npos) {
            ++from;
        } else {
            break;
        }
    }
    return from;
}

std::string firstSqlWord(std::string_view sql)
{
    std::string word;
    for (std::size_t at = nextSqlWord(sql, 0); at < sql.size() && isNamePart(sql[at]); ++at)
        word +=
            lower(sql[at]) >= 'a' && lower(sql[at]) <= 'z' ? static_cast<char>(lower(sql[at]) - 'a' + 'A') : sql[at];
    return word;
}

} // namespace faultline

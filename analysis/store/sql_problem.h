// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/values/sql_result.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace faultline {

/// The names that a statement could have meant.
struct SqlNames {
    std::vector<std::string> tables;
    std::vector<std::string> columns;
    std::vector<std::string> functions;
};

/// What SQLite says of a statement that it cannot compile or run, with the place of the word and names that look
/// alike. `offset` is sqlite3_error_offset(), -1 when SQLite does not know: then the place is that of the name.
SqlProblem sqlProblem(std::string_view message, int offset, std::string_view sql, const SqlNames &names);

/// At most three of the candidates: those with few letters exchanged, or that contain the name. Best first.
std::vector<std::string> namesLike(std::string_view name, const std::vector<std::string> &candidates);

/// Where a name stands in a statement as a word of its own, letters' case apart.
std::optional<std::size_t> placeOfWord(std::string_view name, std::string_view sql);

/// The first word of a statement in capitals, white space and comments before it left out: "SELECT".
std::string firstSqlWord(std::string_view sql);
/// Where the text goes on after white space, comments and semicolons; its size when nothing follows.
std::size_t nextSqlWord(std::string_view sql, std::size_t from);

} // namespace faultline

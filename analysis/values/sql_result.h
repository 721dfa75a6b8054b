// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace faultline {

/// Bytes that are no text.
struct SqlBytes {
    std::string bytes;

    friend bool operator==(const SqlBytes &, const SqlBytes &) = default;
};

/// One value that SQL gave. monostate is NULL; an empty text is not NULL.
using SqlCell = std::variant<std::monostate, std::int64_t, double, std::string, SqlBytes>;

/// A value as it is copied and written to files: C digits that read back as the same number, text as it is, bytes as
/// x'41ff'; empty for NULL. `scratch` holds what is not stored as text.
std::string_view cellText(const SqlCell &cell, std::string &scratch);

/// What the values of a result's column are.
enum class SqlType {
    Nothing, ///< no row, or NULL in all of them
    Integer,
    Number, ///< at least one is not whole
    Text,
    Bytes,
    Mixed,
};

struct SqlColumn {
    std::string name; ///< as SQL names it: the column, its alias, or the expression
    SqlType type = SqlType::Nothing;
};

/// How far a statement may go. 0 is no limit.
struct SqlLimits {
    std::uint64_t rows = 10'000;
    double seconds = 60.0;
    std::uint64_t bytes = std::uint64_t{256} << 20U; ///< of all values kept
};

enum class SqlEnd {
    Complete,
    RowLimit, ///< there is at least one row more
    SizeLimit,
    TimeLimit, ///< the rows so far are right, but there may be more
};

/// What a statement gave.
struct SqlResult {
    std::vector<SqlColumn> columns;
    std::vector<std::vector<SqlCell>> rows; ///< as long as columns
    std::uint64_t rowCount = 0; ///< rows given; those of `rows` when they were kept
    SqlEnd end = SqlEnd::Complete;
    double seconds = 0.0;
    /// Columns of numbers in which NaN was met. SQL has none, so it came as NULL; cells.kind tells it from missing.
    std::vector<std::string> nanColumns;
};

enum class SqlProblemKind {
    Empty, ///< nothing but white space and comments
    SeveralStatements, ///< `place` is where the second one begins
    Refused, ///< not a question: `name` is the first word of the statement
    RefusedFunction, ///< `name` is a function that reaches beyond the project
    RefusedTable, ///< `name` is a table of SQLite's own that reaches around the limits
    Parameter, ///< ?1 or :name: there is nothing to fill it with
    UnknownTable, ///< `name`
    UnknownColumn, ///< `name`
    UnknownFunction, ///< `name`
    AmbiguousColumn, ///< `name` is in several tables
    Syntax, ///< near `name`
    Unfinished, ///< the text ends too early
    HoldsUpWriter, ///< it reads the stored bytes of the project for longer than a second
    Other, ///< `detail`
};

/// Why a statement could not be answered, when the reason is the statement itself.
struct SqlProblem {
    SqlProblemKind kind = SqlProblemKind::Other;
    std::string name;
    std::string detail; ///< the words of SQLite, English
    std::optional<std::size_t> place; ///< byte in the text
    std::size_t length = 0; ///< bytes from there on
    std::vector<std::string> suggestions; ///< names that look alike, best first
    bool quoted = false; ///< the unknown column stands in double quotes: a text, perhaps
};

struct SqlAnswer {
    SqlResult result;
    std::optional<SqlProblem> problem; ///< then the result holds nothing to rely on
};

} // namespace faultline

// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace faultline {

enum class SqlTokenKind {
    Keyword,
    Function, ///< a name in front of a bracket
    Name,
    QuotedName, ///< "..." `...` [...]
    Text, ///< '...'
    Number,
    Comment,
    Sign,
};

struct SqlToken {
    SqlTokenKind kind = SqlTokenKind::Sign;
    qsizetype begin = 0;
    qsizetype length = 0;

    qsizetype end() const { return begin + length; }
};

/// What a line begins in when the one before did not close it.
enum class SqlState { Plain, InComment, InText, InQuotedName };

/// The tokens of a line (or of a whole text), white space left out; `state` is that of its begin, then that of its end.
std::vector<SqlToken> sqlTokens(QStringView line, SqlState &state);

/// Words of questions, for colours and completion: SELECT, FROM, ...
const QStringList &sqlKeywords();
/// Functions worth offering, without the bracket.
const QStringList &sqlFunctions();
/// The name as it must stand in a statement: in double quotes where it is a keyword or holds other characters than
/// letters, digits and _.
QString sqlName(const QString &name);

} // namespace faultline

// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/values/sql_result.h"
#include "analysis/values/sql_table.h"

#include <QString>

#include <optional>

namespace faultline {

/// What is wrong with a statement and what to do, in whole sentences.
QString sqlProblemText(const SqlProblem &problem);

/// A place in a text as people count: from 1, columns in characters.
struct TextPosition {
    int line = 1;
    int column = 1;
};
TextPosition textPosition(const std::string &text, std::size_t byte);
/// "line 1, column 12".
QString textPositionText(TextPosition position);

/// Why there is no more of a result; empty when it is whole.
QString sqlEndText(const SqlResult &result, const SqlLimits &limits);
/// That NaN came as NULL; empty when none was met.
QString sqlNaNText(const SqlResult &result);

/// "text", "number", ...: what the values of a result's column are.
QString sqlTypeTitle(SqlType type);
/// Bytes that are no text: "12 bytes".
QString sqlBytesText(const SqlBytes &bytes);

/// What a column of `records` that no log has is for, in a sentence; empty for the columns of the project.
QString recordsColumnMeaning(RecordsColumnKind kind);
/// "number", or as the project file declares it.
QString sqlColumnTypeText(const SqlTableColumn &column);
/// What a table of the console holds, in a sentence.
QString sqlTableMeaning(const SqlTable &table);

} // namespace faultline

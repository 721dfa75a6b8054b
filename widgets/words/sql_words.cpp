// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/words/sql_words.h"

#include "widgets/words/number_text.h"
#include "widgets/words/schema_words.h"

#include <QCoreApplication>
#include <QStringList>

namespace faultline {

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("sql", text);
}

QString text(const std::string &utf8)
{
    return QString::fromStdString(utf8);
}

/// The sentence of a name that is not there, with names that look alike.
QString unknownText(const SqlProblem &problem, const char *alone, const char *withSuggestions)
{
    if (problem.suggestions.empty())
        return words(alone).arg(text(problem.name));
    QStringList names;
    for (const std::string &name : problem.suggestions)
        names.append(text(name));
    return words(withSuggestions).arg(text(problem.name), names.join(QStringLiteral(", ")));
}

QString unknownColumnText(const SqlProblem &problem)
{
    if (problem.quoted && problem.suggestions.empty())
        return words(QT_TRANSLATE_NOOP("sql",
                                       "There is no column %1. If it is meant as a text, put it in single "
                                       "quotes: '%1'."))
            .arg(text(problem.name));
    return unknownText(problem, QT_TRANSLATE_NOOP("sql", "There is no column %1."),
                       QT_TRANSLATE_NOOP("sql", "There is no column %1. Did you mean %2?"));
}

} // namespace

QString sqlProblemText(const SqlProblem &problem)
{
    const QString name = text(problem.name);
    switch (problem.kind) {
    case SqlProblemKind::Empty:
        return words(QT_TRANSLATE_NOOP("sql", "There is no statement. Type a SELECT."));
    case SqlProblemKind::SeveralStatements:
        return words(QT_TRANSLATE_NOOP("sql", "One statement at a time: a second one begins here."));
    case SqlProblemKind::Refused:
        return words(QT_TRANSLATE_NOOP("sql", "%1 is refused: the console only reads. Ask with SELECT.")).arg(name);
    case SqlProblemKind::RefusedFunction:
        return words(QT_TRANSLATE_NOOP("sql", "The function %1 is refused: it reaches beyond the project.")).arg(name);
    case SqlProblemKind::RefusedTable:
        return words(QT_TRANSLATE_NOOP("sql", "The table %1 is refused: it is no table of the project.")).arg(name);
    case SqlProblemKind::Parameter:
        return words(QT_TRANSLATE_NOOP("sql",
                                       "%1 is a parameter, and there is nothing to fill it with. Write the "
                                       "value itself."))
            .arg(name);
    case SqlProblemKind::UnknownTable:
        return unknownText(problem, QT_TRANSLATE_NOOP("sql", "There is no table %1."),
                           QT_TRANSLATE_NOOP("sql", "There is no table %1. Did you mean %2?"));
    case SqlProblemKind::UnknownColumn:
        return unknownColumnText(problem);
    case SqlProblemKind::UnknownFunction:
        return unknownText(problem, QT_TRANSLATE_NOOP("sql", "There is no function %1."),
                           QT_TRANSLATE_NOOP("sql", "There is no function %1. Did you mean %2?"));
    case SqlProblemKind::AmbiguousColumn:
        return words(QT_TRANSLATE_NOOP("sql",
                                       "Several tables have a column %1. Put the name of the table in front: "
                                       "records.%1."))
            .arg(name);
    case SqlProblemKind::Syntax:
        return unknownText(problem, QT_TRANSLATE_NOOP("sql", "This cannot be understood from %1 on."),
                           QT_TRANSLATE_NOOP("sql", "This cannot be understood from %1 on. Did you mean %2?"));
    case SqlProblemKind::Unfinished:
        return words(QT_TRANSLATE_NOOP("sql", "The statement ends too early."));
    case SqlProblemKind::HoldsUpWriter:
        return words(QT_TRANSLATE_NOOP("sql",
                                       "This reads the stored bytes of the project for longer than a second, "
                                       "which would hold up imports. Ask for less of them."));
    case SqlProblemKind::Other:
        break;
    }
    return words(QT_TRANSLATE_NOOP("sql", "The statement cannot be answered: %1.")).arg(text(problem.detail));
}

TextPosition textPosition(const std::string &text, std::size_t byte)
{
    TextPosition position;
    for (std::size_t i = 0; i < byte && i < text.size(); ++i) {
        if (text[i] == '\n') {
            ++position.line;
            position.column = 1;
        } else if ((static_cast<unsigned char>(text[i]) & 0xC0U) != 0x80) { // the first byte of a character
            ++position.column;
        }
    }
    return position;
}

QString textPositionText(TextPosition position)
{
    return words(QT_TRANSLATE_NOOP("sql", "line %1, column %2")).arg(position.line).arg(position.column);
}

QString sqlEndText(const SqlResult &result, const SqlLimits &limits)
{
    switch (result.end) {
    case SqlEnd::Complete:
        break;
    case SqlEnd::RowLimit:
        return words(QT_TRANSLATE_NOOP("sql", "There are more rows than the limit of %1.")).arg(countText(limits.rows));
    case SqlEnd::SizeLimit:
        return words(QT_TRANSLATE_NOOP("sql", "There is more than the %1 that are kept.")).arg(bytesText(limits.bytes));
    case SqlEnd::TimeLimit:
        return words(QT_TRANSLATE_NOOP("sql", "Stopped after %1; there may be more rows."))
            .arg(durationText(limits.seconds));
    }
    return {};
}

QString sqlNaNText(const SqlResult &result)
{
    QStringList names;
    for (const std::string &name : result.nanColumns)
        names.append(text(name));
    if (names.isEmpty())
        return {};
    return words(QT_TRANSLATE_NOOP("sql",
                                   "NaN was met in %1. SQL has none, so it is NULL here; cells.kind tells it "
                                   "from missing."))
        .arg(names.join(QStringLiteral(", ")));
}

QString sqlTypeTitle(SqlType type)
{
    switch (type) {
    case SqlType::Nothing:
        break;
    case SqlType::Integer:
        return words(QT_TRANSLATE_NOOP("sql", "integers"));
    case SqlType::Number:
        return words(QT_TRANSLATE_NOOP("sql", "numbers"));
    case SqlType::Text:
        return words(QT_TRANSLATE_NOOP("sql", "texts"));
    case SqlType::Bytes:
        return words(QT_TRANSLATE_NOOP("sql", "bytes"));
    case SqlType::Mixed:
        return words(QT_TRANSLATE_NOOP("sql", "values of several types"));
    }
    return words(QT_TRANSLATE_NOOP("sql", "no value"));
}

QString sqlBytesText(const SqlBytes &bytes)
{
    return bytesText(bytes.bytes.size());
}

QString recordsColumnMeaning(RecordsColumnKind kind)
{
    switch (kind) {
    case RecordsColumnKind::RowNumber:
        return words(QT_TRANSLATE_NOOP("sql",
                                       "Number of the record from 0: production first, then training, then "
                                       "reference rows."));
    case RecordsColumnKind::Log:
        return words(QT_TRANSLATE_NOOP("sql", "The log it came from, as log.id."));
    case RecordsColumnKind::Part:
        return words(QT_TRANSLATE_NOOP("sql", "'production', 'training' or 'reference'."));
    case RecordsColumnKind::InCohort:
        return words(QT_TRANSLATE_NOOP("sql",
                                       "1 when the record belongs to the current cohort, 0 when not; NULL for "
                                       "training and reference rows."));
    case RecordsColumnKind::Failure:
        return words(QT_TRANSLATE_NOOP("sql",
                                       "1 when label and prediction differ, 0 when they agree; NULL when one "
                                       "is missing, and in a regression."));
    case RecordsColumnKind::Stored:
        break;
    }
    return {};
}

QString sqlColumnTypeText(const SqlTableColumn &column)
{
    const std::optional<ValueType> type = typeFromName(column.type);
    return type ? typeTitle(*type) : text(column.type);
}

QString sqlTableMeaning(const SqlTable &table)
{
    switch (table.kind) {
    case SqlTableKind::Records:
        return words(QT_TRANSLATE_NOOP("sql",
                                       "One row for every record of every log, training and reference rows "
                                       "included, with the newest labels."));
    case SqlTableKind::Cells:
        return words(QT_TRANSLATE_NOOP("sql",
                                       "One row for every value, for any number of columns. Its hidden column "
                                       "kind tells missing from NaN."));
    case SqlTableKind::Project:
        break;
    }
    return words(QT_TRANSLATE_NOOP("sql", "A table of the project file."));
}

} // namespace faultline

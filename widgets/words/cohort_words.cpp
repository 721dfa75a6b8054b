// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/words/cohort_words.h"

#include "widgets/words/number_text.h"
#include "widgets/words/schema_words.h"

#include <QCoreApplication>

#include <array>

namespace faultline {

namespace {

QString say(const char *text, const char *note = nullptr)
{
    return QCoreApplication::translate("cohort", text, note);
}

struct Meaning {
    const char *name;
    const char *text;
};

constexpr std::array kMeanings{
    Meaning{"failed", QT_TRANSLATE_NOOP("cohort", "label and prediction differ")},
    Meaning{"correct", QT_TRANSLATE_NOOP("cohort", "label and prediction agree")},
    Meaning{"loss", QT_TRANSLATE_NOOP("cohort", "log loss of the record")},
    Meaning{"brier", QT_TRANSLATE_NOOP("cohort", "Brier score of the record")},
    Meaning{"confidence", QT_TRANSLATE_NOOP("cohort", "probability of the returned class")},
    Meaning{"residual", QT_TRANSLATE_NOOP("cohort", "prediction minus label")},
    Meaning{"abs_residual", QT_TRANSLATE_NOOP("cohort", "distance of prediction and label")},
    Meaning{"log", QT_TRANSLATE_NOOP("cohort", "the file that the record came from")},
    Meaning{"and", QT_TRANSLATE_NOOP("cohort", "both hold")},
    Meaning{"or", QT_TRANSLATE_NOOP("cohort", "either holds")},
    Meaning{"not", QT_TRANSLATE_NOOP("cohort", "all other records")},
    Meaning{"in", QT_TRANSLATE_NOOP("cohort", "one of several values")},
    Meaning{"not in", QT_TRANSLATE_NOOP("cohort", "none of several values")},
    Meaning{"between", QT_TRANSLATE_NOOP("cohort", "both ends belong to it")},
};

QString meaningOf(const std::string &name)
{
    for (const Meaning &one : kMeanings) {
        if (one.name == name)
            return say(one.text);
    }
    return {};
}

QString valueHint(const ColumnValue &value)
{
    if (!value.quantile)
        return countText(value.rows);
    if (*value.quantile <= 0.0)
        return say(QT_TRANSLATE_NOOP("cohort", "least"), "smallest value of a column");
    if (*value.quantile >= 1.0)
        return say(QT_TRANSLATE_NOOP("cohort", "greatest"), "largest value of a column");
    if (*value.quantile == 0.5)
        return say(QT_TRANSLATE_NOOP("cohort", "median, about"));
    return say(QT_TRANSLATE_NOOP("cohort", "about %1 % are at or below"))
        .arg(QString::number(qRound(*value.quantile * 100.0)));
}

} // namespace

QString suggestionHint(const CohortSuggestion &suggestion, const Schema &schema)
{
    const ColumnSchema *column = schema.find(suggestion.column);
    switch (suggestion.kind) {
    case SuggestionKind::Column:
        return column ? say(QT_TRANSLATE_NOOP("cohort", "%1 \u00b7 %2"), "type and role of a column")
                            .arg(typeTitle(column->type), roleTitle(column->role))
                      : QString();
    case SuggestionKind::Outcome:
        return column ? say(QT_TRANSLATE_NOOP("cohort", "the column %1"), "that label or time stands for")
                            .arg(QString::fromStdString(column->name))
                      : meaningOf(suggestion.name);
    case SuggestionKind::Keyword:
    case SuggestionKind::Operator:
        return meaningOf(suggestion.name);
    case SuggestionKind::Value:
        return suggestion.value ? valueHint(*suggestion.value) : QString();
    case SuggestionKind::Saved:
    case SuggestionKind::RowSet:
        return onOneLine(QString::fromStdString(suggestion.detail));
    }
    return {};
}

QString onOneLine(const QString &text)
{
    QString line = text;
    line.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    for (QChar &c : line) {
        if (c == QLatin1Char('\n') || c == QLatin1Char('\r'))
            c = QChar(0x21B5); // a bent arrow
        else if (c == QLatin1Char('\t'))
            c = QChar(0x2192);
        else if (c.category() == QChar::Other_Control)
            c = QChar(0xFFFD);
    }
    return line;
}

QString cohortProblemText(const CohortProblem &problem)
{
    const QString word = onOneLine(QString::fromStdString(problem.word));
    const QString near = QString::fromStdString(problem.near);
    switch (problem.kind) {
    case CohortProblemKind::UnclosedQuote:
        return say(QT_TRANSLATE_NOOP("cohort", "The text that begins with %1 has no end.")).arg(word);
    case CohortProblemKind::StrayCharacter:
        return say(QT_TRANSLATE_NOOP("cohort",
                                     "\"%1\" means nothing here. Put names and values with such characters in quotes."))
            .arg(word);
    case CohortProblemKind::TooDeep:
        return say(QT_TRANSLATE_NOOP("cohort", "This is nested too deeply. Save a part of it as a cohort of its own."));
    case CohortProblemKind::MissingCondition:
        return say(QT_TRANSLATE_NOOP("cohort", "A condition is missing at the end."));
    case CohortProblemKind::NoCondition:
        return say(QT_TRANSLATE_NOOP("cohort", "A condition is expected here: column, operator, value."));
    case CohortProblemKind::MissingJoint:
        return say(QT_TRANSLATE_NOOP(
            "cohort", "\"and\" or \"or\" is missing before this. A value of several words stands in quotes."));
    case CohortProblemKind::UnopenedParenthesis:
        return say(QT_TRANSLATE_NOOP("cohort", "This ) closes nothing."));
    case CohortProblemKind::UnclosedParenthesis:
        return say(QT_TRANSLATE_NOOP("cohort", "A ) is missing for this (."));
    case CohortProblemKind::UnknownColumn:
        return near.isEmpty()
            ? say(QT_TRANSLATE_NOOP("cohort", "There is no column \"%1\". Column names are case-sensitive.")).arg(word)
            : say(QT_TRANSLATE_NOOP("cohort", "There is no column \"%1\". Did you mean %2?")).arg(word, near);
    case CohortProblemKind::NoSuchOutcome:
        return near.isEmpty()
            ? say(QT_TRANSLATE_NOOP("cohort",
                                    "This log has no \"%1\": the columns that it is made from are not there."))
                  .arg(word)
            : say(QT_TRANSLATE_NOOP("cohort", "This log has no \"%1\": its predictions are numbers. Use %2."))
                  .arg(word, near);
    case CohortProblemKind::MissingColumn:
        return say(QT_TRANSLATE_NOOP("cohort", "A column is missing here, as in 10 < column <= 20."));
    case CohortProblemKind::MissingOperator:
        return say(QT_TRANSLATE_NOOP("cohort",
                                     "An operator is expected here: =, !=, <, <=, >, >=, in, between or is missing."));
    case CohortProblemKind::MissingValue:
        return say(QT_TRANSLATE_NOOP("cohort", "A value is missing here."));
    case CohortProblemKind::ExpectedMissing:
        return say(QT_TRANSLATE_NOOP("cohort", "\"missing\" is expected behind \"is\"."));
    case CohortProblemKind::ExpectedList:
        return say(QT_TRANSLATE_NOOP("cohort", "A ( is expected here, as in: in (a, b)."));
    case CohortProblemKind::UnfinishedList:
        return say(QT_TRANSLATE_NOOP("cohort", "A , or ) is missing here."));
    case CohortProblemKind::ExpectedAnd:
        return say(QT_TRANSLATE_NOOP("cohort", "\"and\" is expected here, as in: between 10 and 20."));
    case CohortProblemKind::NoRange:
        return say(
            QT_TRANSLATE_NOOP("cohort", "Between two values only < and <= make a range, as in 10 < column <= 20."));
    case CohortProblemKind::NeverMissing:
        return say(QT_TRANSLATE_NOOP("cohort", "Only a column can be missing."));
    case CohortProblemKind::NoNumber:
        return say(QT_TRANSLATE_NOOP("cohort", "\"%1\" is no number.")).arg(word);
    case CohortProblemKind::NoTime:
        return say(QT_TRANSLATE_NOOP("cohort", "\"%1\" is no time. Write it as 2024-05-31 or 2024-05-31T14:00:00Z."))
            .arg(word);
    case CohortProblemKind::NoOrder:
        return say(QT_TRANSLATE_NOOP("cohort", "Text has no order here: use =, != or in."));
    case CohortProblemKind::LargeInteger:
        return say(QT_TRANSLATE_NOOP("cohort",
                                     "Integers of 2^53 and beyond cannot be compared here. Give the column the type "
                                     "text, or select by SQL."));
    case CohortProblemKind::UnknownLog:
        return say(QT_TRANSLATE_NOOP("cohort", "There is no log \"%1\" in this project.")).arg(word);
    case CohortProblemKind::MissingRowSet:
        return say(QT_TRANSLATE_NOOP("cohort", "The name of a row set is missing behind @."));
    case CohortProblemKind::UnknownRowSet:
        return say(QT_TRANSLATE_NOOP("cohort", "There is no row set \"%1\" here.")).arg(word);
    }
    return {};
}

} // namespace faultline

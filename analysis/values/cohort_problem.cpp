// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/values/cohort_problem.h"

namespace faultline {

std::string problemSentence(const CohortProblem &problem)
{
    const std::string quoted = '"' + problem.word + '"';
    switch (problem.kind) {
    case CohortProblemKind::UnclosedQuote:
        return "The text that begins with " + problem.word + " has no end.";
    case CohortProblemKind::StrayCharacter:
        return quoted + " means nothing here. Put names and values with such characters in quotes.";
    case CohortProblemKind::TooDeep:
        return "This is nested too deeply. Save a part of it as a cohort of its own.";
    case CohortProblemKind::MissingCondition:
        return "A condition is missing at the end.";
    case CohortProblemKind::NoCondition:
        return "A condition is expected here: column, operator, value.";
    case CohortProblemKind::MissingJoint:
        return "\"and\" or \"or\" is missing before this. A value of several words stands in quotes.";
    case CohortProblemKind::UnopenedParenthesis:
        return "This ) closes nothing.";
    case CohortProblemKind::UnclosedParenthesis:
        return "A ) is missing for this (.";
    case CohortProblemKind::UnknownColumn:
        return "There is no column " + quoted + "."
            + (problem.near.empty() ? std::string(" Column names are case-sensitive.")
                                    : " Did you mean " + problem.near + "?");
    case CohortProblemKind::NoSuchOutcome:
        return "This log has no " + quoted
            + (problem.near.empty() ? std::string(": the columns that it is made from are not there.")
                                    : ": its predictions are numbers. Use " + problem.near + ".");
    case CohortProblemKind::MissingColumn:
        return "A column is missing here, as in 10 < column <= 20.";
    case CohortProblemKind::MissingOperator:
        return "An operator is expected here: =, !=, <, <=, >, >=, in, between or is missing.";
    case CohortProblemKind::MissingValue:
        return "A value is missing here.";
    case CohortProblemKind::ExpectedMissing:
        return "\"missing\" is expected behind \"is\".";
    case CohortProblemKind::ExpectedList:
        return "A ( is expected here, as in: in (a, b).";
    case CohortProblemKind::UnfinishedList:
        return "A , or ) is missing here.";
    case CohortProblemKind::ExpectedAnd:
        return "\"and\" is expected here, as in: between 10 and 20.";
    case CohortProblemKind::NoRange:
        return "Between two values only < and <= make a range, as in 10 < column <= 20.";
    case CohortProblemKind::NeverMissing:
        return "Only a column can be missing.";
    case CohortProblemKind::NoNumber:
        return quoted + " is no number.";
    case CohortProblemKind::NoTime:
        return quoted + " is no time. Write it as 2024-05-31 or 2024-05-31T14:00:00Z.";
    case CohortProblemKind::NoOrder:
        return "Text has no order here: use =, != or in.";
    case CohortProblemKind::LargeInteger:
        return "Integers of 2^53 and beyond cannot be compared here. Give the column the type text, or select by SQL.";
    case CohortProblemKind::UnknownLog:
        return "There is no log " + quoted + " in this project.";
    case CohortProblemKind::MissingRowSet:
        return "The name of a row set is missing behind @.";
    case CohortProblemKind::UnknownRowSet:
        return "There is no row set " + quoted + " here.";
    }
    return {};
}

Error problemError(const CohortProblem &problem)
{
    return {ErrorKind::Query, problemSentence(problem), {}};
}

} // namespace faultline

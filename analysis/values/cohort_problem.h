// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/base/error.h"

#include <cstddef>
#include <string>

namespace faultline {

/// Where a text went wrong, in bytes; length 0 = at its end.
struct TextPlace {
    std::size_t at = 0;
    std::size_t length = 0;
};

/// Why a text is no cohort. `word` is what stands at the place, unless said otherwise.
enum class CohortProblemKind {
    UnclosedQuote, ///< word: the quote
    StrayCharacter,
    TooDeep,
    MissingCondition, ///< at the end
    NoCondition, ///< something else stands there
    MissingJoint, ///< and, or
    UnopenedParenthesis,
    UnclosedParenthesis,
    UnknownColumn, ///< near: a name spelled almost like it, or empty
    NoSuchOutcome, ///< failed, loss, ... of a log that lacks what it is made from; near: what a regression has instead
    MissingColumn, ///< behind `10 <`
    MissingOperator,
    MissingValue,
    ExpectedMissing, ///< behind is
    ExpectedList, ///< behind in
    UnfinishedList,
    ExpectedAnd, ///< behind between
    NoRange, ///< 10 < column = 20
    NeverMissing, ///< only columns can be missing
    NoNumber,
    NoTime,
    NoOrder, ///< < and > on text
    LargeInteger, ///< 2^53 and beyond
    UnknownLog,
    MissingRowSet,
    UnknownRowSet,
};

struct CohortProblem {
    CohortProblemKind kind = CohortProblemKind::MissingCondition;
    TextPlace place;
    std::string word;
    std::string near;
};

/// In English, a whole sentence with the next step.
std::string problemSentence(const CohortProblem &problem);
/// As a Query error.
Error problemError(const CohortProblem &problem);

} // namespace faultline

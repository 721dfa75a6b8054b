// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/values/cohort_subject.h"
#include "analysis/values/column_values.h"
#include "analysis/values/saved_cohort.h"

#include <optional>
#include <string>
#include <vector>

namespace faultline {

/// What may stand where a person is typing.
enum class CohortExpectation {
    Nothing, ///< the text before it is wrong already, or nothing is known
    Condition, ///< a column, an outcome, not, a saved cohort, a row set
    Column, ///< behind `10 <`
    Operator,
    Value,
    Missing, ///< behind is
    List, ///< behind in
    ListEnd, ///< , or )
    Joint, ///< and, or
    And, ///< between 10 and
    RowSet,
};

/// The word that is being typed.
struct CohortCursor {
    TextPlace word; ///< of the text, replaced when a suggestion is chosen
    std::string typed; ///< the word up to the cursor, without quotes
    CohortExpectation expected = CohortExpectation::Nothing;
    std::optional<CohortSubject> subject; ///< Operator, Value: of what
    bool negative = false; ///< Operator: behind not
    bool nested = false; ///< Joint: a ) may come too
};

/// cursor: bytes of the text before it. The pointer of the subject is into the words.
CohortCursor cohortCursor(std::string_view text, std::size_t cursor, const CohortWords &words);

enum class SuggestionKind { Column, Outcome, Keyword, Operator, Value, Saved, RowSet };

struct CohortSuggestion {
    SuggestionKind kind = SuggestionKind::Keyword;
    std::string name; ///< as listed
    std::string text; ///< put in place of the word; a space behind where more must follow
    ColumnId column; ///< Column, and outcomes that are the column of a role
    std::string detail; ///< Saved: its text; RowSet: its origin
    std::optional<ColumnValue> value; ///< Value: how often
};

/// What fits the word: first what begins with it, then what contains it, letters of either case. values may be null, or
/// of another column or word: then they are left out. At most 50.
std::vector<CohortSuggestion> cohortSuggestions(const CohortCursor &cursor, const CohortWords &words,
                                                const std::vector<SavedCohort> &saved, const ColumnValues *values);

/// Position of typed in text, letters of either case; npos when it is not in it.
std::size_t findLetters(std::string_view text, std::string_view typed);

} // namespace faultline

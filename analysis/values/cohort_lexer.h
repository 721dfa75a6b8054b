// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/values/cohort_text.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace faultline {

enum class CohortTokenKind {
    Word, ///< unquoted: a name, a value or a keyword
    Quoted, ///< "...", '...' or `...`, without the quotes
    Operator, ///< = != < <= > >= (spellings folded)
    Open, ///< (
    Close, ///< )
    Comma,
    And,
    Or,
    Not,
    At, ///< @
    End,
};

struct CohortToken {
    CohortTokenKind kind = CohortTokenKind::End;
    std::string text;
    TextPlace place;
};

/// A cohort's text as words; the last one is End. With a problem (a quote without its end, a stray character) they are
/// those before it.
struct CohortTokens {
    std::vector<CohortToken> tokens;
    std::optional<CohortProblem> problem;
};

CohortTokens cutCohortText(std::string_view text);

} // namespace faultline

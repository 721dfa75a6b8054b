// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/base/error.h"
#include "analysis/values/cohort_text.h"

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

/// Cuts a cohort's text into words. The last token is End. Query error for a quote without its end or a stray character.
Result<std::vector<CohortToken>> cutCohortText(std::string_view text, TextPlace *place);

} // namespace faultline

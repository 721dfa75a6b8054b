// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/values/cohort_subject.h"

#include <optional>

namespace faultline {

/// What a text is, or why it is none.
struct ParsedCohort {
    Cohort cohort;
    std::optional<CohortProblem> problem; ///< with one, the cohort means nothing
    std::optional<CohortSubject> subject; ///< what the condition with the problem is about, once that is known
};

/// As parseCohort(), with everything that is known about a problem. Pointers of the subject are into the words.
ParsedCohort parsedCohort(std::string_view text, const CohortWords &words);

} // namespace faultline

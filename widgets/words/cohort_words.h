// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/values/cohort_completion.h"

#include <QString>

namespace faultline {

/// Why a typed condition cannot be understood, and what to do: a whole sentence.
QString cohortProblemText(const CohortProblem &problem);
/// What a suggestion is, in a few muted words beside it; may be empty.
QString suggestionHint(const CohortSuggestion &suggestion, const Schema &schema);
/// A condition on one line: line breaks and tabs become visible signs.
QString onOneLine(const QString &text);

} // namespace faultline

// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/values/cohort.h"
#include "analysis/values/cohort_subject.h"

#include <optional>
#include <string>
#include <string_view>
#include <variant>

namespace faultline {

/// `subject sign value` as a cohort; sign is one of = != < <= > >=. Otherwise why the value does not suit the subject.
std::variant<Cohort, CohortProblemKind> comparison(const CohortSubject &subject, std::string_view sign,
                                                   const std::string &value);
/// Not of it; not of not is the thing itself.
Cohort negated(Cohort cohort);
/// Both of two ranges of the same subject as one range; nothing when they are none.
std::optional<Cohort> intersection(const Cohort &a, const Cohort &b);
/// Either of two conditions: one Equal or Log where both are, an Or otherwise.
Cohort eitherValue(Cohort a, Cohort b);

} // namespace faultline

// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/base/error.h"
#include "analysis/store/database.h"
#include "analysis/values/saved_cohort.h"

#include <string_view>
#include <vector>

namespace faultline {

/// The saved cohorts, by name.
Result<std::vector<SavedCohort>> listCohorts(Database &database);
/// One of the same name is replaced.
Result<void> putCohort(Database &database, const SavedCohort &cohort);
Result<void> removeCohort(Database &database, std::string_view name);

} // namespace faultline

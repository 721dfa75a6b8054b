// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/columns/table.h"
#include "analysis/values/cohort.h"
#include "analysis/values/slices.h"

namespace faultline {

/// Where the model fails more than elsewhere in a cohort: conjunctions of conditions on features and the week, searched on
/// one half of the records and confirmed on the other, both ways; under 2,000 records by shuffles of the whole search.
/// A report without slices when no loss is known. Query error for a cohort that cannot be answered.
Result<SliceReport> findSlices(const Dataset &data, const Cohort &cohort, const SliceSettings &settings, Run &run);

} // namespace faultline

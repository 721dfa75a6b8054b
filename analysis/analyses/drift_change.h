// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analyses/drift_counts.h"
#include "analysis/values/drift.h"

#include <optional>

namespace faultline {

/// Where the log is best cut in two in time: the window that makes the counts before and after most likely as two
/// multinomials (largest likelihood ratio G). Searched in one half of the records and tested in the other by chi-square
/// when the counts are split; otherwise the p-value of the searched records is multiplied by the number of cuts
/// (Bonferroni). Nothing with fewer than two windows that have records. q-values are not filled in.
std::optional<DriftChange> driftChange(const DriftCounts &counts);

} // namespace faultline

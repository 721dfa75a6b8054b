// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analyses/drift_counts.h"
#include "analysis/values/drift.h"

#include <vector>

namespace faultline {

/// The most telling thing about a column that drifted, or nothing: a baseline of one value; another unit (every decile
/// times one factor, or plus one number, within 2 % of the spread and what so few records differ by chance); a value that is stuck (30 points more frequent than
/// before); new or vanished values (1 % of the records at least); a share of missing values that moved by 2 points.
/// `before` and `after` are the sorted numbers; empty for text.
DriftNote driftNote(const DriftCounts &counts, const std::vector<double> &before, const std::vector<double> &after);

} // namespace faultline

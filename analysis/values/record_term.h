// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/values/cohort.h"
#include "analysis/values/records.h"

#include <optional>

namespace faultline {

/// The condition that a cell stands for: `column = value`, `column is missing`, `failed`, and for a loss or residual
/// everything at least as bad. Nothing where no condition selects it: NaN, an integer beyond 2^53, an undefined number.
std::optional<Cohort> termOf(const RecordColumn &column, const RecordCell &cell, const Schema &schema);

/// The record itself, by its id. Nothing in a log without ids.
std::optional<Cohort> termOfId(const RecordCell &id, const Schema &schema);

} // namespace faultline

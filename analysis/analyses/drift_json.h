// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analyses/json_values.h"
#include "analysis/values/drift.h"

namespace faultline {

/// The rows of "drift" of the JSON contract: every column, those that drifted first. Beside the contract's fields: "drifted",
/// "jensen_shannon", "ks", "wasserstein", "subject", and "change" with its own q-value where the log changes within.
Json driftToJson(const DriftReport &report);

} // namespace faultline

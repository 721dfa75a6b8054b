// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analyses/json_values.h"
#include "analysis/values/slices.h"

#include <string>
#include <vector>

namespace faultline {

/// Findings as the contract wants them: fields that do not apply are left out.
Json findingsJson(const std::vector<Finding> &findings);

/// What was searched for slices, for the provenance: so that "nothing found" can be read.
Json sliceSearchJson(const SliceReport &report);

/// `inbound_delay_3h >= 5.4 and origin in (MSP, PHX)`: terms in a row, for titles in English.
std::string predicateText(const std::vector<PredicateTerm> &predicate);

} // namespace faultline

// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/values/metrics.h"
#include "analysis/values/schema.h"
#include "app/pages/selection.h"

namespace faultline {

/// Records whose label or prediction (by role) is a class; nothing when no column has the role.
std::optional<Cohort> classCohort(const Schema &schema, Role role, const std::string &name);

/// What the inspector says of a cell of the confusion matrix.
Selection confusionSelection(const Schema &schema, const Confusion &confusion, std::size_t label,
                             std::size_t prediction);

} // namespace faultline

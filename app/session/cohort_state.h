// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/values/cohort.h"
#include "analysis/values/saved_cohort.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace faultline {

/// Which records every number is about, as the window shows it.
struct CohortState {
    Cohort cohort;
    QString text; ///< of the cohort, as it can be typed; empty: all records
    std::optional<std::uint64_t> rows; ///< in the cohort; absent while they are being counted
    std::uint64_t total = 0; ///< records of the project
    bool canGoBack = false;
    bool canGoForward = false;
    std::vector<SavedCohort> saved; ///< by name
    QString problem; ///< why the cohort selects nothing, e.g. its row set is of older data; empty otherwise
};

} // namespace faultline

// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/columns/row_mask.h"
#include "analysis/values/failure_definition.h"

namespace faultline {

/// The failures among the records of a cohort.
struct Failures {
    FailureDefinition definition; ///< with centre and scale
    RowMask cohort; ///< the records asked about
    RowMask defined; ///< those about which the definition can say something
    RowMask rows; ///< those that fail
    std::uint64_t records = 0; ///< in the cohort
    std::uint64_t undefined = 0; ///< of them: label, prediction or confidence is missing
    std::uint64_t count = 0; ///< failures
};

/// Centre and scale of a regression's definition from the residuals of all production records, where it has none yet.
/// Where more than half of the residuals are equal the scale is 1.2533 times their mean absolute deviation from the
/// median; without residuals, or when all are equal, there is no scale and nothing fails.
Result<FailureDefinition> withScale(const Dataset &data, FailureDefinition definition, Run &run);

Result<Failures> failuresOf(const Dataset &data, const Cohort &cohort, const FailureDefinition &definition, Run &run);

} // namespace faultline

// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/values/cohort.h"

#include <optional>
#include <string_view>

namespace faultline {

/// What makes a record a failure.
enum class FailureKind {
    Misclassified, ///< label and prediction differ
    RegressionOutlier, ///< |residual - centre| > limit * scale
    LowConfidence, ///< confidence < limit; needs no label
};

/// The rule by which records are failures: shown, changed and stored as it is.
struct FailureDefinition {
    FailureKind kind = FailureKind::Misclassified;
    double limit = 0.0; ///< RegressionOutlier: robust standard deviations; LowConfidence: 0 ... 1; else unused
    /// RegressionOutlier: median of the residuals and 1.4826 times their median absolute deviation, of all production
    /// records. Once they are there they stay, so that a record does not become a failure because others came.
    std::optional<double> centre = std::nullopt;
    std::optional<double> scale = std::nullopt;

    bool operator==(const FailureDefinition &) const = default;
};

/// "misclassified", "regression_outlier", "low_confidence".
std::string_view failureKindName(FailureKind kind);
std::optional<FailureKind> failureKindFromName(std::string_view name);

/// 3.5 robust standard deviations (Iglewicz and Hoaglin 1993), a confidence of 0.6.
double defaultFailureLimit(FailureKind kind);
/// Outliers for a regression, else label against prediction.
FailureDefinition defaultFailureDefinition(Task task);

/// The failures as a condition. A RegressionOutlier needs its centre and scale; without them no record fails.
Cohort failureCohort(const FailureDefinition &definition);

} // namespace faultline

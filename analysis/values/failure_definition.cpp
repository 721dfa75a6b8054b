// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/values/failure_definition.h"

#include <array>
#include <limits>
#include <utility>

namespace faultline {

namespace {

constexpr std::array<std::pair<FailureKind, std::string_view>, 3> kNames{
    {{FailureKind::Misclassified, "misclassified"},
     {FailureKind::RegressionOutlier, "regression_outlier"},
     {FailureKind::LowConfidence, "low_confidence"}}};

/// lower < number < upper.
Cohort between(Derived derived, double lower, double upper)
{
    Cohort term;
    term.op = CohortOp::DerivedRange;
    term.derived = derived;
    term.lower = lower;
    term.upper = upper;
    term.lowerIncluded = false;
    term.upperIncluded = upper == std::numeric_limits<double>::infinity(); // as an open end is always written
    return term;
}

} // namespace

std::string_view failureKindName(FailureKind kind)
{
    for (const auto &[known, name] : kNames) {
        if (known == kind)
            return name;
    }
    return {};
}

std::optional<FailureKind> failureKindFromName(std::string_view name)
{
    for (const auto &[kind, known] : kNames) {
        if (known == name)
            return kind;
    }
    return std::nullopt;
}

double defaultFailureLimit(FailureKind kind)
{
    switch (kind) {
    case FailureKind::RegressionOutlier:
        return 3.5;
    case FailureKind::LowConfidence:
        return 0.6;
    case FailureKind::Misclassified:
        break;
    }
    return 0.0;
}

FailureDefinition defaultFailureDefinition(Task task)
{
    const FailureKind kind = task == Task::Regression ? FailureKind::RegressionOutlier : FailureKind::Misclassified;
    return {kind, defaultFailureLimit(kind)};
}

Cohort failureCohort(const FailureDefinition &definition)
{
    constexpr double kEnd = std::numeric_limits<double>::infinity();
    Cohort failing;
    switch (definition.kind) {
    case FailureKind::Misclassified:
        failing.op = CohortOp::Failed;
        break;
    case FailureKind::RegressionOutlier: {
        failing.op = CohortOp::Or; // of nothing: no record
        if (!definition.centre || !definition.scale)
            break;
        const double reach = definition.limit * *definition.scale;
        failing.children = {between(Derived::Residual, -kEnd, *definition.centre - reach),
                            between(Derived::Residual, *definition.centre + reach, kEnd)};
        break;
    }
    case FailureKind::LowConfidence:
        failing = between(Derived::Confidence, -kEnd, definition.limit);
        break;
    }
    return failing;
}

} // namespace faultline

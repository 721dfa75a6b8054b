// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/values/finding.h"

#include <array>

namespace faultline {

namespace {

constexpr std::array<std::string_view, 8> kKinds{"slice",       "cluster", "drift",   "quality",
                                                 "calibration", "outlier", "weights", "change"};
constexpr std::array<std::string_view, 13> kTypes{
    "weak_spot",     "slice_bug",      "label_noise",     "data_drift",         "adversarial",
    "edge_case",     "overconfidence", "damaged_weights", "regression_outlier", "heteroscedastic",
    "concept_drift", "data_quality",   "ambiguous"};
constexpr std::array<std::string_view, 10> kOps{"==", "!=", "in", "<", "<=", ">", ">=", "between", "isnull", "notnull"};

} // namespace

std::string_view findingKindName(FindingKind kind)
{
    return kKinds[static_cast<std::size_t>(kind)];
}

std::string_view failureTypeName(FailureType type)
{
    return kTypes[static_cast<std::size_t>(type)];
}

std::string_view termOpName(TermOp op)
{
    return kOps[static_cast<std::size_t>(op)];
}

} // namespace faultline

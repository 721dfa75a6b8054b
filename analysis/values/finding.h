// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/values/cohort.h"
#include "analysis/values/metrics.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace faultline {

/// What a finding is about.
enum class FindingKind { Slice, Cluster, Drift, Quality, Calibration, Outlier, Weights, Change };

/// The mechanism that a finding shows. WeakSpot: the model is simply worse there and no mechanism is shown.
enum class FailureType {
    WeakSpot,
    SliceBug,
    LabelNoise,
    DataDrift,
    Adversarial,
    EdgeCase,
    Overconfidence,
    DamagedWeights,
    RegressionOutlier,
    Heteroscedastic,
    ConceptDrift,
    DataQuality,
    Ambiguous,
};

/// "slice", "weak_spot", ...: the names of the JSON contract.
std::string_view findingKindName(FindingKind kind);
std::string_view failureTypeName(FailureType type);

enum class TermOp { Equal, NotEqual, In, Less, LessOrEqual, Greater, GreaterOrEqual, Between, IsMissing, IsPresent };

/// "==", "in", "between", ...: the names of the JSON contract.
std::string_view termOpName(TermOp op);

/// One condition of a finding in its plainest form. `week` is the 1-based 7-day week of the log.
struct PredicateTerm {
    std::string feature;
    TermOp op = TermOp::Equal;
    std::vector<std::string> texts; ///< text columns: the value, or those of In
    std::vector<double> numbers; ///< number columns and week: the value; those of In; both ends of Between, inclusive

    bool operator==(const PredicateTerm &) const = default;
};

/// Some records and how they fail.
struct FailureCount {
    std::uint64_t n = 0; ///< records whose loss is known
    double loss = 0.0; ///< failures, or the sum of the losses
    std::optional<double> rate; ///< loss / n
    std::optional<Interval> interval; ///< 95 %: Wilson of a share, Student's t of a mean
};

/// One confirmed claim with its evidence: what, where, since when, how large, how sure. Fields that do not apply are empty.
struct Finding {
    FindingKind kind = FindingKind::Slice;
    FailureType type = FailureType::WeakSpot;
    double score = 0.0; ///< falls with the rank
    std::size_t rank = 0; ///< 1 is first; 0: not ranked yet
    Cohort cohort; ///< its records
    std::vector<PredicateTerm> predicate; ///< the same in plain terms, when it is a conjunction
    std::vector<std::string> recordIds; ///< when it is no conjunction; most certain first
    std::vector<std::string> features; ///< that it is about
    std::optional<std::size_t> week; ///< first affected, 1-based
    std::string layer; ///< of the model
    std::vector<std::size_t> units;
    std::uint64_t rows = 0; ///< records of the log that it covers
    std::uint64_t n = 0; ///< records behind rate, interval and q: those that did not search
    bool isShare = true; ///< rates are shares of records that fail; false: means of a loss
    std::optional<double> errorRate; ///< share of failures; regression: mean |residual|
    std::optional<double> baseRate; ///< the same of all other records
    std::optional<Interval> interval; ///< 95 %, of the error rate
    std::optional<double> qValue; ///< Benjamini-Hochberg over what was tested
    bool confirmed = false; ///< held on records that the search did not see, and large enough to matter
    bool exploratory = false; ///< found under a filter
    std::optional<double>
        impact; ///< how much the metric would gain if these failed like the rest: share of accuracy, or MAE
    std::optional<double> stability; ///< share of resamples in which it is found again
    std::optional<double> luck; ///< share of searches with shuffled labels that find something as strong
    std::optional<FailureCount> searched; ///< the records that searched
    std::optional<FailureCount> heldOut; ///< those that did not
};

} // namespace faultline

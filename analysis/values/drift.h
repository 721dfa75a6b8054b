// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/values/cube.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace faultline {

/// What moved.
enum class DriftSubject { Feature, Prediction, Label };

/// What there is to say besides the distance.
enum class DriftNoteKind {
    None,
    ConstantInBaseline, ///< one value there by construction (a month in a one-month baseline): says little
    Scaled, ///< every quantile times `factor`: another unit
    Shifted, ///< every quantile plus `factor`
    Stuck, ///< `values.front()` is far more frequent than it was
    NewValues, ///< `values` that the baseline lacks, most frequent first
    VanishedValues, ///< `values` of the baseline that the log lacks
    MoreMissing,
    LessMissing,
};

struct DriftNote {
    DriftNoteKind kind = DriftNoteKind::None;
    double factor = 0.0; ///< Scaled, Shifted
    std::vector<std::string> values; ///< at most 5
};

/// The window from which a column is distributed otherwise than before, within the log.
struct DriftChange {
    std::size_t window = 0; ///< the first after the change; at least 1
    std::size_t earliest = 0; ///< windows that fit nearly as well (2 log likelihood within 3.84)
    std::size_t latest = 0;
    double stability = 0.0; ///< PSI of after against before, over all records
    double threshold = 0.0; ///< it must exceed
    double pValue = 1.0; ///< from the records that did not search for the window; of all where there is no split
    double qValue = 1.0;
    bool confirmed = false; ///< q below .01 and PSI above the threshold
};

/// One column against its baseline, and against itself over time. Counts are of records.
struct DriftRow {
    ColumnId column; ///< none for the label and prediction of a classification, which are classes
    std::string feature;
    DriftSubject subject = DriftSubject::Feature;
    bool ofNumbers = false;
    std::uint64_t nBaseline = 0; ///< 0: there is no baseline
    std::uint64_t nLog = 0;
    double missingBaseline = 0.0; ///< shares of the records
    double missingLog = 0.0;
    std::optional<double> stability; ///< PSI over deciles of the baseline or categories, missing a bin of its own
    double threshold = 0.0; ///< the larger of .02 and the 99 % of PSI without drift at these sizes
    std::optional<double> jensenShannon; ///< 0 ... 1, over the same bins
    std::optional<double> kolmogorovSmirnov; ///< numbers only, without the missing ones
    std::optional<double> wasserstein; ///< numbers only, in their unit
    std::optional<double> normedWasserstein; ///< in standard deviations of the baseline
    double pValue = 1.0; ///< two-sample: Kolmogorov-Smirnov for numbers with more than ten values, else chi-square
    double qValue = 1.0; ///< Benjamini-Hochberg over the columns
    bool drifted = false; ///< q below .01 and PSI above the threshold, and not constant in the baseline
    std::optional<DriftChange> change; ///< where the log can be split in time
    /// How much the error rate (regression: mean |residual|) rises by the shift of the shares alone: sum over bins of
    /// (share in the log - share in the baseline) times the error in the bin. Absent without labels.
    std::optional<double> impact;
    DriftNote note;
    std::vector<CubeAxis> axis; ///< one: the bins; empty when there is nothing to compare
    std::vector<double> baselineCounts; ///< by bin
    std::vector<double> logCounts; ///< by bin
    std::vector<std::optional<double>>
        windows; ///< PSI of each window against the baseline (else the first half of the log)
};

struct DriftReport {
    std::vector<DriftRow> rows; ///< confirmed changes and drifts first, each by PSI
    std::vector<Micros> edges; ///< of the windows
    bool hasBaseline = false;
    Part baselinePart = Part::Training;
    bool split = false; ///< changes were confirmed on records that did not search
};

} // namespace faultline

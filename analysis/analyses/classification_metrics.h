// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/stats/intervals.h"
#include "analysis/stats/ranking.h"
#include "analysis/stats/resampling.h"
#include "analysis/values/metrics.h"

namespace faultline {

/// Sums over the records of one window from which every classification metric follows.
struct ClassificationSums {
    std::uint64_t rows = 0; ///< all records
    std::uint64_t n = 0; ///< those with label and prediction
    Confusion confusion; ///< weights
    Confusion squaredWeights; ///< sum of w^2 in the same cells
    std::vector<double> predicted; ///< weight of each predicted class, labelled or not
    std::uint64_t predictions = 0; ///< records with a prediction
    double predictedSquaredWeight = 0.0; ///< sum of their w^2
    MeanSums logLoss;
    MeanSums brier;
    MeanSums confidence; ///< over all records that have one
    std::vector<CalibrationCell> calibration; ///< records with label, prediction and confidence
    std::vector<AucResult> auc; ///< binary: of the positive class; multiclass: one a class; empty: no scores
    bool hasProbabilities = false;

    /// Adds another window; auc is not a sum and is left alone.
    void add(const ClassificationSums &other);
};

/// Precision, recall and F1 = 2 TP / (2 TP + FP + FN) of the positive class. NaN where the denominator is 0.
PrecisionRecallF1 ofPositive(const Confusion &confusion, std::size_t positive);

/// Unweighted means over the classes; a class without support or predictions counts 0, as in scikit-learn.
PrecisionRecallF1 macroAverages(const Confusion &confusion);

/// All metrics of a task with their 95 % intervals. `stream` separates the random numbers of different windows.
/// Binary: precision, recall and F1 are those of `positive`, an index into the classes; multiclass: macro averages.
MetricSet classificationMetrics(const ClassificationSums &sums, Task task, std::size_t positive, std::uint64_t seed,
                                std::uint64_t stream);

} // namespace faultline

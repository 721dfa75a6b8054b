// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/base/time.h"
#include "analysis/values/schema.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace faultline {

enum class Metric {
    Accuracy,
    Precision,
    Recall,
    F1,
    Auc,
    LogLoss,
    Brier,
    Ece,
    Rmse,
    Mae,
    R2,
    MeanConfidence, ///< what there is before labels arrive
    PositiveShare, ///< of the labels; binary
    PredictedPositiveShare, ///< of the predictions; binary; needs no labels
};

/// "accuracy", "log_loss", ...: the names of the JSON contract.
std::string_view metricName(Metric metric);
std::optional<Metric> metricFromName(std::string_view name);
/// False for losses and errors, where less is better.
bool higherIsBetter(Metric metric);
/// False for what is known before labels arrive.
bool needsLabels(Metric metric);
/// The metrics of a task, in the order in which people read them.
const std::vector<Metric> &metricsOf(Task task);

/// 95 %, both ends inclusive.
struct Interval {
    double lower = 0.0;
    double upper = 0.0;
};

/// Why there is no value: missing is not zero.
enum class Undefined {
    No, ///< there is a value
    NoRecords, ///< no record with label and prediction in here
    NoPositiveLabel, ///< recall; F1 when there is no positive prediction either
    NoPositivePrediction, ///< precision
    OneClassOnly, ///< AUC
    NoProbabilities, ///< the log has none
    NoConfidence,
    NoSpread, ///< R2: all labels are equal
    TooFewRecords, ///< R2 needs two
    NoPrediction, ///< no record in here has a prediction
};

struct MetricValue {
    Metric metric = Metric::Accuracy;
    std::optional<double> value;
    std::optional<Interval> interval; ///< absent where the value is, or where no band is known
    std::uint64_t n = 0; ///< records the value stands on (precision: predicted positive, recall: labelled positive)
    Undefined undefined = Undefined::No;
};

/// The metrics of some records.
struct MetricSet {
    std::uint64_t rows = 0; ///< all records
    std::uint64_t n = 0; ///< those with label and prediction
    std::uint64_t failures = 0; ///< classification: label and prediction differ
    std::vector<MetricValue> values;
    /// ECE only: what a perfectly calibrated model of this size would show on average.
    std::optional<double> eceFloor;
    /// Classification: how much of each class was predicted, labelled or not, in the order of the report's classes; records,
    /// or their weights when there are any.
    std::vector<double> predicted;
    std::uint64_t predictions = 0; ///< records with a prediction
    double effectivePredictions = 0.0; ///< their effective number, for intervals of those shares: equal without weights

    const MetricValue *find(Metric metric) const;
};

struct WindowMetrics {
    Micros from = 0; ///< inclusive
    Micros to = 0; ///< exclusive
    MetricSet metrics;
};

/// Since when a model version is seen.
struct VersionMark {
    Micros since = 0;
    std::string version;
    std::uint64_t rows = 0;
};

/// Rows are labels, columns predictions, both in the order of classes; counts of records (weights when there are any).
struct Confusion {
    std::vector<std::string> classes;
    std::vector<double> counts; ///< classes.size() squared, row by row

    double at(std::size_t label, std::size_t prediction) const { return counts[label * classes.size() + prediction]; }
};

/// One of the 15 equal-width bins (l, r] of the confidence.
struct ReliabilityBin {
    double from = 0.0;
    double to = 0.0;
    std::uint64_t n = 0;
    double meanConfidence = 0.0; ///< n > 0 only
    double accuracy = 0.0; ///< n > 0 only
    std::optional<Interval> interval; ///< Wilson, of the accuracy
};

/// Who asked what of which data: a result is shown as outdated when one of these moved.
struct Provenance {
    std::int64_t dataRevision = 0;
    std::string cohort; ///< text form, empty = all
    std::uint64_t seed = 1;
    std::string version; ///< of Faultline
};

/// Everything that Overview, Metrics, the report and the JSON say about quality over time.
struct MetricReport {
    Task task = Task::Unknown;
    std::string positive;
    std::vector<std::string> classes;
    Window window = Window::Week;
    std::optional<Micros> from; ///< first and last record; absent without a time column
    std::optional<Micros> to;
    std::uint64_t rowsWithoutTime = 0;
    MetricSet overall;
    std::optional<MetricSet> baseline;
    Part baselinePart = Part::Training;
    std::vector<WindowMetrics> series; ///< empty windows are there with n 0
    std::vector<VersionMark> versions;
    std::optional<Confusion> confusion;
    std::vector<ReliabilityBin> reliability;
    Provenance provenance;
};

/// A limit on a metric: below it (losses: above it) is a breach; equal is not.
struct Threshold {
    Metric metric = Metric::Accuracy;
    double value = 0.0;

    bool isBreachedBy(double seen) const { return higherIsBetter(metric) ? seen < value : seen > value; }
};

/// Consecutive windows in breach. A window without a value neither opens nor closes an episode.
struct BreachEpisode {
    Threshold threshold;
    Micros from = 0;
    Micros to = 0;
    std::size_t firstWindow = 0; ///< index into the series
    std::size_t lastWindow = 0;
    double worst = 0.0;
    bool open = false; ///< still in breach at the end of the log
};

} // namespace faultline

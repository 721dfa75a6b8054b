// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/analyses/class_metrics.h"

#include "analysis/columns/cube_engine.h"
#include "analysis/stats/intervals.h"
#include "analysis/stats/resampling.h"

#include <cmath>

namespace faultline {

namespace {

constexpr std::size_t kMostResampledClasses = 200;
constexpr std::uint64_t kRandomStream = 0xc1a55;

/// Label x prediction: weights for the values, their squares for the effective n, records for the counts.
struct Counts {
    Confusion weights;
    Confusion squares;
    Confusion records;

    std::size_t classes() const { return weights.classes.size(); }
};

Result<Counts> countConfusion(const Dataset &data, const Cohort &cohort, Run &run)
{
    CubeQuery query;
    query.cohort = cohort;
    query.keys.resize(2);
    query.keys[0].kind = KeyKind::Label;
    query.keys[1].kind = KeyKind::Prediction;
    query.measures = {{MeasureKind::Count, {}}, {MeasureKind::Weight, {}}, {MeasureKind::SquaredWeight, {}}};
    const Result<CubeResult> cube = answer(data, query, run);
    if (!cube)
        return cube.error();
    Counts counts;
    const std::size_t size = cube->size(0); // index 0: missing
    for (std::size_t k = 1; k < size; ++k)
        counts.weights.classes.push_back(cube->axes[0].values[k].category);
    counts.squares.classes = counts.records.classes = counts.weights.classes;
    for (std::size_t y = 1; y < size; ++y) {
        for (std::size_t p = 1; p < size; ++p) {
            counts.records.counts.push_back(cube->measures[0][y * size + p]);
            counts.weights.counts.push_back(cube->measures[1][y * size + p]);
            counts.squares.counts.push_back(cube->measures[2][y * size + p]);
        }
    }
    return counts;
}

/// Sums of a row (label) or a column (prediction).
double along(const Confusion &confusion, std::size_t k, bool ofLabel)
{
    double sum = 0.0;
    for (std::size_t other = 0; other < confusion.classes.size(); ++other)
        sum += ofLabel ? confusion.at(k, other) : confusion.at(other, k);
    return sum;
}

double effectiveN(double weight, double squares)
{
    return squares > 0.0 ? weight * weight / squares : 0.0;
}

/// Hits among the labelled (recall) or the predicted (precision).
MetricValue share(const Counts &counts, std::size_t k, Metric metric)
{
    const bool ofLabel = metric == Metric::Recall;
    const double weight = along(counts.weights, k, ofLabel);
    const double n = effectiveN(weight, along(counts.squares, k, ofLabel));
    MetricValue value;
    value.metric = metric;
    value.n = static_cast<std::uint64_t>(std::llround(n));
    if (!(weight > 0.0)) {
        value.undefined = ofLabel ? Undefined::NoPositiveLabel : Undefined::NoPositivePrediction;
        return value;
    }
    value.value = counts.weights.at(k, k) / weight;
    value.interval = wilson(*value.value * n, n);
    return value;
}

/// F1 of every class, NaN where undefined, then the averages: macro precision, recall, F1, weighted precision, recall, F1.
std::vector<double> statistics(const Confusion &confusion)
{
    const std::size_t classes = confusion.classes.size();
    std::vector<double> all(classes + 6, 0.0);
    std::vector<double> labelled(classes, 0.0);
    std::vector<double> predicted(classes, 0.0);
    double total = 0.0;
    for (std::size_t y = 0; y < classes; ++y) {
        for (std::size_t p = 0; p < classes; ++p) {
            labelled[y] += confusion.at(y, p);
            predicted[p] += confusion.at(y, p);
            total += confusion.at(y, p);
        }
    }
    const auto ratio = [](double a, double b) { return b > 0.0 ? a / b : std::nan(""); };
    for (std::size_t k = 0; k < classes; ++k) {
        const double hits = confusion.at(k, k);
        const double three[] = {ratio(hits, predicted[k]), ratio(hits, labelled[k]),
                                ratio(2.0 * hits, labelled[k] + predicted[k])};
        all[k] = three[2];
        for (std::size_t s = 0; s < 3; ++s) {
            const double counted = std::isnan(three[s]) ? 0.0 : three[s];
            all[classes + s] += counted / static_cast<double>(classes);
            all[classes + 3 + s] += counted * ratio(labelled[k], total);
        }
    }
    return all;
}

MetricValue resampled(Metric metric, double seen, const std::optional<Interval> &band, std::uint64_t n,
                      Undefined reason)
{
    MetricValue value;
    value.metric = metric;
    value.n = n;
    if (std::isnan(seen)) {
        value.undefined = reason;
        return value;
    }
    value.value = seen;
    value.interval = band;
    return value;
}

} // namespace

Result<ClassReport> classMetrics(const Dataset &data, const Cohort &cohort, Run &run)
{
    if (data.production->schema().task == Task::Regression)
        return Error{ErrorKind::Query, "A regression has no classes.", {}};
    const Result<Counts> counts = countConfusion(data, cohort, run);
    if (!counts)
        return counts.error();
    const std::size_t classes = counts->classes();
    ClassReport report;
    double weight = 0.0;
    double squares = 0.0;
    for (std::size_t cell = 0; cell < classes * classes; ++cell) {
        report.n += static_cast<std::uint64_t>(counts->records.counts[cell]);
        weight += counts->weights.counts[cell];
        squares += counts->squares.counts[cell];
    }
    const std::vector<double> seen = statistics(counts->weights);
    std::vector<std::optional<Interval>> bands(seen.size());
    if (report.n > 0 && classes <= kMostResampledClasses)
        bands = confusionBandsOf(counts->weights, effectiveN(weight, squares), seen.size(), statistics,
                                 randomStream(run.seed, kRandomStream), &run.cancel);
    if (run.cancel.isCancelled())
        return cancelled();
    for (std::size_t k = 0; k < classes; ++k) {
        ClassMetrics one;
        one.name = counts->weights.classes[k];
        one.support = static_cast<std::uint64_t>(along(counts->records, k, true));
        one.predicted = static_cast<std::uint64_t>(along(counts->records, k, false));
        one.hits = static_cast<std::uint64_t>(counts->records.at(k, k));
        one.precision = share(*counts, k, Metric::Precision);
        one.recall = share(*counts, k, Metric::Recall);
        one.f1 = resampled(Metric::F1, seen[k], bands[k], one.support + one.predicted - one.hits,
                           Undefined::NoPositiveLabel);
        report.classes.push_back(std::move(one));
    }
    const Metric three[] = {Metric::Precision, Metric::Recall, Metric::F1};
    for (std::size_t average = 0; average < 2; ++average) {
        ClassMetrics &to = average == 0 ? report.macro : report.weighted;
        MetricValue *values[] = {&to.precision, &to.recall, &to.f1};
        to.support = to.predicted = report.n;
        for (const ClassMetrics &one : report.classes)
            to.hits += one.hits;
        for (std::size_t s = 0; s < 3; ++s) {
            const std::size_t at = classes + average * 3 + s;
            *values[s] =
                resampled(three[s], report.n > 0 ? seen[at] : std::nan(""), bands[at], report.n, Undefined::NoRecords);
        }
    }
    return report;
}

} // namespace faultline

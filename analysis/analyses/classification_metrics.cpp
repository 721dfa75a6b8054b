// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/analyses/classification_metrics.h"

#include <algorithm>
#include <cmath>

namespace faultline {

namespace {

void addTo(MeanSums &a, const MeanSums &b)
{
    a.weight += b.weight;
    a.squaredWeight += b.squaredWeight;
    a.sum += b.sum;
    a.sumOfSquares += b.sumOfSquares;
}

void addTo(std::vector<double> &a, const std::vector<double> &b)
{
    a.resize(b.size(), 0.0);
    for (std::size_t i = 0; i < b.size(); ++i)
        a[i] += b[i];
}

/// Hits among some records, with what a Wilson interval needs.
struct Share {
    double hits = 0.0;
    double weight = 0.0;
    double squaredWeight = 0.0;
    std::uint64_t n = 0;

    double effectiveN() const { return squaredWeight > 0.0 ? weight * weight / squaredWeight : 0.0; }
};

/// The cells that `inside` picks are the records, those on the diagonal the hits.
template <class Inside>
Share shareOf(const ClassificationSums &sums, const Inside &inside)
{
    Share share;
    const std::size_t classes = sums.confusion.classes.size();
    for (std::size_t y = 0; y < classes; ++y) {
        for (std::size_t p = 0; p < classes; ++p) {
            if (!inside(y, p))
                continue;
            share.weight += sums.confusion.at(y, p);
            share.squaredWeight += sums.squaredWeights.at(y, p);
            share.hits += y == p ? sums.confusion.at(y, p) : 0.0;
        }
    }
    share.n = static_cast<std::uint64_t>(std::llround(share.effectiveN()));
    return share;
}

MetricValue ofShare(Metric metric, const Share &share, Undefined whenEmpty)
{
    MetricValue value;
    value.metric = metric;
    value.n = share.n;
    if (!(share.weight > 0.0)) {
        value.undefined = whenEmpty;
        return value;
    }
    value.value = share.hits / share.weight;
    value.interval = wilson(*value.value * share.effectiveN(), share.effectiveN());
    return value;
}

MetricValue ofMean(Metric metric, const MeanSums &sums, Undefined whenEmpty)
{
    MetricValue value;
    value.metric = metric;
    if (!(sums.weight > 0.0)) {
        value.undefined = whenEmpty;
        return value;
    }
    value.n = static_cast<std::uint64_t>(std::llround(sums.effectiveN()));
    value.value = sums.mean();
    value.interval = meanInterval(sums);
    return value;
}

MetricValue ofStatistic(Metric metric, double seen, const std::optional<Interval> &band, std::uint64_t n,
                        Undefined whenNan)
{
    MetricValue value;
    value.metric = metric;
    value.n = n;
    if (std::isnan(seen)) {
        value.undefined = whenNan;
        return value;
    }
    value.value = seen;
    value.interval = band;
    return value;
}

/// Macro one-vs-rest: the mean over the classes, undefined as soon as one is absent. Its standard error is the mean of
/// the classes' errors, which is what full correlation would give: too wide rather than too narrow.
MetricValue ofAuc(const ClassificationSums &sums)
{
    MetricValue value;
    value.metric = Metric::Auc;
    if (sums.auc.empty()) {
        value.undefined = Undefined::NoProbabilities;
        return value;
    }
    value.n = static_cast<std::uint64_t>(std::llround(sums.auc.front().positives + sums.auc.front().negatives));
    double mean = 0.0;
    double error = 0.0;
    for (const AucResult &one : sums.auc) {
        if (!one.auc) {
            value.undefined = value.n == 0 ? Undefined::NoRecords : Undefined::OneClassOnly;
            return value;
        }
        mean += *one.auc / static_cast<double>(sums.auc.size());
        error += std::sqrt(one.variance) / static_cast<double>(sums.auc.size());
    }
    value.value = mean;
    value.interval = Interval{std::max(0.0, mean - kZ95 * error), std::min(1.0, mean + kZ95 * error)};
    return value;
}

void addCalibration(MetricSet &set, const ClassificationSums &sums, std::mt19937_64 random)
{
    const double ece = expectedCalibrationError(sums.calibration);
    double n = 0.0;
    for (const CalibrationCell &cell : sums.calibration)
        n += cell.n;
    const EceBand band = eceBand(sums.calibration, random);
    const Undefined reason = sums.n == 0 ? Undefined::NoRecords : Undefined::NoConfidence;
    set.values.push_back(
        ofStatistic(Metric::Ece, ece, band.interval, static_cast<std::uint64_t>(std::llround(n)), reason));
    if (!std::isnan(ece))
        set.eceFloor = band.floor;
}

} // namespace

void ClassificationSums::add(const ClassificationSums &other)
{
    rows += other.rows;
    n += other.n;
    confusion.classes = other.confusion.classes;
    squaredWeights.classes = other.confusion.classes;
    addTo(confusion.counts, other.confusion.counts);
    addTo(squaredWeights.counts, other.squaredWeights.counts);
    addTo(predicted, other.predicted);
    predictions += other.predictions;
    predictedSquaredWeight += other.predictedSquaredWeight;
    addTo(logLoss, other.logLoss);
    addTo(brier, other.brier);
    addTo(confidence, other.confidence);
    calibration.resize(other.calibration.size());
    for (std::size_t bin = 0; bin < calibration.size(); ++bin) {
        calibration[bin].n += other.calibration[bin].n;
        calibration[bin].hits += other.calibration[bin].hits;
        calibration[bin].confidenceSum += other.calibration[bin].confidenceSum;
    }
    hasProbabilities = other.hasProbabilities;
}

PrecisionRecallF1 ofPositive(const Confusion &confusion, std::size_t positive)
{
    if (positive >= confusion.classes.size())
        return {std::nan(""), std::nan(""), std::nan("")};
    double labelled = 0.0;
    double predicted = 0.0;
    for (std::size_t other = 0; other < confusion.classes.size(); ++other) {
        labelled += confusion.at(positive, other);
        predicted += confusion.at(other, positive);
    }
    const double hits = confusion.at(positive, positive);
    const auto ratio = [](double a, double b) { return b > 0.0 ? a / b : std::nan(""); };
    return {ratio(hits, predicted), ratio(hits, labelled), ratio(2.0 * hits, labelled + predicted)};
}

PrecisionRecallF1 macroAverages(const Confusion &confusion)
{
    PrecisionRecallF1 mean{};
    const auto classes = static_cast<double>(confusion.classes.size());
    double total = 0.0;
    for (const double count : confusion.counts)
        total += count;
    if (!(total > 0.0))
        return {std::nan(""), std::nan(""), std::nan("")};
    for (std::size_t k = 0; k < confusion.classes.size(); ++k) {
        const PrecisionRecallF1 one = ofPositive(confusion, k);
        for (std::size_t s = 0; s < mean.size(); ++s)
            mean[s] += std::isnan(one[s]) ? 0.0 : one[s] / classes;
    }
    return mean;
}

MetricSet classificationMetrics(const ClassificationSums &sums, Task task, std::size_t positive, std::uint64_t seed,
                                std::uint64_t stream)
{
    const auto random = [&](Metric metric) {
        return randomStream(seed, stream * 64 + static_cast<std::uint64_t>(metric));
    };
    MetricSet set;
    set.rows = sums.rows;
    set.n = sums.n;
    const Share all = shareOf(sums, [](std::size_t, std::size_t) { return true; });
    set.failures = static_cast<std::uint64_t>(std::llround(all.weight - all.hits));
    set.values.push_back(ofShare(Metric::Accuracy, all, Undefined::NoRecords));

    Share predictions;
    for (const double weight : sums.predicted)
        predictions.weight += weight;
    predictions.squaredWeight = sums.predictedSquaredWeight;
    predictions.n = static_cast<std::uint64_t>(std::llround(predictions.effectiveN()));
    set.predicted = sums.predicted;
    set.predictions = sums.predictions;
    set.effectivePredictions = predictions.effectiveN();

    const bool binary = task == Task::Binary;
    const auto statistic = [&](const Confusion &c) { return binary ? ofPositive(c, positive) : macroAverages(c); };
    const auto bands = confusionBands(sums.confusion, all.effectiveN(), statistic, random(Metric::F1));
    const PrecisionRecallF1 seen = statistic(sums.confusion);
    if (binary) {
        const Undefined empty = sums.n == 0 ? Undefined::NoRecords : Undefined::No;
        const auto or_ = [&](Undefined reason) { return empty == Undefined::No ? reason : empty; };
        const Share predicted = shareOf(sums, [&](std::size_t, std::size_t p) { return p == positive; });
        const Share labelled = shareOf(sums, [&](std::size_t y, std::size_t) { return y == positive; });
        set.values.push_back(ofShare(Metric::Precision, predicted, or_(Undefined::NoPositivePrediction)));
        set.values.push_back(ofShare(Metric::Recall, labelled, or_(Undefined::NoPositiveLabel)));
        set.values.push_back(ofStatistic(Metric::F1, seen[2], bands[2], sums.n, or_(Undefined::NoPositiveLabel)));
    } else {
        set.values.push_back(ofStatistic(Metric::Precision, seen[0], bands[0], sums.n, Undefined::NoRecords));
        set.values.push_back(ofStatistic(Metric::Recall, seen[1], bands[1], sums.n, Undefined::NoRecords));
        set.values.push_back(ofStatistic(Metric::F1, seen[2], bands[2], sums.n, Undefined::NoRecords));
    }
    set.values.push_back(ofAuc(sums));
    const Undefined noProbability = sums.hasProbabilities ? Undefined::NoRecords : Undefined::NoProbabilities;
    set.values.push_back(ofMean(Metric::LogLoss, sums.logLoss, noProbability));
    set.values.push_back(ofMean(Metric::Brier, sums.brier, noProbability));
    addCalibration(set, sums, random(Metric::Ece));
    set.values.push_back(ofMean(Metric::MeanConfidence, sums.confidence,
                                sums.rows == 0 ? Undefined::NoRecords : Undefined::NoConfidence));
    if (binary) {
        Share positives = all;
        positives.hits = shareOf(sums, [&](std::size_t y, std::size_t) { return y == positive; }).weight;
        set.values.push_back(ofShare(Metric::PositiveShare, positives, Undefined::NoRecords));
        Share predictedPositive = predictions;
        predictedPositive.hits = positive < sums.predicted.size() ? sums.predicted[positive] : 0.0;
        set.values.push_back(ofShare(Metric::PredictedPositiveShare, predictedPositive, Undefined::NoPrediction));
    }
    return set;
}

} // namespace faultline

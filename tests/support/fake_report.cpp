// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fake_report.h"

#include <array>
#include <cmath>

namespace faultline::fake {

namespace {

constexpr std::size_t kWeeks = 12;
constexpr std::array<double, kWeeks> kAccuracy{0.720, 0.654, 0.655, 0.677, 0.737, 0.650,
                                               0.707, 0.709, 0.716, 0.702, 0.741, 0.786};
constexpr std::array<double, kWeeks> kPrecision{0.376, 0.430, 0.428, 0.444, 0.378, 0.411,
                                                0.352, 0.350, 0.411, 0.437, 0.319, 0.276};
constexpr std::array<double, kWeeks> kRecall{0.578, 0.660, 0.639, 0.649, 0.580, 0.648,
                                             0.546, 0.604, 0.626, 0.634, 0.516, 0.439};
constexpr std::array<std::uint64_t, kWeeks> kRows{4844, 4912, 4935, 5019, 5022, 4827,
                                                  4947, 5110, 5067, 5015, 5219, 5083};

Micros firstMonday()
{
    return daysFromCivil({2001, 2, 5}) * kDay;
}

MetricValue share(Metric metric, double value, std::uint64_t n)
{
    if (n == 0)
        return {metric, std::nullopt, std::nullopt, 0, Undefined::NoRecords};
    const double half = 1.96 * std::sqrt(value * (1.0 - value) / static_cast<double>(n));
    return {metric, value, Interval{std::max(0.0, value - half), std::min(1.0, value + half)}, n, Undefined::No};
}

MetricValue missing(Metric metric, Undefined why)
{
    return {metric, std::nullopt, std::nullopt, 0, why};
}

MetricValue around(Metric metric, double value, double half, std::uint64_t n)
{
    return {metric, value, Interval{value - half, value + half}, n, Undefined::No};
}

MetricSet binarySet(double accuracy, double precision, double recall, std::uint64_t n)
{
    MetricSet set;
    set.rows = set.n = n;
    set.failures = static_cast<std::uint64_t>(std::llround((1.0 - accuracy) * static_cast<double>(n)));
    const double f1 = 2.0 * precision * recall / (precision + recall);
    const std::uint64_t third = n / 3;
    if (n == 0) {
        for (const Metric metric : metricsOf(Task::Binary))
            set.values.push_back(missing(metric, Undefined::NoRecords));
        return set;
    }
    set.values = {share(Metric::Accuracy, accuracy, n),
                  share(Metric::Precision, precision, third),
                  share(Metric::Recall, recall, n / 5),
                  share(Metric::F1, f1, n / 4),
                  share(Metric::Auc, 0.735, n),
                  around(Metric::LogLoss, 0.51, 0.008, n),
                  around(Metric::Brier, 0.337, 0.006, n),
                  around(Metric::Ece, 0.014, 0.002, n),
                  around(Metric::MeanConfidence, 0.69, 0.004, n),
                  share(Metric::PositiveShare, 0.23, n),
                  share(Metric::PredictedPositiveShare, recall * 0.23 / precision, n)};
    set.predictions = n;
    set.effectivePredictions = static_cast<double>(n);
    set.predicted = {std::round((1.0 - recall * 0.23 / precision) * static_cast<double>(n)), 0.0};
    set.predicted[1] = static_cast<double>(n) - set.predicted[0];
    set.eceFloor = 0.006;
    return set;
}

MetricReport binaryBase()
{
    MetricReport report;
    report.task = Task::Binary;
    report.positive = "1";
    report.classes = {"0", "1"};
    report.from = firstMonday() + 60 * kSecond;
    report.to = firstMonday() + static_cast<Micros>(kWeeks) * 7 * kDay - 120 * kSecond;
    report.overall = binarySet(0.704, 0.391, 0.605, 60000);
    report.overall.failures = 17767;
    report.baseline = binarySet(0.741, 0.431, 0.662, 20000);
    report.baselinePart = Part::Reference;
    report.versions = {{*report.from, "flights-hgb-1", 39610},
                       {daysFromCivil({2001, 4, 2}) * kDay, "flights-hgb-2", 20390}};
    report.confusion = Confusion{{"0", "1"}, {33868, 12413, 5354, 8365}};
    for (std::size_t i = 0; i < 15; ++i) {
        ReliabilityBin bin;
        bin.from = static_cast<double>(i) / 15.0;
        bin.to = static_cast<double>(i + 1) / 15.0;
        bin.n = i < 4 ? (i == 3 ? 12 : 0) : 900 * i;
        bin.meanConfidence = (bin.from + bin.to) / 2.0;
        bin.accuracy = std::min(1.0, bin.meanConfidence + (i % 2 == 0 ? 0.02 : -0.015));
        if (bin.n > 0)
            bin.interval = share(Metric::Accuracy, bin.accuracy, bin.n).interval;
        report.reliability.push_back(bin);
    }
    for (std::size_t w = 0; w < kWeeks; ++w) {
        const Micros from = firstMonday() + static_cast<Micros>(w) * 7 * kDay;
        report.series.push_back({from, from + 7 * kDay, binarySet(kAccuracy[w], kPrecision[w], kRecall[w], kRows[w])});
    }
    report.provenance.version = "0.1.0";
    return report;
}

} // namespace

std::shared_ptr<const MetricReport> binaryReport()
{
    return std::make_shared<MetricReport>(binaryBase());
}

std::shared_ptr<const MetricReport> reportWithGaps()
{
    MetricReport report = binaryBase();
    for (const std::size_t empty : {4U, 5U})
        report.series[empty].metrics = binarySet(0.7, 0.4, 0.6, 0);
    report.series[7].metrics = binarySet(0.75, 0.5, 0.5, 12);
    return std::make_shared<MetricReport>(report);
}

std::shared_ptr<const MetricReport> multiclassReport()
{
    MetricReport report = binaryBase();
    report.task = Task::Multiclass;
    report.positive.clear();
    report.classes.clear();
    Confusion confusion;
    for (int i = 0; i < 10; ++i) {
        report.classes.push_back(std::to_string(i));
        for (int j = 0; j < 10; ++j)
            confusion.counts.push_back(i == j                          ? 380.0 - 3 * i
                                           : (i * 7 + j * 3) % 11 == 0 ? 9.0
                                           : (i + j) % 4 == 0          ? 2.0
                                                                       : 0.0);
    }
    confusion.classes = report.classes;
    report.confusion = confusion;
    const auto lift = [](MetricSet &set) {
        for (MetricValue &value : set.values) {
            const bool good = value.metric <= Metric::Auc;
            if (value.value && good)
                value = share(value.metric, 0.9 + *value.value * 0.08, std::max<std::uint64_t>(value.n / 15, 40));
        }
    };
    lift(report.overall);
    for (WindowMetrics &window : report.series)
        lift(window.metrics);
    report.baseline.reset();
    return std::make_shared<MetricReport>(report);
}

std::shared_ptr<const MetricReport> regressionReport()
{
    MetricReport report = binaryBase();
    report.task = Task::Regression;
    report.positive.clear();
    report.classes.clear();
    report.confusion.reset();
    report.reliability.clear();
    report.baseline.reset();
    const auto set = [](std::uint64_t n, double wave) {
        MetricSet made;
        made.rows = made.n = n;
        made.values = {around(Metric::Rmse, 556.1 + wave, 24.0, n), around(Metric::Mae, 275.2 + wave / 3, 8.0, n),
                       around(Metric::R2, 0.9807 - wave / 9000, 0.002, n)};
        return made;
    };
    report.overall = set(23940, 0.0);
    for (std::size_t w = 0; w < report.series.size(); ++w)
        report.series[w].metrics = set(1995, 40.0 * std::sin(static_cast<double>(w)));
    return std::make_shared<MetricReport>(report);
}

std::shared_ptr<const MetricReport> unlabelledReport()
{
    MetricReport report = binaryBase();
    report.confusion.reset();
    report.reliability.clear();
    report.baseline.reset();
    const auto strip = [](MetricSet &set, double confidence) {
        set.n = 0;
        set.failures = 0;
        set.eceFloor.reset();
        for (MetricValue &value : set.values) {
            if (value.metric == Metric::MeanConfidence)
                value = around(value.metric, confidence, 0.006, set.rows);
            else if (needsLabels(value.metric))
                value = missing(value.metric, Undefined::NoRecords);
        }
    };
    strip(report.overall, 0.69);
    for (std::size_t w = 0; w < report.series.size(); ++w)
        strip(report.series[w].metrics, 0.69 + 0.02 * std::sin(static_cast<double>(w)));
    return std::make_shared<MetricReport>(report);
}

std::shared_ptr<const MetricReport> singleWindowReport()
{
    MetricReport report = binaryBase();
    report.series.resize(1);
    report.overall = report.series[0].metrics;
    report.confusion = Confusion{{"0", "1"}, {2700, 956, 400, 788}};
    report.to = report.series[0].to - kSecond;
    report.versions.resize(1);
    report.baselinePart = Part::Training;
    return std::make_shared<MetricReport>(report);
}

std::shared_ptr<const MetricReport> timelessReport()
{
    MetricReport report = binaryBase();
    report.from.reset();
    report.to.reset();
    report.series.clear();
    report.versions.clear();
    report.reliability.clear();
    report.rowsWithoutTime = report.overall.rows;
    for (MetricValue &value : report.overall.values) {
        if (value.metric == Metric::Auc || value.metric == Metric::LogLoss || value.metric == Metric::Brier)
            value = missing(value.metric, Undefined::NoProbabilities);
        else if (value.metric == Metric::Ece || value.metric == Metric::MeanConfidence)
            value = missing(value.metric, Undefined::NoConfidence);
    }
    report.overall.eceFloor.reset();
    return std::make_shared<MetricReport>(report);
}

std::shared_ptr<const MetricReport> emptyReport()
{
    return std::make_shared<MetricReport>();
}

std::shared_ptr<const MetricReport> hourlyReport()
{
    MetricReport report = binaryBase();
    report.window = Window::Hour;
    report.series.clear();
    for (std::size_t h = 0; h < 14 * 24; ++h) {
        const Micros from = firstMonday() + static_cast<Micros>(h) * kHour;
        const std::size_t hour = h % 24;
        const std::uint64_t n = hour < 5 ? (hour == 4 ? 9 : 0) : 40 + (h * 37) % 60;
        const double wave = 0.06 * std::sin(static_cast<double>(h) / 9.0) + 0.03 * std::sin(static_cast<double>(h * 7));
        report.series.push_back({from, from + kHour, binarySet(0.71 + wave, 0.40 + wave, 0.6 - wave, n)});
    }
    report.to = report.series.back().to - kSecond;
    report.versions = {{*report.from, "flights-hgb-1", 20000}};
    return std::make_shared<MetricReport>(report);
}

std::vector<BreachEpisode> episodes(const MetricReport &report, const Threshold &threshold)
{
    std::vector<BreachEpisode> found;
    bool open = false;
    for (std::size_t w = 0; w < report.series.size(); ++w) {
        const MetricValue *value = report.series[w].metrics.find(threshold.metric);
        if (!value || !value->value)
            continue;
        if (!threshold.isBreachedBy(*value->value)) {
            open = false;
            if (!found.empty())
                found.back().open = false;
            continue;
        }
        if (!open)
            found.push_back({threshold, report.series[w].from, report.series[w].to, w, w, *value->value, true});
        open = true;
        BreachEpisode &episode = found.back();
        episode.to = report.series[w].to;
        episode.lastWindow = w;
        episode.worst = higherIsBetter(threshold.metric) ? std::min(episode.worst, *value->value)
                                                         : std::max(episode.worst, *value->value);
    }
    return found;
}

} // namespace faultline::fake

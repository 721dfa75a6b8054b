// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/analyses/metrics_over_time.h"

#include "analysis/analyses/document_json.h"
#include "tests/support/expect.h"
#include "tests/support/memory_source.h"
#include "tests/support/thread_executor.h"

#include <QTest>

#include <cmath>

using namespace faultline;

namespace {

using Texts = MemorySource::Texts;
using Numbers = MemorySource::Numbers;

/// Three weeks of eight records; nothing is labelled in the second.
std::shared_ptr<MemorySource> threeWeeks(const Texts &label, const Texts &prediction)
{
    auto source = std::make_shared<MemorySource>();
    MemorySource::Integers time;
    for (std::size_t i = 0; i < label.size(); ++i)
        time.push_back(static_cast<std::int64_t>(i / 8) * 7 * kDay + static_cast<std::int64_t>(i % 8) * kHour);
    source->addIntegers("ts", Role::Time, ValueType::Time, time);
    source->add("label", Role::Label, label).add("prediction", Role::Prediction, prediction);
    return source;
}

double valueOf(const MetricSet &set, Metric metric)
{
    const MetricValue *value = set.find(metric);
    return value && value->value ? *value->value : std::nan("");
}

Undefined reasonOf(const MetricSet &set, Metric metric)
{
    return set.find(metric)->undefined;
}

} // namespace

class TestMetricsOverTime : public QObject {
    Q_OBJECT

private slots:
    void zeroDenominatorsAreNullAndNoHitIsZero();
    void weightsCountAsRepeatedRecords();
    void threadsChangeNoByte();
    void cohortsShareTheAxisOfAllRecords();
    void withoutLabelsConfidenceIsLeft();
    void predictedClassesAreCountedWithoutLabels();
    void regressionWithoutSpreadHasNoR2();
    void storedReportComesBack();
    void damagedReportIsAnErrorNotACrash();
};

void TestMetricsOverTime::zeroDenominatorsAreNullAndNoHitIsZero()
{
    Texts label(24, "0");
    Texts prediction(24, "0");
    for (std::size_t i = 0; i < 8; ++i)
        label[8 + i] = std::nullopt;
    prediction[16] = "1"; // one false alarm in the third week, no positive label
    label[0] = "1"; // one miss in the first, nothing predicted
    InlineExecutor executor;
    Run run{executor, {}, nullptr, 1};
    const auto report = metricsOverTime(MemorySource::dataset(threeWeeks(label, prediction)), {}, run);
    EXPECT_OK(report);
    QCOMPARE(report->series.size(), std::size_t{3});
    const MetricSet &first = report->series[0].metrics;
    QCOMPARE(reasonOf(first, Metric::Precision), Undefined::NoPositivePrediction);
    QCOMPARE(valueOf(first, Metric::Recall), 0.0);
    QCOMPARE(valueOf(first, Metric::F1), 0.0);
    const MetricSet &second = report->series[1].metrics;
    QCOMPARE(second.n, std::uint64_t{0});
    QCOMPARE(second.rows, std::uint64_t{8});
    for (const MetricValue &value : second.values)
        QVERIFY(!needsLabels(value.metric) || (!value.value && !value.interval));
    const MetricSet &third = report->series[2].metrics;
    QCOMPARE(valueOf(third, Metric::Precision), 0.0);
    QCOMPARE(reasonOf(third, Metric::Recall), Undefined::NoPositiveLabel);
    QCOMPARE(valueOf(report->overall, Metric::Accuracy), 14.0 / 16.0);
    QCOMPARE(report->overall.failures, std::uint64_t{2});
}

void TestMetricsOverTime::weightsCountAsRepeatedRecords()
{
    const Texts label{"1", "0", "1", "0"};
    const Texts prediction{"1", "1", "0", "0"};
    const Numbers weight{3.0, 1.0, 2.0, 2.0};
    const Numbers score{0.9, 0.8, 0.3, 0.2};
    auto weighted = std::make_shared<MemorySource>();
    weighted->add("label", Role::Label, label).add("prediction", Role::Prediction, prediction);
    weighted->add("w", Role::Weight, weight).add("p_1", Role::Probability, score, "1");
    auto repeated = std::make_shared<MemorySource>();
    Texts labels;
    Texts predictions;
    Numbers scores;
    for (std::size_t i = 0; i < label.size(); ++i) {
        for (int copy = 0; copy < static_cast<int>(*weight[i]); ++copy) {
            labels.push_back(label[i]);
            predictions.push_back(prediction[i]);
            scores.push_back(score[i]);
        }
    }
    repeated->add("label", Role::Label, labels).add("prediction", Role::Prediction, predictions);
    repeated->add("p_1", Role::Probability, scores, "1");
    InlineExecutor executor;
    Run run{executor, {}, nullptr, 1};
    const auto a = metricsOverTime(MemorySource::dataset(weighted), {}, run);
    const auto b = metricsOverTime(MemorySource::dataset(repeated), {}, run);
    EXPECT_OK(a);
    EXPECT_OK(b);
    for (const Metric metric : {Metric::Accuracy, Metric::Precision, Metric::Recall, Metric::F1, Metric::Auc,
                                Metric::LogLoss, Metric::Brier, Metric::Ece})
        QVERIFY2(std::fabs(valueOf(a->overall, metric) - valueOf(b->overall, metric)) < 1e-12,
                 metricName(metric).data());
    // Fewer records than their weights say: the interval is wider.
    QVERIFY(a->overall.find(Metric::Accuracy)->interval->lower < b->overall.find(Metric::Accuracy)->interval->lower);
}

void TestMetricsOverTime::threadsChangeNoByte()
{
    Texts label;
    Texts prediction;
    Numbers score;
    for (std::int64_t i = 0; i < 200'000; ++i) {
        label.push_back((i * 7919) % 13 < 4 ? "1" : "0");
        prediction.push_back((i * 104'729) % 11 < 4 ? "1" : "0");
        score.push_back(static_cast<double>((i * 31) % 997) / 997.0);
    }
    MemorySource::Integers time;
    for (std::int64_t i = 0; i < 200'000; ++i)
        time.push_back(i * kHour);
    const auto source = std::make_shared<MemorySource>();
    source->addIntegers("ts", Role::Time, ValueType::Time, time);
    source->add("label", Role::Label, label).add("prediction", Role::Prediction, prediction);
    source->add("p_1", Role::Probability, score, "1");
    std::vector<std::string> texts;
    for (const std::size_t width : {1, 2, 7}) {
        ThreadExecutor executor(width);
        Run run{executor, {}, nullptr, 9};
        const auto report = metricsOverTime(MemorySource::dataset(source), {Window::Year, {}, {}}, run);
        EXPECT_OK(report);
        texts.push_back(metricsToJson(*report));
    }
    QCOMPARE(texts[0], texts[1]);
    QCOMPARE(texts[0], texts[2]);
}

void TestMetricsOverTime::cohortsShareTheAxisOfAllRecords()
{
    const Texts label(24, "1");
    const auto source = threeWeeks(label, label);
    Numbers x(24, 0.0);
    x[23] = 5.0;
    source->add("x", Role::Feature, x);
    MetricOptions options;
    options.cohort.op = CohortOp::Range;
    options.cohort.column = source->id("x");
    options.cohort.lower = 1.0;
    options.cohort.upper = HUGE_VAL;
    InlineExecutor executor;
    Run run{executor, {}, nullptr, 1};
    const auto report = metricsOverTime(MemorySource::dataset(source), options, run);
    EXPECT_OK(report);
    QCOMPARE(report->series.size(), std::size_t{3});
    QCOMPARE(report->series[0].metrics.rows, std::uint64_t{0});
    QCOMPARE(report->series[2].metrics.rows, std::uint64_t{1});
    QCOMPARE(report->overall.rows, std::uint64_t{1});
}

void TestMetricsOverTime::withoutLabelsConfidenceIsLeft()
{
    auto source = std::make_shared<MemorySource>();
    source->add("prediction", Role::Prediction, Texts{"a", "b", "c"});
    source->add("confidence", Role::Confidence, Numbers{0.5, 0.7, std::nullopt});
    InlineExecutor executor;
    Run run{executor, {}, nullptr, 1};
    const auto report = metricsOverTime(MemorySource::dataset(source, Task::Multiclass, {}), {}, run);
    EXPECT_OK(report);
    QVERIFY(std::fabs(valueOf(report->overall, Metric::MeanConfidence) - 0.6) < 1e-12);
    QCOMPARE(reasonOf(report->overall, Metric::Accuracy), Undefined::NoRecords);
    QVERIFY(!report->confusion);
    QVERIFY(report->series.empty());
}

void TestMetricsOverTime::predictedClassesAreCountedWithoutLabels()
{
    Texts prediction(24, "0");
    for (const std::size_t row : {1U, 2U, 9U})
        prediction[row] = "1";
    prediction[3] = std::nullopt;
    Texts label(24); // none but two, so that the task is known
    label[0] = "0";
    label[1] = "0";
    Numbers weight(24, 1.0);
    weight[1] = 5.0;
    const auto source = threeWeeks(label, prediction);
    source->add("w", Role::Weight, weight);
    InlineExecutor executor;
    Run run{executor, {}, nullptr, 1};
    const auto report = metricsOverTime(MemorySource::dataset(source), {}, run);
    EXPECT_OK(report);
    QCOMPARE(report->classes, (std::vector<std::string>{"0", "1"}));
    // By hand: weights 5 + 1 of 11 in the first week, 1 of 8 in the second, none of 8 in the third.
    const MetricSet &first = report->series[0].metrics;
    QCOMPARE(first.predicted, (std::vector<double>{5.0, 6.0}));
    QCOMPARE(first.predictions, std::uint64_t{7});
    QCOMPARE(first.effectivePredictions, 11.0 * 11.0 / (6.0 + 25.0));
    QCOMPARE(valueOf(first, Metric::PredictedPositiveShare), 6.0 / 11.0);
    QCOMPARE(valueOf(report->series[1].metrics, Metric::PredictedPositiveShare), 1.0 / 8.0);
    const MetricValue *none = report->series[2].metrics.find(Metric::PredictedPositiveShare);
    QCOMPARE(*none->value, 0.0); // a true zero
    QVERIFY(none->interval && none->interval->upper > 0.0);
    QCOMPARE(report->overall.predicted, (std::vector<double>{20.0, 7.0}));

    MetricOptions options; // a cohort without a prediction has no share
    options.cohort.op = CohortOp::IsMissing;
    options.cohort.column = source->id("prediction");
    const auto missing = metricsOverTime(MemorySource::dataset(source), options, run);
    EXPECT_OK(missing);
    QCOMPARE(reasonOf(missing->overall, Metric::PredictedPositiveShare), Undefined::NoPrediction);
}

void TestMetricsOverTime::regressionWithoutSpreadHasNoR2()
{
    auto source = std::make_shared<MemorySource>();
    source->add("label", Role::Label, Numbers{2.0, 2.0, 2.0, std::nullopt});
    source->add("prediction", Role::Prediction, Numbers{1.0, 3.0, 2.0, 7.0});
    InlineExecutor executor;
    Run run{executor, {}, nullptr, 1};
    const auto report = metricsOverTime(MemorySource::dataset(source, Task::Regression, {}), {}, run);
    EXPECT_OK(report);
    QCOMPARE(report->overall.n, std::uint64_t{3});
    QVERIFY(std::fabs(valueOf(report->overall, Metric::Rmse) - std::sqrt(2.0 / 3.0)) < 1e-12);
    QVERIFY(std::fabs(valueOf(report->overall, Metric::Mae) - 2.0 / 3.0) < 1e-12);
    QCOMPARE(reasonOf(report->overall, Metric::R2), Undefined::NoSpread);
}

void TestMetricsOverTime::storedReportComesBack()
{
    const auto source = threeWeeks(Texts(24, "1"), Texts(24, "0"));
    InlineExecutor executor;
    Run run{executor, {}, nullptr, 1};
    const auto report = metricsOverTime(MemorySource::dataset(source), {}, run);
    EXPECT_OK(report);
    const std::string text = metricsToJson(*report);
    const auto back = metricsFromJson(text);
    EXPECT_OK(back);
    QCOMPARE(metricsToJson(*back), text);
}

void TestMetricsOverTime::damagedReportIsAnErrorNotACrash()
{
    const auto source = threeWeeks(Texts(8, "1"), Texts(8, "0"));
    InlineExecutor executor;
    Run run{executor, {}, nullptr, 1};
    const auto report = metricsOverTime(MemorySource::dataset(source), {}, run);
    EXPECT_OK(report);
    const std::string text = metricsToJson(*report);
    for (std::size_t at = 0; at < text.size(); at += 17) {
        std::string damaged = text;
        damaged[at] = damaged[at] == '7' ? 'x' : '7';
        const auto back = metricsFromJson(damaged); // either still readable, or refused in words
        if (!back)
            QCOMPARE(back.error().kind, ErrorKind::Corrupt);
    }
    QVERIFY(!metricsFromJson(text.substr(0, text.size() / 2)));
}

QTEST_GUILESS_MAIN(TestMetricsOverTime)
#include "tst_metrics_over_time.moc"

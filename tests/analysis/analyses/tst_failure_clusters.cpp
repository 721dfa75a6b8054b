// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/analyses/failure_clusters.h"

#include "analysis/analyses/catalog.h"
#include "analysis/analyses/cluster_json.h"
#include "analysis/analyses/document_json.h"
#include "tests/support/expect.h"
#include "tests/support/memory_source.h"
#include "tests/support/thread_executor.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <random>
#include <set>

using namespace faultline;

namespace {

using Numbers = MemorySource::Numbers;
using Texts = MemorySource::Texts;

/// Where a planted record belongs: no failure, one of two groups of failures, or a failure of no group.
enum Planted { kRight, kLate, kFar, kScattered };

Planted plantedAs(std::size_t row)
{
    return row % 20 == 3 ? kLate : row % 20 == 11 ? kFar : row % 100 == 57 ? kScattered : kRight;
}

/// Records with a delay, a distance, a weekday and two constant columns; 5 % fail because they are late on Fridays, 5 %
/// because they are far on Tuesdays, 1 % anywhere.
std::shared_ptr<MemorySource> planted(std::size_t rows)
{
    std::mt19937_64 random(23);
    std::normal_distribution<double> normal;
    const std::string days[] = {"Mon", "Tue", "Wed", "Thu", "Fri"};
    Texts id;
    Numbers delay;
    Numbers distance;
    Texts day;
    Texts label;
    Texts prediction;
    Numbers confidence;
    for (std::size_t row = 0; row < rows; ++row) {
        const Planted as = plantedAs(row);
        id.push_back("r" + std::to_string(row));
        delay.push_back(as == kLate ? 60.0 + normal(random) : 10.0 * normal(random));
        if (as != kLate && row % 9 == 0)
            delay.back() = std::nullopt;
        distance.push_back(as == kFar ? 3000.0 + 20.0 * normal(random) : 500.0 + 200.0 * normal(random));
        day.push_back(as == kLate ? "Fri" : as == kFar ? "Tue" : days[random() % 5]);
        label.push_back(as == kFar ? "1" : "0");
        prediction.push_back(as == kRight ? label.back() : label.back() == "1" ? "0" : "1");
        if (as == kRight && row % 2 == 0)
            label.back() = prediction.back() = "1";
        confidence.push_back(as == kFar ? 0.99 : 0.7);
    }
    auto source = std::make_shared<MemorySource>();
    source->add("id", Role::Id, id).add("delay", Role::Feature, delay).add("distance", Role::Feature, distance);
    source->add("day", Role::Feature, day).add("month", Role::Feature, Numbers(rows, 2.0));
    source->add("carrier", Role::Feature, Texts(rows, "AA"));
    source->add("label", Role::Label, label).add("prediction", Role::Prediction, prediction);
    source->add("confidence", Role::Confidence, confidence);
    return source;
}

Result<ClusterReport> clustersIn(const Dataset &data, const ClusterQuestion &question, std::size_t threads = 1)
{
    ThreadExecutor executor(threads);
    Run run{executor, {}, nullptr, 5};
    return failureClusters(data, question, run);
}

ClusterQuestion misclassified()
{
    ClusterQuestion question;
    question.definition = defaultFailureDefinition(Task::Binary);
    return question;
}

const ClusterContrast *contrastOf(const FailureCluster &cluster, const std::string &name)
{
    for (const ClusterContrast &contrast : cluster.contrasts) {
        if (contrast.name == name)
            return &contrast;
    }
    return nullptr;
}

} // namespace

class TestFailureClusters : public QObject {
    Q_OBJECT

private slots:
    void plantedGroupsAreFoundAndNamedByWhatTheyAre();
    void everyFailureIsCountedOnce();
    void aSampleIsSaidAndIsTheSameEveryTime();
    void embeddingsAreUsedAndRowsWithoutOneHaveNoPlace();
    void threadsChangeNoByteOfTheJson();
    void emptyCasesSayWhy();
    void cohortsAreObeyed();
    void regressionsAreComparedWithLikeLabels();
    void aCancelledQuestionHasNoAnswer();
};

void TestFailureClusters::plantedGroupsAreFoundAndNamedByWhatTheyAre()
{
    const auto report = clustersIn(MemorySource::dataset(planted(4000)), misclassified());
    EXPECT_OK(report);
    QCOMPARE(report->reason, NoClusters::None);
    QCOMPARE(report->failures, std::uint64_t{440});
    QVERIFY(report->clusters.size() >= 2);
    // The two largest clusters are the planted groups, whole but for a few.
    std::set<Planted> seen;
    for (std::size_t i = 0; i < 2; ++i) {
        const FailureCluster &cluster = report->clusters[i];
        const auto count = [&](Planted as) {
            return static_cast<std::size_t>(std::count_if(cluster.rows.begin(), cluster.rows.end(),
                                                          [&](std::uint32_t row) { return plantedAs(row) == as; }));
        };
        const Planted as = count(kFar) > count(kLate) ? kFar : kLate;
        seen.insert(as);
        QVERIFY(count(as) > 120);
        QVERIFY(cluster.size() - count(as) <= 3); // scattered ones that happen to lie there
        QVERIFY(!cluster.contrasts.empty() && cluster.contrasts.front().isClear());
        QVERIFY(cluster.rightRecords > cluster.size());
        QCOMPARE(cluster.pairs[0].label, std::string(as == kFar ? "1" : "0"));
        QVERIFY(std::fabs(*cluster.meanConfidence - (as == kFar ? 0.99 : 0.7)) < 0.01);
        const ClusterContrast *first = contrastOf(cluster, as == kFar ? "distance" : "delay");
        QVERIFY(first && first->isClear() && first->failures.effect > 0.9 && first->right->effect > 0.95);
        QVERIFY(first->quantiles[0] <= first->typical && first->typical <= first->quantiles[4]);
        if (as == kLate) {
            const ClusterContrast *friday = contrastOf(cluster, "day");
            QVERIFY(friday && friday->kind == ContrastKind::Category);
            QCOMPARE(friday->category, std::string("Fri"));
            QCOMPARE(friday->typical, 1.0);
            QVERIFY(friday->failures.strength > 10.0);
            QVERIFY(clusterName(cluster).find("day = Fri") != std::string::npos);
        }
        QVERIFY(!contrastOf(cluster, "month") && !contrastOf(cluster, "carrier")); // constant columns say nothing
    }
    QCOMPARE(seen, (std::set<Planted>{kLate, kFar}));
    QCOMPARE(report->space.space, ClusterSpace::Features);
    QCOMPARE(report->space.numbers, std::size_t{2});
    QCOMPARE(report->space.categories, std::size_t{1});
    QVERIFY(report->space.imputed > 0);
    QCOMPARE(report->space.imputedColumns, std::size_t{1});
}

void TestFailureClusters::everyFailureIsCountedOnce()
{
    const auto report = clustersIn(MemorySource::dataset(planted(4000)), misclassified());
    EXPECT_OK(report);
    std::set<std::uint32_t> rows;
    std::size_t members = 0;
    for (std::size_t i = 0; i < report->clusters.size(); ++i) {
        const FailureCluster &cluster = report->clusters[i];
        QCOMPARE(cluster.number, i + 1);
        QVERIFY(i == 0 || cluster.size() <= report->clusters[i - 1].size());
        QVERIFY(cluster.size() >= *report->settings.minClusterSize);
        QVERIFY(std::is_sorted(cluster.rows.begin(), cluster.rows.end()));
        QCOMPARE(cluster.ids.size(), cluster.size());
        QCOMPARE(cluster.ids[0], "r" + std::to_string(cluster.rows[0]));
        for (const std::uint32_t row : cluster.central)
            QVERIFY(std::binary_search(cluster.rows.begin(), cluster.rows.end(), row));
        QCOMPARE(cluster.central.size(), std::min<std::size_t>(12, cluster.size()));
        QCOMPARE(cluster.border.size(), std::size_t{3});
        rows.insert(cluster.rows.begin(), cluster.rows.end());
        members += cluster.size();
    }
    QCOMPARE(rows.size(), members);
    QCOMPARE(members + report->alone, report->clustered);
    QCOMPARE(report->clustered, report->failures);
    QCOMPARE(report->points.size(), static_cast<std::size_t>(report->clustered));
    for (const FailurePoint &point : report->points) {
        const bool inside = point.cluster >= 0;
        QCOMPARE(rows.count(point.row) == 1, inside);
        QVERIFY(std::isfinite(point.x) && std::isfinite(point.y));
    }
}

void TestFailureClusters::aSampleIsSaidAndIsTheSameEveryTime()
{
    const Dataset data = MemorySource::dataset(planted(4000));
    ClusterQuestion question = misclassified();
    question.settings.mostFailures = 300;
    const auto sample = clustersIn(data, question);
    EXPECT_OK(sample);
    QVERIFY(sample->isSampled());
    QCOMPARE(sample->clustered, std::uint64_t{300});
    QCOMPARE(sample->failures, std::uint64_t{440});
    const auto again = clustersIn(data, question);
    EXPECT_OK(again);
    QCOMPARE(again->points.front().row, sample->points.front().row);
    QCOMPARE(clustersJson(*again).dump(), clustersJson(*sample).dump());
}

void TestFailureClusters::embeddingsAreUsedAndRowsWithoutOneHaveNoPlace()
{
    std::mt19937_64 random(4);
    std::normal_distribution<double> normal;
    Numbers coordinates[3];
    Texts label;
    Texts prediction;
    for (std::size_t row = 0; row < 300; ++row) {
        const double centre = static_cast<double>(row % 3) * 8.0;
        for (std::size_t d = 0; d < 3; ++d)
            coordinates[d].push_back(1e7 + (d == 0 ? centre : 0.0) + normal(random));
        if (row < 5)
            coordinates[1].back() = std::nullopt;
        label.push_back("cat");
        prediction.push_back("dog");
    }
    auto source = std::make_shared<MemorySource>();
    for (std::size_t d = 0; d < 3; ++d)
        source->add("e" + std::to_string(d), Role::Embedding, coordinates[d], std::to_string(d));
    source->add("label", Role::Label, label).add("prediction", Role::Prediction, prediction);
    const auto report = clustersIn(MemorySource::dataset(source), misclassified());
    EXPECT_OK(report);
    QCOMPARE(report->space.space, ClusterSpace::Embedding);
    QCOMPARE(report->space.numbers, std::size_t{3});
    QCOMPARE(report->space.unplaced, std::uint64_t{5});
    QCOMPARE(report->points.size(), std::size_t{295});
    QCOMPARE(report->clusters.size(), std::size_t{3});
    for (const FailureCluster &cluster : report->clusters) {
        for (const std::uint32_t row : cluster.rows)
            QCOMPARE(row % 3, cluster.rows[0] % 3);
        QVERIFY(cluster.ids.empty());
        QCOMPARE(clusterName(cluster), std::string("cat as dog")); // no feature to name it by
    }
    const Json json = clustersJson(*report);
    QVERIFY(!json[0].contains("record_ids") && json[0]["rows"].size() == report->clusters[0].size());
}

void TestFailureClusters::threadsChangeNoByteOfTheJson()
{
    const Dataset data = MemorySource::dataset(planted(6000));
    std::string first;
    for (const std::size_t threads : {1, 2, 7}) {
        ThreadExecutor executor(threads);
        Run run{executor, {}, nullptr, 1};
        Document document;
        EXPECT_OK(analyze(data, {}, {"clusters"}, document, run));
        const std::string json = toJson(document);
        if (first.empty())
            first = json;
        QVERIFY(json == first);
    }
    QVERIFY(first.find("\"where\": \"failed\"") != std::string::npos);
}

void TestFailureClusters::emptyCasesSayWhy()
{
    const auto reasonOf = [](const std::shared_ptr<MemorySource> &source, const ClusterQuestion &question) {
        const auto report = clustersIn(MemorySource::dataset(source), question);
        return report.ok() ? report->reason : NoClusters::None;
    };
    auto unlabelled = std::make_shared<MemorySource>();
    unlabelled->add("x", Role::Feature, Numbers(50, 1.0)).add("prediction", Role::Prediction, Texts(50, "a"));
    QCOMPARE(reasonOf(unlabelled, misclassified()), NoClusters::Undefined);

    const auto labelled = [](std::size_t failures, const Numbers &x) {
        auto source = std::make_shared<MemorySource>();
        Texts label(x.size(), "a");
        for (std::size_t i = 0; i < failures; ++i)
            label[i] = "b";
        source->add("x", Role::Feature, x).add("label", Role::Label, label);
        source->add("prediction", Role::Prediction, Texts(x.size(), "a"));
        return source;
    };
    QCOMPARE(reasonOf(labelled(0, Numbers(50, 1.0)), misclassified()), NoClusters::NoFailures);
    QCOMPARE(reasonOf(labelled(15, Numbers(50, 1.0)), misclassified()), NoClusters::TooFew);
    QCOMPARE(reasonOf(labelled(40, Numbers(50, 1.0)), misclassified()), NoClusters::NoSpace);
    ClusterQuestion embedding = misclassified();
    embedding.settings.space = ClusterSpace::Embedding;
    QCOMPARE(reasonOf(planted(1000), embedding), NoClusters::NoSpace);
    Numbers even;
    for (int i = 0; i < 60; ++i)
        even.push_back(i);
    QCOMPARE(reasonOf(labelled(60, even), misclassified()), NoClusters::NothingDense);
    QCOMPARE(reasonOf(std::make_shared<MemorySource>(), misclassified()), NoClusters::Undefined);
}

void TestFailureClusters::cohortsAreObeyed()
{
    const auto source = planted(4000);
    ClusterQuestion question = misclassified();
    question.cohort.op = CohortOp::Equal;
    question.cohort.column = source->id("label");
    question.cohort.texts = {"0"};
    const auto report = clustersIn(MemorySource::dataset(source), question);
    EXPECT_OK(report);
    QVERIFY(report->records < 4000);
    QCOMPARE(report->failures, std::uint64_t{240});
    for (const FailurePoint &point : report->points)
        QVERIFY(plantedAs(point.row) == kLate || plantedAs(point.row) == kScattered);
}

void TestFailureClusters::regressionsAreComparedWithLikeLabels()
{
    std::mt19937_64 random(9);
    std::normal_distribution<double> normal;
    Numbers size;
    Numbers zeros;
    Numbers label;
    Numbers prediction;
    for (std::size_t row = 0; row < 3000; ++row) {
        const bool large = row % 15 == 2;
        const bool zero = row % 15 == 9;
        size.push_back(large ? 9.0 + 0.1 * normal(random) : 4.0 + normal(random));
        zeros.push_back(zero ? 0.0 : 5.0 + 0.2 * normal(random));
        label.push_back(100.0 * *size.back());
        prediction.push_back(*label.back() + normal(random) + (large ? -80.0 : zero ? 60.0 : 0.0));
    }
    auto source = std::make_shared<MemorySource>();
    source->add("size", Role::Feature, size).add("depth", Role::Feature, zeros);
    source->add("label", Role::Label, label).add("prediction", Role::Prediction, prediction);
    ClusterQuestion question;
    question.definition = defaultFailureDefinition(Task::Regression);
    const auto report = clustersIn(MemorySource::dataset(source, Task::Regression, {}), question);
    EXPECT_OK(report);
    QCOMPARE(report->clusters.size(), std::size_t{2});
    QVERIFY(report->definition.centre && report->definition.scale);
    for (const FailureCluster &cluster : report->clusters) {
        QVERIFY(cluster.pairs.empty() && !cluster.meanConfidence);
        const bool zero = cluster.rows[0] % 15 == 9;
        const ClusterContrast *contrast = contrastOf(cluster, zero ? "depth" : "size");
        QVERIFY(contrast && contrast->isClear());
        QVERIFY(zero ? contrast->failures.effect < -0.9 : contrast->failures.effect > 0.9);
        if (zero) // compared with right records of like labels, hence of like size
            QVERIFY(std::fabs(contrastOf(cluster, "size")->right->effect) < 0.25);
    }
}

void TestFailureClusters::aCancelledQuestionHasNoAnswer()
{
    InlineExecutor executor;
    Run run{executor, {}, nullptr, 1};
    run.cancel.cancel();
    const auto report = failureClusters(MemorySource::dataset(planted(2000)), misclassified(), run);
    QVERIFY(!report.ok());
    QCOMPARE(report.error().kind, ErrorKind::Cancelled);
}

QTEST_GUILESS_MAIN(TestFailureClusters)
#include "tst_failure_clusters.moc"

// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/analyses/drift.h"

#include "analysis/stats/resampling.h"
#include "tests/support/expect.h"
#include "tests/support/memory_source.h"
#include "tests/support/thread_executor.h"

#include <QTest>

#include <cmath>

using namespace faultline;

namespace {

constexpr int kWeeks = 10;

/// What is planted into the log from week 6 on (index 5).
struct Planted {
    double scale = 1.0; ///< of "amount"
    double newShare = 0.0; ///< of "place": a value that was never seen
    double missing = 0.0; ///< of "age"
    bool labelFlip = false;
};

std::shared_ptr<MemorySource> rowsOf(std::size_t count, bool isLog, std::uint64_t seed, const Planted &planted)
{
    auto random = randomStream(seed, isLog ? 1 : 2);
    std::normal_distribution<double> normal(0.0, 1.0);
    std::uniform_real_distribution<double> uniform(0.0, 1.0);
    MemorySource::Texts ids;
    MemorySource::Texts places;
    MemorySource::Texts labels;
    MemorySource::Texts predictions;
    MemorySource::Numbers amounts;
    MemorySource::Numbers ages;
    MemorySource::Numbers steady;
    MemorySource::Integers times;
    MemorySource::Integers months;
    for (std::size_t i = 0; i < count; ++i) {
        const int week = static_cast<int>(i % kWeeks);
        const bool after = isLog && week >= 5;
        ids.push_back((isLog ? "r" : "b") + std::to_string(i));
        times.push_back(isLog ? std::optional(daysFromCivil({2024, 1, 1}) * kDay + week * 7 * kDay + kHour)
                              : std::nullopt);
        const double amount = std::exp(normal(random)) * (after ? planted.scale : 1.0);
        amounts.push_back(amount);
        const double draw = uniform(random);
        places.push_back(after && uniform(random) < planted.newShare ? "Mars"
                             : draw < 0.5                            ? "Aarhus"
                             : draw < 0.8                            ? "Beijing"
                                                                     : "Cairo");
        const double age = std::round(normal(random) * 10.0 + 40.0);
        ages.push_back(after && uniform(random) < planted.missing ? std::nullopt : std::optional(age));
        steady.push_back(normal(random));
        months.push_back(isLog ? 1 + week % 3 : 1);
        const bool label = uniform(random) < 0.3;
        labels.push_back(label ? "1" : "0");
        predictions.push_back(label != (uniform(random) < 0.1) ? "1" : "0");
    }
    auto source = std::make_shared<MemorySource>();
    source->add("id", Role::Id, ids)
        .addIntegers("ts", Role::Time, ValueType::Time, times)
        .add("amount", Role::Feature, amounts)
        .add("place", Role::Feature, places)
        .add("age", Role::Feature, ages)
        .add("steady", Role::Feature, steady)
        .addIntegers("month", Role::Feature, ValueType::Int64, months)
        .add("label", Role::Label, labels)
        .add("prediction", Role::Prediction, predictions);
    return source;
}

Dataset dataset(const Planted &planted, std::uint64_t seed = 1, std::size_t rows = 6000)
{
    Dataset data = MemorySource::dataset(rowsOf(rows, true, seed, planted));
    data.baseline = MemorySource::dataset(rowsOf(3000, false, seed + 1000, {})).production;
    return data;
}

const DriftRow &row(const DriftReport &report, const char *feature)
{
    for (const DriftRow &one : report.rows) {
        if (one.feature == feature)
            return one;
    }
    qFatal("no such row");
}

} // namespace

class TestDrift : public QObject {
    Q_OBJECT

private:
    DriftReport ask(const Dataset &data, std::size_t threads = 1, const Cohort &cohort = {})
    {
        ThreadExecutor executor(threads);
        Run run{executor, {}, nullptr, 1};
        Result<DriftReport> report = driftOf(data, {Window::Week, cohort}, run);
        if (!report)
            qFatal("%s", report.error().message.c_str());
        return report.take();
    }

private slots:
    void plantedChangesAreFoundWithTheirWeek()
    {
        const DriftReport report = ask(dataset({2.54, 0.3, 0.2, false}));
        QVERIFY(report.split && report.hasBaseline);
        for (const char *name : {"amount", "place", "age"}) {
            const DriftRow &moved = row(report, name);
            QVERIFY2(moved.drifted, name);
            QVERIFY2(moved.change && moved.change->confirmed, name);
            QCOMPARE(moved.change->window, std::size_t{5});
            QVERIFY(moved.change->earliest <= 5 && moved.change->latest >= 5);
            QVERIFY(moved.qValue < 0.01);
        }
        for (const char *name : {"steady", "label", "prediction"}) {
            QVERIFY2(!row(report, name).drifted, name);
            QVERIFY2(!row(report, name).change->confirmed, name);
        }
        QCOMPARE(row(report, "place").note.kind, DriftNoteKind::NewValues);
        QCOMPARE(row(report, "place").note.values, std::vector<std::string>{"Mars"});
        QCOMPARE(row(report, "age").note.kind, DriftNoteKind::MoreMissing);
        QVERIFY(std::fabs(row(report, "age").missingLog - 0.1) < 0.02);
        QCOMPARE(row(report, "age").missingBaseline, 0.0);
        QVERIFY(report.rows[0].drifted && report.rows[2].drifted && !report.rows[3].drifted);
    }

    void constantBaselineIsSaidAndNoDrift()
    {
        const DriftRow month = row(ask(dataset({})), "month");
        QCOMPARE(month.note.kind, DriftNoteKind::ConstantInBaseline);
        QVERIFY(!month.drifted);
        QVERIFY(*month.stability > 1.0);
    }

    void anotherUnitIsNamedWithItsFactor()
    {
        Dataset data = dataset({});
        auto random = randomStream(5, 5);
        std::lognormal_distribution<double> amounts(0.0, 1.0);
        MemorySource::Numbers miles;
        MemorySource::Numbers kilometres;
        for (int i = 0; i < 4000; ++i) {
            miles.push_back(amounts(random));
            kilometres.push_back(amounts(random) * 1.609);
        }
        auto log = std::make_shared<MemorySource>();
        auto baseline = std::make_shared<MemorySource>();
        log->add("distance", Role::Feature, kilometres);
        baseline->add("distance", Role::Feature, miles);
        data = MemorySource::dataset(log);
        data.baseline = MemorySource::dataset(baseline).production;
        const DriftRow distance = row(ask(data), "distance");
        QVERIFY(distance.drifted);
        QVERIFY(!distance.change); // no times
        QCOMPARE(distance.note.kind, DriftNoteKind::Scaled);
        QVERIFY2(std::fabs(distance.note.factor - 1.609) < 0.12, qPrintable(QString::number(distance.note.factor)));
    }

    void withoutBaselineOnlyChangesWithinTheLogAreFound()
    {
        Dataset data = dataset({2.54, 0.0, 0.0, false});
        data.baseline = nullptr;
        const DriftReport report = ask(data);
        QVERIFY(!report.hasBaseline);
        QVERIFY(!row(report, "amount").stability);
        QVERIFY(!row(report, "amount").drifted);
        QVERIFY(row(report, "amount").change->confirmed);
        QVERIFY(!row(report, "steady").change->confirmed);
    }

    void quietLogsAreQuiet()
    {
        int alarms = 0;
        constexpr int kLogs = 20;
        for (std::uint64_t seed = 0; seed < kLogs; ++seed) {
            for (const DriftRow &one : ask(dataset({}, 50 + seed, 2500)).rows) {
                alarms += one.drifted || (one.change && one.change->confirmed) ? 1 : 0;
            }
        }
        QVERIFY2(alarms <= 1, qPrintable(QString::number(alarms)));
    }

    void oneWrongYearMakesNoWindowOfEveryWeek()
    {
        auto source = std::make_shared<MemorySource>();
        MemorySource::Integers times;
        MemorySource::Numbers values;
        for (int i = 0; i < 200; ++i) {
            times.push_back(daysFromCivil({i == 7 ? 9998 : 2024, 1, 1 + i % 28}) * kDay);
            values.push_back(i % 17);
        }
        source->addIntegers("ts", Role::Time, ValueType::Time, times).add("x", Role::Feature, values);
        const DriftReport report = ask(MemorySource::dataset(source));
        QVERIFY2(report.edges.size() <= 521, qPrintable(QString::number(report.edges.size())));
        QCOMPARE(row(report, "x").nLog, std::uint64_t{200});
    }

    void threadsDoNotChangeABit()
    {
        const Dataset data = dataset({2.54, 0.3, 0.2, false});
        const DriftReport one = ask(data, 1);
        const DriftReport seven = ask(dataset({2.54, 0.3, 0.2, false}), 7);
        QCOMPARE(one.rows.size(), seven.rows.size());
        for (std::size_t i = 0; i < one.rows.size(); ++i) {
            QCOMPARE(one.rows[i].feature, seven.rows[i].feature);
            QVERIFY(one.rows[i].stability == seven.rows[i].stability);
            QVERIFY(one.rows[i].impact == seven.rows[i].impact);
            QVERIFY(one.rows[i].pValue == seven.rows[i].pValue);
        }
    }

    void cohortChangesTheLogOnly()
    {
        const Dataset data = dataset({2.54, 0.0, 0.0, false});
        Cohort early;
        early.op = CohortOp::TimeRange;
        early.from = kNoTimeBefore;
        early.to = daysFromCivil({2024, 1, 1}) * kDay + 5 * 7 * kDay;
        const DriftReport report = ask(data, 2, early);
        QCOMPARE(row(report, "amount").nBaseline, std::uint64_t{3000});
        QCOMPARE(row(report, "amount").nLog, std::uint64_t{3000});
        QVERIFY(!row(report, "amount").drifted);
    }
};

QTEST_APPLESS_MAIN(TestDrift)
#include "tst_drift.moc"

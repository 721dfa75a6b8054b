// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/analyses/slice_report.h"

#include "analysis/analyses/findings.h"
#include "analysis/columns/row_mask.h"
#include "analysis/stats/multiplicity.h"

#include "tests/support/expect.h"
#include "tests/support/imported_log.h"
#include "tests/support/planted_log.h"
#include "tests/support/thread_executor.h"

#include <QTest>

#include <atomic>

using namespace faultline;

namespace {

Result<SliceReport> find(const Dataset &data, const SliceSettings &settings = {}, const Cohort &cohort = {})
{
    ThreadExecutor executor(2);
    Run run{executor, {}, nullptr, 1};
    return findSlices(data, cohort, settings, run);
}

SliceSettings withoutLuck()
{
    SliceSettings settings;
    settings.luckPermutations = 0;
    return settings;
}

double rowF1(const RowMask &a, const RowMask &b)
{
    std::size_t shared = 0;
    for (std::size_t word = 0; word < a.words.size(); ++word)
        shared += static_cast<std::size_t>(__builtin_popcountll(a.words[word] & b.words[word]));
    return 2.0 * static_cast<double>(shared) / static_cast<double>(a.count() + b.count());
}

/// The planted records of a PlantedLog, by its own rule.
RowMask planted(const Dataset &data, Run &run)
{
    const Table &table = *data.production;
    const auto column = [&](const char *name) { return *table.column(table.schema().find(name)->id, run); };
    const auto origin = column("origin");
    const auto hour = column("hour");
    const auto time = column("ts");
    RowMask mask(table.rows());
    for (std::size_t row = 0; row < table.rows(); ++row) {
        const std::string place = origin->text(row);
        const bool late = time->integers[row] >= 978'307'200 * kSecond + 28 * kDay;
        if ((place == "ORD" || place == "PHX") && hour->integers[row] >= 16 && late)
            mask.words[row / 64] |= std::uint64_t{1} << (row % 64);
    }
    return mask;
}

const SliceRow *withFeature(const SliceReport &report, const std::string &feature)
{
    for (const SliceRow &row : report.slices) {
        if (row.confirmed && std::find(row.features.begin(), row.features.end(), feature) != row.features.end())
            return &row;
    }
    return nullptr;
}

} // namespace

class TestSliceReport : public QObject {
    Q_OBJECT

private slots:
    void aPlantedSliceIsFoundWithItsWeekAndConfirmed();
    void aSecondSliceIsNotHiddenByTheFirst();
    void residualsAreSearchedToo();
    void withoutLabelsLowConfidenceIsShown();
    void underTwoThousandRecordsShufflesConfirm();
    void countsAddUp();
    void nothingIsConfirmedByLuck_data();
    void nothingIsConfirmedByLuck();
    void threadsChangeNothing();
    void aFilterMakesItExploratory();
    void rareSpecialValuesAreTested();
    void placesInAnArrayAreLeftOut();
    void cancelledReportIsNoAnswer();
    void emptyAndRightLogsHaveNoSlices();
    void newHamIsFoundInTheSpam();
    void zerosAreFoundInTheDiamonds();
};

void TestSliceReport::aPlantedSliceIsFoundWithItsWeekAndConfirmed()
{
    const Dataset data = PlantedLog{.inside = 0.6}.dataset();
    const Result<SliceReport> report = find(data);
    EXPECT_OK(report);
    QCOMPARE(report->confirmation, SliceConfirmation::HeldOut);
    QVERIFY(report->confirmed >= 1);
    const SliceRow &first = report->slices.front();
    InlineExecutor executor;
    Run run{executor, {}, nullptr, 1};
    const Result<RowMask> rows = rowsOf(data, first.cohort, run);
    EXPECT_OK(rows);
    QVERIFY2(rowF1(*rows, planted(data, run)) > 0.95, qPrintable(QString::number(rowF1(*rows, planted(data, run)))));
    QCOMPARE(first.week, std::optional<std::size_t>(5));
    QVERIFY(first.confirmed && first.strong && first.bothHalves);
    QVERIFY(first.qValue < 1e-6);
    QVERIFY(*first.luck < 0.05);
    QVERIFY(*first.stability > 0.8);
    QVERIFY(std::fabs(*first.heldOut.rate - 0.6) < 0.12);
    QVERIFY(first.heldOut.interval->lower < 0.6 && first.heldOut.interval->upper > 0.5);
    QVERIFY(!first.variants.empty());
    QCOMPARE(first.weeks.size(), std::size_t{12});
    QCOMPARE(first.weeks[0].slice.n, std::uint64_t{0});
}

void TestSliceReport::aSecondSliceIsNotHiddenByTheFirst()
{
    const Dataset data = PlantedLog{.rows = 8000, .inside = 0.7, .nested = 0.3}.dataset();
    const Result<SliceReport> report = find(data, withoutLuck());
    EXPECT_OK(report);
    QVERIFY(report->confirmed >= 2);
    const SliceRow *far = withFeature(*report, "distance");
    const SliceRow *late = withFeature(*report, "hour");
    QVERIFY(far && late && far != late);
    QVERIFY(std::fabs(*far->heldOut.rate - 0.33) < 0.06);
}

void TestSliceReport::residualsAreSearchedToo()
{
    const Dataset data = PlantedLog{.inside = 0.7, .regression = true}.dataset();
    const Result<SliceReport> report = find(data, withoutLuck());
    EXPECT_OK(report);
    QCOMPARE(report->loss, SliceLoss::AbsoluteResidual);
    QVERIFY(report->confirmed >= 1);
    InlineExecutor executor;
    Run run{executor, {}, nullptr, 1};
    const Result<RowMask> rows = rowsOf(data, report->slices.front().cohort, run);
    EXPECT_OK(rows);
    QVERIFY(rowF1(*rows, planted(data, run)) > 0.95);
    QVERIFY(report->slices.front().strong);
}

void TestSliceReport::withoutLabelsLowConfidenceIsShown()
{
    const Dataset data = PlantedLog{.inside = 0.4, .labels = false}.dataset();
    const Result<SliceReport> report = find(data, withoutLuck());
    EXPECT_OK(report);
    QCOMPARE(report->loss, SliceLoss::LowConfidence);
    QVERIFY(report->confirmed >= 1);
    QVERIFY(weakSpots(*report).empty());
}

void TestSliceReport::underTwoThousandRecordsShufflesConfirm()
{
    const Result<SliceReport> report = find(PlantedLog{.rows = 1500, .inside = 0.8}.dataset());
    EXPECT_OK(report);
    QCOMPARE(report->confirmation, SliceConfirmation::Permutation);
    QCOMPARE(report->permutations, std::size_t{999});
    QVERIFY(report->confirmed >= 1);
    const SliceRow &first = report->slices.front();
    QVERIFY(first.qValue >= 0.001 && first.qValue < kFalseDiscoveryRate);
    QCOMPARE(first.heldOut.n, first.all.n);
    const Result<SliceReport> chance = find(PlantedLog{.rows = 1500}.dataset());
    EXPECT_OK(chance);
    QCOMPARE(chance->confirmed, std::size_t{0});
}

void TestSliceReport::countsAddUp()
{
    const Dataset data = PlantedLog{.inside = 0.5, .nested = 0.25}.dataset();
    const Result<SliceReport> report = find(data, withoutLuck());
    EXPECT_OK(report);
    InlineExecutor executor;
    Run run{executor, {}, nullptr, 1};
    Cohort failed;
    failed.op = CohortOp::Failed;
    for (const SliceRow &row : report->slices) {
        QCOMPARE(row.searched.n + row.heldOut.n, row.all.n);
        QCOMPARE(row.searched.loss + row.heldOut.loss, row.all.loss);
        const Result<RowMask> rows = rowsOf(data, row.cohort, run);
        const Result<RowMask> failures = rowsOf(data, both(row.cohort, failed), run);
        EXPECT_OK(rows);
        EXPECT_OK(failures);
        QCOMPARE(row.all.n, std::uint64_t{rows->count()});
        QCOMPARE(row.all.loss, static_cast<double>(failures->count()));
        std::uint64_t byWeek = 0;
        for (const SliceWeek &week : row.weeks)
            byWeek += week.slice.n;
        QCOMPARE(byWeek, row.all.n);
        for (const SliceVariant &variant : row.variants) {
            const Result<RowMask> other = rowsOf(data, variant.cohort, run);
            EXPECT_OK(other);
            QCOMPARE(variant.all.n, std::uint64_t{other->count()});
        }
    }
}

void TestSliceReport::nothingIsConfirmedByLuck_data()
{
    QTest::addColumn<double>("dayEffect");
    QTest::addColumn<bool>("regression");
    QTest::addColumn<int>("rows");
    QTest::newRow("failures") << 0.0 << false << 2400;
    QTest::newRow("days differ") << 0.5 << false << 2400;
    QTest::newRow("residuals") << 0.0 << true << 2000;
}

/// At most q of logs without any slice report one. FAULTLINE_LONG is how many logs; of the usual 120, five reports would be
/// beyond three standard errors.
void TestSliceReport::nothingIsConfirmedByLuck()
{
    QFETCH(double, dayEffect);
    QFETCH(bool, regression);
    QFETCH(int, rows);
    const int asked = qEnvironmentVariableIntValue("FAULTLINE_LONG");
    const int runs = asked > 0 ? asked : 120;
    ThreadExecutor executor(2);
    std::atomic<int> reports{0};
    std::atomic<int> errors{0};
    executor.parallelFor(static_cast<std::size_t>(runs), [&](std::size_t i) {
        const Dataset data = PlantedLog{.rows = static_cast<std::size_t>(rows),
                                        .seed = 100 + i,
                                        .base = 0.15,
                                        .inside = 0.15,
                                        .dayEffect = dayEffect,
                                        .regression = regression}
                                 .dataset();
        InlineExecutor here;
        Run run{here, {}, nullptr, 1};
        const Result<SliceReport> report = findSlices(data, {}, withoutLuck(), run);
        errors += report ? 0 : 1;
        reports += report && report->confirmed > 0 ? 1 : 0;
    });
    QCOMPARE(errors.load(), 0);
    const double expected = kFalseDiscoveryRate * runs;
    QVERIFY2(reports <= expected + 3.0 * std::sqrt(expected) + 0.5,
             qPrintable(QStringLiteral("%1 of %2").arg(reports.load()).arg(runs)));
}

void TestSliceReport::threadsChangeNothing()
{
    const Dataset data = PlantedLog{.rows = 3000, .inside = 0.5, .nested = 0.2}.dataset();
    std::vector<SliceReport> reports;
    for (const std::size_t width : {1, 3}) {
        ThreadExecutor executor(width);
        Run run{executor, {}, nullptr, 7};
        SliceSettings settings;
        settings.luckPermutations = 40;
        const Result<SliceReport> report = findSlices(data, {}, settings, run);
        EXPECT_OK(report);
        reports.push_back(*report);
    }
    QCOMPARE(reports[0].slices.size(), reports[1].slices.size());
    QCOMPARE(reports[0].examined, reports[1].examined);
    for (std::size_t i = 0; i < reports[0].slices.size(); ++i) {
        const SliceRow &a = reports[0].slices[i];
        const SliceRow &b = reports[1].slices[i];
        QVERIFY(a.cohort == b.cohort);
        QCOMPARE(a.qValue, b.qValue);
        QCOMPARE(a.impact, b.impact);
        QCOMPARE(a.luck, b.luck);
        QCOMPARE(a.stability, b.stability);
    }
}

void TestSliceReport::aFilterMakesItExploratory()
{
    const Dataset data = PlantedLog{.rows = 8000, .inside = 0.6}.dataset();
    Cohort late;
    late.op = CohortOp::Range;
    late.column = data.production->schema().find("hour")->id;
    late.lower = 12.0;
    late.upper = HUGE_VAL;
    const Result<SliceReport> report = find(data, withoutLuck(), late);
    EXPECT_OK(report);
    QVERIFY(report->exploratory);
    QVERIFY(report->all.n < 4500);
    QVERIFY(report->confirmed >= 1);
    for (const Finding &finding : weakSpots(*report))
        QVERIFY(finding.exploratory);
}

void TestSliceReport::rareSpecialValuesAreTested()
{
    auto source = std::make_shared<MemorySource>();
    MemorySource::Numbers size;
    MemorySource::Numbers label;
    MemorySource::Numbers prediction;
    for (std::size_t row = 0; row < 4000; ++row) {
        const bool unknown = row % 500 == 7;
        size.push_back(unknown ? 0.0 : 4.0 + static_cast<double>(row % 97) / 20.0);
        label.push_back(100.0);
        prediction.push_back(100.0 + (unknown ? 90.0 : static_cast<double>(row * 7919 % 13)));
    }
    source->add("size", Role::Feature, size)
        .add("label", Role::Label, label)
        .add("prediction", Role::Prediction, prediction);
    const Result<SliceReport> report = find(MemorySource::dataset(source, Task::Regression), withoutLuck());
    EXPECT_OK(report);
    QCOMPARE(report->confirmed, std::size_t{1});
    const SliceRow &zero = report->slices.front();
    QCOMPARE(zero.predicate, (std::vector<PredicateTerm>{{"size", TermOp::Equal, {}, {0.0}}}));
    QCOMPARE(zero.all.n, std::uint64_t{8});
    QCOMPARE(zero.heldOut.n, std::uint64_t{8});
    QCOMPARE(zero.searched.n, std::uint64_t{0});
    QCOMPARE(*zero.all.rate, 90.0);
}

void TestSliceReport::placesInAnArrayAreLeftOut()
{
    const auto source = PlantedLog{.rows = 2500, .inside = 0.7}.source();
    for (int pixel = 0; pixel < 70; ++pixel)
        source->add("px_" + std::to_string(pixel), Role::Feature,
                    MemorySource::Numbers(2500, pixel % 2 == 0 ? 1.0 : 2.0));
    const Result<SliceReport> report = find(MemorySource::dataset(source), withoutLuck());
    EXPECT_OK(report);
    QCOMPARE(report->leftOut, std::size_t{70});
    QCOMPARE(report->features, std::size_t{5});
    QVERIFY(report->confirmed >= 1);
}

void TestSliceReport::cancelledReportIsNoAnswer()
{
    const Dataset data = PlantedLog{.inside = 0.6}.dataset();
    InlineExecutor executor;
    Run run{executor, {}, nullptr, 1};
    run.cancel.cancel();
    const Result<SliceReport> report = findSlices(data, {}, {}, run);
    QVERIFY(!report);
    QCOMPARE(report.error().kind, ErrorKind::Cancelled);
}

void TestSliceReport::emptyAndRightLogsHaveNoSlices()
{
    const Result<SliceReport> empty = find(PlantedLog{.rows = 0}.dataset());
    EXPECT_OK(empty);
    QVERIFY(empty->slices.empty());
    const Result<SliceReport> right = find(PlantedLog{.rows = 3000, .base = 0.0, .inside = 0.0}.dataset());
    EXPECT_OK(right);
    QVERIFY(right->slices.empty());
    QCOMPARE(right->all.n, std::uint64_t{3000});
}

void TestSliceReport::newHamIsFoundInTheSpam()
{
    const Result<ImportedLog> log = ImportedLog::of("spam/spam_log.csv.gz");
    EXPECT_OK(log);
    const Result<SliceReport> report = find(log->data(), withoutLuck());
    EXPECT_OK(report);
    const SliceRow *shortMails = withFeature(*report, "n_chars");
    QVERIFY(shortMails);
    QVERIFY(shortMails->strong);
    QVERIFY(*shortMails->heldOut.rate > 0.4 && *shortMails->rest.rate < 0.09);
    // Half of all errors, and it begins in the sixth week.
    QVERIFY(shortMails->all.loss > 150.0);
    std::uint64_t before = 0;
    for (std::size_t week = 0; week < 5; ++week)
        before += static_cast<std::uint64_t>(shortMails->weeks[week].slice.loss);
    QVERIFY(before < 20);
}

void TestSliceReport::zerosAreFoundInTheDiamonds()
{
    const Result<ImportedLog> log = ImportedLog::of("diamonds/diamonds_log.csv.gz");
    EXPECT_OK(log);
    const Result<SliceReport> report = find(log->data(), withoutLuck());
    EXPECT_OK(report);
    const SliceRow *zero = withFeature(*report, "z");
    QVERIFY(zero);
    QCOMPARE(zero->predicate, (std::vector<PredicateTerm>{{"z", TermOp::Equal, {}, {0.0}}}));
    QCOMPARE(zero->all.n, std::uint64_t{8});
    QVERIFY(std::fabs(*zero->all.rate - 2512.0) < 1.0);
    const std::vector<Finding> findings = inOrder(weakSpots(*report));
    QVERIFY(std::any_of(findings.begin(), findings.end(),
                        [&](const Finding &f) { return f.predicate == zero->predicate; }));
}

QTEST_GUILESS_MAIN(TestSliceReport)
#include "tst_slice_report.moc"

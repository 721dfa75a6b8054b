// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/analyses/failures.h"

#include "analysis/values/cohort_text.h"
#include "tests/support/expect.h"
#include "tests/support/memory_source.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <random>

using namespace faultline;

namespace {

using Numbers = MemorySource::Numbers;
using Texts = MemorySource::Texts;

std::vector<std::size_t> rowsIn(const RowMask &mask)
{
    std::vector<std::size_t> rows;
    for (std::size_t row = 0; row < mask.rows; ++row) {
        if (mask.at(row))
            rows.push_back(row);
    }
    return rows;
}

Result<Failures> failuresIn(const Dataset &data, const FailureDefinition &definition, const Cohort &cohort = {})
{
    InlineExecutor executor;
    Run run{executor, {}, nullptr, 1};
    return failuresOf(data, cohort, definition, run);
}

Dataset regression(const Numbers &label, const Numbers &prediction)
{
    auto source = std::make_shared<MemorySource>();
    source->add("label", Role::Label, label).add("prediction", Role::Prediction, prediction);
    return MemorySource::dataset(source, Task::Regression, {});
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    const std::size_t n = values.size();
    return n % 2 == 1 ? values[n / 2] : (values[n / 2 - 1] + values[n / 2]) / 2.0;
}

} // namespace

class TestFailures : public QObject {
    Q_OBJECT

private slots:
    void differingLabelsAreFailuresAndMissingOnesAreUndefined();
    void outliersAreBeyondTheRobustLimit();
    void aStoredScaleIsKept();
    void mostlyEqualResidualsStillHaveAScale();
    void nothingFailsWhereNothingVaries();
    void lowConfidenceNeedsNoLabel();
    void aDefinitionIsTheSameAsItsText();
};

void TestFailures::differingLabelsAreFailuresAndMissingOnesAreUndefined()
{
    auto source = std::make_shared<MemorySource>();
    source->add("x", Role::Feature, Numbers{1.0, 2.0, 3.0, 4.0, 5.0, 6.0});
    source->add("label", Role::Label, Texts{"a", "b", std::nullopt, "a", "b", "a"});
    source->add("prediction", Role::Prediction, Texts{"a", "a", "b", "b", std::nullopt, "b"});
    const Dataset data = MemorySource::dataset(source, Task::Binary, "a");
    const auto failures = failuresIn(data, defaultFailureDefinition(Task::Binary));
    EXPECT_OK(failures);
    QCOMPARE(rowsIn(failures->rows), (std::vector<std::size_t>{1, 3, 5}));
    QCOMPARE(failures->undefined, std::uint64_t{2});
    QCOMPARE(failures->records, std::uint64_t{6});
    Cohort upTo5;
    upTo5.op = CohortOp::Range;
    upTo5.column = source->id("x");
    upTo5.lower = -HUGE_VAL;
    upTo5.upper = 5.0;
    const auto some = failuresIn(data, defaultFailureDefinition(Task::Binary), upTo5);
    EXPECT_OK(some);
    QCOMPARE(rowsIn(some->rows), (std::vector<std::size_t>{1, 3}));
    QCOMPARE(some->records, std::uint64_t{5});
}

void TestFailures::outliersAreBeyondTheRobustLimit()
{
    std::mt19937_64 random(2);
    std::normal_distribution<double> normal;
    Numbers label;
    Numbers prediction;
    std::vector<double> residuals;
    for (int i = 0; i < 500; ++i) {
        label.push_back(100.0 * normal(random));
        prediction.push_back(*label.back() + 3.0 + normal(random) * (i % 25 == 0 ? 10.0 : 1.0));
        if (i % 40 == 7)
            label.back() = std::nullopt;
        if (label.back())
            residuals.push_back(*prediction.back() - *label.back());
    }
    const auto failures = failuresIn(regression(label, prediction), defaultFailureDefinition(Task::Regression));
    EXPECT_OK(failures);
    const double centre = median(residuals);
    std::vector<double> away;
    for (const double r : residuals)
        away.push_back(std::fabs(r - centre));
    const double scale = 1.4826 * median(away);
    QVERIFY(std::fabs(*failures->definition.centre - centre) < 1e-12);
    QVERIFY(std::fabs(*failures->definition.scale - scale) < 1e-12);
    QCOMPARE(failures->undefined, std::uint64_t{13});
    std::size_t expected = 0;
    for (std::size_t row = 0; row < label.size(); ++row) {
        const bool fails = label[row] && std::fabs(*prediction[row] - *label[row] - centre) > 3.5 * scale;
        QCOMPARE(failures->rows.at(row), fails);
        expected += fails ? 1 : 0;
    }
    QVERIFY(expected > 5);
    QCOMPARE(failures->count, std::uint64_t{expected});
}

void TestFailures::aStoredScaleIsKept()
{
    const Dataset data = regression({0.0, 0.0, 0.0, 0.0}, {1.0, 2.0, 3.0, 40.0});
    const auto failures = failuresIn(data, {FailureKind::RegressionOutlier, 2.0, 0.0, 1.25});
    EXPECT_OK(failures);
    QCOMPARE(rowsIn(failures->rows), (std::vector<std::size_t>{2, 3}));
    QCOMPARE(*failures->definition.scale, 1.25);
}

void TestFailures::mostlyEqualResidualsStillHaveAScale()
{
    Numbers label(20, 5.0);
    Numbers prediction(20, 5.0);
    prediction[3] = 25.0;
    const auto failures = failuresIn(regression(label, prediction), defaultFailureDefinition(Task::Regression));
    EXPECT_OK(failures);
    QVERIFY(std::fabs(*failures->definition.scale - std::sqrt(std::acos(-1.0) / 2.0)) < 1e-12); // mean |r| is 1
    QCOMPARE(rowsIn(failures->rows), (std::vector<std::size_t>{3}));
}

void TestFailures::nothingFailsWhereNothingVaries()
{
    const auto equal =
        failuresIn(regression(Numbers(9, 1.0), Numbers(9, 3.0)), defaultFailureDefinition(Task::Regression));
    EXPECT_OK(equal);
    QVERIFY(!equal->definition.scale);
    QCOMPARE(equal->count, std::uint64_t{0});
    const auto nothing =
        failuresIn(regression(Numbers(4, std::nullopt), Numbers(4, 3.0)), defaultFailureDefinition(Task::Regression));
    EXPECT_OK(nothing);
    QCOMPARE(nothing->undefined, std::uint64_t{4});
}

void TestFailures::lowConfidenceNeedsNoLabel()
{
    auto source = std::make_shared<MemorySource>();
    source->add("prediction", Role::Prediction, Texts{"a", "b", "a", "b"});
    source->add("confidence", Role::Confidence, Numbers{0.59, 0.6, std::nullopt, 0.2});
    const auto failures = failuresIn(MemorySource::dataset(source, Task::Binary, "a"),
                                     {FailureKind::LowConfidence, defaultFailureLimit(FailureKind::LowConfidence)});
    EXPECT_OK(failures);
    QCOMPARE(rowsIn(failures->rows), (std::vector<std::size_t>{0, 3})); // equal is not below
    QCOMPARE(failures->undefined, std::uint64_t{1});
}

void TestFailures::aDefinitionIsTheSameAsItsText()
{
    const Dataset data = regression({0.0, 0.0, 0.0}, {-9.0, 1.0, 30.0});
    const Schema &ofNumbers = data.production->schema();
    for (const FailureDefinition &definition :
         {FailureDefinition{FailureKind::RegressionOutlier, 2.5, 0.25, 1.75},
          FailureDefinition{FailureKind::Misclassified}, FailureDefinition{FailureKind::LowConfidence, 0.7}}) {
        const Cohort failing = failureCohort(definition);
        Schema schema = ofNumbers;
        if (definition.kind != FailureKind::RegressionOutlier) {
            schema.task = Task::Binary;
            schema.columns.push_back({ColumnId{9}, "certainty", ValueType::Float64, Role::Confidence, {}, 1.0, {}, true});
        }
        const Result<Cohort> read = parseCohort(cohortText(failing, schema), {schema, {}, {}});
        EXPECT_OK(read);
        if (definition.kind != FailureKind::LowConfidence) // a logged confidence is read as its column
            QVERIFY(*read == failing);
        QCOMPARE(*failureKindFromName(failureKindName(definition.kind)), definition.kind);
    }
    QCOMPARE(cohortText(failureCohort({FailureKind::RegressionOutlier, 2.0, 1.0, 3.0}), ofNumbers),
             std::string("residual < -5 or residual > 7"));
    QVERIFY(!failureKindFromName("wrong"));
}

QTEST_GUILESS_MAIN(TestFailures)
#include "tst_failures.moc"

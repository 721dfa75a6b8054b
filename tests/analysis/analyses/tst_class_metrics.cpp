// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/analyses/class_metrics.h"

#include "analysis/stats/intervals.h"
#include "tests/support/expect.h"
#include "tests/support/memory_source.h"
#include "tests/support/python_oracle.h"

#include <QTest>

#include <cmath>
#include <random>

using namespace faultline;

namespace {

const char *const kScript = R"py(
import sys
from sklearn.metrics import precision_recall_fscore_support as prfs
lines = [line.split() for line in sys.stdin]
y = [a for a, b, w in lines]
p = [b for a, b, w in lines]
w = [float(c) for a, b, c in lines]
names = sorted(set(y) | set(p))
for weights in (None, w):
    rows = list(zip(*prfs(y, p, labels=names, sample_weight=weights, zero_division=0)))
    for row in rows:
        print(*map(repr, map(float, row[:3])))
    for average in ('macro', 'weighted'):
        print(*map(repr, map(float, prfs(y, p, labels=names, sample_weight=weights, average=average, zero_division=0)[:3])))
)py";

struct Rows {
    MemorySource::Texts label;
    MemorySource::Texts prediction;
    MemorySource::Numbers weight;
};

/// Five classes; "d" is never labelled, "e" never predicted.
Rows fiveClasses()
{
    std::mt19937_64 random(12);
    Rows rows;
    const std::vector<std::string> labels{"a", "b", "c", "e"};
    const std::vector<std::string> others{"a", "b", "c", "d"};
    for (int row = 0; row < 900; ++row) {
        rows.label.push_back(labels[random() % 4]);
        rows.prediction.push_back(random() % 3 == 0 || rows.label.back() == "e" ? others[random() % 4]
                                                                                : rows.label.back());
        rows.weight.push_back(0.25 + static_cast<double>(random() % 8) / 4.0);
    }
    return rows;
}

std::shared_ptr<MemorySource> sourceOf(const Rows &rows, bool weighted)
{
    auto source = std::make_shared<MemorySource>();
    source->add("label", Role::Label, rows.label).add("prediction", Role::Prediction, rows.prediction);
    if (weighted)
        source->add("w", Role::Weight, rows.weight);
    return source;
}

Result<ClassReport> report(const std::shared_ptr<MemorySource> &source, Task task = Task::Multiclass)
{
    InlineExecutor executor;
    Run run{executor, {}, nullptr, 1};
    return classMetrics(MemorySource::dataset(source, task), {}, run);
}

} // namespace

class TestClassMetrics : public QObject {
    Q_OBJECT

private slots:
    void valuesAreThoseOfScikitLearn();
    void undefinedIsNoZero();
    void intervalsAreWilsonAndHoldTheValue();
    void recordsWithoutLabelCountNowhere();
    void regressionsAreRefused();
};

void TestClassMetrics::valuesAreThoseOfScikitLearn()
{
    const Rows rows = fiveClasses();
    QByteArray input;
    for (std::size_t row = 0; row < rows.label.size(); ++row)
        input += QByteArray::fromStdString(*rows.label[row] + ' ' + *rows.prediction[row] + ' ')
            + QByteArray::number(*rows.weight[row]) + '\n';
    const auto printed = fromPython(kScript, input);
    if (!printed)
        QSKIP("python3 with scikit-learn is not installed");
    const QList<QByteArray> lines = printed->trimmed().split('\n');
    QCOMPARE(lines.size(), 14);
    int line = 0;
    for (const bool weighted : {false, true}) {
        const Result<ClassReport> seen = report(sourceOf(rows, weighted));
        EXPECT_OK(seen);
        std::vector<ClassMetrics> all = seen->classes;
        all.push_back(seen->macro);
        all.push_back(seen->weighted);
        for (const ClassMetrics &one : all) {
            const QList<QByteArray> fields = lines[line++].split(' ');
            const MetricValue *values[] = {&one.precision, &one.recall, &one.f1};
            for (int i = 0; i < 3; ++i)
                QVERIFY2(std::fabs(values[i]->value.value_or(0.0) - fields[i].toDouble()) < 1e-12, one.name.c_str());
        }
    }
}

void TestClassMetrics::undefinedIsNoZero()
{
    const Result<ClassReport> seen = report(sourceOf(fiveClasses(), false));
    EXPECT_OK(seen);
    const ClassMetrics &d = seen->classes[3];
    QCOMPARE(d.name, std::string("d"));
    QVERIFY(!d.recall.value && d.recall.undefined == Undefined::NoPositiveLabel);
    QCOMPARE(*d.precision.value, 0.0); // predicted, but never right: a true 0
    const ClassMetrics &e = seen->classes[4];
    QVERIFY(!e.precision.value && e.precision.undefined == Undefined::NoPositivePrediction);
    QCOMPARE(e.predicted, std::uint64_t{0});
}

void TestClassMetrics::intervalsAreWilsonAndHoldTheValue()
{
    const Rows rows = fiveClasses();
    const Result<ClassReport> seen = report(sourceOf(rows, false));
    EXPECT_OK(seen);
    QCOMPARE(seen->n, std::uint64_t{900});
    for (const ClassMetrics &one : seen->classes) {
        if (one.recall.value) {
            const auto expected = wilson(static_cast<double>(one.hits), static_cast<double>(one.support));
            QCOMPARE(one.recall.interval->lower, expected->lower);
        }
        if (one.f1.value && *one.f1.value > 0.0)
            QVERIFY(one.f1.interval->lower < *one.f1.value && *one.f1.value < one.f1.interval->upper);
    }
    QVERIFY(seen->macro.f1.interval->lower < *seen->macro.f1.value);
    const Result<ClassReport> again = report(sourceOf(rows, false));
    EXPECT_OK(again);
    QCOMPARE(again->macro.f1.interval->lower, seen->macro.f1.interval->lower);
}

void TestClassMetrics::recordsWithoutLabelCountNowhere()
{
    const Result<ClassReport> none =
        report(sourceOf({{std::nullopt, std::nullopt}, {"a", "b"}, {}}, false), Task::Binary);
    EXPECT_OK(none);
    QCOMPARE(none->n, std::uint64_t{0});
    QVERIFY(!none->macro.f1.value && none->macro.f1.undefined == Undefined::NoRecords);
    QVERIFY(!none->classes[0].f1.value);
}

void TestClassMetrics::regressionsAreRefused()
{
    QCOMPARE(report(sourceOf(fiveClasses(), false), Task::Regression).error().kind, ErrorKind::Query);
}

QTEST_GUILESS_MAIN(TestClassMetrics)
#include "tst_class_metrics.moc"

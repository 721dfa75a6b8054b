// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/base/time.h" // first: moc 6.4 stumbles over <compare> when it comes before other standard headers
#include "analysis/values/record_term.h"

#include "analysis/values/cohort_text.h"

#include <QTest>

#include <cmath>

using namespace faultline;

namespace {

Schema schema()
{
    Schema schema;
    const auto add = [&](const char *name, ValueType type, Role role) {
        ColumnSchema column;
        column.id = ColumnId{static_cast<std::int64_t>(schema.columns.size()) + 1};
        column.name = name;
        column.type = type;
        column.role = role;
        schema.columns.push_back(column);
    };
    add("id", ValueType::Text, Role::Id);
    add("ts", ValueType::Time, Role::Time);
    add("n", ValueType::Int64, Role::Feature);
    add("x", ValueType::Float64, Role::Feature);
    add("label", ValueType::Int64, Role::Label);
    add("prediction", ValueType::Int64, Role::Prediction);
    add("p_1", ValueType::Float64, Role::Probability);
    return schema;
}

/// As the cohort bar would show it.
QString text(const RecordColumn &column, const RecordCell &cell)
{
    const std::optional<Cohort> term = termOf(column, cell, schema());
    return term ? QString::fromStdString(cohortText(*term, schema())) : QStringLiteral("none");
}

RecordColumn stored(std::int64_t id)
{
    return {ColumnId{id}, {}};
}

} // namespace

class TestRecordTerm : public QObject {
    Q_OBJECT

private slots:
    void aCellIsACondition()
    {
        QCOMPARE(text(stored(1), RecordCell("a b")), QStringLiteral("id = \"a b\""));
        QCOMPARE(text(stored(3), RecordCell(std::int64_t{7})), QStringLiteral("n = 7"));
        QCOMPARE(text(stored(4), RecordCell(0.5)), QStringLiteral("x = 0.5"));
        QCOMPARE(text(stored(4), RecordCell()), QStringLiteral("x is missing"));
    }

    void aTimeIsItsMicrosecond()
    {
        const std::optional<Cohort> term = termOf(stored(2), RecordCell(std::int64_t{5}), schema());
        QVERIFY(term);
        QCOMPARE(term->op, CohortOp::TimeRange);
        QCOMPARE(term->from, Micros{5});
        QCOMPARE(term->to, Micros{6});
    }

    void computedNumbersSelectWhatIsAtLeastAsBad()
    {
        QCOMPARE(text({ColumnId{}, Derived::Failure}, RecordCell(std::int64_t{1})), QStringLiteral("failed"));
        QCOMPARE(text({ColumnId{}, Derived::Failure}, RecordCell(std::int64_t{0})), QStringLiteral("correct"));
        QCOMPARE(text({ColumnId{}, Derived::LogLoss}, RecordCell(2.5)), QStringLiteral("loss >= 2.5"));
        QCOMPARE(text({ColumnId{}, Derived::Residual}, RecordCell(-3.0)), QStringLiteral("residual <= -3"));
    }

    void whatNoConditionSelectsIsNone()
    {
        QCOMPARE(text(stored(4), RecordCell(std::nan(""))), QStringLiteral("none"));
        QCOMPARE(text(stored(3), RecordCell((std::int64_t{1} << 53) + 1)), QStringLiteral("none"));
        QCOMPARE(text({ColumnId{}, Derived::LogLoss}, RecordCell()), QStringLiteral("none"));
        QVERIFY(!termOfId(RecordCell(), schema()));
    }
};

QTEST_GUILESS_MAIN(TestRecordTerm)
#include "tst_record_term.moc"

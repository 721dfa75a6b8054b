// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/analyses/column_values.h"

#include "tests/support/memory_source.h"

#include <QStringList>
#include <QTest>

using namespace faultline;

class TestColumnValues : public QObject {
    Q_OBJECT

private:
    InlineExecutor m_inline;
    Run m_run{m_inline, {}, nullptr, 1};

    QString valuesOf(const Dataset &data, const char *column, const char *typed, std::size_t most = 50)
    {
        const ColumnId id = data.production->schema().find(column)->id;
        const Result<ColumnValues> values = columnValues(data, id, typed, most, m_run);
        if (!values)
            qFatal("%s", values.error().message.c_str());
        QStringList parts;
        for (const ColumnValue &value : values->values) {
            const QString rows =
                value.quantile ? QStringLiteral("q%1").arg(*value.quantile) : QString::number(value.rows);
            parts << QString::fromStdString(value.text) + QLatin1Char(':') + rows;
        }
        return parts.join(QLatin1Char(' ')) + (values->whole ? QString() : QStringLiteral(" ..."));
    }

private slots:
    void textComesByFrequencyAndByHowItBegins()
    {
        auto source = std::make_shared<MemorySource>();
        source->add("origin", Role::Feature, {"PHX", "ORD", "ord", std::nullopt, "BORD", "PHX", "MDW", "BORD", "BORD"});
        const Dataset data = MemorySource::dataset(source);
        QCOMPARE(valuesOf(data, "origin", ""), QStringLiteral("BORD:3 PHX:2 ORD:1 ord:1 MDW:1"));
        QCOMPARE(valuesOf(data, "origin", "or"), QStringLiteral("ORD:1 ord:1 BORD:3"));
        QCOMPARE(valuesOf(data, "origin", "", 2), QStringLiteral("BORD:3 PHX:2 ..."));
        QCOMPARE(valuesOf(data, "origin", "xyz"), QString());
    }

    void fewNumbersAreAllListedBySize()
    {
        auto source = std::make_shared<MemorySource>();
        source->add("hour", Role::Feature, MemorySource::Numbers{10.0, 2.0, 10.0, std::nullopt, -1.5, 21.0});
        const Dataset data = MemorySource::dataset(source);
        QCOMPARE(valuesOf(data, "hour", ""), QStringLiteral("-1.5:1 2:1 10:2 21:1"));
        QCOMPARE(valuesOf(data, "hour", "1"), QStringLiteral("10:2 -1.5:1 21:1"));
    }

    void manyNumbersGiveQuantiles()
    {
        MemorySource::Numbers numbers;
        for (int i = 0; i <= 1000; ++i)
            numbers.push_back(static_cast<double>((i * 8) % 1001));
        auto source = std::make_shared<MemorySource>();
        source->add("x", Role::Feature, numbers);
        QCOMPARE(valuesOf(MemorySource::dataset(source), "x", ""),
                 QStringLiteral("0:q0 50:q0.05 250:q0.25 500:q0.5 750:q0.75 950:q0.95 1000:q1"));
    }

    void timesGiveTheDatesOfTheirRange()
    {
        const Micros start = 981'331'200 * kSecond; // Monday 2001-02-05
        auto source = std::make_shared<MemorySource>();
        source->addIntegers("ts", Role::Time, ValueType::Time,
                            {start + kHour, start + kDay, std::nullopt, start + kDay + 5, start + 2 * kDay});
        source->addIntegers("late", Role::Meta, ValueType::Time,
                            {start, start + 100 * kDay, std::nullopt, start + 8 * kDay, start});
        source->addIntegers("never", Role::Meta, ValueType::Time,
                            {std::nullopt, std::nullopt, std::nullopt, std::nullopt, std::nullopt});
        const Dataset data = MemorySource::dataset(source);
        QCOMPARE(valuesOf(data, "ts", ""), QStringLiteral("2001-02-05:1 2001-02-06:2 2001-02-07:1"));
        const QString weeks = valuesOf(data, "late", "");
        QVERIFY(weeks.startsWith(QStringLiteral("2001-02-05:2 2001-02-12:1 2001-02-19:0 ")));
        QVERIFY(weeks.endsWith(QStringLiteral("2001-05-14:1")));
        QCOMPARE(valuesOf(data, "late", "2001-05-14"), QStringLiteral("2001-05-14:1"));
        QCOMPARE(valuesOf(data, "never", ""), QString());
    }

    void aCancelAndAnUnknownColumnAreErrors()
    {
        auto source = std::make_shared<MemorySource>();
        source->add("origin", Role::Feature, {"PHX"});
        const Dataset data = MemorySource::dataset(source);
        QVERIFY(!columnValues(data, ColumnId{9}, {}, 5, m_run));
        Run run{m_inline, {}, nullptr, 1};
        run.cancel.cancel();
        const auto values = columnValues(data, ColumnId{1}, {}, 5, run);
        QVERIFY(!values);
        QCOMPARE(values.error().kind, ErrorKind::Cancelled);
    }
};

QTEST_APPLESS_MAIN(TestColumnValues)
#include "tst_column_values.moc"

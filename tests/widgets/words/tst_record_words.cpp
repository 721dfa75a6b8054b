// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/base/time.h" // first: moc 6.4 stumbles over <compare> when it comes before other standard headers
#include "widgets/words/record_words.h"

#include <QLocale>
#include <QTest>

#include <cmath>

using namespace faultline;

class TestRecordWords : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QStringLiteral("en"))); }

    void decimalsAreThoseThatTheValuesNeed()
    {
        QCOMPARE(decimalsFor({}), 0);
        QCOMPARE(decimalsFor({1.0, 250.0, -3.0}), 0);
        QCOMPARE(decimalsFor({1.25, 3.5}), 2);
        QCOMPARE(decimalsFor({0.1442, 0.5}), 4);
        QCOMPARE(decimalsFor({0.373242, 0.5}), 4); // six digits, of which four are shown
        QCOMPARE(decimalsFor({3.1234567}), 3);
        QCOMPARE(decimalsFor({12438.38}), 2);
        QCOMPARE(decimalsFor({12438.3812345}), 1);
        QCOMPARE(decimalsFor({std::nan(""), HUGE_VAL, 2.5}), 1);
    }

    void cellsAreReadable()
    {
        QCOMPARE(cellText(RecordCell(-0.5), ValueType::Float64, 2), QStringLiteral("\u22120.50"));
        QCOMPARE(cellText(RecordCell(-0.0001), ValueType::Float64, 2), QStringLiteral("0.00"));
        QCOMPARE(cellText(RecordCell(12379.0), ValueType::Float64, 0), QStringLiteral("12379"));
        QCOMPARE(cellText(RecordCell(std::nan("")), ValueType::Float64, 2), QStringLiteral("NaN"));
        QCOMPARE(cellText(RecordCell(-HUGE_VAL), ValueType::Float64, 2), QStringLiteral("\u2212\u221e"));
        QCOMPARE(cellText(RecordCell(std::int64_t{9007199254740993}), ValueType::Int64, 0),
                 QStringLiteral("9007199254740993"));
        QCOMPARE(cellText(RecordCell(std::int64_t{0}), ValueType::Time, 0), QStringLiteral("1970-01-01 00:00:00"));
        QCOMPARE(cellText(RecordCell(), ValueType::Text, 0), QStringLiteral("\u2013"));
        QCOMPARE(cellText(RecordCell("a\tb\r\nc"), ValueType::Text, 0), QStringLiteral("a b  c"));
        QCOMPARE(wholeCellText(RecordCell(0.1), ValueType::Float64), QStringLiteral("0.1"));
        QCOMPARE(wholeCellText(RecordCell(), ValueType::Text), QStringLiteral("missing"));
        QCOMPARE(wholeCellText(RecordCell(""), ValueType::Text), QStringLiteral("an empty text"));
    }

    void aPositionIsAtAnEndOnlyWhenAllAreOnOneSide()
    {
        RecordPosition position;
        QCOMPARE(positionText(position), QStringLiteral("\u2013"));
        position.n = 10'000;
        position.below = 0.9999;
        QCOMPARE(positionText(position), QStringLiteral("> 99 %"));
        position.aboveAll = true;
        QCOMPARE(positionText(position), QStringLiteral("above all"));
        position.aboveAll = false;
        position.below = 0.0001;
        QCOMPARE(positionText(position), QStringLiteral("< 1 %"));
        position.below = 0.5;
        QCOMPARE(positionText(position), QStringLiteral("50 %"));
    }

    void whatHappenedIsSaidFromTheFacts()
    {
        Schema schema;
        schema.task = Task::Multiclass;
        for (const auto &[name, role] : {std::pair{"y", Role::Label}, std::pair{"p", Role::Prediction}}) {
            ColumnSchema column;
            column.id = ColumnId{static_cast<std::int64_t>(schema.columns.size()) + 1};
            column.name = name;
            column.role = role;
            schema.columns.push_back(column);
        }
        RecordDetail detail;
        detail.columns = {{ColumnId{1}, {}}, {ColumnId{2}, {}}};
        detail.values.types = {ValueType::Text, ValueType::Text};
        detail.values.cells = {RecordCell("9"), RecordCell("4")};
        detail.failed = true;
        QCOMPARE(happenedText(detail, schema), QStringLiteral("9 predicted as 4"));
        detail.failed = false;
        QCOMPARE(happenedText(detail, schema), QStringLiteral("9 predicted as 4, right"));
        detail.values.cells[0] = RecordCell();
        QCOMPARE(happenedText(detail, schema), QStringLiteral("predicted as 4"));
        schema.task = Task::Regression;
        detail.columns.push_back({ColumnId{}, Derived::Residual});
        detail.values.types.push_back(ValueType::Float64);
        detail.values.cells = {RecordCell(10.0), RecordCell(12.5), RecordCell(2.5)};
        QCOMPARE(happenedText(detail, schema), QStringLiteral("10 predicted as 12.5: off by +2.5"));
    }
};

QTEST_GUILESS_MAIN(TestRecordWords)
#include "tst_record_words.moc"

// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/models/sql_result_model.h"
#include "widgets/style/tones.h"

#include <QAbstractItemModelTester>
#include <QColor>
#include <QTest>

using namespace faultline;

namespace {

SqlResult result()
{
    SqlResult result;
    result.columns = {{"id", SqlType::Integer}, {"x", SqlType::Number}, {"t", SqlType::Text}, {"b", SqlType::Bytes}};
    result.rows = {{std::int64_t{9007199254740993}, 0.5, std::string("a\nb\r\nc\td"), SqlBytes{"\x01\x02"}},
                   {std::int64_t{-5}, -12.25, std::string(), std::monostate{}},
                   {std::monostate{}, std::monostate{}, std::string("<b>bold</b>"), std::monostate{}}};
    result.rowCount = 3;
    return result;
}

QString shown(const SqlResultModel &model, int row, int column, int role = Qt::DisplayRole)
{
    return model.index(row, column).data(role).toString();
}

} // namespace

class TestSqlResultModel : public QObject {
    Q_OBJECT

private slots:
    void theModelKeepsTheRulesOfModels()
    {
        SqlResultModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 0);
        model.setResult(shownSql(result()));
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.columnCount(), 4);
        model.setResult(nullptr);
        QCOMPARE(model.rowCount(), 0);
    }

    void valuesAreShownWithoutLoss()
    {
        SqlResultModel model;
        model.setResult(shownSql(result()));
        QCOMPARE(shown(model, 0, 0), QStringLiteral("9007199254740993"));
        QCOMPARE(shown(model, 1, 0), QStringLiteral("\u22125"));
        QCOMPARE(shown(model, 0, 1), QStringLiteral("0.50"));
        QCOMPARE(shown(model, 1, 1), QStringLiteral("\u221212.25"));
        QCOMPARE(shown(model, 0, 2), QStringLiteral("a\u21B5b\u21B5c d"));
        QCOMPARE(shown(model, 0, 3), QStringLiteral("2 bytes"));
        QCOMPARE(shown(model, 1, 2), QString());
        QVERIFY(model.index(0, 1).data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight);
        QVERIFY(model.index(0, 2).data(Qt::TextAlignmentRole).toInt() & Qt::AlignLeft);
    }

    void nullIsToldFromAnEmptyText()
    {
        SqlResultModel model;
        model.setResult(shownSql(result()));
        QCOMPARE(shown(model, 2, 0), QStringLiteral("NULL"));
        QCOMPARE(model.index(2, 0).data(Qt::ForegroundRole).value<QColor>(), currentTones().muted);
        QVERIFY(!model.index(1, 2).data(Qt::ForegroundRole).isValid());
        const QByteArray csv = csvBytes(SqlResultModel::table(result()));
        QCOMPARE(csv,
                 QByteArray("id,x,t,b\r\n9007199254740993,0.5,\"a\nb\r\nc\td\",x'0102'\r\n-5,-12.25,\"\",\r\n"
                            ",,<b>bold</b>,\r\n"));
    }

    void tooltipsAreNeverTakenForMarkup()
    {
        SqlResultModel model;
        SqlResult long_ = result();
        long_.rows[2][2] = "<img src='x'>" + std::string(400, 'y');
        model.setResult(shownSql(long_));
        QVERIFY(shown(model, 2, 2, Qt::ToolTipRole).contains(QStringLiteral("&lt;img")));
        QVERIFY(shown(model, 2, 2).size() < 310);
        QVERIFY(!model.index(2, 0).data(Qt::ToolTipRole).isValid());
    }

    void decimalsOfAColumnLineUp()
    {
        SqlResult numbers;
        numbers.columns = {{"few", SqlType::Number}, {"many", SqlType::Number}, {"tiny", SqlType::Number}};
        numbers.rows = {{1.5, 1.0 / 3.0, 1e-12}, {2.0, 123.0 / 7.0, 1.0}, {std::int64_t{3}, 0.0, 0.5}};
        SqlResultModel model;
        model.setResult(shownSql(numbers));
        QCOMPARE(shown(model, 0, 0), QStringLiteral("1.5"));
        QCOMPARE(shown(model, 1, 0), QStringLiteral("2.0"));
        QCOMPARE(shown(model, 2, 0), QStringLiteral("3"));
        QCOMPARE(shown(model, 0, 1), QStringLiteral("0.3333"));
        QCOMPARE(shown(model, 1, 1), QStringLiteral("17.5714"));
        QCOMPARE(shown(model, 0, 2), QStringLiteral("1e-12"));
        QCOMPARE(shown(model, 0, 1, Qt::ToolTipRole).contains(QStringLiteral("0.3333333333333333")), true);
    }
};

QTEST_MAIN(TestSqlResultModel)
#include "tst_sql_result_model.moc"

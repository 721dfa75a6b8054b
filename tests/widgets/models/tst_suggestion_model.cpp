// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/models/suggestion_model.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace faultline;

class TestSuggestionModel : public QObject {
    Q_OBJECT

private slots:
    void aListOfAnyLengthKeepsTheRulesOfModels()
    {
        SuggestionModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 0);
        const std::string mail = std::string(300, 'x') + "\r\nend";
        model.setSuggestions({{SuggestionKind::Keyword, "and", "and ", {}, {}, {}},
                              {SuggestionKind::Value, "", "\"\"", {}, {}, ColumnValue{"", 1234, {}}},
                              {SuggestionKind::Value, mail, mail, {}, {}, ColumnValue{mail, 1, {}}}},
                             {});
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.index(0).data().toString(), QStringLiteral("and"));
        QCOMPARE(model.index(0).data(SuggestionModel::HintRole).toString(), QStringLiteral("both hold"));
        QCOMPARE(model.index(0).data(Qt::AccessibleTextRole).toString(), QStringLiteral("and: both hold"));
        QCOMPARE(model.index(1).data().toString(), QStringLiteral("(empty text)"));
        QCOMPARE(model.index(2).data().toString().size(), 200);
        model.setSuggestions({}, {});
        QCOMPARE(model.rowCount(), 0);
    }
};

QTEST_MAIN(TestSuggestionModel)
#include "tst_suggestion_model.moc"

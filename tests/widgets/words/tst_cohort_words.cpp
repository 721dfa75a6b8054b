// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/words/cohort_words.h"

#include <QTest>

using namespace faultline;

class TestCohortWords : public QObject {
    Q_OBJECT

private slots:
    void theWindowSaysWhatTheCommandLineSays()
    {
        for (int kind = 0; kind <= static_cast<int>(CohortProblemKind::UnknownRowSet); ++kind) {
            for (const char *near : {"", "distance"}) {
                const CohortProblem problem{static_cast<CohortProblemKind>(kind), {3, 4}, "word", near};
                const QString said = cohortProblemText(problem);
                QVERIFY(!said.isEmpty());
                QCOMPARE(said, QString::fromStdString(problemSentence(problem)));
            }
        }
    }

    void everySuggestionSaysWhatItIs()
    {
        Schema schema;
        ColumnSchema column;
        column.id = ColumnId{4};
        column.name = "late";
        column.type = ValueType::Int64;
        column.role = Role::Label;
        schema.columns = {column};
        const auto hint = [&](SuggestionKind kind, const char *name, ColumnId id = {}) {
            return suggestionHint({kind, name, name, id, "distance > 5\nor failed", {}}, schema);
        };
        QCOMPARE(hint(SuggestionKind::Column, "late", ColumnId{4}), QStringLiteral("integer \u00b7 label"));
        QCOMPARE(hint(SuggestionKind::Outcome, "label", ColumnId{4}), QStringLiteral("the column late"));
        QCOMPARE(hint(SuggestionKind::Outcome, "failed"), QStringLiteral("label and prediction differ"));
        QCOMPARE(hint(SuggestionKind::Keyword, "or"), QStringLiteral("either holds"));
        QCOMPARE(hint(SuggestionKind::Operator, "<"), QString());
        QCOMPARE(hint(SuggestionKind::Saved, "evening"), QStringLiteral("distance > 5\u21b5or failed"));
        const auto value = [&](ColumnValue one) {
            return suggestionHint({SuggestionKind::Value, one.text, one.text, {}, {}, one}, schema);
        };
        QCOMPARE(value({"PHX", 0, {}}), QStringLiteral("0"));
        QCOMPARE(value({"0", 0, 0.0}), QStringLiteral("least"));
        QCOMPARE(value({"5", 0, 0.5}), QStringLiteral("median, about"));
        QCOMPARE(value({"9", 0, 0.95}), QStringLiteral("about 95 % are at or below"));
        QCOMPARE(value({"9", 0, 1.0}), QStringLiteral("greatest"));
    }
};

QTEST_MAIN(TestCohortWords)
#include "tst_cohort_words.moc"

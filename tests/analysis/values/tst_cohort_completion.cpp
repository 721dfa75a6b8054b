// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/values/cohort_completion.h"

#include <QTest>

using namespace faultline;

namespace {

ColumnSchema column(std::int64_t id, const char *name, ValueType type, Role role = Role::Feature)
{
    ColumnSchema schema;
    schema.id = ColumnId{id};
    schema.name = name;
    schema.type = type;
    schema.role = role;
    return schema;
}

CohortWords words()
{
    CohortWords given;
    given.schema.task = Task::Binary;
    given.schema.columns = {column(9, "e_0", ValueType::Float64, Role::Embedding),
                            column(1, "distance", ValueType::Int64),
                            column(2, "origin", ValueType::Text),
                            column(3, "inbound delay", ValueType::Float64),
                            column(4, "ts", ValueType::Time, Role::Time),
                            column(5, "late", ValueType::Int64, Role::Label),
                            column(6, "guess", ValueType::Int64, Role::Prediction)};
    given.logs = {"june.csv", "july 2.csv"};
    auto set = std::make_shared<RowSet>();
    set->name = "cluster 3";
    set->origin = "clusters of failures";
    given.rowSets.push_back(set);
    return given;
}

} // namespace

class TestCohortCompletion : public QObject {
    Q_OBJECT

private:
    /// The | is the cursor; the names offered, joined by spaces.
    QString offered(QByteArray text, const ColumnValues *values = nullptr)
    {
        const auto at = static_cast<std::size_t>(text.indexOf('|'));
        text.remove(static_cast<int>(at), 1);
        const CohortWords given = words();
        const CohortCursor cursor = cohortCursor(text.toStdString(), at, given);
        QStringList names;
        for (const CohortSuggestion &one : cohortSuggestions(cursor, given, m_saved, values))
            names << QString::fromStdString(one.name);
        return names.join(QLatin1Char(' '));
    }

    /// The text after choosing the suggestion of that name.
    QByteArray chosen(QByteArray text, const char *name, const ColumnValues *values = nullptr)
    {
        const auto at = static_cast<std::size_t>(text.indexOf('|'));
        text.remove(static_cast<int>(at), 1);
        const CohortWords given = words();
        const CohortCursor cursor = cohortCursor(text.toStdString(), at, given);
        for (const CohortSuggestion &one : cohortSuggestions(cursor, given, m_saved, values)) {
            if (one.name == name)
                return text.replace(static_cast<int>(cursor.word.at), static_cast<int>(cursor.word.length),
                                    QByteArray::fromStdString(one.text));
        }
        return "not offered";
    }

    std::vector<SavedCohort> m_saved{{"evening", "distance > 5 or failed"}, {"other log", "speed > 5"}};

private slots:
    void everyPlaceOffersWhatMayStandThere_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("names");
        const auto row = [](const char *text, const char *names) {
            QTest::newRow(text) << QByteArray(text) << QString::fromUtf8(names);
        };
        row("d|", "distance inbound delay failed prediction");
        row("dist|", "distance");
        row("DIST|", "distance");
        row("fai|", "failed");
        row("eve|", "evening");
        row("@|", "cluster 3");
        row("clu|", "@cluster 3");
        row("failed |", "and or");
        row("failed a|", "and");
        row("(failed |", "and or )");
        row("failed and dis|", "distance");
        row("not dis|", "distance");
        row("(distance > 5 or ori|", "origin");
        row("distance |", "> >= < <= = != between in not in is missing is not missing");
        row("distance i|", "in is missing is not missing not in");
        row("distance not |", "between in");
        row("origin |", "= != in not in is missing is not missing");
        row("ts |", ">= < = <= > between is missing is not missing");
        row("distance is |", "missing not missing");
        row("distance is n|", "not missing missing");
        row("origin in |", "(");
        row("origin in (PHX |", ", )");
        row("distance between 5 |", "and");
        row("10 < dis|", "distance");
        row("log = |", "june.csv july 2.csv");
        row("log = ju|", "june.csv july 2.csv");
        row("speed > 5 and dis|", "");
        row("distance > |", "");
        row("failed and dis| > 5", "distance");
    }

    void everyPlaceOffersWhatMayStandThere()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, names);
        QCOMPARE(offered(text), names);
    }

    void nothingTypedOffersColumnsThenOutcomesThenTheRest()
    {
        QCOMPARE(offered("|"),
                 QStringLiteral("distance origin inbound delay ts late guess e_0 failed correct time label prediction "
                                "log evening @cluster 3 not"));
    }

    void aChosenWordReplacesTheWholeWordAndAsksForMore()
    {
        QCOMPARE(chosen("dis|", "distance"), QByteArray("distance "));
        QCOMPARE(chosen("failed and dis|t > 5", "distance"), QByteArray("failed and distance  > 5"));
        QCOMPARE(chosen("del|", "inbound delay"), QByteArray("`inbound delay` "));
        QCOMPARE(chosen("`inb|", "inbound delay"), QByteArray("`inbound delay` "));
        QCOMPARE(chosen("origin i|", "in"), QByteArray("origin in ("));
        QCOMPARE(chosen("origin |", "is missing"), QByteArray("origin is missing"));
        QCOMPARE(chosen("log = \"jul|", "july 2.csv"), QByteArray("log = \"july 2.csv\""));
        QCOMPARE(chosen("log = \"jul|y\" and failed", "july 2.csv"), QByteArray("log = \"july 2.csv\" and failed"));
        QCOMPARE(chosen("clu|", "@cluster 3"), QByteArray("@\"cluster 3\""));
        QCOMPARE(chosen("@clu|", "cluster 3"), QByteArray("@\"cluster 3\""));
        QCOMPARE(chosen("not eve|", "evening"), QByteArray("not (distance > 5 or failed)"));
    }

    void valuesAreOfTheColumnInQuestionAndQuoted()
    {
        ColumnValues values{ColumnId{2}, "", {{"PHX", 9, {}}, {"New York", 3, {}}, {"say \"hi\"", 1, {}}}, true};
        QCOMPARE(offered("origin = |", &values), QStringLiteral("PHX New York say \"hi\""));
        QCOMPARE(offered("origin in (PHX, n|", &values), QStringLiteral("New York"));
        QCOMPARE(chosen("origin = \"new y|", "New York", &values), QByteArray("origin = \"New York\""));
        QCOMPARE(chosen("origin = s|", "say \"hi\"", &values), QByteArray("origin = \"say \"\"hi\"\"\""));
        QCOMPARE(offered("distance = |", &values), QString());
    }

    void anyPlaceOfAnyTextIsSafe()
    {
        const QByteArray text =
            "(distance > 5 or `inbound delay` is missing) and origin in (\"a\"\"b\", 'c') & not @\"x";
        const CohortWords given = words();
        for (int at = 0; at <= text.size() + 2; ++at) {
            const CohortCursor cursor = cohortCursor(text.toStdString(), static_cast<std::size_t>(at), given);
            QVERIFY(cursor.word.at + cursor.word.length <= static_cast<std::size_t>(text.size()));
            (void)cohortSuggestions(cursor, given, m_saved, nullptr);
        }
    }
};

QTEST_APPLESS_MAIN(TestCohortCompletion)
#include "tst_cohort_completion.moc"

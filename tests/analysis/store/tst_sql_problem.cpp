// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/store/sql_problem.h"

#include <QTest>

using namespace faultline;
using Words = std::vector<std::string>;

class TestSqlProblem : public QObject {
    Q_OBJECT

private slots:
    void namesThatLookAlikeAreFound()
    {
        const Words names{"confidence", "label", "inbound_delay_3h", "inbound_n_3h", "p_0", "p_1"};
        QCOMPARE(namesLike("confidance", names), Words{"confidence"});
        QCOMPARE(namesLike("CONFIDENCES", names), Words{"confidence"});
        QVERIFY(namesLike("Label", names).empty()); // it is there, but not where the statement looks
        QCOMPARE(namesLike("lable", names), Words{"label"});
        QCOMPARE(namesLike("delay", names), Words{"inbound_delay_3h"});
        QCOMPARE(namesLike("p0", names), (Words{"p_0"}));
        QCOMPARE(namesLike("p_2", names), (Words{"p_0", "p_1"}));
        QVERIFY(namesLike("weather", names).empty());
        QVERIFY(namesLike("", names).empty());
    }

    void theUnknownNameIsMarked()
    {
        const std::string sql = "SELECT r.confidance FROM records AS r";
        const SqlProblem problem = sqlProblem("no such column: r.confidance", 7, sql, {{}, {"confidence"}, {}});
        QCOMPARE(problem.kind, SqlProblemKind::UnknownColumn);
        QCOMPARE(problem.name, std::string("r.confidance"));
        QCOMPARE(sql.substr(*problem.place, problem.length), std::string("r.confidance"));
        QCOMPARE(problem.suggestions, Words{"confidence"});
        QVERIFY(!problem.quoted);
    }

    void aPlaceThatSqliteDoesNotKnowIsLookedFor()
    {
        const std::string sql = "SELECT * FROM my_record JOIN Record";
        const SqlProblem problem = sqlProblem("no such table: record", -1, sql, {{"records", "cells"}, {}, {}});
        QCOMPARE(problem.kind, SqlProblemKind::UnknownTable);
        QCOMPARE(*problem.place, sql.find("Record"));
        QCOMPARE(problem.suggestions, Words{"records"});
    }

    void textInDoubleQuotesIsToldFromAName()
    {
        const std::string sql = "SELECT * FROM records WHERE part = \"production\"";
        const SqlProblem problem = sqlProblem("no such column: production", static_cast<int>(sql.find('"')), sql, {});
        QVERIFY(problem.quoted);
        QCOMPARE(sql.substr(*problem.place, problem.length), std::string("\"production\""));
    }

    void syntaxErrorsNameTheWord()
    {
        const std::string sql = "SELECT * FORM records";
        const SqlProblem problem =
            sqlProblem("near \"FORM\": syntax error", static_cast<int>(sql.find("FORM")), sql, {});
        QCOMPARE(problem.kind, SqlProblemKind::Syntax);
        QCOMPARE(problem.name, std::string("FORM"));
        QCOMPARE(problem.length, std::size_t{4});
        QCOMPARE(problem.suggestions, Words{"FROM"});
        QCOMPARE(sqlProblem("unrecognized token: \"'x\"", 7, "SELECT 'x", {}).name, std::string("'x"));
        QCOMPARE(sqlProblem("incomplete input", -1, "SELECT", {}).kind, SqlProblemKind::Unfinished);
        QCOMPARE(*sqlProblem("incomplete input", -1, "SELECT", {}).place, std::size_t{6});
        QCOMPARE(sqlProblem("integer overflow", -1, "SELECT", {}).kind, SqlProblemKind::Other);
    }

    void wordsBehindCommentsAreFound()
    {
        QCOMPARE(firstSqlWord(" -- a\n/* b */ ; select 1"), std::string("SELECT"));
        QCOMPARE(firstSqlWord("(1)"), std::string());
        QCOMPARE(firstSqlWord("/* never closed"), std::string());
        QCOMPARE(nextSqlWord("1 ; -- end", 1), std::size_t{10});
        QCOMPARE(nextSqlWord("1 ; x", 1), std::size_t{4});
    }
};

QTEST_APPLESS_MAIN(TestSqlProblem)
#include "tst_sql_problem.moc"

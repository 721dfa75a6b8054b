// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/values/cohort_text.h"

#include "analysis/base/mix.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace faultline;

namespace {

constexpr double kInfinity = std::numeric_limits<double>::infinity();

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
    given.schema.columns = {column(1, "distance", ValueType::Int64),
                            column(2, "origin", ValueType::Text),
                            column(3, "inbound delay", ValueType::Float64),
                            column(4, "ts", ValueType::Time, Role::Time),
                            column(5, "late", ValueType::Int64, Role::Label),
                            column(6, "guess", ValueType::Int64, Role::Prediction),
                            column(7, "p_1", ValueType::Float64, Role::Probability),
                            column(8, "landed", ValueType::Time, Role::Meta),
                            column(9, "in", ValueType::Text),
                            column(10, "机场", ValueType::Text)};
    given.logs = {"june.csv", "july 2.csv"};
    auto set = std::make_shared<RowSet>();
    set->name = "cluster 3";
    given.rowSets.push_back(set);
    return given;
}

} // namespace

class TestCohortText : public QObject {
    Q_OBJECT

private:
    void parses(const char *text, const char *canonical)
    {
        const CohortWords given = words();
        const Result<Cohort> cohort = parseCohort(text, given);
        QVERIFY2(cohort, cohort ? "" : cohort.error().message.c_str());
        const std::string written = cohortText(*cohort, given.schema);
        QCOMPARE(QString::fromStdString(written), QString::fromUtf8(canonical));
        const Result<Cohort> again = parseCohort(written, given);
        QVERIFY2(again, again ? "" : again.error().message.c_str());
        QVERIFY(*again == *cohort);
    }

private slots:
    void textAndTreeSayTheSame_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("canonical");
        const std::vector<std::pair<const char *, const char *>> rows{
            {"", ""},
            {"distance > 1000 and origin in (PHX, ORD)", "distance > 1000 and origin in (PHX, ORD)"},
            {"distance>1000&&origin==PHX", "distance > 1000 and origin = PHX"},
            {"10 < distance <= 20", "10 < distance <= 20"},
            {"20 >= distance > 10", "10 < distance <= 20"},
            {"distance between 10 and 20", "10 <= distance <= 20"},
            {"distance not between 10 and 20", "not (10 <= distance <= 20)"},
            {"distance in (1, 2.0, 3)", "distance in (1, 2, 3)"},
            {"distance = -5", "distance = -5"},
            {"1000 < distance", "distance > 1000"},
            {"`inbound delay` <= 1e-3", "`inbound delay` <= 0.001"},
            {"\"inbound delay\" is missing", "`inbound delay` is missing"},
            {"`inbound delay` is not null", "`inbound delay` is not missing"},
            {"origin != \"O'Hare, north\"", "origin != \"O'Hare, north\""},
            {"origin = 'say \"so\"'", "origin = \"say \"\"so\"\"\""},
            {"origin = 007", "origin = 007"},
            {"origin = \"\"", "origin = \"\""},
            {"origin not in (PHX, \"and\")", "origin not in (PHX, \"and\")"},
            {"机场 = 北京", "机场 = 北京"},
            {"`in` = x", "`in` = x"},
            {"failed", "failed"},
            {"not failed or correct", "not failed or correct"},
            {"label = 1 and prediction = 0", "late = 1 and guess = 0"},
            {"loss > 2.5", "loss > 2.5"},
            {"confidence >= 0.9 and failed", "confidence >= 0.9 and failed"},
            {"ts >= 2001-03-05 and ts < 2001-03-12", "ts >= 2001-03-05 and ts < 2001-03-12"},
            {"2001-03-05 <= time <= 2001-03-11", "2001-03-05 <= ts < 2001-03-12"},
            {"ts = 2001-03-05", "2001-03-05 <= ts < 2001-03-06"},
            {"ts > 2001-03-05T10:30:00Z", "ts >= 2001-03-05T10:30:00.000001Z"},
            {"landed < 2001-03-05T10:30:00Z", "landed < 2001-03-05T10:30:00Z"},
            {"log = june.csv or log = \"july 2.csv\"", "log = june.csv or log = \"july 2.csv\""},
            {"log in (june.csv, \"july 2.csv\")", "log in (june.csv, \"july 2.csv\")"},
            {"@\"cluster 3\" and failed", "@\"cluster 3\" and failed"},
            {"not @\"cluster 3\"", "not @\"cluster 3\""},
            {"(distance > 1 or failed) and not (origin = A and failed)",
             "(distance > 1 or failed) and not (origin = A and failed)"},
            {"distance > 1 and (origin = A and failed)", "distance > 1 and origin = A and failed"},
            {"distance ≥ 5 and distance ≠ 7", "distance >= 5 and distance != 7"},
            {"not not failed", "failed"},
            {"(distance > 1000) & (origin == 'PHX') | ~failed", "distance > 1000 and origin = PHX or not failed"},
            {"origin in ['PHX', \"ORD\"]", "origin in (PHX, ORD)"},
            {"origin IN ('PHX') AND `inbound delay` IS NOT NULL", "origin = PHX and `inbound delay` is not missing"},
            {"distance BETWEEN 1 AND 2 Or Failed", "1 <= distance <= 2 or failed"},
            {"`inbound delay` between -inf and 5", "`inbound delay` <= 5"},
            {"`inbound delay` between 5 and inf", "`inbound delay` >= 5"},
            {"`inbound delay` > inf", "`inbound delay` > inf"},
            {"`inbound delay` >= -inf", "`inbound delay` > -inf"},
            {"`inbound delay` < inf", "`inbound delay` > -inf"},
            {"-inf < `inbound delay` <= 5", "`inbound delay` <= 5"},
            {"20 > distance > 10", "10 < distance < 20"},
            {"origin = \"line\none\"", "origin = \"line\none\""},
        };
        for (const auto &[text, canonical] : rows)
            QTest::newRow(*text ? text : "empty") << QByteArray(text) << QByteArray(canonical);
    }

    void textAndTreeSayTheSame()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, canonical);
        parses(text.constData(), canonical.constData());
    }

    void problemsSayWhatAndWhere_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<int>("at");
        QTest::newRow("unknown") << QByteArray("distnce > 5")
                                 << QByteArray("There is no column \"distnce\". Did you mean distance?") << 0;
        QTest::newRow("nothing near") << QByteArray("speed > 5")
                                      << QByteArray("There is no column \"speed\". Column names are case-sensitive.")
                                      << 0;
        QTest::newRow("no number") << QByteArray("distance > far") << QByteArray("\"far\" is no number.") << 11;
        QTest::newRow("no order") << QByteArray("origin > ORD")
                                  << QByteArray("Text has no order here: use =, != or in.") << 9;
        QTest::newRow("no time") << QByteArray("ts > noon")
                                 << QByteArray("\"noon\" is no time. Write it as 2024-05-31 or 2024-05-31T14:00:00Z.")
                                 << 5;
        QTest::newRow("no value") << QByteArray("distance > ") << QByteArray("A value is missing here.") << 11;
        QTest::newRow("no operator") << QByteArray(
            "distance 5") << QByteArray("An operator is expected here: =, !=, <, <=, >, >=, in, between or is missing.")
                                     << 9;
        QTest::newRow("no end") << QByteArray("origin = \"PHX")
                                << QByteArray("The text that begins with \" has no end.") << 9;
        QTest::newRow("open") << QByteArray("(failed or distance > 5") << QByteArray("A ) is missing for this (.") << 0;
        QTest::newRow("close") << QByteArray("failed)") << QByteArray("This ) closes nothing.") << 6;
        const QByteArray joint = "\"and\" or \"or\" is missing before this. A value of several words stands in quotes.";
        QTest::newRow("no and") << QByteArray("failed distance > 5") << joint << 7;
        QTest::newRow("words") << QByteArray("origin = New York") << joint << 13;
        QTest::newRow("no and in brackets") << QByteArray("(failed distance > 5)") << joint << 8;
        QTest::newRow("other case") << QByteArray("Distance > 5")
                                    << QByteArray("There is no column \"Distance\". Did you mean distance?") << 0;
        QTest::newRow("no column") << QByteArray("10 < ")
                                   << QByteArray("A column is missing here, as in 10 < column <= 20.") << 5;
        QTest::newRow("two ways") << QByteArray("10 < distance > 20")
                                  << QByteArray(
                                         "Between two values only < and <= make a range, as in 10 < column <= 20.")
                                  << 14;
        QTest::newRow("nothing to be missing")
            << QByteArray("loss is missing") << QByteArray("Only a column can be missing.") << 15;
        QTest::newRow("other task")
            << QByteArray("residual > 3")
            << QByteArray("This log has no \"residual\": the columns that it is made from are not there.") << 0;
        QTest::newRow("stray") << QByteArray("distance > 5 $")
                               << QByteArray(
                                      "\"$\" means nothing here. Put names and values with such characters in quotes.")
                               << 13;
        QTest::newRow("trailing and") << QByteArray("failed and") << QByteArray("A condition is missing at the end.")
                                      << 10;
        QTest::newRow("row set") << QByteArray("@lasso") << QByteArray("There is no row set \"lasso\" here.") << 1;
        QTest::newRow("log") << QByteArray("log = may.csv")
                             << QByteArray("There is no log \"may.csv\" in this project.") << 6;
        QTest::newRow("large") << QByteArray("distance = 9007199254740993")
                               << QByteArray("Integers of 2^53 and beyond cannot be compared here. Give the column the "
                                             "type text, or select by SQL.")
                               << 11;
        QTest::newRow("list") << QByteArray("origin in PHX") << QByteArray("A ( is expected here, as in: in (a, b).")
                              << 10;
        QTest::newRow("chain") << QByteArray("10 < distance = 20")
                               << QByteArray("Between two values only < and <= make a range, as in 10 < column <= 20.")
                               << 14;
        QTest::newRow("between") << QByteArray("distance between 1, 2")
                                 << QByteArray("\"and\" is expected here, as in: between 10 and 20.") << 18;
    }

    void problemsSayWhatAndWhere()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, message);
        QFETCH(int, at);
        TextPlace place;
        const Result<Cohort> cohort = parseCohort(text.toStdString(), words(), &place);
        QVERIFY(!cohort);
        QCOMPARE(cohort.error().kind, ErrorKind::Query);
        QCOMPARE(QByteArray::fromStdString(cohort.error().message), message);
        QCOMPARE(static_cast<int>(place.at), at);
    }

    void outcomesFollowTheTask()
    {
        CohortWords given = words();
        given.schema.task = Task::Regression;
        QVERIFY(parseCohort("abs_residual > 3", given));
        CohortProblem problem;
        for (const char *text : {"failed", "not correct", "loss > 1", "brier > 1"}) {
            QVERIFY(!parseCohort(text, given, &problem));
            QCOMPARE(problem.kind, CohortProblemKind::NoSuchOutcome);
            QCOMPARE(problem.near, std::string("abs_residual"));
        }
        given = words();
        given.schema.columns.erase(given.schema.columns.begin() + 4); // labels come later
        QVERIFY(!parseCohort("failed", given, &problem));
        QCOMPARE(problemSentence(problem),
                 std::string("This log has no \"failed\": the columns that it is made from are not there."));
        QVERIFY(parseCohort("confidence > 0.5", given));
    }

    void deepNestingIsRefused()
    {
        const std::string deep = std::string(100'000, '(') + "failed" + std::string(100'000, ')');
        const Result<Cohort> cohort = parseCohort(deep, words());
        QVERIFY(!cohort);
        QVERIFY(cohort.error().message.find("nested too deeply") != std::string::npos);
        QVERIFY(!parseCohort(std::string(100'000, '!') + "failed", words()));
    }

    void anyBytesGiveATreeOrAnError()
    {
        const CohortWords given = words();
        const std::vector<std::string> pieces{"distance", "origin", " ",   "=",       "<",       "<=", "(",         ")",
                                              "and",      "or",     "not", "in",      "between", "5",  "\"",        "`",
                                              "@",        ",",      "is",  "missing", "\xFF",    "ts", "2001-02-03"};
        std::uint64_t state = 7;
        int good = 0;
        for (int round = 0; round < 20'000; ++round) {
            std::string text;
            for (std::uint64_t i = 0, n = mix64(++state) % 12; i < n; ++i) {
                const std::uint64_t drawn = mix64(++state);
                text += pieces[drawn % pieces.size()] + ((drawn >> 32U) % 3 == 0 ? "" : " ");
            }
            TextPlace place;
            const Result<Cohort> cohort = parseCohort(text, given, &place);
            QVERIFY(place.at <= text.size());
            if (!cohort)
                continue;
            ++good;
            const std::string written = cohortText(*cohort, given.schema);
            const Result<Cohort> again = parseCohort(written, given);
            QVERIFY2(again, (text + " -> " + written).c_str());
            QCOMPARE(cohortText(*again, given.schema), written);
        }
        QVERIFY(good > 50);
    }

    void conjunctsAreFlatAndOnce()
    {
        const CohortWords given = words();
        const Cohort a = *parseCohort("distance > 5", given);
        const Cohort b = *parseCohort("failed and origin = A", given);
        const Cohort joined = both(both(a, b), a);
        QCOMPARE(conjuncts(joined).size(), std::size_t{3});
        QCOMPARE(cohortText(joined, given.schema), std::string("distance > 5 and failed and origin = A"));
        QVERIFY(both({}, {}) == Cohort{});
        QVERIFY(both(a, {}) == a);
    }

    void rangesKeepTheirEnds()
    {
        const Cohort range = *parseCohort("10 <= distance < 20", words());
        QCOMPARE(range.op, CohortOp::Range);
        QCOMPARE(range.lower, 10.0);
        QCOMPARE(range.upper, 20.0);
        QVERIFY(range.lowerIncluded);
        QVERIFY(!range.upperIncluded);
        const Cohort open = *parseCohort("distance > 3", words());
        QCOMPARE(open.upper, kInfinity);
        QVERIFY(!open.lowerIncluded);
    }
};

QTEST_APPLESS_MAIN(TestCohortText)
#include "tst_cohort_text.moc"

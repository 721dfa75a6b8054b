// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/store/log_writer.h"
#include "analysis/store/project.h"

#include "tests/support/expect.h"
#include "tests/support/sample_log.h"
#include "tests/support/sql_project.h"
#include "tests/support/temporary_folder.h"

#include <QTest>

using namespace faultline;

namespace {

/// Exact values that other programs lose; `s` holds a missing, an empty and a quoted word for "missing".
const std::string kHard = "id,n,x,when,s,label,prediction\n"
                          "007,9007199254740993,0.1,2001-02-05T00:00:00Z,a,1,1\n"
                          "12345678901234567890,-9223372036854775808,nan,2001-02-05T00:00:00.5Z,\"\",1,0\n"
                          "c,9223372036854775807,,2001-02-05T00:00:00.000001Z,,0,0\n"
                          "d,0,-0.0,1969-12-31T23:59:59Z,\"é, \"\"q\"\"\nline\",,0\n"
                          "e,,inf,,NULL,1,\n"
                          "f,-1,4.9e-324,2001-02-04T23:00:00-01:00,z,0,1\n";

class Hard {
public:
    Hard()
        : path(m_folder.file("p.faultline"))
        , imported(importCsv(path, m_folder.write("hard.csv", kHard)))
    {
    }

private:
    TemporaryFolder m_folder;

public:
    std::string path;
    Result<void> imported;
};

#define ASK(project, sql) QString::fromStdString(askSql((project).path, sql))

} // namespace

class TestRecordsTable : public QObject {
    Q_OBJECT

private slots:
    void everyValueIsExact()
    {
        const Hard hard;
        EXPECT_OK(hard.imported);
        QCOMPARE(ASK(hard, "SELECT id, n FROM records"),
                 "007|9007199254740993\n12345678901234567890|-9223372036854775808\nc|9223372036854775807\nd|0\n"
                 "e|NULL\nf|-1");
        QCOMPARE(ASK(hard, "SELECT x, typeof(x) FROM records"),
                 "0.1|real\nNULL|null\nNULL|null\n-0|real\ninf|real\n5e-324|real");
        QCOMPARE(ASK(hard, "SELECT \"when\" FROM records"),
                 "2001-02-05T00:00:00Z\n2001-02-05T00:00:00.500000Z\n2001-02-05T00:00:00.000001Z\n"
                 "1969-12-31T23:59:59Z\nNULL\n2001-02-05T00:00:00Z");
        QCOMPARE(ASK(hard, "SELECT s FROM records"), QString::fromUtf8("a\n\nNULL\né, \"q\"\nline\nNULL\nz"));
        QCOMPARE(ASK(hard, "SELECT count(*), count(s), sum(s = '') FROM records"), "6|5|1");
    }

    void notANumberIsNullAndIsSaid()
    {
        const Hard hard;
        InlineExecutor executor;
        Run run{executor, {}};
        const auto answer = runSql({hard.path, "SELECT avg(x) FROM records WHERE x < 1e300", {}, nullptr}, run);
        EXPECT_OK(answer);
        QCOMPARE(answer->result.nanColumns, std::vector<std::string>{"x"});
        QCOMPARE(std::get<double>(answer->result.rows[0][0]), 0.1 / 3.0);
        const auto silent = runSql({hard.path, "SELECT n FROM records", {}, nullptr}, run);
        EXPECT_OK(silent);
        QVERIFY(silent->result.nanColumns.empty());
        QCOMPARE(ASK(hard, "SELECT \"row\", value, kind FROM cells WHERE \"column\" = 'x'"),
                 "0|0.1|number\n1|NULL|nan\n2|NULL|missing\n3|-0|number\n4|inf|number\n5|5e-324|number");
    }

    void failureIsThatOfTheMetrics()
    {
        const Hard hard;
        QCOMPARE(ASK(hard, "SELECT failure FROM records"), "0\n1\n0\nNULL\nNULL\n1");
    }

    void timesAreOrderedAndComparedAsTimes()
    {
        const Hard hard;
        QCOMPARE(ASK(hard, "SELECT id FROM records WHERE \"when\" IS NOT NULL ORDER BY \"when\", id"),
                 "d\n007\nf\nc\n12345678901234567890");
        QCOMPARE(ASK(hard, "SELECT min(\"when\"), max(\"when\") FROM records"),
                 "1969-12-31T23:59:59Z|2001-02-05T00:00:00.500000Z");
        for (const char *same : {"2001-02-05", "2001-02-05 00:00:00", "2001-02-05T01:00:00+01:00", "2001-02-05T00"})
            QCOMPARE(ASK(hard, std::string("SELECT id FROM records WHERE \"when\" = '") + same + '\''), "007\nf");
        QCOMPARE(ASK(hard, "SELECT count(*) FROM records WHERE \"when\" > datetime('2001-02-05')"), "2");
        QCOMPARE(ASK(hard, "SELECT count(*) FROM records WHERE \"when\" < '2001'"), "1");
        QCOMPARE(ASK(hard, "SELECT count(*), count(DISTINCT \"when\") FROM records"), "6|4");
    }

    void ownColumnsGiveWayToNobody()
    {
        const TemporaryFolder folder;
        const std::string path = folder.file("p.faultline");
        EXPECT_OK(importCsv(path, folder.write("a.csv", "id,LOG,log,Part,failure,a b,\"q\"\"q\"\n1,x,y,z,9,c,d\n")));
        const QString found = QString::fromStdString(askSql(path,
                                                            "SELECT log, \"LOG#2\", \"log#2#2\", \"Part#2\", failure, "
                                                            "\"failure#2\", \"a b\", \"q\"\"q\" FROM records"));
        QCOMPARE(found, "1|x|y|z|NULL|9|c|d");
    }

    void partsFollowOneAnotherProductionFirst()
    {
        const TemporaryFolder folder;
        const std::string path = folder.file("p.faultline");
        EXPECT_OK(importCsv(path, folder.write("t.csv", "id,x\nt1,1\nt2,2\n"), Part::Training));
        EXPECT_OK(importCsv(path, folder.write("a.csv", "id,x\na1,3\n")));
        EXPECT_OK(importCsv(path, folder.write("r.csv", "id,x\nr1,4\n"), Part::Reference));
        EXPECT_OK(importCsv(path, folder.write("b.csv", "id,x\nb1,5\nb2,6\n")));
        const auto ask = [&](const char *sql) { return QString::fromStdString(askSql(path, sql)); };
        QCOMPARE(ask("SELECT row_number, log, part, id FROM records"),
                 "0|2|production|a1\n1|4|production|b1\n2|4|production|b2\n3|1|training|t1\n4|1|training|t2\n"
                 "5|3|reference|r1");
        QCOMPARE(ask("SELECT id FROM records WHERE part = 'training'"), "t1\nt2");
        QCOMPARE(ask("SELECT id FROM records WHERE part IN ('reference', 'training')"), "t1\nt2\nr1");
        QCOMPARE(ask("SELECT id FROM records WHERE part = 'Training' COLLATE NOCASE"), "t1\nt2");
        QCOMPARE(ask("SELECT id FROM records WHERE log = 4 AND row_number > 1"), "b2");
        QCOMPARE(ask("SELECT id FROM records WHERE rowid = 5"), "r1");
        QCOMPARE(ask("SELECT l.name, count(*) FROM records JOIN log AS l ON l.id = records.log GROUP BY l.id"),
                 "t.csv|2\na.csv|1\nr.csv|1\nb.csv|2");
        QCOMPARE(ask("SELECT count(*), count(value) FROM cells"), "12|12");
        QCOMPARE(ask("SELECT value FROM cells WHERE \"row\" BETWEEN 2 AND 3 AND \"column\" = 'id'"), "b2\nt1");
        QCOMPARE(ask("SELECT \"column\", value FROM cells WHERE \"row\" = 4"), "id|t2\nx|2");
        QCOMPARE(ask("SELECT count(*) FROM cells WHERE \"column\" = 'none' OR \"column\" IS NULL"), "0");
        QCOMPARE(ask("SELECT r.id, c.value FROM records AS r JOIN cells AS c ON c.\"row\" = r.row_number "
                     "AND c.\"column\" = 'x' WHERE r.part = 'reference'"),
                 "r1|4");
    }

    void conditionsSpareRowsButChangeNothing()
    {
        const TemporaryFolder folder;
        const std::string path = folder.file("p.faultline");
        {
            Result<std::unique_ptr<Project>> project = Project::create(path);
            EXPECT_OK(project);
            LogWriter writer(**project);
            EXPECT_OK(SampleLog(140'000).importInto(writer));
            EXPECT_OK((*project)->close());
        }
        // A + in front keeps a condition from the table, so that SQLite alone decides.
        const std::vector<std::string> conditions{
            "row_number >= 65535 AND row_number < 65538",
            "row_number = 139999",
            "row_number > 139999",
            "row_number < 0",
            "row_number = 7.0",
            "row_number < 2.5 AND row_number > 0.5",
            "row_number IN (3, 70000, 200000)",
            "\"when\" >= '2001-03-01' AND \"when\" < '2001-03-02'",
            "\"when\" < '2001'",
            "\"when\" > 'no time'",
            "distance > 2000",
            "distance BETWEEN 100 AND 101",
            "seats = 101",
            "seats > 1e18",
            "seats > 'text'",
            "seats < -9223372036854775807",
            "label = 1 AND prediction = 0",
            "log = 1",
            "log = 2",
            "part = 'production'",
            "part = 'nothing'",
            "distance IS NULL",
        };
        for (const std::string &condition : conditions) {
            std::string plain = condition;
            for (const char *name :
                 {"row_number ", "\"when\" ", "distance ", "seats ", "label ", "prediction ", "log ", "part "}) {
                for (std::size_t at = plain.find(name); at != std::string::npos; at = plain.find(name, at + 2))
                    plain.insert(at, "+");
            }
            const std::string what =
                "SELECT count(*), sum(row_number), min(record_id), max(origin) FROM records WHERE ";
            const std::string seen = askSql(path, what + condition);
            QVERIFY2(seen == askSql(path, what + plain), (condition + ": " + seen).c_str());
        }
        QCOMPARE(askSql(path, "SELECT count(*) FROM records WHERE row_number <= '3'"), std::string("4"));
        QCOMPARE(askSql(path, "SELECT record_id FROM records ORDER BY row_number LIMIT 1 OFFSET 65536"),
                 SampleLog::id(65'536));
        QCOMPARE(askSql(path,
                        "SELECT b.record_id FROM records AS a JOIN records AS b "
                        "ON b.row_number = a.row_number + 1 WHERE a.row_number = 131071"),
                 SampleLog::id(131'072));
    }
};

QTEST_GUILESS_MAIN(TestRecordsTable)
#include "tst_records_table.moc"

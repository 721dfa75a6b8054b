// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/store/log_table.h"
#include "analysis/store/log_writer.h"
#include "analysis/store/open_for_reading.h"
#include "analysis/store/project.h"
#include "analysis/store/sql_console.h"

#include "tests/support/expect.h"
#include "tests/support/sample_log.h"
#include "tests/support/sql_project.h"
#include "tests/support/temporary_folder.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

#include <thread>

using namespace faultline;

namespace {

/// A project with SampleLog rows, closed.
class Sample {
public:
    explicit Sample(std::size_t rows)
        : path(m_folder.file("p.faultline"))
    {
        Result<std::unique_ptr<Project>> project = Project::create(path);
        if (!project)
            return;
        {
            LogWriter writer(**project);
            made = SampleLog(rows).importInto(writer).ok();
        }
        made = (*project)->close().ok() && made;
    }

    Result<SqlAnswer> ask(std::string_view sql, const SqlLimits &limits = {}, const CancelToken &cancel = {}) const
    {
        InlineExecutor executor;
        Run run{executor, cancel};
        return runSql({path, std::string(sql), limits, nullptr}, run);
    }
    std::string shown(std::string_view sql, const SqlLimits &limits = {}) const { return shownSql(ask(sql, limits)); }
    QByteArray bytes() const
    {
        QFile file(QString::fromStdString(path));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private:
    TemporaryFolder m_folder;

public:
    std::string path;
    bool made = false;
};

/// Milliseconds that a statement goes on after it was cancelled; -1 when it ended by itself, or otherwise.
qint64 millisecondsToCancel(const Sample &sample, std::string_view sql)
{
    const CancelToken cancel;
    std::atomic<qint64> asked = -1;
    QElapsedTimer clock;
    clock.start();
    std::thread user([&, token = cancel]() mutable {
        std::this_thread::sleep_for(std::chrono::milliseconds(120)); // until the statement is under way
        asked = clock.elapsed();
        token.cancel();
    });
    const Result<SqlAnswer> answer = sample.ask(sql, {0, 0.0, 0}, cancel);
    const qint64 ended = clock.elapsed();
    user.join();
    return !answer && answer.error().kind == ErrorKind::Cancelled && asked >= 0 ? ended - asked : -1;
}

} // namespace

class TestSqlConsole : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(m_sample.made); }

    void whatIsNotAQuestionIsRefused_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<QByteArray>("name");
        for (const auto &[sql, name] : std::vector<std::pair<const char *, const char *>>{
                 {"INSERT INTO log (name) VALUES ('x')", "INSERT"},
                 {"INSERT INTO records VALUES (1)", "INSERT"},
                 {"REPLACE INTO setting VALUES ('a', 'b')", "REPLACE"},
                 {"UPDATE log SET name = 'x'", "UPDATE"},
                 {"delete from log", "DELETE"},
                 {"/* hidden */ DROP TABLE log", "DROP"},
                 {"WITH x AS (SELECT 1) DELETE FROM log", "DELETE"},
                 {"EXPLAIN DELETE FROM log", "DELETE"},
                 {"INSERT INTO setting VALUES ('a', 'b') RETURNING key", "INSERT"},
                 {"CREATE TABLE x (a)", "CREATE"},
                 {"CREATE TEMP TABLE x (a)", "CREATE"},
                 {"CREATE TEMP VIEW x AS SELECT 1", "CREATE"},
                 {"CREATE TEMP TRIGGER x AFTER INSERT ON log BEGIN SELECT 1; END", "CREATE"},
                 {"CREATE VIRTUAL TABLE temp.x USING fts5(a)", "CREATE"},
                 {"CREATE INDEX x ON log (name)", "CREATE"},
                 {"DROP TABLE temp.records", "DROP"},
                 {"ALTER TABLE log RENAME TO x", "ALTER"},
                 {"ATTACH ':memory:' AS x", "ATTACH"},
                 {"ATTACH 'file:/etc/passwd' AS x", "ATTACH"},
                 {"DETACH main", "DETACH"},
                 {"PRAGMA journal_mode", "PRAGMA"},
                 {"PRAGMA query_only = OFF", "PRAGMA"},
                 {"PRAGMA writable_schema = ON", "PRAGMA"},
                 {"VACUUM", "VACUUM"},
                 {"VACUUM INTO '/tmp/faultline_stolen.db'", "VACUUM"},
                 {"ANALYZE", "ANALYZE"},
                 {"REINDEX", "REINDEX"},
                 {"BEGIN", "BEGIN"},
                 {"COMMIT", "COMMIT"},
                 {"ROLLBACK", "ROLLBACK"},
                 {"SAVEPOINT x", "SAVEPOINT"},
                 {"RELEASE x", "RELEASE"},
                 {"SELECT load_extension('x')", "load_extension"},
                 {"SELECT fts3_tokenizer('simple')", "fts3_tokenizer"},
                 {"SELECT * FROM pragma_journal_mode", "pragma_journal_mode"},
                 {"SELECT * FROM pragma_table_info('log')", "pragma_table_info"},
                 {"SELECT * FROM pragma_query_only('OFF')", "pragma_query_only"},
                 {"SELECT * FROM dbstat", "dbstat"},
                 {"SELECT * FROM sqlite_dbpage", "sqlite_dbpage"},
                 {"SELECT * FROM sqlite_stmt", "sqlite_stmt"},
             })
            QTest::newRow(sql) << QByteArray(sql) << QByteArray(name);
    }
    void whatIsNotAQuestionIsRefused()
    {
        QFETCH(QByteArray, sql);
        QFETCH(QByteArray, name);
        const QByteArray before = m_sample.bytes();
        const Result<SqlAnswer> answer = m_sample.ask(sql.toStdString());
        EXPECT_OK(answer);
        QVERIFY(answer->problem);
        // Where SQLite was built without one of its own tables there is nothing to refuse.
        const bool isThere = answer->problem->kind != SqlProblemKind::UnknownTable || !name.contains("sqlite_");
        if (isThere) {
            QVERIFY2(answer->problem->kind == SqlProblemKind::Refused
                         || answer->problem->kind == SqlProblemKind::RefusedFunction
                         || answer->problem->kind == SqlProblemKind::RefusedTable,
                     answer->problem->detail.c_str());
            QCOMPARE(QByteArray::fromStdString(answer->problem->name), name);
        }
        QVERIFY(answer->result.rows.empty());
        QCOMPARE(m_sample.bytes(), before);
    }

    void theTableOfTablesStaysAsItIs()
    {
        for (const char *sql :
             {"UPDATE sqlite_master SET sql = ''", "UPDATE sqlite_schema SET name = 'x'",
              "WITH x AS (SELECT 1) UPDATE sqlite_master SET rootpage = 0", "DELETE FROM sqlite_master",
              "INSERT INTO sqlite_temp_master (type) VALUES ('table')"}) {
            const QByteArray before = m_sample.bytes();
            const Result<SqlAnswer> answer = m_sample.ask(sql);
            EXPECT_OK(answer);
            QVERIFY2(answer->problem, sql);
            QCOMPARE(m_sample.bytes(), before);
        }
    }

    void oneStatementAtATime()
    {
        const std::string sql = "SELECT 1; /* and */ DROP TABLE log";
        Result<SqlAnswer> answer = m_sample.ask(sql);
        EXPECT_OK(answer);
        QVERIFY(answer->problem);
        QCOMPARE(answer->problem->kind, SqlProblemKind::SeveralStatements);
        QCOMPARE(answer->problem->name, std::string("DROP"));
        QCOMPARE(*answer->problem->place, sql.find("DROP"));
        QVERIFY(answer->result.rows.empty());
        QCOMPARE(m_sample.shown("SELECT 1 ; ; -- that is all\n"), std::string("1"));
        for (const char *nothing : {"", "  \n", ";", "-- only words"}) {
            answer = m_sample.ask(nothing);
            EXPECT_OK(answer);
            QVERIFY(answer->problem);
            QCOMPARE(answer->problem->kind, SqlProblemKind::Empty);
        }
        answer = m_sample.ask(std::string_view("SELECT 1\0; DROP TABLE log", 25));
        EXPECT_OK(answer);
        QVERIFY(answer->problem);
        QCOMPARE(*answer->problem->place, std::size_t{8});
        answer = m_sample.ask("SELECT * FROM log WHERE id = :log");
        EXPECT_OK(answer);
        QVERIFY(answer->problem);
        QCOMPARE(answer->problem->kind, SqlProblemKind::Parameter);
        QCOMPARE(answer->problem->name, std::string(":log"));
    }

    void questionsOfAllFormsAreAnswered()
    {
        QCOMPARE(m_sample.shown("VALUES (1, 'a'), (2, NULL)"), std::string("1|a\n2|NULL"));
        QCOMPARE(m_sample.shown("WITH RECURSIVE n(i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n WHERE i < 4) "
                                "SELECT sum(i) FROM n"),
                 std::string("10"));
        QCOMPARE(m_sample.shown("SELECT value FROM json_each('[1, 2]')"), std::string("1\n2"));
        QCOMPARE(m_sample.shown("SELECT name, rows_stored FROM log"), std::string("flights.csv|1000"));
        QCOMPARE(m_sample.shown("SELECT name FROM main.log"), std::string("flights.csv"));
        QCOMPARE(m_sample.shown("SELECT count(*) > 6 FROM segment"), std::string("1"));
        QCOMPARE(m_sample.shown("SELECT name, sum(s.missing) FROM segment AS s JOIN column_ AS c ON c.id = s.column "
                                "WHERE c.name = 'distance' GROUP BY 1"),
                 std::string("distance|143"));
        QCOMPARE(m_sample.shown("SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name = 'log'"),
                 std::string("1"));
        QCOMPARE(m_sample.shown("SELECT x'4142', 0.5, 1e400"), std::string("x'AB'|0.5|inf"));
        QVERIFY(m_sample.shown("EXPLAIN QUERY PLAN SELECT * FROM records").find("VIRTUAL TABLE") != std::string::npos);
        QCOMPARE(m_sample.shown("SELECT origin, count(*), sum(label), round(avg(distance), 3) FROM records GROUP BY 1"),
                 m_sample.shown("WITH r AS MATERIALIZED (SELECT * FROM records) "
                                "SELECT origin, count(*), sum(label), round(avg(distance), 3) FROM r GROUP BY 1"));
    }

    void typesOfColumnsAreThoseOfTheirValues()
    {
        const auto answer = m_sample.ask("SELECT 1 AS i, 1.5 AS n, 'a' AS t, NULL AS none, x'00' AS b, i AS m FROM "
                                         "(SELECT 1 AS i UNION ALL SELECT 'x')");
        EXPECT_OK(answer);
        QVERIFY2(!answer->problem, answer->problem->detail.c_str());
        const std::vector<SqlType> expected{SqlType::Integer, SqlType::Number, SqlType::Text,
                                            SqlType::Nothing, SqlType::Bytes,  SqlType::Mixed};
        for (std::size_t i = 0; i < expected.size(); ++i)
            QCOMPARE(answer->result.columns[i].type, expected[i]);
        QCOMPARE(answer->result.columns[3].name, std::string("none"));
    }

    void mistakesAreMarkedAndNamesSuggested()
    {
        const std::string sql = "SELECT avg(distanse) FROM records";
        const auto answer = m_sample.ask(sql);
        EXPECT_OK(answer);
        QVERIFY(answer->problem);
        QCOMPARE(answer->problem->kind, SqlProblemKind::UnknownColumn);
        QCOMPARE(sql.substr(*answer->problem->place, answer->problem->length), std::string("distanse"));
        QCOMPARE(answer->problem->suggestions.front(), std::string("distance"));
        QCOMPARE(m_sample.ask("SELECT distance FROM log")->problem->suggestions, std::vector<std::string>());
        QCOMPARE(m_sample.ask("SELECT rows_stord FROM log")->problem->suggestions.front(), std::string("rows_stored"));
        const auto table = m_sample.ask("SELECT * FROM record");
        EXPECT_OK(table);
        QCOMPARE(table->problem->suggestions.front(), std::string("records"));
        const auto function = m_sample.ask("SELECT averag(seats) FROM records");
        EXPECT_OK(function);
        QCOMPARE(function->problem->kind, SqlProblemKind::UnknownFunction);
        QCOMPARE(m_sample.shown("SELECT name FROM log JOIN column_"), std::string("problem: name"));
        QCOMPARE(m_sample.ask("SELECT sum(9223372036854775807) FROM records")->problem->detail,
                 std::string("integer overflow"));
    }

    void rowAndSizeLimitsAreSaid()
    {
        auto answer = m_sample.ask("SELECT row_number FROM records", {10, 60.0, 0});
        EXPECT_OK(answer);
        QCOMPARE(answer->result.rows.size(), std::size_t{10});
        QCOMPARE(answer->result.end, SqlEnd::RowLimit);
        answer = m_sample.ask("SELECT row_number FROM records", {1000, 60.0, 0});
        EXPECT_OK(answer);
        QCOMPARE(answer->result.rowCount, std::uint64_t{1000});
        QCOMPARE(answer->result.end, SqlEnd::Complete);
        answer = m_sample.ask("SELECT hex(zeroblob(1000)) FROM records", {0, 60.0, 100'000});
        EXPECT_OK(answer);
        QCOMPARE(answer->result.end, SqlEnd::SizeLimit);
        QVERIFY(answer->result.rows.size() > 40 && answer->result.rows.size() < 50);
    }

    void timeLimitKeepsTheRowsSoFar()
    {
        QElapsedTimer clock;
        clock.start();
        const auto answer = m_sample.ask("WITH RECURSIVE n(i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n) "
                                         "SELECT i FROM n WHERE i < 5 OR i < 0",
                                         {0, 0.2, 0});
        EXPECT_OK(answer);
        QVERIFY(clock.elapsed() < 2000);
        QVERIFY(!answer->problem);
        QCOMPARE(answer->result.end, SqlEnd::TimeLimit);
        QCOMPARE(answer->result.rows.size(), std::size_t{4});
        QVERIFY(answer->result.seconds >= 0.2);
    }

    void endlessStatementsAreCancelled_data()
    {
        QTest::addColumn<QByteArray>("sql");
        for (const char *sql : {
                 "WITH RECURSIVE n(i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n",
                 "SELECT count(*) FROM records a, records b, records c, records d",
                 "SELECT count(*) FROM cells a, cells b, cells c",
                 "SELECT a.origin, count(*) FROM records a, records b, records c GROUP BY a.origin, b.row_number, "
                 "c.row_number ORDER BY 2",
                 "WITH RECURSIVE n(s) AS (VALUES ('x') UNION ALL SELECT substr(s || s, 1, 100000) FROM n) "
                 "SELECT sum(length(replace(s, 'x', 'yy'))) FROM n",
             })
            QTest::newRow(sql) << QByteArray(sql);
    }
    void endlessStatementsAreCancelled()
    {
        QFETCH(QByteArray, sql);
        const qint64 milliseconds = millisecondsToCancel(m_sample, sql.toStdString());
        // Asked for within 200 ms; sanitizers and whatever runs beside the test may take their time.
        QVERIFY2(milliseconds >= 0 && milliseconds < 2'000, QByteArray::number(milliseconds));
    }

    void sizesAreBounded()
    {
        std::string deep = "SELECT 1";
        for (int i = 0; i < 5000; ++i)
            deep += "+1";
        QVERIFY(m_sample.ask(deep)->problem);
        std::string nested = "SELECT ";
        nested += std::string(20'000, '(') + '1' + std::string(20'000, ')');
        QVERIFY(m_sample.ask(nested)->problem);
        QVERIFY(m_sample.ask("SELECT zeroblob(1000000000)")->problem);
        QCOMPARE(m_sample.shown("SELECT printf('%*s', 1000000000, 'x')"), std::string("NULL"));
        std::string unions = "SELECT 1";
        for (int i = 0; i < 1000; ++i)
            unions += " UNION SELECT 1";
        QVERIFY(m_sample.ask(unions)->problem);
        QVERIFY(m_sample.ask("SELECT '" + std::string(2 << 20, 'x') + '\'')->problem);
    }

    void beyondTheColumnsOfATableThereAreCells()
    {
        const TemporaryFolder folder;
        std::string header = "id";
        std::string row = "a";
        for (int i = 0; i < 2'100; ++i) {
            header += ",f" + std::to_string(i);
            row += ',' + std::to_string(i * 2);
        }
        const std::string path = folder.file("p.faultline");
        EXPECT_OK(importCsv(path, folder.write("wide.csv", header + '\n' + row + '\n')));
        InlineExecutor executor;
        Run run{executor, {}};
        const auto all = runSql({path, "SELECT * FROM records", {}, nullptr}, run);
        EXPECT_OK(all);
        QCOMPARE(all->result.columns.size(), std::size_t{1'900});
        QCOMPARE(askSql(path, "SELECT f1893 FROM records"), std::string("3786"));
        QVERIFY(runSql({path, "SELECT f1894 FROM records", {}, nullptr}, run)->problem);
        QCOMPARE(askSql(path, "SELECT value FROM cells WHERE \"column\" = 'f2099'"), std::string("4198"));
        QCOMPARE(askSql(path, "SELECT count(*), max(value) FROM cells WHERE kind = 'integer'"),
                 std::string("2100|4198"));
    }

    void theCohortIsAColumn()
    {
        const TemporaryFolder folder;
        const std::string path = folder.file("p.faultline");
        EXPECT_OK(importCsv(path, folder.write("t.csv", "id,x\nt1,1\n"), Part::Training));
        EXPECT_OK(importCsv(path, folder.write("a.csv", "id,x\na1,3\na2,4\na3,5\n")));
        InlineExecutor executor;
        Run run{executor, {}};
        RowMask cohort(3);
        cohort.words[0] = 0b101;
        const std::string sql = "SELECT id, in_cohort FROM records";
        QCOMPARE(shownSql(runSql({path, sql, {}, std::make_shared<RowMask>(cohort)}, run)),
                 std::string("a1|1\na2|0\na3|1\nt1|NULL"));
        QCOMPARE(askSql(path, sql), std::string("a1|1\na2|1\na3|1\nt1|NULL"));
        QCOMPARE(askSql(path, "SELECT count(*) FROM records WHERE in_cohort"), std::string("3"));
        const auto outdated = runSql({path, sql, {}, std::make_shared<RowMask>(2)}, run);
        QVERIFY(!outdated);
        QCOMPARE(outdated.error().kind, ErrorKind::Query);
    }

    void theProjectMayBeWrittenMeanwhile()
    {
        const Sample sample(100);
        Result<std::unique_ptr<Project>> writer = Project::open(sample.path, Access::ReadWrite);
        EXPECT_OK(writer);
        Result<Transaction> open = Transaction::begin((*writer)->database());
        EXPECT_OK(open);
        EXPECT_OK((*writer)->database().execute("INSERT INTO setting VALUES ('a', 'b')"));
        QCOMPARE(sample.shown("SELECT count(*), (SELECT count(*) FROM setting) FROM records"), std::string("100|0"));
        EXPECT_OK(open->commit());
        QCOMPARE(sample.shown("SELECT count(*), (SELECT count(*) FROM setting) FROM records"), std::string("100|1"));
    }

    void aLongQuestionHoldsNoTransaction()
    {
        const Sample sample(100);
        Result<std::unique_ptr<Project>> writer = Project::open(sample.path, Access::ReadWrite);
        EXPECT_OK(writer);
        EXPECT_OK((*writer)->database().execute("INSERT INTO setting VALUES ('a', 'b')"));
        SqlReceiver receiver;
        receiver.columns = [](const std::vector<std::string> &) { return Result<void>(); };
        int rows = 0;
        std::int64_t left = -1;
        receiver.row = [&](std::vector<SqlCell> &) -> Result<void> {
            if (++rows != 50)
                return {};
            // In the middle of the statement the write-ahead log can be emptied: no reader is in the way.
            Result<std::optional<std::int64_t>> busy = (*writer)->database().integer("PRAGMA wal_checkpoint(TRUNCATE)");
            if (!busy)
                return busy.error();
            left = busy->value_or(-1);
            return {};
        };
        InlineExecutor executor;
        Run run{executor, {}};
        const auto answer = streamSql({sample.path,
                                       "SELECT r.record_id, l.name, s.value FROM records AS r "
                                       "JOIN log AS l ON l.id = r.log JOIN setting AS s",
                                       {},
                                       nullptr},
                                      receiver, run);
        EXPECT_OK(answer);
        QCOMPARE(rows, 100);
        QCOMPARE(left, std::int64_t{0});
    }

    void storedBytesAreReadForASecondAtMost()
    {
        QElapsedTimer clock;
        clock.start();
        const auto answer = m_sample.ask("SELECT count(*) FROM segment a, records b, records c, records d");
        EXPECT_OK(answer);
        QVERIFY(answer->problem);
        QCOMPARE(answer->problem->kind, SqlProblemKind::HoldsUpWriter);
        QVERIFY(clock.elapsed() < 3000);
        const auto whole = m_sample.ask("SELECT count(*) FROM main.log, records b, records c, records d");
        EXPECT_OK(whole);
        QVERIFY(whole->problem);
        QCOMPARE(whole->problem->kind, SqlProblemKind::HoldsUpWriter);
    }

    void aLogThatIsTakenAwayMeanwhileIsSaid()
    {
        const Sample sample(70'000);
        Result<std::unique_ptr<Project>> writer = Project::open(sample.path, Access::ReadWrite);
        EXPECT_OK(writer);
        SqlReceiver receiver;
        receiver.columns = [](const std::vector<std::string> &) { return Result<void>(); };
        int rows = 0;
        receiver.row = [&](std::vector<SqlCell> &) { return ++rows == 3 ? removeLog(**writer, {1}) : Result<void>(); };
        InlineExecutor executor;
        Run run{executor, {}};
        const auto answer =
            streamSql({sample.path, "SELECT distance FROM records WHERE row_number % 1000 = 0", {0, 0.0, 0}, nullptr},
                      receiver, run);
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, ErrorKind::Query);
    }

    void damageIsSaidAsDamage()
    {
        const Sample sample(100);
        {
            Result<Database> database = Database::open(sample.path, OpenMode::ReadWrite);
            EXPECT_OK(database);
            EXPECT_OK(database->execute("UPDATE segment SET data = x'00' WHERE column = "
                                        "(SELECT id FROM column_ WHERE name = 'distance')"));
        }
        QCOMPARE(sample.shown("SELECT sum(seats) > 0 FROM records"), std::string("1"));
        const auto answer = sample.ask("SELECT sum(distance) FROM records");
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, ErrorKind::Corrupt);
    }

    void whatIsNoProjectIsRefused()
    {
        const TemporaryFolder folder;
        InlineExecutor executor;
        Run run{executor, {}};
        QCOMPARE(runSql({folder.file("none.faultline"), "SELECT 1", {}, nullptr}, run).error().kind, ErrorKind::Io);
        QCOMPARE(runSql({folder.write("a.txt", "no project"), "SELECT 1", {}, nullptr}, run).error().kind,
                 ErrorKind::Format);
    }

    void tablesAreListedWithRoles()
    {
        const auto tables = sqlTables(m_sample.path);
        EXPECT_OK(tables);
        QCOMPARE((*tables)[0].name, std::string("records"));
        QCOMPARE((*tables)[0].rows, std::uint64_t{1000});
        QCOMPARE((*tables)[0].columns[0].kind, std::optional(RecordsColumnKind::RowNumber));
        QCOMPARE((*tables)[0].columns[6].name, std::string("when"));
        QCOMPARE((*tables)[0].columns[6].role, std::optional(Role::Time));
        QCOMPARE((*tables)[1].name, std::string("cells"));
        for (const SqlTable &table : *tables) {
            if (table.name == "log") {
                QCOMPARE(table.kind, SqlTableKind::Project);
                QCOMPARE(table.columns[1].name, std::string("name"));
                return;
            }
        }
        QFAIL("the tables of the file are missing");
    }

private:
    Sample m_sample{1000};
};

QTEST_GUILESS_MAIN(TestSqlConsole)
#include "tst_sql_console.moc"

// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/store/database.h"

#include "analysis/store/code_book_table.h"
#include "analysis/store/migration.h"
#include "analysis/store/result_table.h"
#include "analysis/store/setting_table.h"
#include "tests/support/expect.h"
#include "tests/support/temporary_folder.h"

#include <limits>

using namespace faultline;

class DatabaseTest : public QObject {
    Q_OBJECT

private slots:
    void boundValuesComeBackAsTheyWere()
    {
        Result<Database> database = Database::inMemory();
        EXPECT_OK(database);
        EXPECT_OK(database->script("CREATE TABLE t (a, b, c, d, e)"));
        const std::string nul("a\0b'\"", 5);
        EXPECT_OK(database->execute("INSERT INTO t VALUES (?, ?, ?, ?, ?)", std::numeric_limits<std::int64_t>::min(),
                                    0.1, nul, Blob{std::string_view("\0\xff", 2)}, std::optional<std::string>()));
        Result<Statement> rows = database->prepare("SELECT * FROM t");
        EXPECT_OK(rows);
        Result<bool> row = rows->step();
        EXPECT_OK(row);
        QVERIFY(*row);
        QCOMPARE(rows->integer(0), std::numeric_limits<std::int64_t>::min());
        QCOMPARE(rows->real(1), 0.1);
        QCOMPARE(rows->text(2), nul);
        QCOMPARE(rows->bytes(3), std::string_view("\0\xff", 2));
        QVERIFY(rows->isNull(4));
        Result<bool> end = rows->step();
        EXPECT_OK(end);
        QVERIFY(!*end);
    }

    void anEmptyTextIsNotNull()
    {
        Result<Database> database = Database::inMemory();
        EXPECT_OK(database);
        Result<std::optional<std::int64_t>> isNull =
            database->integer("SELECT (?1 IS NULL) + (?2 IS NULL)", std::string_view(), Blob{});
        EXPECT_OK(isNull);
        QCOMPARE(isNull->value_or(9), std::int64_t{0});
    }

    void aTransactionThatIsNotCommittedLeavesNothing()
    {
        Result<Database> database = Database::inMemory();
        EXPECT_OK(database);
        EXPECT_OK(database->script("CREATE TABLE t (a)"));
        {
            Result<Transaction> transaction = Transaction::begin(*database);
            EXPECT_OK(transaction);
            EXPECT_OK(database->execute("INSERT INTO t VALUES (1)"));
        }
        Result<std::optional<std::int64_t>> count = database->integer("SELECT count(*) FROM t");
        EXPECT_OK(count);
        QCOMPARE(count->value_or(-1), std::int64_t{0});
    }

    void wrongSqlIsAnErrorAndNoCrash()
    {
        Result<Database> database = Database::inMemory();
        EXPECT_OK(database);
        QCOMPARE(database->prepare("SELEC").error().kind, ErrorKind::Internal);
        QVERIFY(!database->execute("SELECT ?", 1, 2).ok()); // more values than places
    }

    void namesWithStrangeCharactersOpen()
    {
        const TemporaryFolder folder;
        for (const char *name : {"a b.db", "50%.db", "what?.db", "na#me.db", "航班.db", "a&mode=ro.db"}) {
            Result<Database> database = Database::open(folder.file(name), OpenMode::Create);
            EXPECT_OK(database);
            EXPECT_OK(database->script("CREATE TABLE t (a)"));
            QVERIFY2(std::filesystem::exists(folder.file(name)), name);
        }
    }

    void theDatabaseIsDefensive()
    {
        const TemporaryFolder folder;
        Result<Database> database = Database::open(folder.file("d.db"), OpenMode::Create);
        EXPECT_OK(database);
        EXPECT_OK(database->script("CREATE TABLE t (a)"));
        static_cast<void>(database->script("PRAGMA writable_schema = ON"));
        QVERIFY(!database->script("UPDATE sqlite_schema SET sql = 'x'").ok());
        static_cast<void>(database->script("PRAGMA journal_mode = OFF"));
        Result<std::optional<std::string>> mode = database->text("PRAGMA journal_mode");
        EXPECT_OK(mode);
        QCOMPARE(mode->value_or(""), std::string("delete"));
        QVERIFY(!database->script("SELECT load_extension('x')").ok());
    }

    void smallTablesKeepWhatTheyAreGiven()
    {
        Result<Database> opened = Database::inMemory();
        EXPECT_OK(opened);
        Database &database = *opened;
        EXPECT_OK(migrate(database));
        EXPECT_OK(checkKnownSchema(database));

        Result<std::optional<std::string>> none = readSetting(database, "theme");
        EXPECT_OK(none);
        QVERIFY(!none->has_value());
        EXPECT_OK(writeSetting(database, "theme", "dark"));
        EXPECT_OK(writeSetting(database, "theme", ""));
        Result<std::optional<std::string>> theme = readSetting(database, "theme");
        EXPECT_OK(theme);
        QCOMPARE(theme->value_or("?"), std::string());

        EXPECT_OK(putCodeBook(database, {3}, {2, "second"}));
        EXPECT_OK(putCodeBook(database, {3}, {1, "first"}));
        Result<std::optional<StoredCodeBook>> book = newestCodeBook(database, {3});
        EXPECT_OK(book);
        QCOMPARE((*book)->version, std::int64_t{2});
        QCOMPARE((*book)->bytes, std::string("second"));
        Result<std::optional<StoredCodeBook>> noBook = newestCodeBook(database, {4});
        EXPECT_OK(noBook);
        QVERIFY(!noBook->has_value());

        StoredResult result{"metrics", "window=week", {4, "distance > 1000", ~std::uint64_t{0}, "0.1.0"}, "{}"};
        EXPECT_OK(storeResult(database, result));
        result.provenance.dataRevision = 5;
        result.body = "{\"rows\":1}";
        EXPECT_OK(storeResult(database, result));
        Result<std::optional<StoredResult>> loaded = loadResult(database, "metrics", "window=week");
        EXPECT_OK(loaded);
        QCOMPARE((*loaded)->body, result.body);
        QCOMPARE((*loaded)->provenance.dataRevision, std::int64_t{5});
        QCOMPARE((*loaded)->provenance.seed, ~std::uint64_t{0});
        QCOMPARE((*loaded)->provenance.cohort, std::string("distance > 1000"));
        Result<std::optional<StoredResult>> other = loadResult(database, "metrics", "window=day");
        EXPECT_OK(other);
        QVERIFY(!other->has_value());
    }
};

QTEST_APPLESS_MAIN(DatabaseTest)
#include "tst_database.moc"

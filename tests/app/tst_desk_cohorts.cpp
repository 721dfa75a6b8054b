// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/desk.h"

#include "analysis/base/blocking.h"
#include "tests/app_support/session_bench.h"

using namespace faultline;

namespace {

constexpr int kRows = 900;

} // namespace

class TestDeskCohorts : public QObject {
    Q_OBJECT

private:
    TemporaryFolder m_folder;
    int m_files = 0;

    QString logFile(int rows = kRows)
    {
        return QString::fromStdString(m_folder.write("log" + std::to_string(++m_files) + ".csv", simpleLog(rows)));
    }

private slots:
    void initTestCase() { forbidBlockingHere(); }

    void backAndForwardShowTheCohortsThatWereShown()
    {
        SessionBench bench;
        bench.import(logFile());
        QVERIFY(!bench.desk.state().canGoBack);
        bench.show("x = 1");
        bench.desk.push(bench.cohort("origin = ORD"));
        QCOMPARE(bench.desk.state().text, QStringLiteral("x = 1 and origin = ORD"));
        bench.desk.push(bench.cohort("x = 1")); // it holds already
        QVERIFY(!bench.desk.state().canGoForward);
        bench.desk.goBack();
        QCOMPARE(bench.desk.state().text, QStringLiteral("x = 1"));
        QVERIFY(bench.desk.state().canGoForward);
        bench.desk.goBack();
        QCOMPARE(bench.desk.state().text, QString());
        QCOMPARE(bench.desk.state().rows, std::optional<std::uint64_t>(kRows));
        QVERIFY(!bench.desk.state().canGoBack);
        bench.desk.goBack(); // no further
        bench.desk.goForward();
        QCOMPARE(bench.count(), std::uint64_t{90});
        bench.show("x = 2"); // what lay ahead is forgotten
        QVERIFY(!bench.desk.state().canGoForward);
        bench.desk.goBack();
        QCOMPARE(bench.desk.state().text, QStringLiteral("x = 1"));
    }

    void aProjectOpensWithTheCohortThatWasShown()
    {
        QString project;
        {
            SessionBench bench;
            bench.import(logFile());
            project = bench.session.state().projectPath;
            bench.show("x = 1");
            bench.show("x = 3 and origin = \"ORD\"");
            bench.settle();
        }
        SessionBench bench;
        QSignalSpy reports(&bench.session, &Session::reportChanged);
        bench.open(project);
        QCOMPARE(bench.desk.state().text, QStringLiteral("x = 3 and origin = ORD"));
        QCOMPARE(bench.count(), std::uint64_t{90});
        QVERIFY(!bench.desk.state().canGoBack);
        QCOMPARE(bench.session.document()->metrics.overall.rows, std::uint64_t{90});
        // The first picture is of these records too.
        const auto first = reports.first().first().value<std::shared_ptr<const MetricReport>>();
        QVERIFY(first);
        QCOMPARE(first->overall.rows, std::uint64_t{90});
        QCOMPARE(first->provenance.cohort, std::string("x = 3 and origin = ORD"));
        bench.desk.setCohort({});
        bench.settle();
        bench.session.close();
        bench.open(project);
        QCOMPARE(bench.desk.state().text, QString());
        QCOMPARE(bench.session.document()->metrics.overall.rows, std::uint64_t{kRows});
    }

    void savedCohortsSurviveReopening()
    {
        QString project;
        {
            SessionBench bench;
            bench.import(logFile());
            project = bench.session.state().projectPath;
            bench.show("x = 1");
            bench.desk.saveCohort(QStringLiteral("ones"));
            bench.settle();
            bench.show("failed");
            bench.desk.saveCohort(QStringLiteral("all \"wrong\" ones"));
            bench.settle();
            bench.show("x = 2");
            bench.desk.saveCohort(QStringLiteral("ones")); // again: it is replaced
            bench.settle();
            QCOMPARE(bench.desk.state().saved.size(), std::size_t{2});
        }
        SessionBench bench;
        bench.open(project);
        QCOMPARE(bench.desk.state().saved.size(), std::size_t{2});
        QCOMPARE(bench.desk.state().saved[0].name, std::string("all \"wrong\" ones"));
        QCOMPARE(bench.desk.state().saved[0].text, std::string("failed"));
        QCOMPARE(bench.desk.state().saved[1].text, std::string("x = 2"));
        bench.desk.removeSaved(QStringLiteral("ones"));
        bench.settle();
        QCOMPARE(bench.desk.state().saved.size(), std::size_t{1});
        bench.session.undoStack().undo();
        bench.settle();
        QCOMPARE(bench.desk.state().saved.size(), std::size_t{2});
        QCOMPARE(bench.failures.size(), 0);
    }

    void aReadOnlyProjectRefusesToSaveInWords()
    {
        SessionBench writer;
        writer.import(logFile());
        writer.show("x = 2");
        writer.desk.saveCohort(QStringLiteral("twos"));
        writer.settle();
        SessionBench reader;
        reader.open(writer.session.state().projectPath);
        QVERIFY(reader.session.state().readOnly);
        reader.show("x = 1");
        QCOMPARE(reader.count(), std::uint64_t{90}); // it can be shown all the same
        QCOMPARE(reader.failures.size(), 0);
        reader.desk.saveCohort(QStringLiteral("ones"));
        reader.desk.removeSaved(QStringLiteral("twos"));
        reader.settle();
        QCOMPARE(reader.failures.size(), 2);
        const Error error = reader.failures.first().at(1).value<Error>();
        QCOMPARE(error.kind, ErrorKind::Locked);
        QVERIFY(error.message.find("open for reading only") != std::string::npos);
        QVERIFY(!reader.session.undoStack().canUndo());
        QCOMPARE(reader.desk.state().saved.size(), std::size_t{1});
    }

    void rowSetsAreKnownByNameAndNotSaved()
    {
        SessionBench bench;
        const QString path = logFile();
        bench.import(path);
        auto set = std::make_shared<RowSet>();
        set->name = "lasso 1";
        set->origin = "map";
        set->bits.resize((kRows + 63) / 64);
        set->bits[0] = 0b111;
        Cohort rows;
        rows.op = CohortOp::Rows;
        rows.rows = set;
        QSignalSpy words(&bench.desk, &Desk::wordsChanged);
        bench.desk.push(rows);
        QCOMPARE(words.size(), 1);
        QCOMPARE(bench.count(), std::uint64_t{3});
        QCOMPARE(bench.desk.state().text, QStringLiteral("@\"lasso 1\""));
        bench.show("@\"lasso 1\" and x > 0"); // by its name now
        QCOMPARE(bench.count(), std::uint64_t{2});
        QVERIFY(bench.desk.state().problem.isEmpty());
        bench.desk.saveCohort(QStringLiteral("mine"));
        bench.settle();
        QCOMPARE(bench.failures.size(), 1);
        QVERIFY(bench.desk.state().saved.empty());
        // More rows come: its bits have no meaning any longer, and that is said.
        bench.import(logFile(200), true);
        QCOMPARE(bench.desk.state().total, std::uint64_t{1100});
        QTRY_VERIFY_WITH_TIMEOUT(!bench.desk.state().problem.isEmpty(), kSlowest);
        QVERIFY(bench.desk.state().problem.contains(QStringLiteral("\"lasso 1\" was made for other data")));
        QVERIFY(!bench.desk.state().rows);
        bench.show("x > 0");
        QCOMPARE(bench.count(), std::uint64_t{990});
        QVERIFY(bench.desk.state().problem.isEmpty());
    }

    void moreDataKeepTheCohortAndMoveIt()
    {
        SessionBench bench;
        bench.import(logFile());
        bench.show("x = 1");
        QCOMPARE(bench.count(), std::uint64_t{90});
        QSignalSpy moved(&bench.desk, &Desk::moved);
        bench.import(logFile(300), true);
        QVERIFY(!moved.isEmpty());
        QCOMPARE(bench.desk.state().text, QStringLiteral("x = 1"));
        QCOMPARE(bench.count(), std::uint64_t{120});
        QCOMPARE(bench.desk.words().logs.size(), std::size_t{2});
    }

    void anotherProjectBeginsWithItsOwnRecords()
    {
        SessionBench bench;
        bench.import(logFile());
        bench.show("x = 1");
        bench.settle();
        bench.import(logFile(100)); // into a project of its own
        QCOMPARE(bench.desk.state().text, QString());
        QCOMPARE(bench.desk.state().total, std::uint64_t{100});
        QVERIFY(!bench.desk.state().canGoBack);
    }

    void cleanupTestCase() { QCOMPARE(blockingViolations(), std::size_t{0}); }
};

QTEST_MAIN(TestDeskCohorts)
#include "tst_desk_cohorts.moc"

// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/desk.h"

#include "analysis/base/blocking.h"
#include "analysis/columns/row_mask.h"
#include "app/jobs/thread_pool.h"
#include "app/pages/page.h"
#include "app/session/session.h"
#include "tests/support/temporary_folder.h"

#include <QApplication>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>

#include <atomic>
#include <thread>

using namespace faultline;

namespace {

constexpr int kWait = 60'000; ///< milliseconds; sanitizers are slow
constexpr int kRows = 900;

std::string log(int rows)
{
    std::string text = "request_id,ts,x,origin,label,prediction,confidence\n";
    for (int i = 0; i < rows; ++i) {
        const char *label = i % 3 == 0 ? "1" : "0";
        text += "r" + std::to_string(i) + ",2024-01-0" + std::to_string(1 + i % 9) + "T00:00:00Z,"
            + std::to_string(i % 10) + "," + (i % 2 == 0 ? "PHX" : "ORD") + "," + label + ","
            + (i % 5 == 0 ? "1" : label) + ",0.9\n";
    }
    return text;
}

/// A session with one log open, on the thread of the test, which must never block.
struct Bench {
    ThreadPool pool{2};
    JobRunner jobs{pool};
    Session session{jobs};
    Desk &desk = session.desk();
    QSignalSpy failures{&session, &Session::failed};
    QSignalSpy states{&desk, &Desk::stateChanged};

    void import(const QString &path, bool intoOpenProject = false)
    {
        session.importLogs({path}, {}, intoOpenProject);
        settle();
    }
    void open(const QString &project)
    {
        session.openProject(project);
        settle();
    }
    void settle()
    {
        QTRY_VERIFY_WITH_TIMEOUT(!jobs.isRunning() && session.state().isOpen(), kWait);
        QCoreApplication::processEvents();
    }
    Cohort cohort(const char *text) const { return *parseCohort(text, desk.words()); }
    void show(const char *text) { desk.setCohort(cohort(text)); }
    std::uint64_t count()
    {
        settle();
        return desk.state().rows.value_or(12345);
    }
};

Result<std::uint64_t> countRows(const Dataset &data, const Cohort &cohort, Run &run)
{
    const Result<RowMask> rows = rowsOf(data, cohort, run);
    return rows ? Result<std::uint64_t>(rows->count()) : rows.error();
}

/// A page that counts the records of the cohort.
class CountingPage : public Page {
public:
    int asked = 0;
    std::vector<std::uint64_t> answers;

protected:
    void refresh() override
    {
        ++asked;
        desk()->ask<std::uint64_t>(m_asking, QStringLiteral("counting"), countRows, this,
                                   [this](const Result<std::uint64_t> &rows) { answers.push_back(*rows); });
    }
    void retranslate() override { }

private:
    Asking m_asking;
};

} // namespace

class TestDesk : public QObject {
    Q_OBJECT

private:
    TemporaryFolder m_folder;
    int m_files = 0;

    QString logFile(int rows = kRows)
    {
        return QString::fromStdString(m_folder.write("log" + std::to_string(++m_files) + ".csv", log(rows)));
    }

private slots:
    void initTestCase() { forbidBlockingHere(); }

    void aQuestionIsAboutTheCohortOfNow()
    {
        Bench bench;
        bench.import(logFile());
        Asking asking;
        std::vector<std::uint64_t> answers;
        const auto take = [&](const Result<std::uint64_t> &rows) { answers.push_back(*rows); };
        bench.show("origin = PHX and x >= 5");
        bench.desk.ask<std::uint64_t>(asking, QStringLiteral("q"), countRows, &bench.session, take);
        QVERIFY(asking.isOpen());
        QTRY_COMPARE_WITH_TIMEOUT(answers, std::vector<std::uint64_t>{180}, kWait);
        QVERIFY(!asking.isOpen());
        QCOMPARE(bench.count(), std::uint64_t{180});
        QCOMPARE(bench.desk.state().total, std::uint64_t{kRows});
        QCOMPARE(bench.desk.state().text, QStringLiteral("origin = PHX and x >= 5"));
    }

    void answersOfOlderQuestionsAreDropped()
    {
        Bench bench;
        bench.import(logFile());
        Asking asking;
        QSemaphore go;
        std::atomic<bool> sawCancel = false;
        std::vector<int> answers;
        const auto take = [&](const Result<int> &answer) { answers.push_back(*answer); };
        bench.desk.ask<int>(
            asking, QStringLiteral("first"),
            [&](const Dataset &, const Cohort &, Run &run) -> Result<int> {
                go.acquire();
                sawCancel = run.cancel.isCancelled();
                return 1; // although it was told to stop
            },
            &bench.session, take);
        bench.desk.ask<int>(
            asking, QStringLiteral("second"), [](const Dataset &, const Cohort &, Run &) -> Result<int> { return 2; },
            &bench.session, take);
        QTRY_COMPARE_WITH_TIMEOUT(answers, std::vector<int>{2}, kWait);
        go.release();
        bench.settle();
        QVERIFY(sawCancel);
        QCOMPARE(answers, std::vector<int>{2});
    }

    void questionsInDifferentPlacesDoNotDisturbEachOther()
    {
        Bench bench;
        bench.import(logFile());
        Asking one;
        Asking two;
        int answers = 0;
        for (Asking *asking : {&one, &two}) {
            bench.desk.ask<std::uint64_t>(*asking, QStringLiteral("q"), countRows, &bench.session,
                                          [&](const Result<std::uint64_t> &) { ++answers; });
        }
        bench.settle();
        QCOMPARE(answers, 2);
    }

    void aCancelledQuestionHasNoAnswer()
    {
        Bench bench;
        bench.import(logFile());
        Asking asking;
        int answers = 0;
        bench.desk.ask<int>(
            asking, QStringLiteral("q"),
            [](const Dataset &, const Cohort &, Run &run) -> Result<int> {
                while (!run.cancel.isCancelled())
                    std::this_thread::yield();
                return cancelled();
            },
            &bench.session, [&](const Result<int> &) { ++answers; });
        bench.desk.cancel(asking);
        QVERIFY(!asking.isOpen());
        bench.settle();
        QCOMPARE(answers, 0);
        QCOMPARE(bench.failures.size(), 0);
    }

    void anErrorIsAnAnswer()
    {
        Bench bench;
        bench.import(logFile());
        Asking asking;
        std::optional<Error> error;
        bench.desk.ask<int>(
            asking, QStringLiteral("q"),
            [](const Dataset &, const Cohort &, Run &) -> Result<int> {
                return Error{ErrorKind::Query, "No.", {}};
            },
            &bench.session, [&](const Result<int> &answer) { error = answer.error(); });
        QTRY_VERIFY_WITH_TIMEOUT(error, kWait);
        QCOMPARE(error->message, std::string("No."));
    }

    void anAnswerAboutAnotherCohortIsDropped()
    {
        Bench bench;
        bench.import(logFile());
        Asking asking;
        QSemaphore go;
        int answers = 0;
        bench.desk.ask<int>(
            asking, QStringLiteral("q"),
            [&](const Dataset &, const Cohort &, Run &) -> Result<int> {
                go.acquire();
                return 1;
            },
            &bench.session, [&](const Result<int> &) { ++answers; });
        bench.show("x = 1");
        go.release();
        bench.settle();
        QCOMPARE(answers, 0);
        QVERIFY(!asking.isOpen());
    }

    void aPageAsksAgainWhenTheCohortMovesAndWhenItIsShown()
    {
        Bench bench;
        bench.import(logFile());
        CountingPage seen;
        CountingPage hidden;
        seen.setDesk(&bench.desk);
        hidden.setDesk(&bench.desk);
        seen.show();
        bench.settle();
        QTRY_COMPARE_WITH_TIMEOUT(seen.answers, std::vector<std::uint64_t>{kRows}, kWait);
        QCOMPARE(hidden.asked, 0);
        bench.show("x = 1");
        bench.show("x = 1 and origin = ORD"); // at once: one question is enough
        QTRY_COMPARE_WITH_TIMEOUT(seen.answers.size(), std::size_t{2}, kWait);
        QCOMPARE(seen.answers.back(), std::uint64_t{90});
        QCOMPARE(seen.asked, 2);
        QCOMPARE(hidden.asked, 0);
        hidden.show();
        QTRY_COMPARE_WITH_TIMEOUT(hidden.answers, std::vector<std::uint64_t>{90}, kWait);
        hidden.hide();
        hidden.show();
        bench.settle();
        QCOMPARE(hidden.asked, 1); // nothing has moved
        bench.desk.refresh();
        QTRY_COMPARE_WITH_TIMEOUT(hidden.asked, 2, kWait);
    }

    void backAndForwardShowTheCohortsThatWereShown()
    {
        Bench bench;
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
            Bench bench;
            bench.import(logFile());
            project = bench.session.state().projectPath;
            bench.show("x = 1");
            bench.show("x = 3 and origin = \"ORD\"");
            bench.settle();
        }
        Bench bench;
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
            Bench bench;
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
        Bench bench;
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
        Bench writer;
        writer.import(logFile());
        writer.show("x = 2");
        writer.desk.saveCohort(QStringLiteral("twos"));
        writer.settle();
        Bench reader;
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
        Bench bench;
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
        QTRY_VERIFY_WITH_TIMEOUT(!bench.desk.state().problem.isEmpty(), kWait);
        QVERIFY(bench.desk.state().problem.contains(QStringLiteral("\"lasso 1\" was made for other data")));
        QVERIFY(!bench.desk.state().rows);
        bench.show("x > 0");
        QCOMPARE(bench.count(), std::uint64_t{990});
        QVERIFY(bench.desk.state().problem.isEmpty());
    }

    void moreDataKeepTheCohortAndMoveIt()
    {
        Bench bench;
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

    void aTypedCohortAndTheValuesOfAColumnAreAskedBeside()
    {
        Bench bench;
        bench.import(logFile());
        bench.show("x = 1");
        bench.settle();
        Asking counting;
        std::optional<std::uint64_t> rows;
        bench.desk.count(counting, bench.cohort("origin = PHX"), &bench.session,
                         [&](const Result<std::uint64_t> &answer) { rows = *answer; });
        Asking listing;
        ColumnValues values;
        const ColumnId origin = bench.desk.words().schema.find("origin")->id;
        bench.desk.values(listing, origin, "p", &bench.session,
                          [&](const Result<ColumnValues> &answer) { values = *answer; });
        bench.settle();
        QCOMPARE(rows, std::optional<std::uint64_t>(450));
        QCOMPARE(values.values.size(), std::size_t{1});
        QCOMPARE(values.values[0].text, std::string("PHX"));
        QCOMPARE(values.values[0].rows, std::uint64_t{450});
        QCOMPARE(bench.desk.state().rows, std::optional<std::uint64_t>(90)); // what is shown is another matter
    }

    void nothingIsAskedOrAnsweredAfterClosing()
    {
        Bench bench;
        bench.import(logFile());
        Asking before;
        QSemaphore go;
        int answers = 0;
        const auto take = [&](const Result<int> &) { ++answers; };
        bench.desk.work<int>(
            before, QStringLiteral("q"),
            [&](Workspace &, Run &) -> Result<int> {
                go.acquire();
                return 1;
            },
            &bench.session, take);
        bench.session.close();
        QVERIFY(!bench.desk.isOpen());
        QCOMPARE(bench.desk.state().total, std::uint64_t{0});
        Asking after;
        int ran = 0;
        bench.desk.ask<int>(
            after, QStringLiteral("q"),
            [&](const Dataset &, const Cohort &, Run &) -> Result<int> {
                ++ran;
                return 1;
            },
            &bench.session, take);
        QVERIFY(!after.isOpen());
        bench.desk.setCohort(Cohort{});
        bench.desk.saveCohort(QStringLiteral("name"));
        bench.desk.goBack();
        go.release();
        QTRY_VERIFY_WITH_TIMEOUT(!bench.jobs.isRunning(), kWait);
        QCoreApplication::processEvents();
        QCOMPARE(answers, 0);
        QCOMPARE(ran, 0);
        QCOMPARE(bench.failures.size(), 0);
    }

    void anotherProjectBeginsWithItsOwnRecords()
    {
        Bench bench;
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

QTEST_MAIN(TestDesk)
#include "tst_desk.moc"

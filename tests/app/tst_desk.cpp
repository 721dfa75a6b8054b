// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/desk.h"

#include "analysis/base/blocking.h"
#include "analysis/columns/row_mask.h"
#include "app/pages/page.h"
#include "tests/app_support/session_bench.h"

#include <QSemaphore>

#include <atomic>
#include <thread>

using namespace faultline;

namespace {

constexpr int kRows = 900;

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
        return QString::fromStdString(m_folder.write("log" + std::to_string(++m_files) + ".csv", simpleLog(rows)));
    }

private slots:
    void initTestCase() { forbidBlockingHere(); }

    void aQuestionIsAboutTheCohortOfNow()
    {
        SessionBench bench;
        bench.import(logFile());
        Asking asking;
        std::vector<std::uint64_t> answers;
        const auto take = [&](const Result<std::uint64_t> &rows) { answers.push_back(*rows); };
        bench.show("origin = PHX and x >= 5");
        bench.desk.ask<std::uint64_t>(asking, QStringLiteral("q"), countRows, &bench.session, take);
        QVERIFY(asking.isOpen());
        QTRY_COMPARE_WITH_TIMEOUT(answers, std::vector<std::uint64_t>{180}, kSlowest);
        QVERIFY(!asking.isOpen());
        QCOMPARE(bench.count(), std::uint64_t{180});
        QCOMPARE(bench.desk.state().total, std::uint64_t{kRows});
        QCOMPARE(bench.desk.state().text, QStringLiteral("origin = PHX and x >= 5"));
    }

    void answersOfOlderQuestionsAreDropped()
    {
        SessionBench bench;
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
        QTRY_COMPARE_WITH_TIMEOUT(answers, std::vector<int>{2}, kSlowest);
        go.release();
        bench.settle();
        QVERIFY(sawCancel);
        QCOMPARE(answers, std::vector<int>{2});
    }

    void questionsInDifferentPlacesDoNotDisturbEachOther()
    {
        SessionBench bench;
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
        SessionBench bench;
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
        SessionBench bench;
        bench.import(logFile());
        Asking asking;
        std::optional<Error> error;
        bench.desk.ask<int>(
            asking, QStringLiteral("q"),
            [](const Dataset &, const Cohort &, Run &) -> Result<int> {
                return Error{ErrorKind::Query, "No.", {}};
            },
            &bench.session, [&](const Result<int> &answer) { error = answer.error(); });
        QTRY_VERIFY_WITH_TIMEOUT(error, kSlowest);
        QCOMPARE(error->message, std::string("No."));
    }

    void anAnswerAboutAnotherCohortIsDropped()
    {
        SessionBench bench;
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
        SessionBench bench;
        bench.import(logFile());
        CountingPage seen;
        CountingPage hidden;
        seen.setDesk(&bench.desk);
        hidden.setDesk(&bench.desk);
        seen.show();
        bench.settle();
        QTRY_COMPARE_WITH_TIMEOUT(seen.answers, std::vector<std::uint64_t>{kRows}, kSlowest);
        QCOMPARE(hidden.asked, 0);
        bench.show("x = 1");
        bench.show("x = 1 and origin = ORD"); // at once: one question is enough
        QTRY_COMPARE_WITH_TIMEOUT(seen.answers.size(), std::size_t{2}, kSlowest);
        QCOMPARE(seen.answers.back(), std::uint64_t{90});
        QCOMPARE(seen.asked, 2);
        QCOMPARE(hidden.asked, 0);
        hidden.show();
        QTRY_COMPARE_WITH_TIMEOUT(hidden.answers, std::vector<std::uint64_t>{90}, kSlowest);
        hidden.hide();
        hidden.show();
        bench.settle();
        QCOMPARE(hidden.asked, 1); // nothing has moved
        bench.desk.refresh();
        QTRY_COMPARE_WITH_TIMEOUT(hidden.asked, 2, kSlowest);
    }

    void aTypedCohortAndTheValuesOfAColumnAreAskedBeside()
    {
        SessionBench bench;
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
        SessionBench bench;
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
        QTRY_VERIFY_WITH_TIMEOUT(!bench.jobs.isRunning(), kSlowest);
        QCoreApplication::processEvents();
        QCOMPARE(answers, 0);
        QCOMPARE(ran, 0);
        QCOMPARE(bench.failures.size(), 0);
    }

    void cleanupTestCase() { QCOMPARE(blockingViolations(), std::size_t{0}); }
};

QTEST_MAIN(TestDesk)
#include "tst_desk.moc"

// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/session.h"

#include "analysis/base/blocking.h"
#include "app/jobs/thread_pool.h"
#include "app/session/places.h"
#include "tests/support/temporary_folder.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>
#include <QTimer>

#include <cmath>

using namespace faultline;

namespace {

constexpr int kWait = 60'000; ///< milliseconds; sanitizers are slow

/// A session with its threads, on the thread of the test, which must never block.
struct Bench {
    ThreadPool pool{2};
    JobRunner jobs{pool};
    Session session{jobs};
    QSignalSpy failures{&session, &Session::failed};

    bool analysed() { return session.document() != nullptr && !jobs.isRunning(); }
};

std::string labelledLog(int rows)
{
    std::string text = "request_id,ts,x,label,prediction,confidence\n";
    for (int i = 0; i < rows; ++i) {
        const char *label = i % 3 == 0 ? "1" : "0";
        text += "r" + std::to_string(i) + ",2024-01-0" + std::to_string(1 + i % 9) + "T00:00:00Z,"
            + std::to_string(i % 17) + ".5," + label + "," + (i % 5 == 0 ? "1" : label) + ",0.9\n";
    }
    return text;
}

} // namespace

class TestSession : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void sampleOpensWithoutAStallOfTheWindow();
    void openingAgainShowsStoredResultsFirst();
    void failedImportLeavesNoProject();
    void cancelledImportShowsNothingAndLeavesNothing();
    void limitsAreKeptWithTheProject();
    void lateLabelsChangeTheReport();
    void lateResultOfAnOlderQuestionIsDropped();
    void cleanupTestCase();

private:
    TemporaryFolder m_folder;
};

void TestSession::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QFile::remove(sampleProjectPath());
    forbidBlockingHere();
}

void TestSession::sampleOpensWithoutAStallOfTheWindow()
{
    Bench bench;
    QElapsedTimer since;
    qint64 longest = 0;
    QTimer heart;
    heart.setTimerType(Qt::PreciseTimer);
    connect(&heart, &QTimer::timeout, &heart, [&] { longest = std::max(longest, since.restart()); });
    since.start();
    heart.start(5);
    bench.session.openSample();
    QTRY_VERIFY_WITH_TIMEOUT(bench.analysed(), kWait);
    QCOMPARE(bench.failures.size(), 0);
    QCOMPARE(bench.session.state().rows, std::uint64_t{60'000});
    QVERIFY(bench.session.state().hasBaseline);
    QVERIFY(std::fabs(*bench.session.document()->metrics.overall.find(Metric::Accuracy)->value - 0.7038833333333333)
            < 1e-12);
    QCOMPARE(bench.session.thresholds().size(), std::size_t{1});
    QVERIFY2(longest < 250, qPrintable(QStringLiteral("stalled for %1 ms").arg(longest)));
    QCOMPARE(blockingViolations(), std::size_t{0});
}

void TestSession::openingAgainShowsStoredResultsFirst()
{
    Bench bench;
    QSignalSpy reports(&bench.session, &Session::reportChanged);
    bench.session.openSample();
    QTRY_VERIFY_WITH_TIMEOUT(!reports.isEmpty(), kWait);
    const auto first = reports.first().first().value<std::shared_ptr<const MetricReport>>();
    QVERIFY(first && bench.session.document() == nullptr);
    QTRY_VERIFY_WITH_TIMEOUT(bench.analysed(), kWait);
}

void TestSession::failedImportLeavesNoProject()
{
    const QString path = QString::fromStdString(m_folder.write("empty.csv", ""));
    Bench bench;
    bench.session.importLogs({path}, {}, false);
    QTRY_COMPARE_WITH_TIMEOUT(bench.failures.size(), 1, kWait);
    QVERIFY(!bench.session.state().isOpen());
    QVERIFY(!QFile::exists(QString::fromStdString(m_folder.file("empty.faultline"))));
}

void TestSession::cancelledImportShowsNothingAndLeavesNothing()
{
    const QString path = QString::fromStdString(m_folder.write("large.csv", labelledLog(300'000)));
    Bench bench;
    QSignalSpy finished(&bench.jobs, &JobRunner::finished);
    // At once, so that no fast machine is done before; cancels in the middle are the importer's own tests.
    connect(&bench.jobs, &JobRunner::started, &bench.jobs, [&](int job) { bench.jobs.cancel(job); });
    bench.session.importLogs({path}, {}, false);
    QTRY_VERIFY_WITH_TIMEOUT(!finished.isEmpty() && !bench.jobs.isRunning(), kWait);
    QVERIFY(!bench.session.state().isOpen());
    QCOMPARE(bench.failures.size(), 0);
    QVERIFY(!QFile::exists(QString::fromStdString(m_folder.file("large.faultline"))));
}

void TestSession::limitsAreKeptWithTheProject()
{
    const QString path = QString::fromStdString(m_folder.write("limits.csv", labelledLog(500)));
    QString project;
    {
        Bench bench;
        bench.session.importLogs({path}, {}, false);
        QTRY_VERIFY_WITH_TIMEOUT(bench.analysed(), kWait);
        project = bench.session.state().projectPath;
        bench.session.setThreshold({Metric::Recall, 0.875});
        bench.session.setThreshold({Metric::Recall, 0.9});
        QTRY_VERIFY_WITH_TIMEOUT(!bench.jobs.isRunning(), kWait);
    }
    Bench bench;
    bench.session.openProject(project);
    QTRY_VERIFY_WITH_TIMEOUT(bench.analysed(), kWait);
    QCOMPARE(bench.failures.size(), 0);
    QCOMPARE(bench.session.thresholds().size(), std::size_t{1});
    QCOMPARE(bench.session.thresholds()[0].value, 0.9);
    bench.session.removeThreshold(Metric::Recall);
    QTRY_VERIFY_WITH_TIMEOUT(!bench.jobs.isRunning(), kWait);
    bench.session.openProject(project);
    QTRY_VERIFY_WITH_TIMEOUT(bench.analysed() && bench.session.thresholds().empty(), kWait);
}

void TestSession::lateLabelsChangeTheReport()
{
    std::string text = "request_id,ts,x,prediction,confidence\n";
    std::string labels = "request_id,label\n";
    for (int i = 0; i < 400; ++i) {
        text += "r" + std::to_string(i) + ",2024-01-01T00:00:00Z," + std::to_string(i % 7) + "," + std::to_string(i % 2)
            + ",0.8\n";
        labels += "r" + std::to_string(i) + "," + (i % 4 == 0 ? "1" : std::to_string(i % 2)) + "\n";
    }
    labels += "r1,1,one field too many\n";
    const QString log = QString::fromStdString(m_folder.write("unlabelled.csv", text));
    const QString late = QString::fromStdString(m_folder.write("late.csv", labels));
    Bench bench;
    bench.session.importLogs({log}, {}, false);
    QTRY_VERIFY_WITH_TIMEOUT(bench.analysed(), kWait);
    QCOMPARE(bench.session.document()->metrics.overall.n, std::uint64_t{0});
    QSignalSpy joined(&bench.session, &Session::labelsJoined);
    QSignalSpy problems(&bench.session, &Session::logImported);
    bench.session.joinLabels(late);
    QTRY_VERIFY_WITH_TIMEOUT(!joined.isEmpty() && bench.analysed(), kWait);
    QCOMPARE(bench.failures.size(), 0);
    QCOMPARE(bench.session.document()->metrics.overall.n, std::uint64_t{400});
    QCOMPARE(problems.size(), 1);
    QCOMPARE(problems[0][0].value<ImportSummary>().rowsQuarantined, std::uint64_t{1});
    QCOMPARE(problems[0][1].value<std::vector<QuarantinedRow>>().size(), std::size_t{1});
    QCOMPARE(*bench.session.document()->metrics.overall.find(Metric::Accuracy)->value, 0.75);
}

void TestSession::lateResultOfAnOlderQuestionIsDropped()
{
    Bench bench;
    bench.session.openSample();
    QTRY_VERIFY_WITH_TIMEOUT(bench.analysed(), kWait);
    bench.session.analyse(Window::Hour);
    bench.session.analyse(Window::Month);
    QTRY_VERIFY_WITH_TIMEOUT(!bench.jobs.isRunning(), kWait);
    QCOMPARE(bench.session.document()->metrics.window, Window::Month);
    QCOMPARE(bench.session.document()->metrics.series.size(), std::size_t{3});
    QCOMPARE(bench.failures.size(), 0);
}

void TestSession::cleanupTestCase()
{
    QCOMPARE(blockingViolations(), std::size_t{0});
    QFile::remove(sampleProjectPath());
}

QTEST_MAIN(TestSession)
#include "tst_session.moc"

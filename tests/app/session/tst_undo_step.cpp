// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/undo_step.h"

#include "app/jobs/thread_pool.h"
#include "app/session/session.h"
#include "app/window/actions.h"
#include "app/window/language.h"
#include "app/window/main_window.h"
#include "tests/support/temporary_folder.h"
#include "widgets/style/appearance.h"

#include <QApplication>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace faultline;

namespace {

constexpr int kWait = 60'000; ///< milliseconds; sanitizers are slow

std::string smallLog()
{
    std::string text = "request_id,ts,x,label,prediction,confidence\n";
    for (int i = 0; i < 300; ++i)
        text += "r" + std::to_string(i) + ",2024-01-0" + std::to_string(1 + i % 9) + "T00:00:00Z,"
            + std::to_string(i % 17) + ".5," + (i % 3 ? "0" : "1") + "," + (i % 5 ? "0" : "1") + ",0.9\n";
    return text;
}

/// A session on a small log of its own, with the window that shows it.
struct Bench {
    TemporaryFolder folder;
    QTemporaryDir scratch;
    QSettings settings{scratch.filePath(QStringLiteral("s.ini")), QSettings::IniFormat};
    Appearance appearance{*qApp};
    Language language{*qApp};
    ThreadPool pool{2};
    JobRunner jobs{pool};
    Session session{jobs};
    MainWindow window{appearance, language, settings};

    Bench()
    {
        language.setChoice(QStringLiteral("en"));
        window.setDesk(session.desk());
        QObject::connect(&session, &Session::stateChanged, &window, &MainWindow::setSession);
        session.importLogs({QString::fromStdString(folder.write("small.csv", smallLog()))}, {}, false);
    }

    bool isReady() { return session.document() != nullptr && !jobs.isRunning(); }
    QString undoText() { return window.actions()[ActionId::Undo]->text(); }
    QString redoText() { return window.actions()[ActionId::Redo]->text(); }
    void undo() { window.actions()[ActionId::Undo]->trigger(); }
    void redo() { window.actions()[ActionId::Redo]->trigger(); }
    double limit() { return session.thresholds().empty() ? -1.0 : session.thresholds()[0].value; }
};

} // namespace

class TestUndoStep : public QObject {
    Q_OBJECT

private slots:
    void aLimitIsTakenBackInTheUsersWords();
    void whatIsTakenBackIsTakenBackInTheFileToo();
    void savedCohortsAreTakenBack();
    void justAfterAMoveBetweenCohortsUndoGoesBack();
    void anotherProjectHasNothingToUndo();
    void wordsFollowTheLanguage();
};

void TestUndoStep::aLimitIsTakenBackInTheUsersWords()
{
    Bench bench;
    QTRY_VERIFY_WITH_TIMEOUT(bench.isReady(), kWait);
    QVERIFY(!bench.window.actions()[ActionId::Undo]->isEnabled());
    bench.session.setThreshold({Metric::Accuracy, 0.5});
    bench.session.setThreshold({Metric::Accuracy, 0.6});
    bench.session.setThreshold({Metric::Accuracy, 0.6}); // no change, nothing to undo
    QCOMPARE(bench.session.undoStack().count(), 2);
    QCOMPARE(bench.undoText(), QStringLiteral("Undo change of limit"));
    bench.undo();
    QCOMPARE(bench.limit(), 0.5);
    QCOMPARE(bench.undoText(), QStringLiteral("Undo new limit"));
    QCOMPARE(bench.redoText(), QStringLiteral("Redo change of limit"));
    bench.undo();
    QVERIFY(bench.session.thresholds().empty());
    QVERIFY(!bench.window.actions()[ActionId::Undo]->isEnabled());
    QCOMPARE(bench.undoText(), QStringLiteral("Undo"));
    bench.redo();
    bench.redo();
    QCOMPARE(bench.limit(), 0.6);
    bench.session.removeThreshold(Metric::Accuracy);
    QCOMPARE(bench.undoText(), QStringLiteral("Undo removal of limit"));
    bench.undo();
    QCOMPARE(bench.limit(), 0.6);
}

void TestUndoStep::whatIsTakenBackIsTakenBackInTheFileToo()
{
    TemporaryFolder folder;
    QString project;
    {
        Bench bench;
        QTRY_VERIFY_WITH_TIMEOUT(bench.isReady(), kWait);
        // Faster than the file: every write waits for the one before, and closing waits for all of them.
        for (int i = 1; i <= 20; ++i)
            bench.session.setThreshold({Metric::Accuracy, i / 100.0});
        for (int i = 0; i < 7; ++i)
            bench.undo();
        QCOMPARE(bench.limit(), 0.13);
        bench.session.close();
        QTRY_VERIFY_WITH_TIMEOUT(!bench.jobs.isRunning(), kWait);
        const std::string file = bench.folder.file("small.faultline");
        const auto workspace = Workspace::open(file, Access::ReadOnly);
        QVERIFY(workspace.ok());
        const auto stored = (*workspace)->thresholds();
        QVERIFY(stored.ok());
        QCOMPARE(stored->size(), std::size_t{1});
        QCOMPARE((*stored)[0].value, 0.13);
    }
}

void TestUndoStep::savedCohortsAreTakenBack()
{
    Bench bench;
    QTRY_VERIFY_WITH_TIMEOUT(bench.isReady(), kWait);
    Desk &desk = bench.session.desk();
    const auto saved = [&] { return desk.state().saved; };
    Cohort failed;
    failed.op = CohortOp::Failed;
    desk.setCohort(failed);
    desk.saveCohort(QStringLiteral("wrong"));
    QTRY_COMPARE_WITH_TIMEOUT(saved().size(), std::size_t{1}, kWait);
    QCOMPARE(bench.undoText(), QStringLiteral("Undo saving of a cohort"));
    desk.setCohort({});
    desk.saveCohort(QStringLiteral("wrong")); // over the first
    QTRY_COMPARE_WITH_TIMEOUT(saved()[0].text, std::string(), kWait);
    bench.undo();
    QTRY_COMPARE_WITH_TIMEOUT(saved()[0].text, std::string("failed"), kWait);
    desk.removeSaved(QStringLiteral("wrong"));
    desk.removeSaved(QStringLiteral("never there"));
    QTRY_VERIFY_WITH_TIMEOUT(saved().empty(), kWait);
    QCOMPARE(bench.undoText(), QStringLiteral("Undo removal of a cohort"));
    bench.undo();
    QTRY_COMPARE_WITH_TIMEOUT(saved().size(), std::size_t{1}, kWait);
    bench.undo();
    QTRY_VERIFY_WITH_TIMEOUT(saved().empty(), kWait);
}

void TestUndoStep::justAfterAMoveBetweenCohortsUndoGoesBack()
{
    Bench bench;
    QTRY_VERIFY_WITH_TIMEOUT(bench.isReady(), kWait);
    Desk &desk = bench.session.desk();
    bench.session.setThreshold({Metric::Accuracy, 0.5});
    Cohort failed;
    failed.op = CohortOp::Failed;
    desk.setCohort(failed);
    QCOMPARE(bench.undoText(), QStringLiteral("Undo change of cohort"));
    bench.undo();
    QCOMPARE(desk.state().cohort, Cohort());
    QCOMPARE(bench.redoText(), QStringLiteral("Redo change of cohort"));
    QCOMPARE(bench.limit(), 0.5); // the limit was not touched
    bench.redo();
    QCOMPARE(desk.state().cohort, failed);
    bench.session.setThreshold({Metric::Accuracy, 0.6});
    QCOMPARE(bench.undoText(), QStringLiteral("Undo change of limit"));
    bench.undo();
    QCOMPARE(bench.limit(), 0.5);
    QCOMPARE(desk.state().cohort, failed);
}

void TestUndoStep::anotherProjectHasNothingToUndo()
{
    Bench bench;
    QTRY_VERIFY_WITH_TIMEOUT(bench.isReady(), kWait);
    bench.session.setThreshold({Metric::Accuracy, 0.5});
    bench.session.close();
    QCOMPARE(bench.session.undoStack().count(), 0);
    QVERIFY(!bench.window.actions()[ActionId::Undo]->isEnabled());
    QTRY_VERIFY_WITH_TIMEOUT(!bench.jobs.isRunning(), kWait);
}

void TestUndoStep::wordsFollowTheLanguage()
{
    bool danish = false;
    static bool *asked = &danish;
    UndoStep step([] { return *asked ? QStringLiteral("Fortryd") : QStringLiteral("Undo"); },
                  [] { return *asked ? QStringLiteral("Gentag") : QStringLiteral("Redo"); }, [] {}, [] {});
    QCOMPARE(step.undoWords(), QStringLiteral("Undo"));
    danish = true;
    QCOMPARE(step.undoWords(), QStringLiteral("Fortryd"));
    QCOMPARE(step.redoWords(), QStringLiteral("Gentag"));
}

QTEST_MAIN(TestUndoStep)
#include "tst_undo_step.moc"

// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/notes.h"

#include "analysis/base/blocking.h"
#include "analysis/store/annotation_table.h"
#include "app/jobs/thread_pool.h"
#include "app/session/session.h"
#include "tests/support/temporary_folder.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace faultline;

namespace {

constexpr int kWait = 60'000; ///< milliseconds; sanitizers are slow

/// A session with its threads, on the thread of the test, which must never block.
struct Bench {
    ThreadPool pool{2};
    JobRunner jobs{pool};
    Session session{jobs};
    QSignalSpy failures{&session, &Session::failed};

    bool quiet() { return session.state().isOpen() && !jobs.isRunning(); }
    std::vector<Annotation> notes() { return session.notes().all(); }
    QStringList texts()
    {
        QStringList texts;
        for (const Annotation &note : notes())
            texts << QString::fromStdString(note.text);
        return texts;
    }
};

Annotation note(Micros at, const char *text, std::optional<Micros> until = std::nullopt)
{
    return {0, at, until, text, std::nullopt};
}

} // namespace

class TestNotes : public QObject {
    Q_OBJECT

private:
    TemporaryFolder m_folder;
    QString m_project;

private slots:
    void initTestCase()
    {
        m_project = QString::fromStdString(m_folder.file("p.faultline"));
        {
            const auto made = Project::create(m_project.toStdString());
            QVERIFY(made.ok());
        }
        forbidBlockingHere();
    }

    void everyChangeCanBeTakenBackAndIsInTheFile()
    {
        {
            Bench bench;
            bench.session.openProject(m_project);
            QTRY_VERIFY_WITH_TIMEOUT(bench.quiet(), kWait);
            Notes &notes = bench.session.notes();
            QUndoStack &undo = bench.session.undoStack();
            // Without waiting in between: one change is written after the other.
            notes.save(note(200, "second", 300));
            notes.save(note(100, "first"));
            notes.save(note(400, "third"));
            QTRY_VERIFY_WITH_TIMEOUT(bench.notes().size() == 3, kWait);
            QCOMPARE(bench.texts(),
                     QStringList({QStringLiteral("first"), QStringLiteral("second"), QStringLiteral("third")}));
            QVERIFY(bench.notes()[0].created.has_value());

            Annotation changed = bench.notes()[1];
            changed.text = "second, better";
            notes.save(changed);
            QTRY_VERIFY_WITH_TIMEOUT(bench.texts().contains(QStringLiteral("second, better")), kWait);
            notes.remove(bench.notes()[0]);
            QTRY_VERIFY_WITH_TIMEOUT(bench.notes().size() == 2, kWait);

            undo.undo();
            undo.undo();
            QTRY_COMPARE_WITH_TIMEOUT(
                bench.texts(),
                QStringList({QStringLiteral("first"), QStringLiteral("second"), QStringLiteral("third")}), kWait);
            undo.undo(); // adding the third
            QTRY_COMPARE_WITH_TIMEOUT(bench.texts(), QStringList({QStringLiteral("first"), QStringLiteral("second")}),
                                      kWait);
            undo.redo();
            undo.redo();
            QTRY_COMPARE_WITH_TIMEOUT(
                bench.texts(),
                QStringList({QStringLiteral("first"), QStringLiteral("second, better"), QStringLiteral("third")}),
                kWait);
            notes.save(bench.notes()[0]); // nothing has changed
            QCOMPARE(undo.count(), 5);
            QTRY_VERIFY_WITH_TIMEOUT(!bench.jobs.isRunning(), kWait);
            QCOMPARE(bench.failures.count(), 0);
            bench.session.close();
            QVERIFY(bench.notes().empty());
            QVERIFY(!undo.canUndo());
            QTRY_VERIFY_WITH_TIMEOUT(!bench.jobs.isRunning(), kWait);
        }
        Bench again;
        again.session.openProject(m_project);
        QTRY_VERIFY_WITH_TIMEOUT(again.notes().size() == 3, kWait);
        QCOMPARE(again.notes()[1].until, std::optional<Micros>(300));
        QCOMPARE(again.texts()[1], QStringLiteral("second, better"));
    }

    void aRefusedNoteIsSaidAndLeavesTheOthers()
    {
        Bench bench;
        bench.session.openProject(m_project);
        QTRY_VERIFY_WITH_TIMEOUT(bench.notes().size() == 3, kWait);
        bench.session.notes().save(note(500, "ends before it begins", 400));
        QTRY_COMPARE_WITH_TIMEOUT(bench.failures.count(), 1, kWait);
        QCOMPARE(bench.notes().size(), std::size_t{3});
        QVERIFY(!bench.session.undoStack().canUndo());
        bench.session.notes().save(note(600, "fine"));
        QTRY_VERIFY_WITH_TIMEOUT(bench.notes().size() == 4, kWait);
    }
};

QTEST_MAIN(TestNotes)
#include "tst_notes.moc"

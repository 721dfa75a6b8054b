// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/views/sql_editor.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QShortcut>
#include <QSignalSpy>
#include <QTest>

using namespace faultline;

class TestSqlEditor : public QObject {
    Q_OBJECT

private:
    static void open(SqlEditor &editor)
    {
        editor.setWords({{QStringLiteral("confidence"), QStringLiteral("confidence")},
                         {QStringLiteral("\"a b\""), QStringLiteral("number")},
                         {QStringLiteral("records"), QStringLiteral("table")},
                         {QStringLiteral("COUNT"), {}}});
        editor.resize(500, 200);
        editor.show();
        editor.setFocus();
    }

private slots:
    void controlEnterRunsAlthoughTheWindowHasAShortcutForIt()
    {
        QWidget window;
        SqlEditor editor(&window);
        QShortcut taken(QKeySequence(QStringLiteral("Ctrl+Return")), &window);
        QSignalSpy shortcut(&taken, &QShortcut::activated);
        QSignalSpy run(&editor, &SqlEditor::runRequested);
        QSignalSpy older(&editor, &SqlEditor::olderRequested);
        QSignalSpy newer(&editor, &SqlEditor::newerRequested);
        window.show();
        editor.setFocus();
        editor.setStatement(QStringLiteral("SELECT 1"));
        QTest::keyClick(&editor, Qt::Key_Return, Qt::ControlModifier);
        QTest::keyClick(&editor, Qt::Key_Enter, Qt::ControlModifier);
        QTest::keyClick(&editor, Qt::Key_Up, Qt::ControlModifier);
        QTest::keyClick(&editor, Qt::Key_Down, Qt::ControlModifier);
        QCOMPARE(run.size(), 2);
        QCOMPARE(older.size(), 1);
        QCOMPARE(newer.size(), 1);
        QCOMPARE(shortcut.size(), 0);
        QCOMPARE(editor.toPlainText(), QStringLiteral("SELECT 1"));
    }

    void wordsAreOfferedAndTakenWhileTyping()
    {
        SqlEditor editor;
        open(editor);
        QTest::keyClicks(&editor, QStringLiteral("SELECT c"));
        QVERIFY(!editor.completer()->popup()->isVisible()); // one letter says too little
        QTest::keyClicks(&editor, QStringLiteral("on"));
        QVERIFY(editor.completer()->popup()->isVisible());
        QTest::keyClick(editor.completer()->popup(), Qt::Key_Return);
        QCOMPARE(editor.toPlainText(), QStringLiteral("SELECT confidence"));
        QVERIFY(!editor.completer()->popup()->isVisible());
    }

    void textsAndCommentsAreLeftAlone()
    {
        SqlEditor editor;
        open(editor);
        for (const char *begin : {"SELECT 'con", "-- con", "/* con", "SELECT \"con", "SELECT 12"}) {
            editor.clear();
            QTest::keyClicks(&editor, QString::fromLatin1(begin));
            QVERIFY2(!editor.completer()->popup()->isVisible(), begin);
        }
    }

    void askingOffersEverything()
    {
        SqlEditor editor;
        open(editor);
        QTest::keyClick(&editor, Qt::Key_Space, Qt::ControlModifier);
        QVERIFY(editor.completer()->popup()->isVisible());
        QCOMPARE(editor.completer()->completionCount(), 4);
        QTest::keyClick(editor.completer()->popup(), Qt::Key_Escape);
        QVERIFY(!editor.completer()->popup()->isVisible());
        QCOMPARE(editor.toPlainText(), QString());
    }

    void theMarkOfAProblemGoesWithTheNextLetter()
    {
        SqlEditor editor;
        open(editor);
        editor.setStatement(QStringLiteral("SELECT nothing FROM"));
        editor.markProblem(7, 7);
        QCOMPARE(editor.extraSelections().size(), 1);
        QCOMPARE(editor.extraSelections().first().cursor.selectedText(), QStringLiteral("nothing"));
        editor.markProblem(19, 0); // at the end: something is missing
        QCOMPARE(editor.extraSelections().first().cursor.selectedText(), QStringLiteral("M"));
        QTest::keyClicks(&editor, QStringLiteral("x"));
        QVERIFY(editor.extraSelections().isEmpty());
    }

    void namesAreInsertedWithASpace()
    {
        SqlEditor editor;
        open(editor);
        editor.setStatement(QStringLiteral("SELECT a,"));
        editor.insertName(QStringLiteral("b"));
        editor.insertName(QStringLiteral("c"));
        QCOMPARE(editor.toPlainText(), QStringLiteral("SELECT a, b c"));
        editor.setStatement(QStringLiteral("avg("));
        editor.insertName(QStringLiteral("b"));
        QCOMPARE(editor.toPlainText(), QStringLiteral("avg(b"));
    }
};

QTEST_MAIN(TestSqlEditor)
#include "tst_sql_editor.moc"

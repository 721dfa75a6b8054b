// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/note_dialog.h"

#include <QCheckBox>
#include <QDateTimeEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace faultline;

class TestNoteDialog : public QObject {
    Q_OBJECT

private:
    static QPushButton *button(NoteDialog &dialog, const QString &text)
    {
        for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
            if (button->text() == text)
                return button;
        }
        return nullptr;
    }

private slots:
    void untouchedTimesKeepTheirMicroseconds()
    {
        const Annotation note{4, 981'331'234'567'891, 983'000'000'000'003, "a note", 7};
        NoteDialog dialog(note);
        QVERIFY(dialog.note() == note);
        dialog.findChild<QPlainTextEdit *>()->setPlainText(QStringLiteral("  another \n"));
        Annotation wanted = note;
        wanted.text = "another";
        QVERIFY(dialog.note() == wanted);
    }

    void timesAreUtcWhateverTheComputerSays()
    {
        NoteDialog dialog({0, 0, std::nullopt, {}, std::nullopt});
        auto *at = dialog.findChild<QDateTimeEdit *>();
        QCOMPARE(at->text(), QStringLiteral("1970-01-01 00:00"));
        at->setDateTime(QDateTime(QDate(2001, 2, 5), QTime(6, 30), Qt::UTC));
        QCOMPARE(dialog.note().at, Micros{981'354'600} * kSecond);
    }

    void onlyANoteThatMakesSenseCanBeSaved()
    {
        NoteDialog dialog({0, 10 * kDay, std::nullopt, {}, std::nullopt});
        dialog.show();
        QPushButton *save = button(dialog, QStringLiteral("Add note"));
        QVERIFY(save && !save->isEnabled());
        QVERIFY(!button(dialog, QStringLiteral("Remove note")));
        dialog.findChild<QPlainTextEdit *>()->setPlainText(QStringLiteral("deployment"));
        QVERIFY(save->isEnabled());
        dialog.findChild<QCheckBox *>()->setChecked(true);
        QVERIFY(save->isEnabled()); // a day, until something else is chosen
        QCOMPARE(dialog.note().until, std::optional<Micros>(11 * kDay));
        dialog.findChildren<QDateTimeEdit *>()[1]->setDateTime(QDateTime(QDate(1970, 1, 5), QTime(0, 0), Qt::UTC));
        QVERIFY(!save->isEnabled());
    }

    void aStoredNoteCanBeRemoved()
    {
        NoteDialog dialog({4, 0, std::nullopt, "a note", std::nullopt});
        dialog.show();
        QSignalSpy removed(&dialog, &NoteDialog::removeRequested);
        QPushButton *remove = button(dialog, QStringLiteral("Remove note"));
        QVERIFY(remove);
        QTest::mouseClick(remove, Qt::LeftButton);
        QCOMPARE(removed.count(), 1);
        QVERIFY(!dialog.isVisible());
    }
};

QTEST_MAIN(TestNoteDialog)
#include "tst_note_dialog.moc"

// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/shortcuts.h"

#include "app/dialogs/shortcuts_page.h"
#include "app/window/actions.h"
#include "app/window/language.h"
#include "app/window/main_window.h"
#include "widgets/style/appearance.h"

#include <QApplication>
#include <QKeySequenceEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

#include <memory>

using namespace faultline;

class TestShortcuts : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<QSettings> m_settings;

    static QKeySequence keys(const char *text) { return QKeySequence(QString::fromLatin1(text)); }

    QAction *action(const char *shortcuts)
    {
        auto *made = new QAction(QString::fromLatin1(shortcuts), this);
        made->setShortcuts(QKeySequence::listFromString(QString::fromLatin1(shortcuts)));
        return made;
    }

private slots:
    void init()
    {
        m_settings = std::make_unique<QSettings>(m_folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
        m_settings->clear();
    }

    void changedKeysComeBackAndShippedOnesAreNotWritten()
    {
        {
            Shortcuts shortcuts(*m_settings);
            shortcuts.add(action("Ctrl+E; E"), QStringLiteral("Export…"));
            shortcuts.add(action("Ctrl+R"), QStringLiteral("Analyse"));
            shortcuts.set(0, keys("Ctrl+Shift+E"));
            shortcuts.set(1, {});
            QVERIFY(shortcuts.isChanged(0) && shortcuts.isChanged(1));
        }
        QAction *exported = action("Ctrl+E; E");
        QAction *analysed = action("Ctrl+R");
        Shortcuts again(*m_settings);
        again.add(exported, QStringLiteral("Export…"));
        again.add(analysed, QStringLiteral("Analyse"));
        QCOMPARE(exported->shortcuts(), QList<QKeySequence>{keys("Ctrl+Shift+E")});
        QVERIFY(analysed->shortcuts().isEmpty());
        again.reset(0);
        again.resetAll();
        QCOMPARE(exported->shortcuts(), (QList<QKeySequence>{keys("Ctrl+E"), keys("E")}));
        QCOMPARE(analysed->shortcuts(), QList<QKeySequence>{keys("Ctrl+R")});
        QVERIFY(m_settings->allKeys().isEmpty());
    }

    void anActionWithoutKeysHoldsNone()
    {
        Shortcuts shortcuts(*m_settings);
        shortcuts.add(action(""), QStringLiteral("none"));
        shortcuts.add(action("Ctrl+E"), QStringLiteral("one"));
        QCOMPARE(shortcuts.holderOf(keys("Ctrl+E"), -1), 1);
        QCOMPARE(shortcuts.holderOf(keys("Ctrl+E"), 1), -1);
        QCOMPARE(shortcuts.holderOf(keys("Ctrl+E, F"), -1), 1); // the longer one could never be typed
        QCOMPARE(shortcuts.holderOf(QKeySequence(), -1), -1);
        QVERIFY(!shortcuts.isChanged(0));
    }

    void resettingTakesTheKeysBackFromWhoeverHasThem()
    {
        Shortcuts shortcuts(*m_settings);
        QAction *first = action("Ctrl+E");
        QAction *second = action("Ctrl+R");
        shortcuts.add(first, QStringLiteral("first"));
        shortcuts.add(second, QStringLiteral("second"));
        shortcuts.set(0, {});
        shortcuts.set(1, keys("Ctrl+E"));
        shortcuts.reset(0);
        QCOMPARE(first->shortcut(), keys("Ctrl+E"));
        QVERIFY(second->shortcuts().isEmpty());
    }

    void conflictsAreNamedBeforeTheyHappen()
    {
        Shortcuts shortcuts(*m_settings);
        QAction *first = action("Ctrl+E");
        QAction *second = action("Ctrl+R");
        shortcuts.add(first, QStringLiteral("first"));
        shortcuts.add(second, QStringLiteral("second"));
        ShortcutsPage page(shortcuts);
        QSignalSpy changed(&page, &ShortcutsPage::changed);
        page.list()->setCurrentItem(page.list()->topLevelItem(1));
        QVERIFY(!page.assign()->isEnabled()); // its own keys
        page.keys()->setKeySequence(keys("Ctrl+E"));
        QVERIFY2(page.note().contains(QStringLiteral("\u201cCtrl+E\u201d")), qPrintable(page.note())); // its name here
        QCOMPARE(page.assign()->text(), QStringLiteral("Take over"));
        page.assign()->click();
        QCOMPARE(second->shortcut(), keys("Ctrl+E"));
        QVERIFY(first->shortcuts().isEmpty());
        QCOMPARE(changed.count(), 1);
        QCOMPARE(page.list()->currentItem()->text(1), QStringLiteral("Ctrl+E"));
        page.reset()->click();
        QCOMPARE(second->shortcut(), keys("Ctrl+R"));
    }

    void noTwoActionsOfTheWindowShareKeysAndEachIsInAMenu()
    {
        Appearance appearance(*qApp);
        Language language(*qApp);
        MainWindow window(appearance, language, *m_settings);
        const Shortcuts &shortcuts = window.shortcuts();
        QList<QAction *> inMenus;
        for (const QMenu *menu : window.findChildren<QMenu *>())
            inMenus += menu->actions();
        for (int row = 0; row < static_cast<int>(shortcuts.rows().size()); ++row) {
            const ShortcutRow &one = shortcuts.rows()[static_cast<std::size_t>(row)];
            for (const QKeySequence &held : one.shipped)
                QVERIFY2(shortcuts.holderOf(held, row) < 0, qPrintable(one.key + QLatin1Char(' ') + held.toString()));
            if (!one.key.startsWith(QLatin1String("layout "))) // there are as many as there are layouts
                QVERIFY2(inMenus.contains(one.action), qPrintable(one.key));
        }
    }
};

QTEST_MAIN(TestShortcuts)
#include "tst_shortcuts.moc"

// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/layouts.h"

#include "app/pages/catalog.h"
#include "app/pages/page.h"
#include "app/window/actions.h"
#include "app/window/inspector_dock.h"
#include "app/window/language.h"
#include "app/window/main_window.h"
#include "tests/support/fake_report.h"
#include "widgets/style/appearance.h"
#include "widgets/views/navigation.h"

#include <QApplication>
#include <QClipboard>
#include <QInputDialog>
#include <QListWidget>
#include <QSettings>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>

using namespace faultline;

class TestLayouts : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<Language> m_language;
    std::unique_ptr<QSettings> m_settings;

    std::unique_ptr<MainWindow> open(const QSize &size = QSize(1440, 900))
    {
        auto window = std::make_unique<MainWindow>(*m_appearance, *m_language, *m_settings);
        window->resize(size);
        window->show();
        SessionState state;
        state.projectPath = m_folder.filePath(QStringLiteral("flights.faultline"));
        state.projectName = QStringLiteral("flights.faultline");
        window->setSession(state);
        window->showReport(fake::binaryReport(), {}, {});
        return QTest::qWaitForWindowActive(window.get()) ? std::move(window) : nullptr;
    }

private slots:
    void initTestCase()
    {
        m_appearance = std::make_unique<Appearance>(*qApp);
        m_language = std::make_unique<Language>(*qApp);
    }

    void init()
    {
        m_language->setChoice(QStringLiteral("en"));
        m_settings = std::make_unique<QSettings>(m_folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
        m_settings->clear();
    }

    void layoutsAreKeptInOrderUnderAnyName()
    {
        Layouts layouts(*m_settings);
        Layout one;
        one.name = QString::fromUtf8("早上/morning");
        one.version = 7;
        one.state = QByteArray("\0state", 6);
        one.page = 3;
        one.inspector = false;
        layouts.save(one);
        Layout two;
        two.name = QStringLiteral("b");
        layouts.save(two);
        one.page = 4;
        layouts.save(one); // replaced in its place
        const std::vector<Layout> all = Layouts(*m_settings).all();
        QCOMPARE(all.size(), std::size_t{2});
        QCOMPARE(all[0].name, one.name);
        QCOMPARE(all[0].state, one.state);
        QCOMPARE(all[0].version, 7);
        QCOMPARE(all[0].page, 4);
        QVERIFY(!all[0].inspector);
        layouts.remove(one.name);
        QCOMPARE(layouts.all().size(), std::size_t{1});
        QVERIFY(!layouts.find(one.name));
        QVERIFY(layouts.find(two.name));
    }

    void aLayoutBringsBackPageDocksAndSizes()
    {
        const auto window = open();
        window->setCurrentPage(kMetricsPage);
        window->jobs()->setFolded(false);
        window->resizeDocks({window->inspector()}, {420}, Qt::Horizontal);
        QTRY_COMPARE(window->inspector()->width(), 420);
        const Layout kept = window->currentLayout(QStringLiteral("mine"));
        window->setCurrentPage(kOverviewPage);
        window->jobs()->setFolded(true);
        window->actions()[ActionId::ToggleInspector]->trigger();
        window->actions()[ActionId::ToggleNavigation]->trigger();
        QVERIFY(window->navigation()->isFolded());
        QVERIFY(window->chooseLayout(kept));
        QCOMPARE(window->currentPage(), kMetricsPage);
        QVERIFY(!window->jobs()->isFolded());
        QVERIFY(window->inspector()->isVisible());
        QVERIFY(!window->navigation()->isFolded());
        QTRY_COMPARE(window->inspector()->width(), 420);
    }

    void aLayoutThatNoLongerFitsIsLeftAloneWithASentence()
    {
        const auto window = open();
        window->setCurrentPage(kMetricsPage);
        Layout old = window->currentLayout(QStringLiteral("old one"));
        old.page = kOverviewPage;
        old.version += 1;
        QVERIFY(!window->chooseLayout(old));
        QCOMPARE(window->currentPage(), kMetricsPage);
        QVERIFY(window->statusBar()->currentMessage().contains(QStringLiteral("old one")));
        Layout broken = window->currentLayout(QStringLiteral("broken"));
        broken.state = "nonsense";
        QVERIFY(!window->chooseLayout(broken));
    }

    void shippedLayoutsAreReachedByKeys()
    {
        const auto window = open();
        QTest::keyClick(window.get(), Qt::Key_2, Qt::ControlModifier | Qt::AltModifier); // Focus
        QTRY_VERIFY(!window->inspector()->isVisible());
        QVERIFY(window->navigation()->isFolded());
        QTest::keyClick(window.get(), Qt::Key_1, Qt::ControlModifier | Qt::AltModifier); // Explore
        QTRY_VERIFY(window->inspector()->isVisible());
        QVERIFY(!window->navigation()->isFolded());
    }

    void aLayoutIsSavedUnderANameAndGetsTheNextKeys()
    {
        const auto window = open();
        window->setCurrentPage(kMetricsPage);
        window->actions()[ActionId::SaveLayout]->trigger();
        auto *dialog = window->findChild<QInputDialog *>(QStringLiteral("layoutName"));
        QVERIFY(dialog);
        dialog->setTextValue(QStringLiteral("  numbers  "));
        dialog->accept();
        QCOMPARE(Layouts(*m_settings).all().size(), std::size_t{1});
        QVERIFY(Layouts(*m_settings).find(QStringLiteral("numbers")));
        window->setCurrentPage(kOverviewPage);
        QTRY_VERIFY(window->isActiveWindow());
        QTest::keyClick(window.get(), Qt::Key_3, Qt::ControlModifier | Qt::AltModifier);
        QTRY_COMPARE(window->currentPage(), kMetricsPage);
        window->actions()[ActionId::SaveLayout]->trigger();
        dialog = window->findChild<QInputDialog *>(QStringLiteral("layoutName"));
        dialog->setTextValue(QStringLiteral("   "));
        dialog->accept();
        QCOMPARE(Layouts(*m_settings).all().size(), std::size_t{1});
    }

    void inANarrowWindowTheInspectorIsATabOverThePage()
    {
        const auto window = open(QSize(1000, 640));
        auto *tabs = window->findChild<QTabBar *>(QStringLiteral("pageTabs"));
        QVERIFY(tabs->isVisible());
        QVERIFY(!window->inspector()->isVisible());
        QVERIFY(!window->inspector()->contents()->isVisible());
        emit window->page(kOverviewPage)->windowSelected(1);
        QCOMPARE(tabs->currentIndex(), 0); // selecting changes nothing else
        QVERIFY2(tabs->tabText(1).contains(QStringLiteral("Window 2 of 12")), qPrintable(tabs->tabText(1)));
        QTest::keyClick(window.get(), Qt::Key_F9);
        QTRY_VERIFY(window->inspector()->contents()->isVisible());
        QVERIFY(!window->page(kOverviewPage)->isVisible());
        QVERIFY(window->actions()[ActionId::ToggleInspector]->isChecked());
        QTest::keyClick(window.get(), Qt::Key_Escape);
        QTRY_VERIFY(window->page(kOverviewPage)->isVisible());
        QVERIFY(window->inspector()->text().contains(QStringLiteral("Window 2"))); // still selected
        tabs->setCurrentIndex(1);
        window->setCurrentPage(kMetricsPage);
        QTRY_VERIFY(window->page(kMetricsPage)->isVisible());
        tabs->setCurrentIndex(1);
        window->resize(1440, 900);
        QTRY_VERIFY(window->inspector()->isVisible());
        QTRY_VERIFY(window->inspector()->contents()->isVisible());
        QVERIFY(window->page(kMetricsPage)->isVisible());
        QVERIFY(!tabs->isVisible());
        window->setSession({});
        window->resize(1000, 640);
        QTRY_VERIFY(!tabs->isVisible());
    }

    void theInspectorIsCopiedAsText()
    {
        const auto window = open();
        emit window->page(kOverviewPage)->windowSelected(1);
        auto *body = window->inspector()->findChild<QWidget *>(QStringLiteral("inspectorBody"));
        body->setFocus();
        QTRY_VERIFY(body->hasFocus());
        window->actions()[ActionId::Copy]->trigger();
        const QString text = QApplication::clipboard()->text();
        QVERIFY2(text.startsWith(QStringLiteral("Window 2 of 12\t")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("accuracy\t0.654\t[0.641, 0.667]")), qPrintable(text));
    }

    void sixGoesThroughThePanelsAndBack()
    {
        const auto window = open();
        window->setCurrentPage(kMetricsPage);
        window->navigation()->setFocus();
        QTRY_VERIFY(window->navigation()->hasFocus());
        QSet<QWidget *> seen;
        for (int i = 0; i < 12; ++i) {
            QTest::keyClick(window.get(), Qt::Key_F6);
            seen.insert(window->focusWidget());
            if (window->navigation()->hasFocus())
                break;
        }
        QVERIFY(window->navigation()->hasFocus());
        QVERIFY(seen.size() >= 4);
        QTest::keyClick(window.get(), Qt::Key_F6);
        QTest::keyClick(window.get(), Qt::Key_F6, Qt::ShiftModifier);
        QVERIFY(window->navigation()->hasFocus());
    }

    void spaceTicksAMetricAndIsAShortcutElsewhere()
    {
        const auto window = open();
        window->setCurrentPage(kMetricsPage);
        auto *list = window->page(kMetricsPage)->findChild<QListWidget *>(QStringLiteral("metricList"));
        list->setFocus();
        list->setCurrentRow(0);
        QTRY_VERIFY(list->hasFocus());
        const Qt::CheckState before = list->item(0)->checkState();
        QSignalSpy peeked(window->actions()[ActionId::Peek], &QAction::triggered);
        QTest::keyClick(list, Qt::Key_Space);
        QVERIFY(list->item(0)->checkState() != before);
        QCOMPARE(peeked.count(), 0);
        window->navigation()->setFocus();
        QTRY_VERIFY(window->navigation()->hasFocus());
        QTest::keyClick(window->navigation(), Qt::Key_Space);
        QCOMPARE(peeked.count(), 1);
    }
};

QTEST_MAIN(TestLayouts)
#include "tst_layouts.moc"

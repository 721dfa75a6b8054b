// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/command_palette.h"

#include "app/pages/catalog.h"
#include "app/pages/page.h"
#include "app/window/actions.h"
#include "app/window/language.h"
#include "app/window/main_window.h"
#include "app/window/recent_projects.h"
#include "tests/app_support/fake_import.h"
#include "tests/support/fake_report.h"
#include "widgets/style/appearance.h"
#include "widgets/views/cohort_bar.h"
#include "widgets/views/cohort_field.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QFile>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QListView>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace faultline;

class TestCommandPalette : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<Language> m_language;
    std::unique_ptr<QSettings> m_settings;

    std::unique_ptr<MainWindow> open()
    {
        auto window = std::make_unique<MainWindow>(*m_appearance, *m_language, *m_settings);
        window->show();
        SessionState state;
        state.projectPath = m_folder.filePath(QStringLiteral("flights.faultline"));
        state.projectName = QStringLiteral("flights.faultline");
        state.rows = 60'000;
        state.schema = fake::mailImport().schema;
        window->setSession(state);
        window->showReport(fake::binaryReport(), {}, {});
        window->activateWindow();
        return QTest::qWaitForWindowActive(window.get()) ? std::move(window) : nullptr;
    }

    static QString first(const MainWindow &window)
    {
        const CommandModel *model = window.commandPalette()->model();
        return model->rowCount() > 0 ? model->index(0, 0).data().toString() : QString();
    }

    static QStringList titles(const CommandModel &model)
    {
        QStringList all;
        for (int row = 0; row < model.rowCount(); ++row)
            all << model.index(row, 0).data().toString();
        return all;
    }

    static void type(MainWindow &window, const QString &text)
    {
        QTest::keyClicks(window.commandPalette()->field(), text);
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

    void typingFindsAndEnterRuns()
    {
        const auto window = open();
        QTest::keyClick(window.get(), Qt::Key_K, Qt::ControlModifier);
        QVERIFY(window->commandPalette()->isVisible());
        QTRY_VERIFY(window->commandPalette()->field()->hasFocus());
        type(*window, QStringLiteral("metr"));
        QCOMPARE(first(*window), QStringLiteral("Metrics"));
        QTest::keyClick(window->commandPalette()->field(), Qt::Key_Return);
        QVERIFY(!window->commandPalette()->isVisible());
        QCOMPARE(window->currentPage(), kMetricsPage);
    }

    void escLeavesAndGivesTheFocusBack()
    {
        const auto window = open();
        auto *list = window->page(kMetricsPage)->findChild<QWidget *>(QStringLiteral("metricList"));
        window->setCurrentPage(kMetricsPage);
        list->setFocus();
        QTRY_VERIFY(list->hasFocus());
        QTest::keyClick(window.get(), Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY(window->commandPalette()->field()->hasFocus());
        QTest::keyClick(window->commandPalette()->field(), Qt::Key_Escape);
        QVERIFY(!window->commandPalette()->isVisible());
        QVERIFY(list->hasFocus());
    }

    void whatWasRunIsOfferedFirstTheNextTime()
    {
        const auto window = open();
        window->commandPalette()->open(window->commands());
        const QString before = first(*window);
        type(*window, QStringLiteral("reset layout"));
        QTest::keyClick(window->commandPalette()->field(), Qt::Key_Return);
        window->commandPalette()->open(window->commands());
        QCOMPARE(first(*window), QStringLiteral("Reset layout"));
        QVERIFY(first(*window) != before);
        // It is remembered in every language.
        window->commandPalette()->leave();
        m_language->setChoice(QStringLiteral("da"));
        window->commandPalette()->open(window->commands());
        QCOMPARE(first(*window), window->actions()[ActionId::ResetLayout]->text());
    }

    void namesAreFoundInEnglishWhileTheWindowIsChinese()
    {
        const auto window = open();
        m_language->setChoice(QStringLiteral("zh_CN"));
        window->commandPalette()->open(window->commands());
        type(*window, QStringLiteral("overv"));
        QCOMPARE(first(*window), QString::fromUtf8("总览"));
        window->commandPalette()->field()->clear();
        // As an input method commits it.
        QInputMethodEvent commit(QString(), {});
        commit.setCommitString(QString::fromUtf8("指标"));
        QApplication::sendEvent(window->commandPalette()->field(), &commit);
        QCOMPARE(window->commandPalette()->field()->text(), QString::fromUtf8("指标"));
        QCOMPARE(first(*window), QString::fromUtf8("指标"));
    }

    void upAndDownGoRoundAndNothingIsRunWhileNothingFits()
    {
        const auto window = open();
        CommandPalette *palette = window->commandPalette();
        palette->open(window->commands());
        auto *list = palette->findChild<QListView *>();
        QTest::keyClick(palette->field(), Qt::Key_Up);
        QCOMPARE(list->currentIndex().row(), palette->model()->rowCount() - 1);
        QTest::keyClick(palette->field(), Qt::Key_Down);
        QCOMPARE(list->currentIndex().row(), 0);
        type(*window, QStringLiteral("qqqq"));
        QCOMPARE(palette->model()->rowCount(), 0);
        QTest::keyClick(palette->field(), Qt::Key_Return);
        QVERIFY(palette->isVisible());
        QTest::keyClick(palette->field(), Qt::Key_Down);
    }

    void whatCannotRunNowIsLastAndSaysWhy()
    {
        MainWindow window(*m_appearance, *m_language, *m_settings);
        window.show();
        CommandPalette *palette = window.commandPalette();
        palette->open(window.commands());
        const CommandModel *model = palette->model();
        bool disabled = false;
        for (int row = 0; row < model->rowCount(); ++row) {
            const QModelIndex index = model->index(row, 0);
            const bool enabled = index.data(CommandModel::EnabledRole).toBool();
            QVERIFY2(enabled || !index.data(CommandModel::DetailRole).toString().isEmpty(),
                     qPrintable(index.data().toString()));
            QVERIFY(!(disabled && enabled));
            disabled = disabled || !enabled;
        }
        QVERIFY(disabled);
        QSignalSpy labels(&window, &MainWindow::labelsRequested);
        palette->field()->setText(QStringLiteral("add labels"));
        QTest::keyClick(palette->field(), Qt::Key_Return);
        QVERIFY(palette->isVisible());
        QCOMPARE(labels.count(), 0);
    }

    void everythingOfTheProjectIsOffered()
    {
        QFile file(m_folder.filePath(QStringLiteral("older.faultline")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        RecentProjects(*m_settings).add(file.fileName());
        const auto window = open();
        CohortState cohort;
        cohort.saved = {{"long flights", "distance > 1000"}};
        window->showCohort(cohort);
        CommandPalette *palette = window->commandPalette();
        palette->open(window->commands());
        const QStringList all = titles(*palette->model());
        for (const char *expected :
             {"long flights", "older.faultline", "Dark", "Dansk", "Explore", "Focus", "Analyse", "Heatmap"})
            QVERIFY2(all.contains(QString::fromLatin1(expected)), expected);
        QSignalSpy projects(window.get(), &MainWindow::openProjectRequested);
        type(*window, QStringLiteral("older"));
        QTest::keyClick(palette->field(), Qt::Key_Return);
        QCOMPARE(projects.count(), 1);
    }

    void aColumnBeginsAFilter()
    {
        const auto window = open();
        CommandPalette *palette = window->commandPalette();
        palette->open(window->commands());
        type(*window, QStringLiteral("filter by text"));
        QCOMPARE(first(*window), QStringLiteral("Filter by text\u2026"));
        QTest::keyClick(palette->field(), Qt::Key_Return);
        auto *bar = window->findChild<CohortBar *>();
        QCOMPARE(bar->field()->text(), QStringLiteral("text "));
    }

    void aClickElsewhereClosesIt()
    {
        const auto window = open();
        window->commandPalette()->open(window->commands());
        QTRY_VERIFY(window->commandPalette()->field()->hasFocus());
        window->page(kOverviewPage)->findChild<QWidget *>(QStringLiteral("tile"))->setFocus();
        QTRY_VERIFY(!window->commandPalette()->isVisible());
    }

    void modelIsAModel()
    {
        CommandModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        std::vector<PaletteCommand> commands(40);
        for (int i = 0; i < 40; ++i)
            commands[static_cast<std::size_t>(i)].title = QStringLiteral("Command %1").arg(i);
        model.setCommands(commands, {});
        QCOMPARE(model.rowCount(), 40);
        model.setPattern(QStringLiteral("command 3"));
        QCOMPARE(model.rowCount(), 13); // 3, 13, 23, 30 ... 39
        QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("Command 3"));
        model.setPattern({});
        QCOMPARE(model.rowCount(), 40);
    }
};

QTEST_MAIN(TestCommandPalette)
#include "tst_command_palette.moc"

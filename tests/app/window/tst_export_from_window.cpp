// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/options.h"
#include "app/dialogs/note_dialog.h"
#include "app/pages/catalog.h"
#include "app/pages/metrics_page.h"
#include "app/pages/overview_page.h"
#include "app/window/actions.h"
#include "app/window/language.h"
#include "app/window/main_window.h"
#include "tests/support/fake_report.h"
#include "widgets/charts/metric_chart.h"
#include "widgets/charts/reliability_view.h"
#include "widgets/views/panel.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QFileDialog>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProcess>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace faultline;

/// What leaves the window, and how a person gets it out: by key, button, right click.
class TestExportFromWindow : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<Language> m_language;
    std::unique_ptr<MainWindow> m_window;

    OverviewPage *overview() const { return static_cast<OverviewPage *>(m_window->page(kOverviewPage)); }
    MetricsPage *metrics() const { return static_cast<MetricsPage *>(m_window->page(kMetricsPage)); }
    static Panel *panelOf(QWidget *widget)
    {
        while (widget && !qobject_cast<Panel *>(widget))
            widget = widget->parentWidget();
        return static_cast<Panel *>(widget);
    }
    void trigger(ActionId id) { m_window->actions()[id]->trigger(); }
    static QAction *named(const QMenu &menu, const QString &text)
    {
        for (QAction *action : menu.actions()) {
            if (action->text() == text)
                return action;
        }
        return nullptr;
    }
    QFileDialog *dialog() const { return m_window->findChild<QFileDialog *>(QStringLiteral("exportDialog")); }

private slots:
    void init()
    {
        QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
        m_settings = std::make_unique<QSettings>(m_folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
        m_settings->clear();
        m_appearance = std::make_unique<Appearance>(*qApp);
        m_language = std::make_unique<Language>(*qApp);
        m_language->setChoice(QStringLiteral("en"));
        m_window = std::make_unique<MainWindow>(*m_appearance, *m_language, *m_settings);
        m_window->resize(1440, 900);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        SessionState state;
        state.projectPath = QStringLiteral("/data/my flights.faultline");
        state.projectName = QStringLiteral("my flights.faultline");
        state.rows = 60'000;
        m_window->setSession(state);
        m_window->showReport(fake::binaryReport(), {{Metric::Accuracy, 0.68}}, {});
        m_window->setCurrentPage(kMetricsPage);
    }
    void cleanup() { m_window.reset(); }

    void theKeyOpensTheMenuOfThePanelWithTheFocus()
    {
        auto *reliability = metrics()->findChild<ReliabilityView *>();
        reliability->setFocus();
        trigger(ActionId::Export);
        ExportMenu *menu = panelOf(reliability)->exportMenu();
        QVERIFY(menu->isVisible());
        QTest::keyClick(menu, Qt::Key_Escape);
        QVERIFY(!menu->isVisible());
        metrics()->chart()->setFocus();
        trigger(ActionId::Export);
        QVERIFY(panelOf(metrics()->chart())->exportMenu()->isVisible());
        QVERIFY(!menu->isVisible());
    }

    void aFileIsAskedForAndItsBytesAreHandedOn()
    {
        QSignalSpy wanted(m_window.get(), &MainWindow::exportRequested);
        for (const auto &[text, suffix, begin] :
             {std::tuple("Save as PNG\u2026", ".png", "\x89PNG"), std::tuple("Save as SVG\u2026", ".svg", "<?xml"),
              std::tuple("Save as PDF\u2026", ".pdf", "%PDF-"), std::tuple("Save as CSV\u2026", ".csv", "from,to,")}) {
            QAction *save = named(*panelOf(metrics()->chart())->exportMenu(), QString::fromUtf8(text));
            QVERIFY(save);
            save->trigger();
            QVERIFY(dialog());
            const QString path = m_folder.filePath(QStringLiteral("out") + QLatin1String(suffix));
            QCOMPARE(QFileInfo(dialog()->selectedFiles().value(0)).fileName(),
                     QStringLiteral("my-flights-metrics-over-time") + QLatin1String(suffix));
            emit dialog()->fileSelected(path);
            dialog()->close();
            QTRY_VERIFY(!dialog());
            QCOMPARE(wanted.last()[0].toString(), path);
            QVERIFY(wanted.last()[1].toByteArray().startsWith(begin));
        }
        QCOMPARE(wanted.count(), 4);
    }

    void everyPanelWithAMenuIsHeardByTheWindow()
    {
        int panels = 0;
        for (int page = 0; page < static_cast<int>(pageCatalog().size()); ++page) {
            if (!m_window->page(page))
                continue;
            for (Panel *panel : m_window->page(page)->findChildren<Panel *>()) {
                if (!panel->hasExport())
                    continue;
                ++panels;
                emit panel->exported({QStringLiteral("x.png"), QStringLiteral("PNG (*.png)"), QByteArray("x")});
                QVERIFY2(dialog(), qPrintable(panel->accessibleName()));
                delete dialog();
            }
        }
        QVERIFY(panels >= 4);
    }

    void rightClickOnTheChartOffersItsOwnDeedsFirst()
    {
        MetricChart *chart = metrics()->chart();
        const PlotFrame &frame = chart->plot().frame();
        const QPoint place(static_cast<int>(frame.centre(5)), static_cast<int>(frame.area.center().y()));
        QContextMenuEvent event(QContextMenuEvent::Mouse, place, chart->viewport()->mapToGlobal(place));
        QApplication::sendEvent(chart->viewport(), &event);
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        QCOMPARE(chart->selectedWindow(), std::optional<std::size_t>(5));
        for (const char *text : {"Add note\u2026", "Show everything", "Copy image", "Save as SVG\u2026",
                                 "View as table", "Copy as command"})
            QVERIFY2(named(*menu, QString::fromUtf8(text)), text);
        QVERIFY(named(*menu, QStringLiteral("Add note\u2026"))->isEnabled());
        QVERIFY(!named(*menu, QStringLiteral("Show everything"))->isEnabled());
        menu->close();
    }

    void copyTakesThePictureOrTheTableThatIsShown()
    {
        m_window->setCurrentPage(kOverviewPage);
        overview()->chart()->setFocus();
        trigger(ActionId::Copy);
        const QImage image = QApplication::clipboard()->image();
        QVERIFY(image.width() > 1200);
        trigger(ActionId::Table);
        Panel *panel = panelOf(overview()->chart());
        QVERIFY(panel->isTableShown() && panel->table()->isVisible());
        QVERIFY(!overview()->chart()->isVisible());
        QCOMPARE(panel->table()->model()->rowCount(), 12);
        trigger(ActionId::Copy);
        const QString text = QApplication::clipboard()->text();
        QVERIFY2(text.startsWith(QStringLiteral("from\tto\trows\tn\tfailures\taccuracy\t")), qPrintable(text.left(80)));
        QVERIFY2(text.contains(QStringLiteral("n = 60,000")), qPrintable(text.right(200)));
        trigger(ActionId::Table);
        QVERIFY(overview()->chart()->isVisible());
    }

    void theTableFollowsWhatIsVisible()
    {
        m_window->setCurrentPage(kOverviewPage);
        trigger(ActionId::Table);
        overview()->chart()->setRange({3.0, 7.0});
        QCOMPARE(panelOf(overview()->chart())->table()->model()->rowCount(), 4);
    }

    void theCommandNamesProjectWindowAndLimit()
    {
        metrics()->chart()->setFocus();
        trigger(ActionId::CopyCommand);
        QCOMPARE(QApplication::clipboard()->text(),
                 QStringLiteral("faultline analyze '/data/my flights.faultline' --window week --threshold "
                                "accuracy=0.68 --seed 1 --json -"));
    }

    void theCommandIsUnderstoodByTheCommandLine()
    {
        auto report = std::make_shared<MetricReport>(*fake::binaryReport());
        report->provenance.cohort = "origin in (PHX, 'O''Hare') and distance > 1000";
        report->window = Window::Day;
        report->provenance.seed = 7;
        m_window->showReport(report, {{Metric::LogLoss, 0.1 + 0.2}}, {});
        trigger(ActionId::CopyCommand);
        // A shell takes the line apart, then our own parser reads it.
        QProcess shell;
        shell.start(QStringLiteral("/bin/sh"),
                    {QStringLiteral("-c"), QStringLiteral("printf '%s\\n' ") + QApplication::clipboard()->text()});
        QVERIFY(shell.waitForFinished());
        const QStringList words =
            QString::fromUtf8(shell.readAllStandardOutput()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        const Result<CommandOptions> options = parseOptions(words.mid(2));
        QVERIFY2(options.ok(), options ? "" : options.error().message.c_str());
        QCOMPARE(options->where, report->provenance.cohort);
        QCOMPARE(options->analysis.window, Window::Day);
        QCOMPARE(options->seed, std::uint64_t{7});
        QCOMPARE(options->analysis.thresholds.front().value, 0.1 + 0.2);
    }

    void aStretchOfTimeBecomesACohort()
    {
        QSignalSpy drilled(metrics(), &Page::drilled);
        emit metrics()->chart()->rangeChosen(100, 300);
        QCOMPARE(drilled.count(), 1);
        const Cohort cohort = drilled[0][0].value<Cohort>();
        QCOMPARE(cohort.op, CohortOp::TimeRange);
        QCOMPARE(cohort.from, Micros{100});
        QCOMPARE(cohort.to, Micros{300});
        auto *reliability = metrics()->findChild<ReliabilityView *>();
        emit reliability->binActivated(0);
        QCOMPARE(drilled.count(), 2);
        QVERIFY(drilled[1][0].value<Cohort>().lowerIncluded);
        reliability->setFocus();
        reliability->setSelectedBin(3);
        QSignalSpy records(metrics(), &Page::recordsRequested);
        trigger(ActionId::ShowRecords);
        QCOMPARE(records.count(), 1);
        QCOMPARE(records[0][0].value<Cohort>().lower, reliability->bins()[3].from);
    }

    void aNoteIsWrittenInADialogAndShownByEveryChart()
    {
        QSignalSpy saved(m_window.get(), &MainWindow::noteSaved);
        QSignalSpy removed(m_window.get(), &MainWindow::noteRemoved);
        metrics()->chart()->setSelectedWindow(4);
        metrics()->chart()->setFocus();
        QTest::keyClick(metrics()->chart(), Qt::Key_A);
        auto *dialog = metrics()->findChild<NoteDialog *>();
        QVERIFY(dialog);
        dialog->findChild<QPlainTextEdit *>()->setPlainText(QStringLiteral("deployment"));
        dialog->accept();
        QCOMPARE(saved.count(), 1);
        Annotation note = saved[0][0].value<Annotation>();
        QCOMPARE(note.at, fake::binaryReport()->series[4].from);
        note.id = 1;
        m_window->showNotes({note});
        QCOMPARE(metrics()->chart()->input().notes.size(), std::size_t{1});
        QCOMPARE(overview()->chart()->input().notes.size(), std::size_t{1});
        m_window->showReport(fake::binaryReport(), {}, {}); // new results keep the notes
        QCOMPARE(overview()->chart()->input().notes.size(), std::size_t{1});
        QTRY_VERIFY(!metrics()->findChild<NoteDialog *>());
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QTest::keyClick(metrics()->chart(), Qt::Key_A, Qt::ShiftModifier);
        auto *again = metrics()->findChild<NoteDialog *>();
        QVERIFY(again);
        emit again->removeRequested();
        QCOMPARE(removed.count(), 1);
    }
};

QTEST_MAIN(TestExportFromWindow)
#include "tst_export_from_window.moc"

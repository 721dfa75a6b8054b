// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/main_window.h"

#include "app/pages/catalog.h"
#include "app/pages/metrics_page.h"
#include "app/pages/overview_page.h"
#include "app/window/actions.h"
#include "app/window/inspector_dock.h"
#include "app/window/language.h"
#include "app/window/recent_projects.h"
#include "tests/app_support/fake_import.h"
#include "tests/support/fake_report.h"
#include "widgets/charts/metric_chart.h"
#include "widgets/models/quarantine_model.h"
#include "widgets/style/tones.h"
#include "widgets/views/navigation.h"

#include <QApplication>
#include <QDropEvent>
#include <QFile>
#include <QListWidget>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace faultline;

class TestMainWindow : public QObject {
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
        return window;
    }

    SessionState session(const MetricReport &report)
    {
        SessionState state;
        state.projectPath = m_folder.filePath(QStringLiteral("flights.faultline"));
        state.projectName = QStringLiteral("flights.faultline");
        state.rows = report.overall.rows;
        return state;
    }

    void show(MainWindow &window, const std::shared_ptr<const MetricReport> &report, const Threshold &limit)
    {
        window.setSession(session(*report));
        window.showReport(report, {limit}, fake::episodes(*report, limit));
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
        m_appearance->setTheme(Theme::Light);
        m_settings =
            std::make_unique<QSettings>(m_folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
        m_settings->clear();
    }

    void everyPageStandsEveryReport_data()
    {
        QTest::addColumn<int>("which");
        const char *names[] = {"binary", "gaps",     "multiclass", "regression", "unlabelled",
                               "single", "timeless", "empty",      "hourly",     "none"};
        for (int i = 0; i < 10; ++i)
            QTest::newRow(names[i]) << i;
    }

    void everyPageStandsEveryReport()
    {
        QFETCH(int, which);
        const std::shared_ptr<const MetricReport> reports[] = {fake::binaryReport(),     fake::reportWithGaps(),
                                                               fake::multiclassReport(), fake::regressionReport(),
                                                               fake::unlabelledReport(), fake::singleWindowReport(),
                                                               fake::timelessReport(),   fake::emptyReport(),
                                                               fake::hourlyReport(),     nullptr};
        const auto window = open();
        const auto &report = reports[which];
        window->setSession(session(report ? *report : MetricReport{}));
        if (report)
            window->showReport(report, {{Metric::Accuracy, 0.68}, {Metric::Rmse, 560}}, {});
        for (int page = 0; page < static_cast<int>(pageCatalog().size()); ++page) {
            window->setCurrentPage(page);
            QVERIFY(!window->grab().isNull());
            if (Page *shown = window->page(page)) {
                shown->toggleTable();
                shown->copy();
                QVERIFY(!window->grab().isNull());
            }
        }
        window->setSession({});
        QVERIFY(!window->grab().isNull());
    }

    void pagesThatAreNotBuiltSayWhatTheyNeed()
    {
        const auto window = open();
        window->setSession(session(*fake::binaryReport()));
        const QAbstractItemModel *model = window->navigation()->model();
        QCOMPARE(model->rowCount(), 11);
        for (int i = 0; i < 11; ++i) {
            const QModelIndex index = model->index(i, 0);
            const bool built = pageCatalog()[static_cast<std::size_t>(i)].make != nullptr;
            QCOMPARE(index.flags().testFlag(Qt::ItemIsEnabled), built);
            if (!built)
                QVERIFY2(index.data(Qt::ToolTipRole).toString().contains(QStringLiteral("it needs")) || i == 9,
                         qPrintable(index.data(Qt::ToolTipRole).toString()));
        }
        window->setCurrentPage(6); // the model's
        QCOMPARE(window->currentPage(), kOverviewPage);
    }

    void selectingAWindowFillsTheInspectorAndTheOtherPage()
    {
        const auto window = open();
        show(*window, fake::binaryReport(), {Metric::Accuracy, 0.68});
        auto *overview = static_cast<OverviewPage *>(window->page(kOverviewPage));
        auto *metrics = static_cast<MetricsPage *>(window->page(kMetricsPage));
        QTest::keyClick(overview->chart(), Qt::Key_Right);
        QTest::keyClick(overview->chart(), Qt::Key_Right);
        QVERIFY(window->inspector()->text().contains(QStringLiteral("12 Feb")));
        QVERIFY(window->inspector()->text().contains(QStringLiteral("breaks the limit 0.680")));
        QCOMPARE(metrics->chart()->selectedWindow(), std::optional<std::size_t>(1));
    }

    void aLimitChosenInTheChartLeavesTheWindow()
    {
        const auto window = open();
        show(*window, fake::binaryReport(), {Metric::Accuracy, 0.68});
        QSignalSpy chosen(window.get(), &MainWindow::thresholdChosen);
        auto *overview = static_cast<OverviewPage *>(window->page(kOverviewPage));
        QTest::keyClick(overview->chart(), Qt::Key_Down);
        QTest::keyClick(overview->chart(), Qt::Key_Return);
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen[0][0].value<Threshold>().value, 0.675);
    }

    void metricsOfAnotherScaleReplaceEachOther()
    {
        const auto window = open();
        show(*window, fake::regressionReport(), {Metric::Rmse, 580.0});
        auto *metrics = static_cast<MetricsPage *>(window->page(kMetricsPage));
        QCOMPARE(metrics->chosenMetrics(), (std::vector<Metric>{Metric::Rmse, Metric::Mae}));
        metrics->metricList()->item(2)->setCheckState(Qt::Checked);
        QCOMPARE(metrics->chosenMetrics(), std::vector<Metric>{Metric::R2});
        QCOMPARE(metrics->chart()->input().metrics, std::vector<Metric>{Metric::R2});
    }

    void trainingRowsAreNoMeasureOfQuality()
    {
        const auto window = open();
        show(*window, fake::singleWindowReport(), {Metric::Accuracy, 0.68}); // its baseline is of training rows
        bool found = false;
        for (const QPushButton *button : window->page(kOverviewPage)->findChildren<QPushButton *>()) {
            if (button->text() == QStringLiteral("Compare with reference")) {
                found = true;
                QVERIFY(!button->isEnabled());
                QVERIFY(button->toolTip().contains(QStringLiteral("training rows")));
            }
        }
        QVERIFY(found);
    }

    void languageChangesEveryTextAtRunTime()
    {
        const auto window = open();
        show(*window, fake::binaryReport(), {Metric::Accuracy, 0.68});
        const QString english = window->navigation()->model()->index(0, 0).data().toString();
        m_language->setChoice(QStringLiteral("zh_CN"));
        QTRY_COMPARE(window->navigation()->model()->index(0, 0).data().toString(), QStringLiteral("\u603b\u89c8"));
        m_language->setChoice(QStringLiteral("da"));
        QTRY_COMPARE(window->navigation()->model()->index(0, 0).data().toString(), QStringLiteral("Overblik"));
        QCOMPARE(QLocale().decimalPoint(), QStringLiteral(","));
        m_language->setChoice(QStringLiteral("en"));
        QTRY_COMPARE(window->navigation()->model()->index(0, 0).data().toString(), english);
    }

    void themeChangesPaletteAndChart()
    {
        const auto window = open();
        show(*window, fake::binaryReport(), {Metric::Accuracy, 0.68});
        auto *overview = static_cast<OverviewPage *>(window->page(kOverviewPage));
        m_appearance->setTheme(Theme::Dark);
        QCOMPARE(qApp->palette().color(QPalette::Window), tones(Scheme::Dark).window);
        QCOMPARE(overview->chart()->plot().tonesInUse().text, tones(Scheme::Dark).text);
        m_appearance->setTheme(Theme::Light);
        QCOMPARE(overview->chart()->plot().tonesInUse().text, tones(Scheme::Light).text);
    }

    void layoutAndPageComeBack()
    {
        {
            const auto window = open();
            window->setSession(session(*fake::binaryReport()));
            window->setCurrentPage(kMetricsPage);
            window->jobs()->setFolded(false);
            window->actions()[ActionId::ToggleInspector]->trigger();
            QVERIFY(!window->inspector()->isVisible());
            window->close();
        }
        const auto again = open();
        again->setSession(session(*fake::binaryReport()));
        QCOMPARE(again->currentPage(), kMetricsPage);
        QVERIFY(!again->jobs()->isFolded());
        QVERIFY(!again->inspector()->isVisible());
        again->resetLayout();
        QVERIFY(again->jobs()->isFolded());
        QVERIFY(again->inspector()->isVisible());
    }

    void aNarrowWindowFoldsItsSides()
    {
        const auto window = open(QSize(1000, 600));
        window->setSession(session(*fake::binaryReport()));
        QVERIFY(window->navigation()->isFolded());
        QVERIFY(!window->inspector()->isVisible());
        window->resize(1440, 900);
        QTRY_VERIFY(window->inspector()->isVisible());
        QVERIFY(!window->navigation()->isFolded());
    }

    void droppedFilesAreLogsOrAProject()
    {
        const auto window = open();
        QSignalSpy logs(window.get(), &MainWindow::openLogRequested);
        QSignalSpy projects(window.get(), &MainWindow::openProjectRequested);
        const auto drop = [&](const QStringList &paths) {
            QMimeData data;
            QList<QUrl> urls;
            for (const QString &path : paths)
                urls << QUrl::fromLocalFile(path);
            data.setUrls(urls);
            QDragEnterEvent enter(QPoint(300, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
            QApplication::sendEvent(window.get(), &enter);
            QVERIFY(enter.isAccepted());
            QDropEvent event(QPointF(300, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
            QApplication::sendEvent(window.get(), &event);
        };
        drop({QStringLiteral("/data/a.csv"), QStringLiteral("/data/b.csv.gz")});
        drop({QStringLiteral("/data/c.faultline")});
        QCOMPARE(logs.count(), 1);
        QCOMPARE(logs[0][0].toStringList().size(), 2);
        QCOMPARE(projects.count(), 1);
        QCOMPARE(projects[0][0].toString(), QStringLiteral("/data/c.faultline"));
    }

    void jobsShowProgressAndCanBeCancelled()
    {
        const auto window = open();
        window->setSession(session(*fake::binaryReport()));
        QSignalSpy cancel(window.get(), &MainWindow::cancelJobRequested);
        window->jobStarted(7, QStringLiteral("Import"));
        window->jobProgress(7, {Phase::Reading, 5, 10, 1000, 500, 3});
        QCOMPARE(window->jobs()->runningJob(), std::optional<qint64>(7));
        QTest::keyClick(window.get(), Qt::Key_Escape);
        QCOMPARE(cancel.count(), 1);
        QCOMPARE(cancel[0][0].toLongLong(), 7);
        window->jobFinished(7, JobOutcome::Cancelled, {});
        QVERIFY(!window->jobs()->isJobRunning());
        QVERIFY(window->jobs()->isFolded()); // a changed mind is no error
    }

    void aFailedJobOpensTheListByItself()
    {
        const auto window = open();
        window->setSession(session(*fake::binaryReport()));
        window->jobStarted(1, QStringLiteral("Import"));
        window->jobFinished(1, JobOutcome::Failed, QStringLiteral("a.csv is empty."));
        QVERIFY(!window->jobs()->isFolded());
    }

    void quittingAsksWhileAJobRuns()
    {
        const auto window = open();
        window->setSession(session(*fake::binaryReport()));
        window->jobStarted(1, QStringLiteral("Import"));
        QSignalSpy cancel(window.get(), &MainWindow::cancelJobRequested);
        const auto answer = [](QMessageBox::ButtonRole role) {
            QTimer::singleShot(0, [role] {
                auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
                QVERIFY(box);
                for (QAbstractButton *button : box->buttons()) {
                    if (box->buttonRole(button) == role)
                        button->click();
                }
            });
        };
        answer(QMessageBox::RejectRole);
        QVERIFY(!window->close());
        QVERIFY(window->isVisible());
        QCOMPARE(cancel.count(), 0);
        answer(QMessageBox::AcceptRole);
        QVERIFY(window->close());
        QCOMPARE(cancel.count(), 1);
    }

    void quarantineNamesTheColumn()
    {
        const auto window = open();
        SessionState state = session(*fake::binaryReport());
        state.schema = fake::mailImport().schema;
        window->setSession(state);
        ImportSummary summary;
        summary.rowsStored = 381;
        summary.rowsQuarantined = 19;
        window->showQuarantine(fake::mailImport().quarantined, summary);
        QCOMPARE(window->jobs()->quarantine()->rowCount(), 19);
        QCOMPARE(window->jobs()->quarantine()->index(0, QuarantineModel::ColumnName).data().toString(),
                 QStringLiteral("text"));
    }

    void cancelledErrorsAreNotShown()
    {
        const auto window = open();
        window->showError(QStringLiteral("Import"), cancelled());
        QVERIFY(window->jobs()->isFolded());
        window->showError(QStringLiteral("Import"), {ErrorKind::Io, "There is no file a.csv.", "a.csv"});
        QVERIFY(!window->jobs()->isFolded());
    }

    void recentProjectsForgetWhatIsGone()
    {
        QFile file(m_folder.filePath(QStringLiteral("here.faultline")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        RecentProjects recent(*m_settings);
        recent.add(m_folder.filePath(QStringLiteral("gone.faultline")));
        recent.add(file.fileName());
        QCOMPARE(recent.paths(), QStringList{file.fileName()});
    }

    void actionsAreEnabledByWhatIsThere()
    {
        const auto window = open();
        QVERIFY(!window->actions()[ActionId::Analyse]->isEnabled());
        window->setSession(session(*fake::binaryReport()));
        QVERIFY(window->actions()[ActionId::Analyse]->isEnabled());
        QVERIFY(!window->actions()[ActionId::Report]->isEnabled());
        show(*window, fake::binaryReport(), {Metric::Accuracy, 0.68});
        QVERIFY(window->actions()[ActionId::Report]->isEnabled());
        SessionState readOnly = session(*fake::binaryReport());
        readOnly.readOnly = true;
        window->setSession(readOnly);
        QVERIFY(!window->actions()[ActionId::AddLabels]->isEnabled());
    }
};

QTEST_MAIN(TestMainWindow)
#include "tst_main_window.moc"

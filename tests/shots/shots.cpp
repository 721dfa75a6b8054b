// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Opens every page with every kind of log in every theme and language and saves a picture of each: shots FOLDER [FILTER].
#include "app/dialogs/import_dialog.h"
#include "app/pages/catalog.h"
#include "app/pages/metrics_page.h"
#include "app/pages/overview_page.h"
#include "app/window/language.h"
#include "app/window/main_window.h"
#include "tests/app_support/fake_import.h"
#include "tests/shots/real_logs.h"
#include "tests/support/fake_report.h"
#include "widgets/charts/metric_chart.h"
#include "widgets/style/appearance.h"
#include "widgets/style/icons.h"

#include <QApplication>
#include <QDir>
#include <QSettings>
#include <QTemporaryDir>

#include <cstdio>

using namespace faultline;

namespace {

struct Log {
    const char *name;
    std::shared_ptr<const MetricReport> report;
    Threshold limit;
    std::shared_ptr<const Document> document = nullptr; ///< of a real log
};

Log real(const char *name, const char *log, const char *baseline, Threshold limit)
{
    const auto document = analysedLog(QString::fromLatin1(log), QString::fromLatin1(baseline));
    return {name, document ? std::shared_ptr<const MetricReport>(document, &document->metrics) : fake::timelessReport(),
            limit, document};
}

struct Look {
    const char *name;
    Theme theme;
    const char *language;
};

SessionState sessionOf(const Log &log)
{
    SessionState state;
    state.projectPath = QString::fromLatin1(log.name) + QStringLiteral(".faultline");
    state.projectName = state.projectPath;
    state.rows = log.report->overall.rows;
    state.analysedAt = daysFromCivil({2026, 11, 22}) * kDay + 12 * kHour + 4 * 60 * kSecond;
    state.schema.columns = fake::mailImport().schema.columns;
    if (log.document) {
        state.schema = log.document->schema;
        state.logs = log.document->logs;
        state.quarantined = log.document->rowsQuarantined();
        state.hasBaseline = log.document->metrics.baseline.has_value();
    }
    return state;
}

bool save(QWidget &widget, const QString &folder, const QString &name, const QString &filter)
{
    if (!name.contains(filter))
        return true;
    QApplication::processEvents();
    const QString path = QDir(folder).filePath(name + QStringLiteral(".png"));
    if (widget.grab().save(path))
        return true;
    std::fprintf(stderr, "Cannot write %s.\n", qPrintable(path));
    return false;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 2) {
        std::fprintf(stderr, "Usage: shots FOLDER [FILTER]\n");
        return 2;
    }
    const QString folder = arguments[1];
    const QString filter = arguments.value(2);
    if (folder != QStringLiteral("--open"))
        QDir().mkpath(folder);
    QTemporaryDir scratch;
    QSettings settings(scratch.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    Appearance appearance(application);
    Language language(application);

    // Real logs first; made-up ones for what no real log shows.
    const std::vector<Log> logs{
        real("flights", "resources/sample/flights_log.csv.gz", "resources/sample/flights_baseline.csv.gz",
             {Metric::Accuracy, 0.68}),
        real("twelve-weeks", "resources/sample/twelve_weeks.csv.gz", "", {Metric::Accuracy, 0.88}),
        real("mails", "tests/data/spam/spam_log.csv.gz", "tests/data/spam/spam_baseline.csv.gz",
             {Metric::Accuracy, 0.88}),
        real("digits", "tests/data/mnist/mnist_log.csv.gz", "tests/data/mnist/mnist_baseline.csv.gz",
             {Metric::Accuracy, 0.95}),
        real("diamonds", "tests/data/diamonds/diamonds_log.csv.gz", "", {Metric::Rmse, 580.0}),
        real("late-labels", "tests/data/flights/flights_last4weeks_unlabelled.csv.gz", "",
             {Metric::MeanConfidence, 0.68}),
        {"gaps", fake::reportWithGaps(), {Metric::Recall, 0.55}},
        {"unlabelled", fake::unlabelledReport(), {Metric::MeanConfidence, 0.68}},
        {"one-window", fake::singleWindowReport(), {Metric::Accuracy, 0.68}},
        {"timeless", fake::timelessReport(), {Metric::Accuracy, 0.68}},
        {"hours", fake::hourlyReport(), {Metric::Accuracy, 0.62}}};
    const std::vector<Look> looks{{"light-en", Theme::Light, "en"},
                                  {"dark-en", Theme::Dark, "en"},
                                  {"light-zh", Theme::Light, "zh_CN"},
                                  {"light-da", Theme::Light, "da"}};
    const std::vector<QSize> sizes{QSize(1440, 900), QSize(800, 560)};
    bool good = true;
    for (const Look &look : looks) {
        appearance.setTheme(look.theme);
        language.setChoice(QString::fromLatin1(look.language));
        const QString looked = QString::fromLatin1(look.name);
        for (const QSize &size : sizes) {
            const QString end = QStringLiteral("-%1-%2").arg(looked).arg(size.width());
            settings.clear();
            MainWindow window(appearance, language, settings);
            window.resize(size);
            window.show();
            good = save(window, folder, QStringLiteral("first-start") + end, filter) && good;
            for (const Log &log : logs) {
                window.setSession(sessionOf(log));
                window.showReport(log.report, {log.limit}, fake::episodes(*log.report, log.limit));
                for (int page = 0; page < static_cast<int>(pageCatalog().size()); ++page) {
                    if (!window.page(page))
                        continue;
                    window.setCurrentPage(page);
                    if (!log.report->series.empty() && log.report->series.size() > 1 && page == 0)
                        emit window.page(page)->windowSelected(1);
                    good = save(window, folder,
                                QStringLiteral("%1-%2").arg(
                                    QString::fromLatin1(log.name),
                                    QString::fromLatin1(pageCatalog()[static_cast<std::size_t>(page)].icon))
                                    + end,
                                filter)
                        && good;
                }
            }
            // A limit being tried, a job running, rows in quarantine, the series as a table, an error in a panel.
            SessionState grown = sessionOf(logs[0]);
            grown.analysable = true;
            window.setSession(grown);
            window.showReport(logs[0].report, {logs[0].limit}, fake::episodes(*logs[0].report, logs[0].limit));
            window.setCurrentPage(kOverviewPage);
            QApplication::processEvents();
            auto *overview = static_cast<OverviewPage *>(window.page(kOverviewPage));
            overview->chart()->tryLimit();
            window.jobStarted(1, QStringLiteral("flights_log.csv.gz"));
            window.jobProgress(1, {Phase::Reading, 48e6, 160e6, 1'204'000, 310'000.0, 12.0});
            ImportSummary summary;
            summary.rowsStored = 59'981;
            summary.rowsQuarantined = 19;
            window.showQuarantine(fake::mailImport().quarantined, summary);
            window.jobs()->setFolded(false);
            good = save(window, folder, QStringLiteral("busy-overview") + end, filter) && good;
            window.jobFinished(1, JobOutcome::Cancelled, {});
            window.jobs()->setFolded(true);
            window.setCurrentPage(kMetricsPage);
            window.page(kMetricsPage)->toggleTable();
            good = save(window, folder, QStringLiteral("table-metrics") + end, filter) && good;
        }
        ImportDialog dialog(fake::mailImport());
        dialog.show();
        good = save(dialog, folder, QStringLiteral("import-%1").arg(looked), filter) && good;
    }
    return good ? 0 : 1;
}

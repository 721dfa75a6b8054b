// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The workbench as a person has it: real logs, a real session, every page after its answers came, light, dark, Chinese and
// Danish: live_shots FOLDER [FILTER]. The filter is a part of the names LOG-PAGE-LOOK-WIDTH.
#include "analysis/alerts/breaches.h"
#include "app/jobs/thread_pool.h"
#include "app/pages/catalog.h"
#include "app/pages/page.h"
#include "app/session/session.h"
#include "app/window/language.h"
#include "app/window/main_window.h"
#include "tests/support/temporary_folder.h"
#include "widgets/style/appearance.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QSettings>
#include <QTest>

#include <cstdio>

using namespace faultline;

namespace {

constexpr int kLongest = 120'000; ///< milliseconds until a page must have its answers

struct Log {
    const char *name;
    const char *log;
    const char *baseline;
    const char *cohort; ///< pushed for the shots named LOG+cohort; empty: none
};

struct Look {
    const char *name;
    Theme theme;
    const char *language;
    bool allPages;
};

constexpr Log kLogs[] = {
    {"flights", "resources/sample/flights_log.csv.gz", "resources/sample/flights_baseline.csv.gz",
     "inbound_delay_3h > 10 and origin in (PHX, ORD, LAX) and failed"},
    {"diamonds", "tests/data/diamonds/diamonds_log.csv.gz", "tests/data/diamonds/diamonds_baseline.csv.gz", ""},
    {"digits", "tests/data/mnist/mnist_log.csv.gz", "tests/data/mnist/mnist_baseline.csv.gz", "failed"},
    {"mails", "tests/data/spam/spam_log.csv.gz", "tests/data/spam/spam_baseline.csv.gz", ""},
    {"late-labels", "tests/data/flights/flights_last4weeks_unlabelled.csv.gz", "", ""},
};
constexpr Look kLooks[] = {{"light-en", Theme::Light, "en", true},
                           {"dark-en", Theme::Dark, "en", true},
                           {"light-zh", Theme::Light, "zh_CN", true},
                           {"light-da", Theme::Light, "da", true}};

bool import(const Log &log, const std::string &project)
{
    ThreadPool pool;
    Run run{pool, {}, nullptr, 1};
    const auto workspace = Workspace::create(project);
    if (!workspace)
        return false;
    const std::string root = FAULTLINE_SOURCE_DIR "/";
    ImportOptions training;
    training.part = Part::Training;
    const bool good = (*workspace)->importLog(root + log.log, {}, run).ok()
        && (!*log.baseline || (*workspace)->importLog(root + log.baseline, training, run).ok());
    return (*workspace)->close().ok() && good;
}

/// A session with its window, wired as the application wires them.
struct Workbench {
    ThreadPool pool;
    JobRunner jobs{pool};
    Session session{jobs};
    MainWindow window;

    Workbench(Appearance &appearance, Language &language, QSettings &settings)
        : window(appearance, language, settings)
    {
        window.setDesk(session.desk());
        QObject::connect(&session, &Session::stateChanged, &window, &MainWindow::setSession);
        QObject::connect(&session, &Session::failed, &window, &MainWindow::showError);
        QObject::connect(&session, &Session::reportChanged, &window,
                         [this](const std::shared_ptr<const MetricReport> &report) {
                             std::vector<BreachEpisode> episodes;
                             if (report)
                                 episodes = breaches(report->series, session.thresholds());
                             window.showReport(report, session.thresholds(), std::move(episodes));
                         });
    }

    /// Until nothing was running for some turns of the event loop: answers ask further questions.
    bool settle()
    {
        QElapsedTimer since;
        since.start();
        for (int quiet = 0; quiet < 15; quiet = jobs.isRunning() ? 0 : quiet + 1) {
            QTest::qWait(20);
            if (since.elapsed() > kLongest)
                return false;
        }
        return true;
    }
};

class Camera {
public:
    Camera(QString folder, QString filter)
        : m_folder(std::move(folder))
        , m_filter(std::move(filter))
    {
    }
    bool wants(const QString &name) const { return name.contains(m_filter); }
    void take(QWidget &widget, const QString &name)
    {
        if (wants(name) && !widget.grab().save(QDir(m_folder).filePath(name + QStringLiteral(".png"))))
            std::fprintf(stderr, "Cannot write %s.\n", qPrintable(name));
    }

private:
    QString m_folder;
    QString m_filter;
};

void shoot(Workbench &bench, Camera &camera, const Log &log, const QString &suffix, bool withCohort)
{
    const QString name = QString::fromLatin1(log.name) + (withCohort ? QStringLiteral("+cohort") : QString());
    for (int page = 0; page < static_cast<int>(pageCatalog().size()); ++page) {
        const QString shot =
            QStringLiteral("%1-%2-%3")
                .arg(name, QString::fromLatin1(pageCatalog()[static_cast<std::size_t>(page)].icon), suffix);
        if (!bench.window.page(page) || !camera.wants(shot))
            continue;
        bench.window.setCurrentPage(page);
        if (!bench.settle())
            std::fprintf(stderr, "%s: still busy after %d s\n", qPrintable(shot), kLongest / 1000);
        camera.take(bench.window, shot);
    }
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 2) {
        std::fprintf(stderr, "Usage: live_shots FOLDER [FILTER]\n");
        return 2;
    }
    QDir().mkpath(arguments[1]);
    Camera camera(arguments[1], arguments.value(2));
    const TemporaryFolder folder;
    QSettings settings(QString::fromStdString(folder.file("settings.ini")), QSettings::IniFormat);
    Appearance appearance(application);
    Language language(application);
    for (const Log &log : kLogs) {
        const QString project = QString::fromStdString(folder.file(std::string(log.name) + ".faultline"));
        for (const Look &look : kLooks) {
            for (const int width : {1440, 1000}) {
                const QString suffix = QStringLiteral("%1-%2").arg(QString::fromLatin1(look.name)).arg(width);
                bool wanted = false;
                for (const PageEntry &entry : pageCatalog()) {
                    const QString page = QString::fromLatin1(entry.icon);
                    for (const char *state : {"", "+cohort"})
                        wanted = wanted
                            || camera.wants(QStringLiteral("%1%2-%3-%4")
                                                .arg(QLatin1String(log.name), QLatin1String(state), page, suffix));
                }
                if (!wanted)
                    continue;
                if (!QFile::exists(project) && !import(log, project.toStdString())) {
                    std::fprintf(stderr, "%s cannot be imported.\n", log.name);
                    return 1;
                }
                appearance.setTheme(look.theme);
                language.setChoice(QString::fromLatin1(look.language));
                settings.clear();
                Workbench bench(appearance, language, settings);
                bench.window.resize(width, width * 5 / 8);
                bench.window.show();
                bench.session.openProject(project);
                bench.settle();
                shoot(bench, camera, log, suffix, false);
                if (!*log.cohort)
                    continue;
                if (const auto cohort = parseCohort(log.cohort, bench.session.desk().words()))
                    bench.session.desk().setCohort(*cohort);
                shoot(bench, camera, log, suffix, true);
            }
        }
    }
    return 0;
}

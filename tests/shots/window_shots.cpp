// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of the parts of the window that a page alone does not show: palette, settings, help, inspector as a tab,
// layouts. window_shots FOLDER [FILTER]; QT_SCALE_FACTOR=2 for twice the pixels.
#include "app/dialogs/help_dialog.h"
#include "app/dialogs/settings_dialog.h"
#include "app/dialogs/shortcuts_page.h"
#include "app/pages/catalog.h"
#include "app/pages/page.h"
#include "app/window/actions.h"
#include "app/window/command_palette.h"
#include "app/window/inspector_dock.h"
#include "app/window/language.h"
#include "app/window/main_window.h"
#include "tests/app_support/fake_import.h"
#include "tests/support/fake_report.h"
#include "widgets/style/appearance.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QKeySequenceEdit>
#include <QLineEdit>
#include <QSettings>
#include <QTabBar>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTreeWidget>

#include <cstdio>

using namespace faultline;

namespace {

struct Shooter {
    QString folder;
    QString filter;
    QString end;
    bool good = true;

    void save(QWidget &widget, const char *name)
    {
        const QString file = QString::fromLatin1(name) + end;
        if (!file.contains(filter))
            return;
        QApplication::processEvents();
        QApplication::processEvents();
        good = widget.grab().save(QDir(folder).filePath(file + QStringLiteral(".png"))) && good;
    }
};

SessionState sessionOf(const MetricReport &report)
{
    SessionState state;
    state.projectPath = QStringLiteral("flights.faultline");
    state.projectName = state.projectPath;
    state.rows = report.overall.rows;
    state.schema.columns = fake::mailImport().schema.columns;
    state.analysedAt = daysFromCivil({2026, 11, 22}) * kDay + 12 * kHour + 4 * 60 * kSecond;
    return state;
}

void shoot(Shooter &shooter, Appearance &appearance, Language &language, QSettings &settings, const QSize &size)
{
    settings.clear();
    MainWindow window(appearance, language, settings);
    window.resize(size);
    window.show();
    shooter.save(window, "first");
    const auto report = fake::binaryReport();
    window.setSession(sessionOf(*report));
    window.showReport(report, {{Metric::Accuracy, 0.68}}, fake::episodes(*report, {Metric::Accuracy, 0.68}));
    emit window.page(kOverviewPage)->windowSelected(1);
    shooter.save(window, "overview");
    window.commandPalette()->open(window.commands());
    shooter.save(window, "palette");
    window.commandPalette()->field()->setText(QStringLiteral("exp"));
    shooter.save(window, "palette-typed");
    window.commandPalette()->field()->setText(QStringLiteral("qqq"));
    shooter.save(window, "palette-nothing");
    window.commandPalette()->leave();
    if (auto *tabs = window.findChild<QTabBar *>(QStringLiteral("pageTabs")); tabs && tabs->isVisible()) {
        tabs->setCurrentIndex(1);
        shooter.save(window, "inspector-tab");
        tabs->setCurrentIndex(0);
    }
    const auto bare = fake::unlabelledReport();
    window.setSession({});
    window.setSession(sessionOf(*bare));
    window.showReport(bare, {}, {});
    window.setCurrentPage(kOverviewPage);
    shooter.save(window, "unlabelled-overview");
    window.setCurrentPage(kMetricsPage);
    shooter.save(window, "unlabelled-metrics");
    window.actions()[ActionId::Settings]->trigger();
    shooter.save(*window.settingsDialog(), "settings");
    window.settingsDialog()->findChild<QTabWidget *>()->setCurrentIndex(1);
    ShortcutsPage *shortcuts = window.settingsDialog()->shortcutsPage();
    shortcuts->list()->setCurrentItem(shortcuts->list()->topLevelItem(3));
    shortcuts->keys()->setKeySequence(QKeySequence(QStringLiteral("Ctrl+E")));
    shooter.save(*window.settingsDialog(), "shortcuts");
    window.setCurrentPage(kMetricsPage);
    window.actions()[ActionId::Help]->trigger();
    shooter.save(*window.helpDialog(), "help");
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 2) {
        std::fprintf(stderr, "Usage: window_shots FOLDER [FILTER]\n");
        return 2;
    }
    Shooter shooter{arguments[1], arguments.value(2), {}, true};
    QDir().mkpath(shooter.folder);
    QTemporaryDir scratch;
    QSettings settings(scratch.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    Appearance appearance(application);
    Language language(application);
    const std::pair<Theme, const char *> looks[] = {
        {Theme::Light, "en"}, {Theme::Dark, "en"}, {Theme::Light, "zh_CN"}, {Theme::Light, "da"}};
    for (const auto &[theme, code] : looks) {
        appearance.setTheme(theme);
        language.setChoice(QString::fromLatin1(code));
        for (const QSize &size : {QSize(1440, 900), QSize(1000, 640), QSize(800, 560)}) {
            shooter.end = QStringLiteral("-%1-%2-%3")
                              .arg(theme == Theme::Dark ? QStringLiteral("dark") : QStringLiteral("light"),
                                   QString::fromLatin1(code))
                              .arg(size.width());
            shoot(shooter, appearance, language, settings, size);
        }
    }
    return shooter.good ? 0 : 1;
}

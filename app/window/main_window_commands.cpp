// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the palette offers: every action, page, saved cohort, layout, recent project, theme, language and column.
#include "analysis/values/cohort_text.h"
#include "app/pages/catalog.h"
#include "app/session/desk.h"
#include "app/window/actions.h"
#include "app/window/language.h"
#include "app/window/main_window.h"
#include "app/window/recent_projects.h"
#include "widgets/views/cohort_bar.h"
#include "widgets/views/cohort_field.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QFileInfo>
#include <QMenu>
#include <QRegularExpression>

namespace faultline {

namespace {

/// Without the mark of the key: "&File", and in Chinese at the end, in brackets.
QString plain(const QString &text)
{
    static const QRegularExpression kBracketed(QStringLiteral("\\(&.\\)"));
    return QString(text).remove(kBracketed).remove(QLatin1Char('&'));
}

QString keysOf(const QAction &action)
{
    return action.shortcut().toString(QKeySequence::NativeText);
}

} // namespace

std::vector<PaletteCommand> MainWindow::commands()
{
    std::vector<PaletteCommand> commands;
    for (const ActionRow &row : actionTable()) {
        QAction *action = (*m_actions)[row.id];
        if (row.id == ActionId::Commands)
            continue;
        commands.push_back({QStringLiteral("action %1").arg(QString::fromUtf8(row.text)),
                            plain(m_menus[static_cast<std::size_t>(row.menu)]->title()), plain(action->text()),
                            QString::fromUtf8(row.text),
                            action->isEnabled()      ? QString()
                                : m_session.isOpen() ? tr("not now")
                                                     : tr("needs an open project"),
                            keysOf(*action), row.icon ? QString::fromLatin1(row.icon) : QString(), action->isEnabled(),
                            [action] { action->trigger(); }});
    }
    for (std::size_t i = 0; i < pageCatalog().size(); ++i) {
        const PageEntry &entry = pageCatalog()[i];
        const bool usable = entry.make && m_session.isOpen();
        commands.push_back({QStringLiteral("page %1").arg(QLatin1String(entry.icon)), tr("Page"), pageTitle(entry),
                            QString::fromUtf8(entry.title),
                            usable            ? QString()
                                : entry.needs ? QCoreApplication::translate("pages", entry.needs)
                                              : tr("needs an open project"),
                            keysOf(*m_pageActions[i]), QString::fromLatin1(entry.icon), usable,
                            [this, i] { setCurrentPage(static_cast<int>(i)); }});
    }
    addDataCommands(commands);
    addLayoutCommands(commands);
    for (const QString &path : RecentProjects(m_settings).paths())
        commands.push_back({QStringLiteral("project %1").arg(path),
                            tr("Project"),
                            QFileInfo(path).fileName(),
                            {},
                            path,
                            {},
                            QStringLiteral("recent"),
                            true,
                            [this, path] { emit openProjectRequested(path); }});
    const char *themes[] = {"System theme", "Light theme", "Dark theme"};
    for (int i = 0; i < 3; ++i)
        commands.push_back({QStringLiteral("theme %1").arg(i),
                            tr("Theme"),
                            plain(m_themes->actions().at(i)->text()),
                            QString::fromLatin1(themes[i]),
                            {},
                            {},
                            {},
                            true,
                            [this, i] { chooseTheme(static_cast<Theme>(i)); }});
    for (std::size_t i = 0; i < languages().size(); ++i)
        commands.push_back(
            {QStringLiteral("language %1").arg(languages()[i].code),
             tr("Language"),
             plain(m_languages->actions().at(static_cast<int>(i))->text()),
             QStringLiteral("Language %1").arg(QLocale::languageToString(QLocale(languages()[i].code).language())),
             {},
             {},
             {},
             true,
             [this, code = languages()[i].code] { chooseLanguage(code); }});
    return commands;
}

/// Saved cohorts and columns of the open project.
void MainWindow::addDataCommands(std::vector<PaletteCommand> &commands)
{
    if (!m_session.isOpen())
        return;
    for (const SavedCohort &saved : m_cohortState.saved)
        commands.push_back({QStringLiteral("cohort %1").arg(QString::fromStdString(saved.name)),
                            tr("Saved cohort"),
                            QString::fromStdString(saved.name),
                            {},
                            QString::fromStdString(saved.text),
                            {},
                            QStringLiteral("filter"),
                            m_desk != nullptr,
                            [this, text = saved.text] { runSaved(text); }});
    for (const ColumnSchema &column : m_session.schema.columns) {
        const QString name = QString::fromStdString(column.name);
        if (column.role == Role::Ignored)
            continue;
        commands.push_back({QStringLiteral("column %1").arg(name),
                            tr("Column"),
                            tr("Filter by %1\u2026", "column").arg(name),
                            QStringLiteral("Filter by %1").arg(name),
                            {},
                            {},
                            QStringLiteral("filter"),
                            true,
                            [this, text = column.name] { startFilter(text); }});
    }
}

void MainWindow::runSaved(const std::string &text)
{
    if (!m_desk)
        return;
    const Result<Cohort> cohort = parseCohort(text, m_desk->words());
    if (cohort)
        m_desk->setCohort(*cohort);
    else
        showError(tr("Saved cohort"), cohort.error());
}

void MainWindow::startFilter(const std::string &column)
{
    m_cohort->beginFilter();
    m_cohort->field()->begin(QString::fromStdString(quotedName(column)) + QLatin1Char(' '));
}

} // namespace faultline

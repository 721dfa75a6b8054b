// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Menus, what the actions do, and every text of the frame.
#include "app/dialogs/about_dialog.h"
#include "app/pages/catalog.h"
#include "app/pages/page.h"
#include "app/session/desk.h"
#include "app/window/actions.h"
#include "app/window/cohort_line.h"
#include "app/window/command_field.h"
#include "app/window/command_palette.h"
#include "app/window/inspector_dock.h"
#include "app/window/language.h"
#include "app/window/main_window.h"
#include "app/window/recent_projects.h"
#include "widgets/style/icons.h"
#include "widgets/views/cohort_bar.h"
#include "widgets/views/navigation.h"
#include "widgets/views/panel.h"
#include "widgets/words/number_text.h"
#include "widgets/words/time_text.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QMenuBar>
#include <QSettings>
#include <QToolBar>
#include <QToolButton>

#include <array>

namespace faultline {

namespace {

enum ExtraMenu { ThemeMenu = 5, LanguageMenu, RecentMenu, GoMenu, LayoutMenu, MenuCount };

QString logFilter()
{
    return MainWindow::tr("Logs (*.csv *.tsv *.csv.gz *.tsv.gz);;All files (*)");
}

} // namespace

void MainWindow::buildMenus()
{
    for (int i = 0; i < MenuCount; ++i)
        m_menus.push_back(i < ThemeMenu ? menuBar()->addMenu(QString()) : new QMenu(this));
    for (const ActionRow &row : actionTable()) {
        m_menus[static_cast<std::size_t>(row.menu)]->addAction((*m_actions)[row.id]);
        addAction((*m_actions)[row.id]);
    }
    for (const ActionRow &row : actionTable())
        m_shortcuts.add((*m_actions)[row.id], QString::fromUtf8(row.text));
    for (const ActionId id : {ActionId::ToggleInspector, ActionId::ToggleJobs, ActionId::ToggleNavigation})
        (*m_actions)[id]->setCheckable(true);
    QMenu *file = m_menus[static_cast<std::size_t>(MenuId::File)];
    file->insertMenu((*m_actions)[ActionId::CloseProject], m_menus[RecentMenu]);
    file->insertSeparator((*m_actions)[ActionId::AddBaseline]);
    file->insertSeparator((*m_actions)[ActionId::Report]);
    file->insertSeparator((*m_actions)[ActionId::Quit]);

    QMenu *view = m_menus[static_cast<std::size_t>(MenuId::View)];
    view->addSeparator();
    for (const int menu : {GoMenu, LayoutMenu, ThemeMenu, LanguageMenu})
        view->addMenu(m_menus[static_cast<std::size_t>(menu)]);
    for (int i = 0; i < static_cast<int>(pageCatalog().size()); ++i) {
        const PageEntry &entry = pageCatalog()[static_cast<std::size_t>(i)];
        QAction *action = m_menus[GoMenu]->addAction(icon(QString::fromLatin1(entry.icon)), QString(), this,
                                                     [this, i] { setCurrentPage(i); });
        action->setShortcut(QKeySequence(QString::fromLatin1(entry.keys), QKeySequence::PortableText));
        action->setEnabled(entry.make != nullptr);
        m_shortcuts.add(action, QStringLiteral("page %1").arg(QLatin1String(entry.icon)));
        m_pageActions.push_back(action);
    }
    m_themes = new QActionGroup(this);
    for (const Theme theme : {Theme::System, Theme::Light, Theme::Dark}) {
        QAction *action = m_menus[ThemeMenu]->addAction(QString(), this, [this, theme] { chooseTheme(theme); });
        action->setCheckable(true);
        action->setChecked(theme == m_appearance.theme());
        m_themes->addAction(action);
    }
    m_languages = new QActionGroup(this);
    for (const LanguageEntry &entry : languages()) {
        QAction *action =
            m_menus[LanguageMenu]->addAction(entry.name, this, [this, code = entry.code] { chooseLanguage(code); });
        action->setCheckable(true);
        action->setChecked(entry.code == m_language.choice());
        m_languages->addAction(action);
    }
    m_projectName = new QLabel;
    m_projectName->setProperty("tone", QStringLiteral("muted"));
    m_projectName->setContentsMargins(0, 3, 12, 3);
    buildLayoutMenu(m_menus[LayoutMenu]);
    fillRecentMenu();
}

void MainWindow::connectActions()
{
    const Actions &actions = *m_actions;
    const auto on = [&](ActionId id, auto &&slot) { connect(actions[id], &QAction::triggered, this, slot); };
    on(ActionId::OpenLog, &MainWindow::askForLogs);
    on(ActionId::OpenProject, [this] {
        askFor(tr("Open project"), tr("Faultline projects (*.faultline)"), &MainWindow::openProjectRequested);
    });
    on(ActionId::OpenSample, &MainWindow::openSampleRequested);
    on(ActionId::CloseProject, &MainWindow::closeProjectRequested);
    on(ActionId::AddBaseline, [this] { askFor(tr("Add baseline"), logFilter(), &MainWindow::baselineRequested); });
    on(ActionId::AddLabels, [this] { askFor(tr("Add labels"), logFilter(), &MainWindow::labelsRequested); });
    on(ActionId::Analyse, [this] { emit analyseRequested(m_window); });
    on(ActionId::Report, &MainWindow::askForReport);
    on(ActionId::Quit, &QWidget::close);
    on(ActionId::Copy, [this] {
        if (m_inspector->contents()->isAncestorOf(focusWidget()))
            return copyInspector();
        if (Page *shown = page(m_page); shown && m_session.isOpen())
            shown->copy();
    });
    on(ActionId::CopyCommand, [this] {
        if (Panel *panel = page(m_page) && m_session.isOpen() ? page(m_page)->exportPanel() : nullptr)
            panel->exportMenu()->copyCommand();
    });
    on(ActionId::Export, &MainWindow::openExportMenu);
    on(ActionId::Back, [this] {
        if (m_desk)
            m_desk->goBack();
    });
    on(ActionId::Forward, [this] {
        if (m_desk)
            m_desk->goForward();
    });
    on(ActionId::AddFilter, [this] { m_cohort->beginFilter(); });
    on(ActionId::SaveCohort, [this] { m_cohortLine->save(); });
    on(ActionId::ClearFilters, [this] {
        if (m_desk)
            m_desk->setCohort({});
    });
    on(ActionId::Refresh, [this] {
        if (m_desk)
            m_desk->refresh();
    });
    on(ActionId::Undo, &MainWindow::undo);
    on(ActionId::Redo, &MainWindow::redo);
    on(ActionId::Commands, [this] {
        if (m_palette->isVisible())
            m_palette->leave();
        else
            m_palette->open(commands());
    });
    on(ActionId::Cancel, [this] {
        if (const std::optional<qint64> id = m_jobs->runningJob())
            emit cancelJobRequested(*id);
    });
    on(ActionId::ToggleInspector, &MainWindow::toggleInspector);
    on(ActionId::ToggleJobs, [this](bool shown) { m_jobs->setFolded(!shown); });
    on(ActionId::NextPanel, [this] { movePanelFocus(true); });
    on(ActionId::PreviousPanel, [this] { movePanelFocus(false); });
    on(ActionId::ResetLayout, &MainWindow::resetLayout);
    on(ActionId::ToggleNavigation, [this](bool folded) {
        m_navigationFolded = folded;
        fitToWidth();
    });
    on(ActionId::MenuBar, [this] {
        menuBar()->setFocus(Qt::MenuBarFocusReason);
        menuBar()->setActiveAction(m_menus.front()->menuAction());
    });
    on(ActionId::SaveLayout, &MainWindow::askForLayoutName);
    on(ActionId::Settings, &MainWindow::showSettings);
    const auto onPage = [&](ActionId id, void (*act)(Page &)) {
        on(id, [this, act] {
            if (Page *shown = page(m_page); shown && m_session.isOpen())
                act(*shown);
        });
    };
    onPage(ActionId::Table, [](Page &shown) { shown.toggleTable(); });
    onPage(ActionId::Drill, [](Page &shown) { shown.drill(); });
    onPage(ActionId::ShowRecords, [](Page &shown) { shown.openRecords(); });
    onPage(ActionId::Find, [](Page &shown) { shown.find(); });
    onPage(ActionId::NextItem, [](Page &shown) { shown.moveItem(1); });
    onPage(ActionId::PreviousItem, [](Page &shown) { shown.moveItem(-1); });
    onPage(ActionId::Peek, [](Page &shown) { shown.peek(); });
    on(ActionId::Help, [this] { showHelp(helpTopic()); });
    on(ActionId::InputsHelp, [this] { showHelp(QStringLiteral("inputs")); });
    on(ActionId::SampleSource, [this] { showHelp(QStringLiteral("sample")); });
    on(ActionId::About, [this] { showAbout(this); });
}

void MainWindow::askForLogs()
{
    const QString folder = m_settings.value(QStringLiteral("folder")).toString();
    const QStringList paths = QFileDialog::getOpenFileNames(this, tr("Open log"), folder, logFilter());
    if (paths.isEmpty())
        return;
    m_settings.setValue(QStringLiteral("folder"), QFileInfo(paths.front()).absolutePath());
    openDropped(paths);
}

void MainWindow::askFor(const QString &title, const QString &filter, void (MainWindow::*signal)(const QString &))
{
    const QString folder = m_settings.value(QStringLiteral("folder")).toString();
    const QString path = QFileDialog::getOpenFileName(this, title, folder, filter);
    if (path.isEmpty())
        return;
    m_settings.setValue(QStringLiteral("folder"), QFileInfo(path).absolutePath());
    emit(this->*signal)(path);
}

void MainWindow::askForReport()
{
    const QString base = QFileInfo(m_session.projectPath).completeBaseName();
    const QString proposed =
        QFileInfo(m_session.projectPath).absolutePath() + QLatin1Char('/') + base + QStringLiteral(".pdf");
    const QString path = QFileDialog::getSaveFileName(this, tr("Export report"), proposed, tr("PDF (*.pdf)"));
    if (!path.isEmpty())
        emit reportRequested(path);
}

void MainWindow::fillRecentMenu()
{
    QMenu *menu = m_menus.empty() ? nullptr : m_menus[RecentMenu];
    if (!menu)
        return;
    menu->clear();
    const QStringList paths = RecentProjects(m_settings).paths();
    menu->setEnabled(!paths.isEmpty());
    for (const QString &path : paths) {
        QAction *action =
            menu->addAction(QFileInfo(path).fileName(), this, [this, path] { emit openProjectRequested(path); });
        action->setToolTip(path);
        action->setStatusTip(path);
    }
}

void MainWindow::refreshEnabled()
{
    const Actions &actions = *m_actions;
    const bool open = m_session.isOpen();
    const bool writable = open && !m_session.readOnly;
    for (const ActionId id : {ActionId::AddBaseline, ActionId::AddLabels})
        actions[id]->setEnabled(writable);
    actions[ActionId::AddModel]->setEnabled(false);
    actions[ActionId::CloseProject]->setEnabled(open);
    actions[ActionId::Analyse]->setEnabled(open);
    actions[ActionId::Report]->setEnabled(m_shown.report != nullptr);
    actions[ActionId::Table]->setEnabled(m_shown.report != nullptr);
    for (const ActionId id : {ActionId::Export, ActionId::CopyCommand})
        actions[id]->setEnabled(open);
    actions[ActionId::Copy]->setEnabled(m_shown.report != nullptr);
    for (const ActionId id : {ActionId::Drill, ActionId::ShowRecords, ActionId::Refresh, ActionId::Find,
                              ActionId::NextItem, ActionId::PreviousItem, ActionId::Peek, ActionId::AddFilter})
        actions[id]->setEnabled(open);
    actions[ActionId::Back]->setEnabled(m_cohortState.canGoBack);
    actions[ActionId::Forward]->setEnabled(m_cohortState.canGoForward);
    const bool filtered = m_cohortState.cohort.op != CohortOp::All;
    actions[ActionId::ClearFilters]->setEnabled(filtered);
    actions[ActionId::SaveCohort]->setEnabled(filtered && isPortable(m_cohortState.cohort));
    actions[ActionId::Cancel]->setEnabled(m_jobs->isJobRunning());
    // The one filled button of the tool bar, while there is something new to analyse.
    if (auto *bar = findChild<QToolBar *>(QStringLiteral("toolBar"))) {
        QWidget *button = bar->widgetForAction(actions[ActionId::Analyse]);
        const bool filled = open && (m_session.analysable || !m_shown.report);
        if (button->property("primary").toBool() != filled) {
            button->setProperty("primary", filled);
            button->style()->unpolish(button);
            button->style()->polish(button);
        }
        actions[ActionId::Analyse]->setIcon(
            icon(QStringLiteral("analyse"), filled ? IconTone::OnAccent : IconTone::Text));
    }
}

void MainWindow::retranslate()
{
    m_actions->retranslate();
    m_commands->setKeys((*m_actions)[ActionId::Commands]->shortcut().toString(QKeySequence::NativeText));
    fillLayoutMenu();
    showUndo();
    showTabs();
    const std::array<QString, MenuCount> titles{tr("&File"),      tr("&Edit"),  tr("&View"),    tr("&Analyse"),
                                                tr("&Help"),      tr("Theme"),  tr("Language"), tr("Recent projects"),
                                                tr("Go to page"), tr("Layouts")};
    for (std::size_t i = 0; i < m_menus.size(); ++i)
        m_menus[i]->setTitle(titles[i]);
    const std::array<QString, 3> themes{tr("System"), tr("Light"), tr("Dark")};
    for (int i = 0; i < 3; ++i)
        m_themes->actions().at(i)->setText(themes[static_cast<std::size_t>(i)]);
    m_languages->actions().at(0)->setText(tr("System"));

    std::vector<NavigationEntry> entries;
    for (std::size_t i = 0; i < pageCatalog().size(); ++i) {
        const PageEntry &entry = pageCatalog()[i];
        m_pageActions[i]->setText(pageTitle(entry));
        const QString needs = entry.needs               ? QCoreApplication::translate("pages", entry.needs)
            : !m_session.isOpen() && i != kOverviewPage ? tr("%1 needs a log.", "page").arg(pageTitle(entry))
                                                        : QString();
        const bool usable = entry.make && (m_session.isOpen() || i == kOverviewPage);
        entries.push_back({QString::fromLatin1(entry.icon), pageTitle(entry), needs, usable, 0});
    }
    m_navigation->setEntries(entries);
    m_navigation->setCurrent(m_session.isOpen() ? m_page : kOverviewPage);
    m_navigation->setAccessibleName(tr("Pages"));
    setWindowTitle(m_session.isOpen() ? tr("%1 \u2013 Faultline", "project").arg(m_session.projectName)
                                      : tr("Faultline"));
    m_projectName->setText(m_session.isOpen() ? m_session.projectName : tr("no project"));
    menuBar()->setCornerWidget(m_projectName); // anew: the menu bar asks for its size only here
    m_projectName->show();
    if (!m_desk)
        m_cohortLine->showAll(m_session.rows);
    refreshEnabled();
    showStatus();
}

void MainWindow::showStatus()
{
    QString left;
    if (!m_session.isOpen())
        left = tr("Open a log or the sample to begin");
    else if (m_session.analysedAt)
        left = tr("Analysed %1 \u00b7 seed %2 \u00b7 exact", "time, seed")
                   .arg(momentText(*m_session.analysedAt))
                   .arg(m_session.seed);
    else if (!m_shown.report)
        left = tr("Not analysed yet: press Ctrl+R");
    m_hint->setText(left);
    m_saved->setText(!m_session.isOpen()      ? QString()
                         : m_session.readOnly ? tr("Read only: another process writes this project")
                                              : tr("All changes saved"));
}

} // namespace faultline

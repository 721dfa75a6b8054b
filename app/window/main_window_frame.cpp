// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The frame of the window: what is where, and what it does to the layout when space is short.
#include "app/pages/catalog.h"
#include "app/pages/first_start_page.h"
#include "app/pages/page.h"
#include "app/window/actions.h"
#include "app/window/command_field.h"
#include "app/window/inspector_dock.h"
#include "app/window/main_window.h"
#include "widgets/views/cohort_bar.h"
#include "widgets/views/navigation.h"
#include "widgets/views/panel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QSettings>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace faultline {

namespace {

constexpr int kLayoutVersion = 1; // raise it when docks or tool bars change: older layouts are then left alone
constexpr int kInspectorFits = 1180;
constexpr int kNavigationFits = 1040;

QString key(const char *name)
{
    return QLatin1String("window/") + QLatin1String(name);
}

} // namespace

void MainWindow::buildCentre()
{
    auto *centre = new QWidget;
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    m_navigation = new Navigation;
    m_stack = new QStackedWidget;
    row->addWidget(m_navigation);
    row->addWidget(m_stack, 1);
    column->addLayout(row, 1);
    setCentralWidget(centre);

    m_first = new FirstStartPage;
    m_stack->addWidget(m_first);
    for (const PageEntry &entry : pageCatalog()) {
        Page *page = entry.make ? entry.make(this) : nullptr;
        m_pages.push_back(page);
        if (!page)
            continue;
        m_stack->addWidget(page);
        connectPage(page);
    }
    connect(m_navigation, &Navigation::pageChosen, this, &MainWindow::setCurrentPage);
    connect(m_first, &FirstStartPage::sampleRequested, this, &MainWindow::openSampleRequested);
    connect(m_first, &FirstStartPage::browseRequested, this, [this] { (*m_actions)[ActionId::OpenLog]->trigger(); });
    connect(m_first, &FirstStartPage::inputsExplained, this, [this] { (*m_actions)[ActionId::InputsHelp]->trigger(); });
    connect(m_first, &FirstStartPage::filesDropped, this, &MainWindow::openDropped);
    connect(m_first, &FirstStartPage::projectRequested, this, &MainWindow::openProjectRequested);
    m_hint = new QLabel;
    m_saved = new QLabel;
    statusBar()->addWidget(m_hint, 1);
    statusBar()->addPermanentWidget(m_saved);
    statusBar()->setSizeGripEnabled(false);
}

void MainWindow::connectPage(Page *page)
{
    connect(page, &Page::windowSelected, this, &MainWindow::selectWindow);
    connect(page, &Page::thresholdChosen, this, &MainWindow::thresholdChosen);
    connect(page, &Page::thresholdRemoved, this, &MainWindow::thresholdRemoved);
    connect(page, &Page::noteSaved, this, &MainWindow::noteSaved);
    connect(page, &Page::noteRemoved, this, &MainWindow::noteRemoved);
    connect(page, &Page::pageRequested, this, &MainWindow::setCurrentPage);
    for (const Panel *panel : page->findChildren<Panel *>())
        connect(panel, &Panel::exported, this, &MainWindow::askForExport);
    connect(page, &Page::windowSizeChosen, this, [this](Window window) {
        m_window = window;
        emit analyseRequested(window);
    });
    connect(page, &Page::hintChanged, this, [this](const QString &hint) {
        if (hint.isEmpty())
            showStatus();
        else
            m_hint->setText(hint);
    });
}

void MainWindow::buildDocks()
{
    m_inspector = new InspectorDock(this);
    m_jobs = new JobsDock(this);
    setCorner(Qt::BottomRightCorner, Qt::BottomDockWidgetArea);
    addDockWidget(Qt::RightDockWidgetArea, m_inspector);
    addDockWidget(Qt::BottomDockWidgetArea, m_jobs);
    resizeDocks({m_inspector}, {300}, Qt::Horizontal);
    connect(m_jobs, &JobsDock::cancelRequested, this, &MainWindow::cancelJobRequested);
    connect(m_inspector, &QDockWidget::visibilityChanged, this, [this](bool visible) {
        (*m_actions)[ActionId::ToggleInspector]->setChecked(visible);
        if (!m_fitting && isVisible() && !isMinimized())
            m_inspectorWanted = visible; // closed by its own button
    });
}

void MainWindow::buildToolBar()
{
    auto *bar = new QToolBar(this);
    bar->setObjectName(QStringLiteral("toolBar"));
    bar->setMovable(false);
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->setIconSize(QSize(22, 16)); // with room beside the drawing
    bar->setFixedHeight(40);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    auto *edge = new QWidget;
    edge->setFixedWidth(8);
    bar->addWidget(edge);
    // Left to right in the order in which a person has them.
    bar->addAction((*m_actions)[ActionId::OpenLog]);
    bar->addSeparator();
    for (const ActionId id : {ActionId::AddBaseline, ActionId::AddLabels, ActionId::AddModel})
        bar->addAction((*m_actions)[id]);
    bar->addSeparator();
    bar->addAction((*m_actions)[ActionId::Analyse]);
    bar->addSeparator();
    bar->addAction((*m_actions)[ActionId::Report]);
    auto *gap = new QWidget;
    gap->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(gap);
    m_commands = new CommandField;
    m_commands->setMinimumWidth(96);
    m_commands->setMaximumWidth(272);
    bar->addWidget(m_commands);
    auto *end = new QWidget;
    end->setFixedWidth(8);
    bar->addWidget(end);
    addToolBar(bar);

    auto *cohortLine = new QToolBar(this);
    cohortLine->setObjectName(QStringLiteral("cohortLine"));
    cohortLine->setMovable(false);
    cohortLine->setContextMenuPolicy(Qt::PreventContextMenu);
    m_cohort = new CohortBar;
    cohortLine->addWidget(m_cohort);
    addToolBarBreak();
    addToolBar(cohortLine);
}

void MainWindow::fitToWidth()
{
    m_navigation->setFolded(width() < kNavigationFits);
    if (m_inspector->isFloating())
        return;
    m_fitting = true;
    m_inspector->setVisible(m_inspectorWanted && m_session.isOpen() && width() >= kInspectorFits);
    m_fitting = false;
}

void MainWindow::movePanelFocus(bool forward)
{
    const std::vector<QWidget *> stops{m_navigation, m_stack->currentWidget(), m_inspector->widget(), m_jobs->widget(),
                                       m_commands};
    std::size_t now = 0;
    for (std::size_t i = 0; i < stops.size(); ++i) {
        if (stops[i]->isAncestorOf(focusWidget()) || stops[i] == focusWidget())
            now = i;
    }
    for (std::size_t step = 1; step <= stops.size(); ++step) {
        QWidget *next = stops[(now + (forward ? step : stops.size() - step)) % stops.size()];
        if (!next->isVisible())
            continue;
        if (next->focusPolicy() & Qt::TabFocus) {
            next->setFocus(Qt::TabFocusReason);
            return;
        }
        for (QWidget *child : next->findChildren<QWidget *>()) {
            if (child->isVisible() && child->isEnabled() && (child->focusPolicy() & Qt::TabFocus)) {
                child->setFocus(Qt::TabFocusReason);
                return;
            }
        }
    }
}

void MainWindow::restoreLayout()
{
    m_inspectorWanted = m_settings.value(key("inspector"), true).toBool();
    restoreGeometry(m_settings.value(key("geometry")).toByteArray());
    restoreState(m_settings.value(key("state")).toByteArray(), kLayoutVersion);
    m_jobs->setFolded(m_settings.value(key("jobsFolded"), true).toBool());
    m_page = std::max(0, m_settings.value(key("page"), kOverviewPage).toInt());
    if (!page(m_page))
        m_page = kOverviewPage;
    fitToWidth();
}

void MainWindow::saveLayout()
{
    m_settings.setValue(key("geometry"), saveGeometry());
    m_settings.setValue(key("state"), saveState(kLayoutVersion));
    m_settings.setValue(key("inspector"), m_inspectorWanted);
    m_settings.setValue(key("jobsFolded"), m_jobs->isFolded());
    m_settings.setValue(key("page"), m_page);
}

void MainWindow::resetLayout()
{
    m_inspectorWanted = true;
    m_inspector->setFloating(false);
    addDockWidget(Qt::RightDockWidgetArea, m_inspector);
    addDockWidget(Qt::BottomDockWidgetArea, m_jobs);
    m_jobs->show();
    m_jobs->setFolded(true);
    resizeDocks({m_inspector}, {300}, Qt::Horizontal);
    fitToWidth();
    for (const char *name : {"geometry", "state", "inspector", "jobsFolded"})
        m_settings.remove(key(name));
}

} // namespace faultline

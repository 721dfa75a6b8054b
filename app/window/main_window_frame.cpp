// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The frame of the window: what is where, and what it does to the layout when space is short.
#include "app/pages/catalog.h"
#include "app/pages/first_start_page.h"
#include "app/pages/page.h"
#include "app/window/actions.h"
#include "app/window/cohort_line.h"
#include "app/window/command_field.h"
#include "app/window/inspector_dock.h"
#include "app/window/main_window.h"
#include "widgets/style/icons.h"
#include "widgets/views/cohort_bar.h"
#include "widgets/views/navigation.h"
#include "widgets/views/panel.h"
#include "widgets/views/tile.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QSettings>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTabBar>
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
    m_tabs = new QTabBar;
    m_tabs->setObjectName(QStringLiteral("pageTabs"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->addTab(QString());
    m_tabs->addTab(icon(QStringLiteral("info"), IconTone::Muted), QString());
    m_tabs->hide();
    auto *pages = new QVBoxLayout;
    pages->setSpacing(0);
    pages->addWidget(m_tabs);
    pages->addWidget(m_stack, 1);
    row->addWidget(m_navigation);
    row->addLayout(pages, 1);
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
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        QWidget *page = m_session.isOpen() ? static_cast<QWidget *>(this->page(m_page)) : m_first;
        m_stack->setCurrentWidget(tab == 1 && m_stack->indexOf(m_inspector->contents()) >= 0 ? m_inspector->contents()
                                                                                             : page);
        (*m_actions)[ActionId::ToggleInspector]->setChecked(tab == 1);
    });
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
    connect(page, &Page::labelsRequested, (*m_actions)[ActionId::AddLabels], &QAction::trigger);
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
    connect(m_inspector, &InspectorDock::changed, this, &MainWindow::showTabs);
    connect(m_jobs, &JobsDock::foldedChanged, (*m_actions)[ActionId::ToggleJobs],
            [this](bool folded) { (*m_actions)[ActionId::ToggleJobs]->setChecked(!folded); });
    connect(m_jobs, &JobsDock::cancelRequested, this, &MainWindow::cancelJobRequested);
    connect(m_inspector, &QDockWidget::visibilityChanged, this, [this](bool visible) {
        (*m_actions)[ActionId::ToggleInspector]->setChecked(visible || m_tabs->currentIndex() == 1);
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
    m_commands->setMaximumWidth(272);
    connect(m_commands, &QPushButton::clicked, (*m_actions)[ActionId::Commands], &QAction::trigger);
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
    m_cohortLine = new CohortLine(*m_cohort, this);
    cohortLine->addWidget(m_cohort);
    addToolBarBreak();
    addToolBar(cohortLine);
}

void MainWindow::fitToWidth()
{
    m_navigation->setFolded(m_navigationFolded || width() < kNavigationFits);
    const bool wanted = m_inspectorWanted && m_session.isOpen();
    m_fitting = true;
    const bool lend = wanted && width() < kInspectorFits && !m_inspector->isFloating();
    lendInspector(lend);
    if (!m_inspector->isFloating())
        m_inspector->setVisible(wanted && !lend);
    m_fitting = false;
}

/// To a tab over the page, or back to its dock.
void MainWindow::lendInspector(bool lend)
{
    QWidget *contents = m_inspector->contents();
    const bool lent = m_stack->indexOf(contents) >= 0;
    if (lend != lent && lend) {
        m_stack->addWidget(contents);
    } else if (lend != lent) {
        m_tabs->setCurrentIndex(0);
        m_stack->removeWidget(contents);
        m_inspector->takeBack();
        contents->show();
    }
    m_tabs->setVisible(lend);
    showTabs();
}

void MainWindow::showTabs()
{
    const std::vector<PageEntry> &pages = pageCatalog();
    m_tabs->setTabText(0, pageTitle(pages[static_cast<std::size_t>(m_page)]));
    const QString subject = m_inspector->subject();
    m_tabs->setTabText(1, subject.isEmpty() ? tr("Inspector") : tr("Inspector: %1", "what is selected").arg(subject));
}

void MainWindow::toggleInspector(bool shown)
{
    const bool narrow = width() < kInspectorFits && !m_inspector->isFloating();
    m_inspectorWanted = shown || narrow; // a narrow window keeps the tab and goes back to the page
    fitToWidth();
    if (m_inspector->isFloating())
        m_inspector->setVisible(shown);
    if (narrow)
        m_tabs->setCurrentIndex(shown ? 1 : 0);
}

/// What F6 goes through: the cohort, the pages, every panel of the page, the inspector, the jobs, the command field.
std::vector<QWidget *> MainWindow::panelStops() const
{
    std::vector<QWidget *> stops{m_cohort, m_navigation};
    const auto panels = m_stack->currentWidget()->findChildren<Panel *>();
    stops.insert(stops.end(), panels.begin(), panels.end());
    if (panels.isEmpty())
        stops.push_back(m_stack->currentWidget());
    for (QWidget *part : {m_inspector->contents(), m_jobs->widget(), static_cast<QWidget *>(m_commands)})
        stops.push_back(part);
    return stops;
}

void MainWindow::movePanelFocus(bool forward)
{
    const std::vector<QWidget *> stops = panelStops();
    std::size_t now = forward ? stops.size() - 1 : 0;
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

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    // A key that means something to what has the focus is not a shortcut there: Space ticks and presses.
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space
        && watched == focusWidget()) {
        const auto *view = qobject_cast<QAbstractItemView *>(watched);
        const bool ticks = view && view->currentIndex().flags().testFlag(Qt::ItemIsUserCheckable);
        if (ticks || qobject_cast<QAbstractButton *>(watched) || qobject_cast<QComboBox *>(watched)
            || qobject_cast<Tile *>(watched)) {
            event->accept();
            return true;
        }
    }
    return QMainWindow::eventFilter(watched, event);
}

void MainWindow::restoreLayout()
{
    m_inspectorWanted = m_settings.value(key("inspector"), true).toBool();
    restoreGeometry(m_settings.value(key("geometry")).toByteArray());
    restoreState(m_settings.value(key("state")).toByteArray(), kLayoutVersion);
    m_jobs->setFolded(m_settings.value(key("jobsFolded"), true).toBool());
    m_navigationFolded = m_settings.value(key("navigationFolded"), false).toBool();
    (*m_actions)[ActionId::ToggleNavigation]->setChecked(m_navigationFolded);
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
    m_settings.setValue(key("navigationFolded"), m_navigationFolded);
    m_settings.setValue(key("page"), m_page);
}

Layout MainWindow::currentLayout(const QString &name) const
{
    Layout layout;
    layout.name = name;
    layout.version = kLayoutVersion;
    layout.state = saveState(kLayoutVersion);
    layout.page = m_page;
    layout.inspector = m_inspectorWanted;
    layout.jobsFolded = m_jobs->isFolded();
    layout.navigationFolded = m_navigationFolded;
    return layout;
}

bool MainWindow::chooseLayout(const Layout &layout)
{
    if (!layout.state.isEmpty() && (layout.version != kLayoutVersion || !restoreState(layout.state, kLayoutVersion))) {
        statusBar()->showMessage(tr("The layout \u201c%1\u201d was saved by another version of Faultline and does not "
                                    "fit any more. Nothing was "
                                    "changed.")
                                     .arg(layout.name),
                                 10'000);
        return false;
    }
    m_inspectorWanted = layout.inspector;
    m_navigationFolded = layout.navigationFolded;
    (*m_actions)[ActionId::ToggleNavigation]->setChecked(m_navigationFolded);
    m_jobs->show();
    m_jobs->setFolded(layout.jobsFolded);
    fitToWidth();
    if (layout.inspectorWidth > 0)
        resizeDocks({m_inspector}, {layout.inspectorWidth}, Qt::Horizontal);
    if (layout.page >= 0)
        setCurrentPage(layout.page);
    return true;
}

void MainWindow::resetLayout()
{
    m_inspectorWanted = true;
    m_navigationFolded = false;
    (*m_actions)[ActionId::ToggleNavigation]->setChecked(false);
    m_inspector->setFloating(false);
    addDockWidget(Qt::RightDockWidgetArea, m_inspector);
    addDockWidget(Qt::BottomDockWidgetArea, m_jobs);
    m_jobs->show();
    m_jobs->setFolded(true);
    resizeDocks({m_inspector}, {300}, Qt::Horizontal);
    fitToWidth();
    for (const char *name : {"geometry", "state", "inspector", "jobsFolded", "navigationFolded"})
        m_settings.remove(key(name));
}

} // namespace faultline

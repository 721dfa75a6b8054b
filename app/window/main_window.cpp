// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/main_window.h"

#include "app/pages/catalog.h"
#include "app/pages/first_start_page.h"
#include "app/pages/page.h"
#include "app/session/desk.h"
#include "app/window/actions.h"
#include "app/window/cohort_line.h"
#include "app/window/command_palette.h"
#include "app/window/inspector_dock.h"
#include "app/window/language.h"
#include "app/window/recent_projects.h"
#include "widgets/views/cohort_bar.h"
#include "widgets/views/drop_area.h"
#include "widgets/views/navigation.h"
#include "widgets/words/job_words.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QKeyEvent>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTabBar>

namespace faultline {

MainWindow::MainWindow(Appearance &appearance, Language &language, QSettings &settings, QWidget *parent)
    : QMainWindow(parent)
    , m_appearance(appearance)
    , m_language(language)
    , m_settings(settings)
    , m_actions(new Actions(this))
    , m_shortcuts(settings)
{
    setObjectName(QStringLiteral("mainWindow"));
    setMinimumSize(800, 560);
    resize(1440, 900);
    setAcceptDrops(true);
    buildCentre();
    buildDocks();
    buildToolBar();
    buildMenus();
    connectActions();
    m_palette = new CommandPalette(m_settings, this);
    restoreLayout();
    retranslate();
    setSession({});
    qApp->installEventFilter(this);
}

MainWindow::~MainWindow()
{
    // Children are destroyed after the members of this class and still say that they are hidden.
    qApp->removeEventFilter(this);
    if (m_desk)
        m_desk->undoStack().disconnect(this);
    for (QObject *child : std::initializer_list<QObject *>{m_inspector, m_jobs, m_first, m_navigation, m_tabs})
        child->disconnect(this);
    for (Page *page : m_pages) {
        if (page)
            page->disconnect(this);
    }
}

void MainWindow::setDesk(Desk &desk)
{
    m_desk = &desk;
    connect(m_inspector, &InspectorDock::filterRequested, m_desk, &Desk::push);
    connect(m_inspector, &InspectorDock::recordsRequested, this, &MainWindow::openRecords);
    connect(m_desk, &Desk::stateChanged, this, &MainWindow::showCohort);
    connect(&m_desk->undoStack(), &QUndoStack::indexChanged, this, [this] {
        m_cohortMovedLast = false;
        showUndo();
    });
    m_cohortLine->setDesk(desk);
    for (Page *page : m_pages) {
        if (!page)
            continue;
        page->setDesk(m_desk);
        connect(page, &Page::drilled, m_desk, &Desk::push);
        connect(page, &Page::recordsRequested, this, &MainWindow::openRecords);
        connect(page, &Page::selected, m_inspector, &InspectorDock::setSelection);
    }
}

void MainWindow::showCohort(const CohortState &cohort)
{
    m_cohortMovedLast = m_cohortMovedLast || cohort.cohort != m_cohortState.cohort;
    m_cohortState = cohort;
    m_cohortLine->show(cohort);
    refreshEnabled();
    showUndo();
}

void MainWindow::openRecords(const Cohort &cohort)
{
    if (m_desk)
        m_desk->push(cohort);
    setCurrentPage(kRecordsPage);
}

void MainWindow::setSession(const SessionState &session)
{
    const bool opened = session.isOpen() && session.projectPath != m_session.projectPath;
    if (!session.isOpen() || opened) {
        m_shown = {};
        m_jobs->clearQuarantine();
        selectWindow(std::nullopt); // and what a page selected
        m_inspector->showReport(m_shown);
    }
    m_session = session;
    if (opened) {
        RecentProjects(m_settings).add(session.projectPath);
        fillRecentMenu();
    }
    for (Page *page : m_pages) {
        if (!page)
            continue;
        page->setSession(session);
        if (!m_shown.report)
            page->showReport(m_shown);
    }
    m_first->setRecentProjects(RecentProjects(m_settings).paths());
    retranslate();
    if (session.isOpen())
        setCurrentPage(m_page);
    else
        m_stack->setCurrentWidget(m_first); // the page is kept for the next project
    fitToWidth();
}

void MainWindow::showReport(std::shared_ptr<const MetricReport> report, std::vector<Threshold> thresholds,
                            std::vector<BreachEpisode> breaches)
{
    m_shown = {std::move(report), std::move(thresholds), std::move(breaches), std::move(m_shown.notes)};
    if (m_shown.report)
        m_window = m_shown.report->window;
    for (Page *page : m_pages) {
        if (page)
            page->showReport(m_shown);
    }
    m_inspector->showReport(m_shown);
    retranslate();
}

void MainWindow::showNotes(std::vector<Annotation> notes)
{
    m_shown.notes = std::move(notes);
    for (Page *page : m_pages) {
        if (page)
            page->showReport(m_shown);
    }
}

void MainWindow::jobStarted(qint64 id, const QString &title)
{
    m_jobs->startJob(id, title);
    for (Page *page : m_pages) {
        if (page)
            page->setProgress(-1);
    }
    refreshEnabled();
}

void MainWindow::jobProgress(qint64 id, const ProgressReport &report)
{
    m_jobs->showProgress(id, report);
    for (Page *page : m_pages) {
        if (page)
            page->setProgress(progressPercent(report));
    }
}

void MainWindow::jobFinished(qint64 id, JobOutcome outcome, const QString &detail)
{
    m_jobs->finishJob(id, outcome, detail);
    for (Page *page : m_pages) {
        if (page && !m_jobs->isJobRunning())
            page->endProgress();
    }
    refreshEnabled();
}

void MainWindow::showError(const QString &context, const Error &error)
{
    if (error.kind == ErrorKind::Cancelled)
        return;
    const QString message = QString::fromStdString(error.message);
    const QString sentence =
        context.isEmpty() ? message : tr("%1: %2", "what was being done, what went wrong").arg(context, message);
    const QString where = QString::fromStdString(error.where);
    statusBar()->showMessage(errorHeading(error.kind), 10'000);
    const QString whole = where.isEmpty() ? sentence : QStringLiteral("%1 (%2)").arg(sentence, where);
    if (!m_session.isOpen()) { // no page to write on yet
        m_jobs->startJob(-1, context);
        m_jobs->finishJob(-1, JobOutcome::Failed,
                          where.isEmpty() ? message : QStringLiteral("%1 (%2)").arg(message, where));
        return;
    }
    for (Page *page : m_pages) {
        if (page)
            page->setError(whole);
    }
}

void MainWindow::showQuarantine(std::vector<QuarantinedRow> rows, const ImportSummary &summary)
{
    QStringList columns;
    for (const ColumnSchema &column : m_session.schema.columns)
        columns << QString::fromStdString(column.name);
    m_jobs->setQuarantine(std::move(rows), summary, columns);
}

void MainWindow::showLabelJoin(const LabelJoinSummary &summary)
{
    statusBar()->showMessage(joinText(summary), 30'000);
}

void MainWindow::setCurrentPage(int page)
{
    Page *wanted = this->page(page);
    if (!wanted)
        return;
    m_page = page;
    m_navigation->setCurrent(page);
    m_stack->setCurrentWidget(m_session.isOpen() ? static_cast<QWidget *>(wanted) : m_first);
    showTabs();
}

int MainWindow::currentPage() const
{
    return m_page;
}

Page *MainWindow::page(int index) const
{
    return index >= 0 && index < static_cast<int>(m_pages.size()) ? m_pages[static_cast<std::size_t>(index)] : nullptr;
}

void MainWindow::selectWindow(std::optional<std::size_t> window)
{
    m_inspector->setWindow(window);
    for (Page *page : m_pages) {
        if (page)
            page->setSelectedWindow(window);
    }
}

void MainWindow::openDropped(const QStringList &paths)
{
    QStringList logs;
    for (const QString &path : paths) {
        if (path.endsWith(QLatin1String(".faultline"), Qt::CaseInsensitive)) {
            emit openProjectRequested(path);
            return;
        }
        logs << path;
    }
    if (!logs.isEmpty())
        emit openLogRequested(logs);
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_jobs->isJobRunning()) {
        QMessageBox box(QMessageBox::Question, tr("Quit Faultline?"), tr("A job is still running."),
                        QMessageBox::NoButton, this);
        box.setInformativeText(tr("Quitting cancels it. Nothing half-done is left in the project."));
        box.addButton(tr("Keep it running"), QMessageBox::RejectRole);
        QPushButton *quit = box.addButton(tr("Cancel the job and quit"), QMessageBox::AcceptRole);
        box.exec();
        if (box.clickedButton() != static_cast<QAbstractButton *>(quit)) {
            event->ignore();
            return;
        }
        while (const std::optional<qint64> id = m_jobs->runningJob()) {
            emit cancelJobRequested(*id);
            m_jobs->finishJob(*id, JobOutcome::Cancelled, {});
        }
    }
    saveLayout();
    QMainWindow::closeEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    fitToWidth();
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    const std::optional<qint64> running = m_jobs->runningJob();
    if (event->key() == Qt::Key_Escape && running)
        emit cancelJobRequested(*running);
    else if (event->key() == Qt::Key_Escape && m_tabs->currentIndex() == 1)
        m_tabs->setCurrentIndex(0);
    else if (event->key() == Qt::Key_Escape)
        selectWindow(std::nullopt); // and what a page selected
    else
        QMainWindow::keyPressEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!droppedPaths(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    openDropped(droppedPaths(event->mimeData()));
}

} // namespace faultline

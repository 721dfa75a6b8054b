// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/jobs_dock.h"

#include "widgets/models/quarantine_model.h"
#include "widgets/style/icons.h"
#include "widgets/views/label.h"
#include "widgets/words/job_words.h"
#include "widgets/words/number_text.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QProgressBar>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace faultline {

namespace {

enum JobColumn { TitleColumn, ProgressColumn, TextColumn, ButtonColumn };
constexpr int kFoldedHeight = 30;
constexpr int kOpenHeight = 190;
constexpr int kMostFinished = 50;

} // namespace

JobsDock::JobsDock(QWidget *parent)
    : QDockWidget(parent)
    , m_icon(new QLabel)
    , m_title(toneLabel("body"))
    , m_summary(new ElidedLabel)
    , m_problemIcon(new QLabel)
    , m_problems(new ElidedLabel)
    , m_fold(new QToolButton)
    , m_tabs(new QTabWidget)
    , m_jobs(new QTreeWidget)
    , m_table(new QTableView)
    , m_quarantine(new QuarantineModel(this))
{
    setObjectName(QStringLiteral("jobsDock"));
    setFeatures(NoDockWidgetFeatures);
    setAllowedAreas(Qt::BottomDockWidgetArea);
    setTitleBarWidget(new QWidget);

    for (ElidedLabel *label : {m_summary, m_problems})
        label->setProperty("tone", QStringLiteral("muted"));
    m_fold->setAutoRaise(true);
    auto *line = new QWidget;
    line->setObjectName(QStringLiteral("jobsLine"));
    line->setAttribute(Qt::WA_StyledBackground);
    line->setFixedHeight(kFoldedHeight);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(12, 0, 8, 0);
    row->setSpacing(8);
    row->addWidget(m_icon);
    row->addWidget(m_title);
    row->addWidget(m_summary, 3);
    row->addWidget(m_problemIcon);
    row->addWidget(m_problems, 2);
    row->addWidget(m_fold);

    m_jobs->setColumnCount(4);
    m_jobs->setHeaderHidden(true);
    m_jobs->setRootIsDecorated(false);
    m_jobs->header()->setStretchLastSection(false);
    m_jobs->header()->setSectionResizeMode(TextColumn, QHeaderView::Stretch);
    m_jobs->header()->resizeSection(TitleColumn, 240);
    m_jobs->header()->resizeSection(ProgressColumn, 160);
    m_jobs->header()->resizeSection(ButtonColumn, 100);
    m_table->setModel(m_quarantine);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(25);
    m_table->setShowGrid(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->resizeSection(QuarantineModel::Reason, 300);
    m_tabs->addTab(m_jobs, QString());
    m_tabs->addTab(m_table, QString());
    m_tabs->setDocumentMode(true);

    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(line);
    layout->addWidget(m_tabs, 1);
    setWidget(content);
    connect(m_fold, &QToolButton::clicked, this, [this] { setFolded(!m_folded); });
    setFolded(true);
    retranslate();
}

void JobsDock::setFolded(bool folded)
{
    m_folded = folded;
    m_tabs->setVisible(!folded);
    widget()->setMinimumHeight(folded ? kFoldedHeight : kOpenHeight);
    widget()->setMaximumHeight(folded ? kFoldedHeight : QWIDGETSIZE_MAX);
    retranslate();
    emit foldedChanged(folded);
}

void JobsDock::startJob(qint64 id, const QString &title)
{
    auto *item = new QTreeWidgetItem({title});
    m_jobs->insertTopLevelItem(0, item);
    auto *bar = new QProgressBar;
    bar->setRange(0, 0);
    bar->setTextVisible(false);
    bar->setAccessibleName(title);
    m_jobs->setItemWidget(item, ProgressColumn, bar);
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setAccessibleName(tr("Cancel %1", "job").arg(title));
    connect(cancel, &QPushButton::clicked, this, [this, id] { emit cancelRequested(id); });
    m_jobs->setItemWidget(item, ButtonColumn, cancel);
    m_running[id] = item;
    m_last.clear();
    while (m_jobs->topLevelItemCount() > kMostFinished + static_cast<int>(m_running.size()))
        delete m_jobs->takeTopLevelItem(m_jobs->topLevelItemCount() - 1);
    summarise();
}

void JobsDock::showProgress(qint64 id, const ProgressReport &report)
{
    const auto found = m_running.find(id);
    if (found == m_running.end())
        return;
    if (auto *bar = qobject_cast<QProgressBar *>(m_jobs->itemWidget(found->second, ProgressColumn))) {
        const int percent = progressPercent(report);
        bar->setRange(0, percent < 0 ? 0 : 100);
        bar->setValue(std::max(0, percent));
    }
    m_progress[id] = progressText(report);
    found->second->setText(TextColumn, m_progress[id]);
    summarise();
}

void JobsDock::finishJob(qint64 id, JobOutcome outcome, const QString &detail)
{
    const auto found = m_running.find(id);
    if (found == m_running.end())
        return;
    QTreeWidgetItem *item = found->second;
    m_running.erase(found);
    m_progress.erase(id);
    if (outcome == JobOutcome::Cancelled) { // a changed mind leaves no trace
        delete item;
        summarise();
        return;
    }
    m_jobs->removeItemWidget(item, ProgressColumn);
    m_jobs->removeItemWidget(item, ButtonColumn);
    const bool failed = outcome == JobOutcome::Failed;
    item->setIcon(TitleColumn,
                  failed ? icon(QStringLiteral("error"), IconTone::Bad) : icon(QStringLiteral("check"), IconTone::Ok));
    item->setText(ProgressColumn, failed ? tr("failed") : tr("done"));
    item->setText(TextColumn, detail);
    item->setToolTip(TextColumn, detail);
    m_last = failed ? tr("%1: %2", "job, what went wrong").arg(item->text(TitleColumn), detail) : detail;
    if (failed) {
        m_tabs->setCurrentWidget(m_jobs);
        setFolded(false);
    }
    summarise();
}

void JobsDock::setQuarantine(std::vector<QuarantinedRow> rows, const ImportSummary &summary, const QStringList &columns)
{
    m_import = summary;
    m_quarantine->setRows(std::move(rows), columns);
    if (summary.rowsQuarantined > 0)
        m_tabs->setCurrentWidget(m_table);
    summarise();
}

void JobsDock::clearQuarantine()
{
    m_import.reset();
    m_quarantine->setRows({}, {});
    summarise();
}

std::optional<qint64> JobsDock::runningJob() const
{
    return m_running.empty() ? std::nullopt : std::optional<qint64>(m_running.rbegin()->first);
}

void JobsDock::changeEvent(QEvent *event)
{
    QDockWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_quarantine->retranslate();
        retranslate();
    } else if (event->type() == QEvent::PaletteChange) {
        retranslate();
    }
}

void JobsDock::retranslate()
{
    setWindowTitle(tr("Jobs"));
    m_title->setText(tr("Jobs"));
    m_tabs->setTabText(0, tr("Jobs"));
    m_tabs->setTabText(1, tr("Import problems"));
    m_jobs->setAccessibleName(tr("Jobs"));
    m_table->setAccessibleName(tr("Rows that could not be imported"));
    m_icon->setPixmap(iconPixmap(QStringLiteral("jobs"), IconTone::Muted, 14, devicePixelRatioF()));
    m_fold->setIcon(icon(m_folded ? QStringLiteral("up") : QStringLiteral("down"), IconTone::Muted));
    m_fold->setToolTip(m_folded ? tr("Show jobs and import problems (Shift+F9)")
                                : tr("Hide jobs and import problems (Shift+F9)"));
    m_fold->setAccessibleName(m_fold->toolTip());
    summarise();
}

void JobsDock::summarise()
{
    if (m_running.empty()) {
        m_summary->setFullText(m_last.isEmpty() ? tr("No job running") : m_last);
    } else {
        const auto &[id, item] = *m_running.rbegin();
        const QString progress = m_progress.count(id) ? m_progress.at(id) : QString();
        const QString first = progress.isEmpty() ? item->text(TitleColumn)
                                                 : tr("%1: %2", "job, progress").arg(item->text(TitleColumn), progress);
        m_summary->setFullText(m_running.size() == 1
                                   ? first
                                   : tr("%1 (and %n more)", "job", static_cast<int>(m_running.size()) - 1).arg(first));
    }
    const bool problems = m_import && m_import->rowsQuarantined > 0;
    m_problemIcon->setPixmap(problems ? iconPixmap(QStringLiteral("warn"), IconTone::Warn, 14, devicePixelRatioF())
                                      : iconPixmap(QStringLiteral("check"), IconTone::Ok, 14, devicePixelRatioF()));
    m_problems->setFullText(!problems ? tr("No import problems")
                                      : lawText(m_import->rowsStored, m_import->rowsQuarantined));
}

} // namespace faultline

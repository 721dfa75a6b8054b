// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/drift_page.h"

#include "analysis/analyses/drift.h"
#include "app/pages/page_pictures.h"
#include "widgets/models/drift_model.h"
#include "widgets/views/distribution_view.h"
#include "widgets/views/drift_delegate.h"
#include "widgets/views/empty_state.h"
#include "widgets/views/panel.h"
#include "widgets/views/progress_line.h"
#include "widgets/words/drift_words.h"
#include "widgets/words/number_text.h"

#include <QHeaderView>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace faultline {

DriftPage::DriftPage(QWidget *parent)
    : Page(parent)
    , m_tablePanel(new Panel)
    , m_body(new QStackedWidget)
    , m_table(new QTableView)
    , m_model(new DriftModel(this))
    , m_empty(new EmptyState)
    , m_distributionPanel(new Panel)
    , m_distribution(new DistributionView)
{
    m_table->setModel(m_model);
    m_table->setItemDelegate(new DriftDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(26);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_body->addWidget(m_table);
    m_body->addWidget(m_empty);
    m_tablePanel->setBody(m_body);
    m_tablePanel->setMinimumHeight(260);
    m_tablePanel->setOwnTable(true);
    m_tablePanel->setExport([this] { return tablePicture(); });
    m_distributionPanel->setBody(m_distribution);
    m_distributionPanel->setMinimumHeight(220);
    m_distributionPanel->setExport([this] { return distribution(); });
    body()->addWidget(m_tablePanel, 3);
    body()->addWidget(m_distributionPanel, 2);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &DriftPage::selectRow);
    connect(m_table, &QTableView::doubleClicked, this, &DriftPage::drill);
    retranslate();
}

void DriftPage::setSession(const SessionState &session)
{
    if (session.projectPath != m_project) {
        m_project = session.projectPath;
        m_report.reset();
        m_selectedFeature.clear();
    }
    Page::setSession(session);
    fill();
}

void DriftPage::refresh()
{
    if (!desk() || !desk()->isOpen())
        return;
    m_tablePanel->progressLine()->setPercent(-1);
    desk()->ask<DriftReport>(
        m_asked, tr("Comparing columns over time"),
        [](const Dataset &asked, const Cohort &cohort, Run &run) {
            return driftOf(asked, {Window::Week, cohort}, run);
        },
        this, [this](Result<DriftReport> report) { showReport(std::move(report)); });
}

void DriftPage::showReport(Result<DriftReport> report)
{
    m_tablePanel->progressLine()->finish();
    m_tablePanel->setError(report ? QString() : QString::fromStdString(report.error().message));
    if (report)
        m_report = std::make_shared<const DriftReport>(report.take());
    fill();
}

void DriftPage::fill()
{
    const bool any = m_report && !m_report->rows.empty() && m_report->rows.front().nLog > 0;
    m_model->setReport(any ? m_report : nullptr, session().schema.task);
    m_body->setCurrentWidget(any ? static_cast<QWidget *>(m_table) : m_empty);
    m_distributionPanel->setVisible(any);
    if (!any) {
        m_tablePanel->setSubtitle({});
        m_tablePanel->setCaption({});
        fillEmpty();
        return;
    }
    const auto moved = std::count_if(m_report->rows.begin(), m_report->rows.end(), [](const DriftRow &row) {
        return row.drifted || (row.change && row.change->confirmed);
    });
    m_tablePanel->setSubtitle(tr("%1 of %2 moved", "columns")
                                  .arg(countText(static_cast<std::uint64_t>(moved)), countText(m_report->rows.size())));
    const QString note = m_report->hasBaseline ? QString() : tr("No baseline: only changes within the log are seen.");
    m_tablePanel->setCaption(note.isEmpty() ? driftMeaning(*m_report)
                                            : tr("%1 %2", "two sentences").arg(note, driftMeaning(*m_report)));
    m_table->resizeColumnsToContents();
    m_table->setColumnHidden(DriftModel::WindowsColumn, m_report->edges.size() < 3);
    m_table->selectRow(std::max(0, m_model->rowOf(m_selectedFeature)));
}

void DriftPage::fillEmpty()
{
    const QString icon = QStringLiteral("drift");
    if (!m_report && session().isOpen())
        m_empty->setTexts(icon, tr("Being compared"), tr("The columns come in a moment."));
    else if (!m_report)
        m_empty->setTexts(
            icon, tr("No log is open"),
            tr("Drift shows which inputs moved away from the training data. Open a log, then add a baseline."));
    else if (m_report->rows.empty())
        m_empty->setTexts(icon, tr("There is nothing to compare"),
                          tr("Give columns the role \"feature\" when importing; then each is compared over time and "
                             "with the baseline."));
    else
        m_empty->setTexts(icon, tr("No record fits the filter"),
                          tr("Remove a condition in the bar above, or go back with Alt+Left."));
}

void DriftPage::selectRow()
{
    const DriftRow *row = m_model->row(m_table->currentIndex().row());
    if (!row)
        return;
    m_selectedFeature = row->feature;
    m_distributionPanel->setTitle(QString::fromStdString(row->feature));
    m_distributionPanel->setSubtitle(driftNoteText(row->note));
    m_distribution->setPicture(distributionPicture(*row, m_report->hasBaseline));
    m_distributionPanel->refreshExport();
    emit selected(selection());
}

Selection DriftPage::selection() const
{
    const DriftRow *row = m_model->row(m_table->currentIndex().row());
    if (!row)
        return {};
    Selection selection;
    selection.kind = tr("Column");
    selection.title = QString::fromStdString(row->feature);
    const auto fact = [&](const QString &name, std::optional<double> value, int decimals, const QString &detail = {}) {
        if (value)
            selection.facts.push_back({name, fixedText(*value, decimals), detail});
    };
    if (m_report->hasBaseline) {
        selection.facts.push_back({tr("Baseline"), countText(row->nBaseline), tr("records")});
        fact(tr("PSI"), row->stability, 3, tr("limit %1").arg(fixedText(row->threshold, 3)));
        fact(tr("Jensen\u2013Shannon"), row->jensenShannon, 3, tr("0 to 1"));
        fact(tr("Kolmogorov\u2013Smirnov"), row->kolmogorovSmirnov, 3);
        fact(tr("Wasserstein"), row->normedWasserstein, 3, tr("standard deviations"));
    }
    selection.facts.push_back({tr("Log"), countText(row->nLog), tr("records")});
    if (row->change && row->change->confirmed) {
        selection.facts.push_back({tr("Since"), driftSinceText(*row, *m_report), {}});
        fact(tr("PSI after against before"), row->change->stability, 3);
        selection.cohort = timeRange(m_report->edges[row->change->window], m_report->edges.back());
        selection.sentences << tr("The filter and the records are those since the change.");
    }
    if (row->impact)
        selection.facts.push_back(
            {tr("Impact"), driftImpactText(*row, session().schema.task),
             session().schema.task == Task::Regression ? tr("on |residual|") : tr("points of the error rate")});
    if (!driftNoteText(row->note).isEmpty())
        selection.sentences.prepend(driftNoteText(row->note));
    return selection;
}

void DriftPage::drill()
{
    if (const Selection row = selection(); row.cohort)
        emit drilled(*row.cohort);
}

void DriftPage::openRecords()
{
    if (const Selection row = selection(); row.cohort)
        emit recordsRequested(*row.cohort);
}

void DriftPage::copy()
{
    m_tablePanel->exportMenu()->copyTable();
}

Picture DriftPage::tablePicture() const
{
    Picture picture;
    if (m_model->rowCount() == 0)
        return picture;
    picture.evidence.cohort = desk() ? desk()->state().text : QString();
    picture.evidence.n = m_report->rows.front().nLog;
    picture.note = driftMeaning(*m_report);
    picture.table = [table = m_model->table()] { return table; };
    return named(std::move(picture), tr("Drift"), session(), shown());
}

Picture DriftPage::distribution() const
{
    Picture picture;
    const DriftRow *row = m_model->row(m_table->currentIndex().row());
    if (!row)
        return picture;
    picture.evidence.cohort = desk() ? desk()->state().text : QString();
    picture.evidence.n = row->nLog;
    picture.note = driftNoteText(row->note);
    picture.size = m_distribution->size();
    picture.paint = [bars = m_distribution->picture()](QPainter &painter, const QRectF &target, const Tones &tones) {
        paintDistribution(painter, target, bars, tones);
    };
    picture.table = [bars = m_distribution->picture()] {
        DataTable table;
        table.header = {nameCell(QStringLiteral("bin"), tr("Bin")),
                        nameCell(QStringLiteral("baseline"), tr("Baseline")),
                        nameCell(QStringLiteral("log"), tr("Log"))};
        for (const DistributionBin &bin : bars.bins)
            table.rows.push_back({textCell(bin.name), numberCell(bin.first, rateText(bin.first)),
                                  numberCell(bin.second, rateText(bin.second))});
        return table;
    };
    return named(std::move(picture), tr("Distribution of %1", "column").arg(QString::fromStdString(row->feature)),
                 session(), shown());
}

void DriftPage::retranslate()
{
    setTitle(tr("Drift"), tr("which columns moved away from the baseline, or changed within the log"));
    m_tablePanel->setTitle(tr("Columns"));
    m_table->setAccessibleName(tr("Columns by how far they moved"));
    m_model->retranslate();
    fill();
}

} // namespace faultline

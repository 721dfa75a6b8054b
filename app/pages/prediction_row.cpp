// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/prediction_row.h"

#include "app/pages/page.h"
#include "app/pages/page_pictures.h"
#include "app/pages/predictions.h"
#include "widgets/charts/prediction_view.h"
#include "widgets/views/empty_state.h"
#include "widgets/views/panel.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>

namespace faultline {

PredictionRow::PredictionRow(Page &page)
    : m_panel(new Panel)
    , m_view(new PredictionView)
    , m_heights(new QComboBox)
    , m_waitingPanel(new Panel)
    , m_waiting(new EmptyState)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_heights->addItems({QString(), QString()});
    m_panel->addControl(m_heights);
    m_panel->setBody(m_view);
    m_panel->setMinimumHeight(210);
    m_panel->setExport([this] {
        const bool regression = m_shown.report && m_shown.report->task == Task::Regression;
        return named(predictionExport(m_view->bars(), m_view->size()),
                     regression ? tr("Records over time") : tr("Predictions over time"), m_session, m_shown);
    });
    m_waitingPanel->setBody(m_waiting);
    row->addWidget(m_panel, 3);
    row->addWidget(m_waitingPanel, 2);

    connect(m_heights, &QComboBox::activated, this, &PredictionRow::fill);
    connect(m_view, &PredictionView::windowSelected, &page, &Page::windowSelected);
    connect(m_view, &PredictionView::hintChanged, &page, &Page::hintChanged);
    connect(m_view, &PredictionView::windowActivated, &page,
            [this, &page](std::size_t window) { emit page.drilled(windowRange(*m_shown.report, window)); });
    connect(m_waiting, &EmptyState::activated, &page, &Page::labelsRequested);
    retranslate();
}

void PredictionRow::show(const ShownReport &shown, const SessionState &session)
{
    m_shown = shown;
    m_session = session;
    fill();
}

void PredictionRow::setSelectedWindow(std::optional<std::size_t> window)
{
    m_view->setSelectedWindow(window);
}

void PredictionRow::fill()
{
    const MetricReport *report = m_shown.report.get();
    const bool regression = report && report->task == Task::Regression;
    m_panel->setTitle(regression ? tr("Records over time") : tr("Predictions over time"));
    m_panel->setSubtitle(regression                      ? tr("number of records")
                             : m_heights->currentIndex() ? tr("records by predicted class")
                                                         : tr("share of each predicted class"));
    m_heights->setVisible(!regression);
    m_view->setBars(predictionBars(m_shown.report, m_heights->currentIndex() == 1));
    m_panel->setCaption(predictionCaption(m_view->bars()));
    m_panel->refreshExport();
    m_waitingPanel->setVisible(report && report->overall.n == 0 && report->overall.rows > 0);
    const bool joinable = m_session.schema.columns.empty() || m_session.schema.first(Role::Id) != nullptr;
    m_waiting->setTexts(
        QStringLiteral("labels"), tr("Whether the predictions are right is not known yet"),
        joinable ? tr("Metrics, heatmap, clusters and the records that fail appear when labels arrive: a file with the "
                      "record id and the label. Labels whose record is not there yet wait for it.")
                 : tr("The log has no record id, so labels cannot be joined to it later. Import a log with labels, or "
                      "give a column the role \"id\" when importing."),
        joinable && !m_session.readOnly ? tr("Add labels\u2026") : QString());
}

void PredictionRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void PredictionRow::retranslate()
{
    m_heights->setItemText(0, tr("Share"));
    m_heights->setItemText(1, tr("Records"));
    m_heights->setAccessibleName(tr("Heights of the bars"));
    m_waitingPanel->setTitle(tr("When labels arrive"));
    fill();
}

} // namespace faultline

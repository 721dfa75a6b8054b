// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/overview_page.h"

#include "app/pages/catalog.h"
#include "app/pages/metric_choice.h"
#include "app/pages/overview_tiles.h"
#include "app/pages/page_notes.h"
#include "app/pages/page_pictures.h"
#include "app/pages/prediction_row.h"
#include "app/pages/window_combo.h"
#include "widgets/charts/metric_chart.h"
#include "widgets/views/empty_state.h"
#include "widgets/views/panel.h"
#include "widgets/views/progress_line.h"
#include "widgets/views/tile.h"
#include "widgets/words/chart_words.h"
#include "widgets/words/schema_words.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace faultline {

std::vector<Metric> overviewMetrics(const MetricReport &report)
{
    return firstMetrics(report);
}

OverviewPage::OverviewPage(QWidget *parent)
    : Page(parent)
    , m_seriesPanel(new Panel)
    , m_seriesBody(new QStackedWidget)
    , m_chart(new MetricChart)
    , m_noSeries(new EmptyState)
    , m_window(new WindowCombo)
    , m_limit(new QPushButton)
    , m_compare(new QPushButton)
    , m_labelled(new QWidget)
    , m_predictions(new PredictionRow(*this))
    , m_typesPanel(new Panel)
    , m_findingsPanel(new Panel)
    , m_noTypes(new EmptyState)
    , m_noFindings(new EmptyState)
{
    m_compare->setCheckable(true);
    addTitleControl(m_compare);
    auto *tiles = new QHBoxLayout;
    tiles->setSpacing(8);
    for (Tile *&tile : m_tiles) {
        tile = new Tile;
        tiles->addWidget(tile, 1);
        connect(tile, &Tile::activated, this, [this] { emit pageRequested(kMetricsPage); });
    }
    body()->addLayout(tiles);

    m_seriesBody->addWidget(m_chart);
    m_seriesBody->addWidget(m_noSeries);
    m_seriesBody->setMinimumHeight(250);
    m_seriesPanel->addControl(m_limit);
    m_seriesPanel->addControl(m_window);
    m_seriesPanel->setBody(m_seriesBody);
    m_seriesPanel->setExport([this] {
        const bool drawn = m_seriesBody->currentWidget() == m_chart;
        return named(drawn ? m_chart->picture() : Picture(), tr("Metrics over time"), session(), shown());
    });
    body()->addWidget(m_seriesPanel, 3);

    auto *bottom = new QHBoxLayout(m_labelled);
    bottom->setContentsMargins(0, 0, 0, 0);
    bottom->setSpacing(8);
    m_typesPanel->setBody(m_noTypes);
    m_findingsPanel->setBody(m_noFindings);
    m_typesPanel->setMinimumHeight(190);
    bottom->addWidget(m_typesPanel, 2);
    bottom->addWidget(m_findingsPanel, 3);
    body()->addWidget(m_labelled, 2);
    body()->addWidget(m_predictions, 2);

    connect(m_window, &WindowCombo::windowChosen, this, &Page::windowSizeChosen);
    connect(m_chart, &MetricChart::windowSelected, this, &Page::windowSelected);
    connect(m_chart, &MetricChart::thresholdChosen, this, &Page::thresholdChosen);
    connect(m_chart, &MetricChart::thresholdRemoved, this, &Page::thresholdRemoved);
    connect(m_chart, &MetricChart::hintChanged, this, &Page::hintChanged);
    connectNotes(*m_chart, *this);
    connect(m_chart, &MetricChart::windowActivated, this, &Page::drill);
    connect(m_chart, &MetricChart::rangeChosen, this,
            [this](Micros from, Micros to) { emit drilled(timeRange(from, to)); });
    connect(m_chart, &MetricChart::rangeShown, this, &OverviewPage::showCaption);
    connect(m_limit, &QPushButton::clicked, m_chart, &MetricChart::tryLimit);
    connect(m_compare, &QPushButton::toggled, this, &OverviewPage::fill);
    retranslate();
}

void OverviewPage::setSession(const SessionState &session)
{
    Page::setSession(session);
    fill();
}

void OverviewPage::showReport(const ShownReport &shown)
{
    Page::showReport(shown);
    m_seriesPanel->setError({});
    fill();
}

void OverviewPage::setProgress(int percent)
{
    m_seriesPanel->progressLine()->setPercent(percent);
}

void OverviewPage::endProgress()
{
    m_seriesPanel->progressLine()->finish();
}

void OverviewPage::setError(const QString &sentence)
{
    m_seriesPanel->setError(sentence);
}

void OverviewPage::setSelectedWindow(std::optional<std::size_t> window)
{
    m_chart->setSelectedWindow(window);
    m_predictions->setSelectedWindow(window);
}

QString OverviewPage::contextText() const
{
    if (!shown().report)
        return session().isOpen() ? tr("%1, not analysed yet", "project").arg(session().projectName) : QString();
    const MetricReport &report = *shown().report;
    if (report.task == Task::Binary && !report.positive.empty())
        return tr("%1, positive class %2", "task, class")
            .arg(taskTitle(report.task), QString::fromStdString(report.positive));
    if (report.task == Task::Multiclass)
        return tr("%1, %n of them", "task", static_cast<int>(report.classes.size())).arg(taskTitle(report.task));
    return taskTitle(report.task);
}

void OverviewPage::fill()
{
    setTitle(tr("Overview"), contextText());
    const bool known = shown().report != nullptr;
    for (Tile *tile : m_tiles)
        tile->setVisible(known);
    const bool unlabelled = known && shown().report->overall.n == 0 && shown().report->overall.rows > 0;
    m_labelled->setVisible(!unlabelled);
    m_predictions->setVisible(unlabelled);
    m_predictions->show(shown(), session());
    const bool comparable = known && shown().report->baseline && shown().report->baselinePart == Part::Reference;
    m_compare->setEnabled(comparable);
    m_compare->setToolTip(comparable ? tr("Draws the reference's own values into the chart.")
                              : known && shown().report->baseline
                              ? tr("The baseline holds training rows: the model has seen them, so its "
                                   "quality there cannot be compared.")
                              : tr("Needs a reference log: held-back rows, or a stretch of production "
                                   "that was accepted."));
    const std::vector<Metric> metrics = known ? overviewMetrics(*shown().report) : std::vector<Metric>{};
    const bool drawable = known && !shown().report->series.empty() && !metrics.empty();
    m_seriesBody->setCurrentWidget(drawable ? static_cast<QWidget *>(m_chart) : m_noSeries);
    m_limit->setVisible(drawable);
    m_window->setEnabled(drawable);
    if (!known) {
        m_noSeries->setTexts(
            QStringLiteral("metrics"), tr("Nothing is analysed yet"),
            tr("Analyse measures the model in every window of time and shows where it fails. Press Ctrl+R."));
        showCaption();
        return;
    }
    const std::array<TileText, 5> texts = overviewTiles(session(), shown());
    for (std::size_t i = 0; i < m_tiles.size(); ++i)
        m_tiles[i]->setText(texts[i]);
    m_window->setWindow(shown().report->window);
    if (!drawable && metrics.empty()) {
        m_noSeries->setTexts(QStringLiteral("metrics"), tr("No metric without labels"),
                             tr("This log has neither labels nor a confidence. Below is what is known: the records "
                                "and what was predicted."));
        m_seriesPanel->setCaption({});
        return;
    }
    if (!drawable) {
        m_noSeries->setTexts(
            QStringLiteral("metrics"), tr("The log has no time column"),
            tr("Without times there is no series; the numbers above are of the whole log. Give a column the role "
               "\"time\" when importing."));
        showCaption();
        return;
    }
    MetricChartInput input;
    input.report = shown().report;
    input.metrics = metrics;
    input.limit = shown().limitOf(input.metrics.front());
    for (std::size_t i = 1; !input.limit && i < input.metrics.size(); ++i)
        input.limit = shown().limitOf(input.metrics[i]);
    input.baseline = comparable && m_compare->isChecked();
    m_limit->setText(input.limit ? tr("Change limit") : tr("Set limit"));
    input.notes = shown().notes;
    m_chart->setNotesEditable(!session().readOnly);
    m_chart->setInput(std::move(input));
    showCaption();
}

/// What is visible has changed: words below the chart, table, what can be taken away.
void OverviewPage::showCaption()
{
    const bool drawn = m_seriesBody->currentWidget() == m_chart;
    m_seriesPanel->setCaption(drawn ? chartCaption(m_chart->input(), m_chart->plot().range()) : QString());
    m_seriesPanel->refreshExport();
}

void OverviewPage::drill()
{
    if (const auto window = m_chart->selectedWindow())
        emit drilled(windowRange(*shown().report, *window));
}

void OverviewPage::openRecords()
{
    if (const auto window = m_chart->selectedWindow())
        emit recordsRequested(windowRange(*shown().report, *window));
}

void OverviewPage::retranslate()
{
    m_compare->setText(tr("Compare with reference"));
    m_seriesPanel->setTitle(tr("Metrics over time"));
    m_seriesPanel->setSubtitle(tr("each point with its 95 % interval"));
    m_limit->setToolTip(tr("Shows how many windows would breach a limit before it is saved."));
    m_typesPanel->setTitle(tr("Failure types"));
    m_noTypes->setTexts(
        QStringLiteral("clusters"), tr("Failures are not sorted into types yet"),
        tr("Types such as mislabelled, ambiguous or drifted will be listed here with their impact once failures are "
           "sorted into them. Which failures are alike is on the page Clusters, what moved on the page Drift."));
    m_findingsPanel->setTitle(tr("Top findings"));
    m_noFindings->setTexts(
        QStringLiteral("slices"), tr("No findings yet"),
        tr("Conditions under which the model fails more than elsewhere, confirmed on rows the search did not see, "
           "will be listed here when the slice search is part of Faultline."));
    fill();
}

} // namespace faultline

// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/metrics_page.h"

#include "app/pages/class_panel.h"
#include "app/pages/metric_choice.h"
#include "app/pages/page_notes.h"
#include "app/pages/page_pictures.h"
#include "app/pages/prediction_row.h"
#include "app/pages/threshold_panel.h"
#include "app/pages/window_combo.h"
#include "widgets/charts/grid_pictures.h"
#include "widgets/charts/metric_chart.h"
#include "widgets/charts/metric_picture.h"
#include "widgets/charts/quality_pictures.h"
#include "widgets/charts/reliability_view.h"
#include "widgets/models/series_model.h"
#include "widgets/views/empty_state.h"
#include "widgets/views/grid_view.h"
#include "widgets/views/panel.h"
#include "widgets/views/progress_line.h"
#include "widgets/words/chart_words.h"
#include "widgets/words/metric_words.h"
#include "widgets/words/number_text.h"
#include "widgets/words/schema_words.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QListWidget>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace faultline {

namespace {

constexpr int kMetricRole = Qt::UserRole;

Metric metricOf(const QListWidgetItem &item)
{
    return static_cast<Metric>(item.data(kMetricRole).toInt());
}

} // namespace

MetricsPage::MetricsPage(QWidget *parent)
    : Page(parent)
    , m_metrics(new QListWidget)
    , m_seriesPanel(new Panel)
    , m_seriesBody(new QStackedWidget)
    , m_chart(new MetricChart)
    , m_table(new QTableView)
    , m_model(new SeriesModel(this))
    , m_empty(new EmptyState)
    , m_window(new WindowCombo)
    , m_tableButton(new QPushButton)
    , m_limit(new QPushButton)
    , m_compare(new QPushButton)
    , m_labelled(new QWidget)
    , m_confusionPanel(new Panel)
    , m_confusionBody(new QStackedWidget)
    , m_confusion(new GridView)
    , m_noConfusion(new EmptyState)
    , m_reliabilityPanel(new Panel)
    , m_reliabilityBody(new QStackedWidget)
    , m_reliability(new ReliabilityView)
    , m_noReliability(new EmptyState)
    , m_classes(new ClassPanel)
    , m_threshold(new ThresholdPanel)
    , m_predictions(new PredictionRow(*this))
{
    m_tableButton->setCheckable(true);
    m_compare->setCheckable(true);
    addTitleControl(m_compare);
    m_metrics->setObjectName(QStringLiteral("metricList"));
    m_metrics->setFixedWidth(176);
    m_table->setModel(m_model);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(28);
    m_table->setShowGrid(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    for (QWidget *page :
         {static_cast<QWidget *>(m_chart), static_cast<QWidget *>(m_table), static_cast<QWidget *>(m_empty)})
        m_seriesBody->addWidget(page);

    auto *both = new QWidget;
    auto *row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_metrics);
    row->addWidget(m_seriesBody, 1);
    for (QPushButton *button : {m_limit, m_tableButton})
        m_seriesPanel->addControl(button);
    m_seriesPanel->addControl(m_window);
    m_seriesPanel->setBody(both);
    m_seriesPanel->setMinimumHeight(320);
    body()->addWidget(m_seriesPanel, 3);

    m_confusionBody->addWidget(m_confusion);
    m_confusionBody->addWidget(m_noConfusion);
    m_confusionPanel->setBody(m_confusionBody);
    m_reliabilityBody->addWidget(m_reliability);
    m_reliabilityBody->addWidget(m_noReliability);
    m_reliabilityPanel->setBody(m_reliabilityBody);
    auto *below = new QHBoxLayout(m_labelled);
    below->setContentsMargins(0, 0, 0, 0);
    below->setSpacing(8);
    for (Panel *panel : {m_confusionPanel, m_reliabilityPanel}) {
        panel->setMinimumHeight(270);
        below->addWidget(panel, 1);
    }
    body()->addWidget(m_labelled, 2);
    buildDecisions();
    body()->addWidget(m_predictions, 2);
    m_seriesPanel->setExport([this] {
        return named(m_seriesBody->currentWidget() == m_empty ? Picture() : m_chart->picture(), tr("Metrics over time"),
                     session(), shown());
    });
    m_confusionPanel->setExport([this] {
        const MetricReport *report = shown().report.get();
        return named(report ? confusionExport(*report, m_confusion->size()) : Picture(), tr("Confusion"), session(),
                     shown());
    });
    m_reliabilityPanel->setExport([this] {
        const MetricReport *report = shown().report.get();
        return named(report ? reliabilityExport(*report, m_reliability->size()) : Picture(), tr("Reliability"),
                     session(), shown());
    });

    connect(m_metrics, &QListWidget::itemChanged, this, &MetricsPage::metricTicked);
    connect(m_window, &WindowCombo::windowChosen, this, &Page::windowSizeChosen);
    connect(m_tableButton, &QPushButton::toggled, this, &MetricsPage::fill);
    connect(m_compare, &QPushButton::toggled, this, &MetricsPage::fill);
    connectNotes(*m_chart, *this);
    connect(m_chart, &MetricChart::windowActivated, this, &Page::drill);
    connect(m_chart, &MetricChart::rangeChosen, this,
            [this](Micros from, Micros to) { emit drilled(timeRange(from, to)); });
    connect(m_chart, &MetricChart::rangeShown, this, &MetricsPage::showCaption);
    m_seriesPanel->setOwnTable(true);
    connect(m_seriesPanel, &Panel::tableShownChanged, m_tableButton, &QPushButton::setChecked);
    connect(m_tableButton, &QPushButton::toggled, m_seriesPanel->exportMenu()->tableAction(), &QAction::setChecked);
    connect(m_limit, &QPushButton::clicked, this, [this] {
        m_tableButton->setChecked(false);
        m_chart->tryLimit();
    });
    connect(m_chart, &MetricChart::windowSelected, this, &Page::windowSelected);
    connect(m_chart, &MetricChart::thresholdChosen, this, &Page::thresholdChosen);
    connect(m_chart, &MetricChart::thresholdRemoved, this, &Page::thresholdRemoved);
    connect(m_chart, &MetricChart::hintChanged, this, &Page::hintChanged);
    connect(m_reliability, &ReliabilityView::hintChanged, this, &Page::hintChanged);
    connect(m_reliability, &ReliabilityView::binSelected, this, [this](std::optional<std::size_t> bin) {
        emit selected(bin ? binSelection(m_reliability->bins(), *bin) : Selection());
    });
    connect(m_reliability, &ReliabilityView::binActivated, this,
            [this](std::size_t bin) { emit drilled(confidenceBin(m_reliability->bins(), bin)); });
    connect(m_confusion, &GridView::hintChanged, this, &Page::hintChanged);
    connect(m_confusion, &GridView::cellSelected, this,
            [this](std::ptrdiff_t cell) { emit selected(cell < 0 ? Selection() : confusionCell()); });
    connect(m_confusion, &GridView::cellDrilled, this, &Page::drill);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) {
                if (current.isValid() && m_tableButton->isChecked())
                    emit windowSelected(static_cast<std::size_t>(current.row()));
            });
    retranslate();
}

void MetricsPage::setSession(const SessionState &session)
{
    if (session.projectPath != this->session().projectPath) {
        m_classes->setReport(nullptr);
        m_threshold->setCurve(nullptr);
    }
    Page::setSession(session);
    m_classes->setSchema(session.schema);
    m_threshold->setTask(session.schema.task);
    fill();
}

void MetricsPage::showReport(const ShownReport &shown)
{
    Page::showReport(shown);
    m_seriesPanel->setError({});
    fillList();
    fill();
    fillBelow();
}

void MetricsPage::setProgress(int percent)
{
    m_seriesPanel->progressLine()->setPercent(percent);
}

void MetricsPage::endProgress()
{
    m_seriesPanel->progressLine()->finish();
}

void MetricsPage::setError(const QString &sentence)
{
    m_seriesPanel->setError(sentence);
}

void MetricsPage::setSelectedWindow(std::optional<std::size_t> window)
{
    m_chart->setSelectedWindow(window);
    m_predictions->setSelectedWindow(window);
    if (!window)
        m_table->clearSelection();
    else if (m_table->currentIndex().row() != static_cast<int>(*window))
        m_table->selectRow(static_cast<int>(*window));
}

void MetricsPage::copy()
{
    if (exportPanel() != m_seriesPanel || m_seriesBody->currentWidget() != m_table)
        return Page::copy();
    std::vector<int> rows;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows()) // at most the number of windows
        rows.push_back(index.row());
    std::sort(rows.begin(), rows.end());
    for (int row = 0; rows.empty() && row < m_model->rowCount(); ++row)
        rows.push_back(row);
    DataTable table = metricNumbers(m_chart->input(), {});
    std::vector<std::vector<DataCell>> chosen;
    for (const int chosenRow : rows)
        chosen.push_back(table.rows[static_cast<std::size_t>(chosenRow)]);
    table.rows = std::move(chosen);
    QApplication::clipboard()->setText(tsvText(table));
}

std::vector<Metric> MetricsPage::chosenMetrics() const
{
    std::vector<Metric> chosen;
    for (int i = 0; i < m_metrics->count(); ++i) {
        if (m_metrics->item(i)->checkState() == Qt::Checked)
            chosen.push_back(metricOf(*m_metrics->item(i)));
    }
    return chosen;
}

void MetricsPage::fillList()
{
    const MetricReport *report = shown().report.get();
    const bool labelled = report && report->overall.n > 0;
    const Task task = report ? report->task : Task::Unknown;
    const bool keep = report && task == m_listedTask && labelled == m_listedLabels && m_metrics->count() > 0;
    const std::vector<Metric> ticked = keep ? chosenMetrics() : report ? firstMetrics(*report) : std::vector<Metric>{};
    m_listedTask = task;
    m_listedLabels = labelled;
    m_filling = true;
    m_metrics->clear();
    if (report) {
        for (const Metric metric : listedMetrics(*report)) {
            auto *item = new QListWidgetItem(metricTitle(metric), m_metrics);
            item->setData(kMetricRole, static_cast<int>(metric));
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
            item->setCheckState(std::find(ticked.begin(), ticked.end(), metric) != ticked.end() ? Qt::Checked
                                                                                                : Qt::Unchecked);
            item->setToolTip(metricDefinition(metric, report->task));
            item->setSizeHint(QSize(0, 28));
        }
    }
    m_filling = false;
}

void MetricsPage::metricTicked(QListWidgetItem *item)
{
    if (m_filling)
        return;
    m_filling = true;
    if (item->checkState() == Qt::Checked) {
        // One axis, one unit: a share and an error in dollars do not share a picture.
        for (int i = 0; i < m_metrics->count(); ++i) {
            if (scaleOf(metricOf(*m_metrics->item(i))) != scaleOf(metricOf(*item)))
                m_metrics->item(i)->setCheckState(Qt::Unchecked);
        }
    }
    m_filling = false;
    fill();
}

void MetricsPage::fill()
{
    setTitle(tr("Metrics"), shown().report ? taskTitle(shown().report->task) : QString());
    const bool known = shown().report != nullptr;
    const std::vector<Metric> chosen = chosenMetrics();
    m_metrics->setVisible(known);
    const bool comparable = known && shown().report->baseline && shown().report->baselinePart == Part::Reference;
    m_compare->setEnabled(comparable);
    m_compare->setToolTip(
        comparable ? tr("Draws the reference's own values into the chart.")
                   : tr("Needs a reference log: held-back rows, or a stretch of production that was accepted."));
    const bool drawable = known && !shown().report->series.empty() && !chosen.empty();
    const bool asTable = m_tableButton->isChecked();
    m_seriesBody->setCurrentWidget(!drawable     ? static_cast<QWidget *>(m_empty)
                                       : asTable ? static_cast<QWidget *>(m_table)
                                                 : m_chart);
    for (QPushButton *button : {m_limit, m_tableButton})
        button->setEnabled(drawable);
    m_window->setEnabled(known && !shown().report->series.empty());
    if (!known)
        m_empty->setTexts(
            QStringLiteral("metrics"), tr("Nothing is analysed yet"),
            tr("Analyse measures the model in every window of time and shows where it fails. Press Ctrl+R."));
    else if (shown().report->series.empty())
        m_empty->setTexts(QStringLiteral("metrics"), tr("The log has no time column"),
                          tr("Without times there is no series. Give a column the role \"time\" when importing."));
    else if (chosen.empty() && firstMetrics(*shown().report).empty())
        m_empty->setTexts(QStringLiteral("metrics"), tr("No metric without labels"),
                          tr("This log has neither labels nor a confidence. Below is what is known: the records and "
                             "what was predicted."));
    else if (chosen.empty())
        m_empty->setTexts(QStringLiteral("metrics"), tr("No metric is ticked"),
                          tr("Tick one or more in the list at the left."));
    if (!drawable) {
        showCaption();
        return;
    }
    m_window->setWindow(shown().report->window);
    MetricChartInput input;
    input.report = shown().report;
    input.metrics = chosen;
    for (std::size_t i = 0; !input.limit && i < chosen.size(); ++i)
        input.limit = shown().limitOf(chosen[i]);
    input.baseline = comparable && m_compare->isChecked();
    m_limit->setText(input.limit ? tr("Change limit") : tr("Set limit"));
    m_model->setReport(shown().report, chosen, shown().notes);
    m_table->resizeColumnsToContents();
    input.notes = shown().notes;
    m_chart->setNotesEditable(!session().readOnly);
    m_chart->setInput(std::move(input));
    showCaption();
}

void MetricsPage::fillBelow()
{
    const MetricReport *report = shown().report.get();
    const bool unlabelled = report && report->overall.n == 0 && report->overall.rows > 0;
    for (QWidget *needsLabels : {m_labelled, static_cast<QWidget *>(m_classes), static_cast<QWidget *>(m_threshold)})
        needsLabels->setVisible(!unlabelled);
    m_predictions->setVisible(report != nullptr);
    m_predictions->show(shown(), session());
    const bool confusion = report && report->confusion && !report->confusion->classes.empty();
    m_confusion->setPicture(confusion ? confusionPicture(*report->confusion) : GridPicture());
    m_confusionBody->setCurrentWidget(confusion ? static_cast<QWidget *>(m_confusion) : m_noConfusion);
    const bool regression = report && report->task == Task::Regression;
    if (!confusion) {
        m_noConfusion->setTexts(
            QStringLiteral("heatmap"),
            regression ? tr("A regression has no confusion matrix") : tr("No confusion matrix yet"),
            regression ? tr("It compares classes; this log predicts a number.")
                       : tr("It compares labels with predictions. Add labels, or analyse a log that has them."));
    }
    const bool reliability = report
        && std::any_of(report->reliability.begin(), report->reliability.end(),
                       [](const ReliabilityBin &bin) { return bin.n > 0; });
    m_reliability->setBins(reliability ? report->reliability : std::vector<ReliabilityBin>{});
    m_reliabilityBody->setCurrentWidget(reliability ? static_cast<QWidget *>(m_reliability) : m_noReliability);
    if (!reliability) {
        m_noReliability->setTexts(
            QStringLiteral("metrics"),
            regression ? tr("A regression has no confidence") : tr("No reliability diagram yet"),
            regression ? tr("It compares the probability of the returned class with how often it is right.")
                       : tr("It compares confidence with how often the model is right. It needs labels and a "
                            "confidence or probability column."));
    }
    const QString of =
        report && report->overall.n > 0 ? tr("%1 labelled records").arg(countText(report->overall.n)) : QString();
    m_confusionPanel->setSubtitle(of);
    m_confusionPanel->setCaption(confusion ? tr("Share of each label's row; blue is right, orange is wrong.")
                                           : QString());
    const MetricValue *ece = report ? report->overall.find(Metric::Ece) : nullptr;
    m_reliabilityPanel->setSubtitle(
        ece && ece->value ? QStringLiteral("%1 %2").arg(metricTitle(Metric::Ece), metricWithIntervalText(*ece)) : of);
    for (Panel *panel : {m_confusionPanel, m_reliabilityPanel})
        panel->refreshExport();
}

/// What is visible has changed: words below the chart, what can be taken away.
void MetricsPage::showCaption()
{
    const bool drawn = m_seriesBody->currentWidget() != m_empty;
    m_seriesPanel->setCaption(drawn ? chartCaption(m_chart->input(), m_chart->plot().range()) : QString());
    m_seriesPanel->refreshExport();
}

std::optional<Cohort> MetricsPage::selectedRecords() const
{
    if (const auto bin = m_reliability->selectedBin(); bin && exportPanel() == m_reliabilityPanel)
        return confidenceBin(m_reliability->bins(), *bin);
    if (exportPanel() == m_confusionPanel)
        return confusionCell().cohort;
    if (exportPanel() == m_classes)
        return m_classes->selection().cohort;
    if (const auto window = m_chart->selectedWindow(); window && shown().report)
        return windowRange(*shown().report, *window);
    return std::nullopt;
}

void MetricsPage::drill()
{
    if (const std::optional<Cohort> records = selectedRecords())
        emit drilled(*records);
}

void MetricsPage::openRecords()
{
    if (const std::optional<Cohort> records = selectedRecords())
        emit recordsRequested(*records);
}

void MetricsPage::retranslate()
{
    m_compare->setText(tr("Compare with reference"));
    m_tableButton->setText(tr("Table"));
    m_tableButton->setToolTip(tr("Shows the series as a table (T); Ctrl+C copies it."));
    m_limit->setText(tr("Set limit"));
    m_limit->setToolTip(tr("Shows how many windows would breach a limit before it is saved."));
    m_seriesPanel->setTitle(tr("Metrics over time"));
    m_seriesPanel->setSubtitle(tr("each point with its 95 % interval"));
    m_confusionPanel->setTitle(tr("Confusion"));
    m_reliabilityPanel->setTitle(tr("Reliability"));
    m_metrics->setAccessibleName(tr("Metrics in the chart"));
    m_confusion->setName(tr("Confusion matrix"));
    m_table->setAccessibleName(tr("Series as a table"));
    m_model->retranslate();
    fillList();
    fill();
    fillBelow();
}

} // namespace faultline

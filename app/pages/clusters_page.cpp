// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/clusters_page.h"

#include "analysis/analyses/failure_clusters.h"
#include "analysis/analyses/record_page.h"
#include "app/pages/cluster_selection.h"
#include "app/pages/failure_controls.h"
#include "app/pages/page_pictures.h"
#include "widgets/export/table_picture.h"
#include "widgets/models/cluster_model.h"
#include "widgets/models/data_table_model.h"
#include "widgets/views/contrast_view.h"
#include "widgets/views/label.h"
#include "widgets/views/map_view.h"
#include "widgets/views/panel.h"
#include "widgets/views/progress_line.h"
#include "widgets/views/tag.h"
#include "widgets/words/cluster_words.h"
#include "widgets/words/number_text.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace faultline {

namespace {

constexpr int kRowHeight = 26;

void dress(QTableView &table)
{
    table.verticalHeader()->hide();
    table.verticalHeader()->setDefaultSectionSize(kRowHeight);
    table.setShowGrid(false);
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setSelectionMode(QAbstractItemView::SingleSelection);
    table.setEditTriggers(QAbstractItemView::NoEditTriggers);
    table.horizontalHeader()->setHighlightSections(false);
    table.horizontalHeader()->setStretchLastSection(true);
    table.setWordWrap(false);
}

} // namespace

ClustersPage::ClustersPage(QWidget *parent)
    : Page(parent)
    , m_controls(new FailureControls)
    , m_stale(new Tag)
    , m_again(new QPushButton)
    , m_stack(new QStackedWidget)
    , m_content(new QWidget)
    , m_emptyPanel(new Panel)
    , m_empty(new EmptyState)
    , m_mapPanel(new Panel)
    , m_sample(new Tag)
    , m_map(new MapView)
    , m_tablePanel(new Panel)
    , m_table(new QTableView)
    , m_model(new ClusterModel(this))
    , m_evidence(new Panel)
    , m_against(new QComboBox)
    , m_examples(new QTableView)
    , m_exampleModel(new DataTableModel(this))
    , m_contrasts(new ContrastView)
{
    for (QWidget *control :
         {static_cast<QWidget *>(m_stale), static_cast<QWidget *>(m_again), static_cast<QWidget *>(m_controls)})
        addTitleControl(control);
    m_mapPanel->addControl(m_sample);
    m_mapPanel->setBody(m_map);
    dress(*m_table);
    m_table->setModel(m_model);
    m_tablePanel->setBody(m_table);
    auto *above = new QHBoxLayout;
    above->setSpacing(8);
    for (Panel *panel : {m_mapPanel, m_tablePanel}) {
        panel->setMinimumHeight(240);
        above->addWidget(panel, 1);
    }
    dress(*m_examples);
    m_examples->setModel(m_exampleModel);
    m_examples->setMinimumHeight(4 * kRowHeight);
    m_examples->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    m_table->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    m_against->addItems({QString(), QString()});
    m_evidence->addControl(m_against);
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 4);
    column->setSpacing(4);
    column->addWidget(m_examples, 1);
    column->addWidget(m_contrasts);
    m_evidence->setBody(body);
    m_evidence->setMinimumHeight(260);
    auto *content = new QVBoxLayout(m_content);
    content->setContentsMargins(0, 0, 0, 0);
    content->setSpacing(8);
    content->addLayout(above, 3);
    content->addWidget(m_evidence, 2);
    m_emptyPanel->setBody(m_empty);
    m_stack->addWidget(m_emptyPanel);
    m_stack->addWidget(m_content);
    this->body()->addWidget(m_stack, 1);

    m_mapPanel->setExport([this] { return named(m_map->picture(), tr("Map of failures"), session(), shown()); });
    m_tablePanel->setExport([this] {
        return named(m_report && !m_report->clusters.empty() ? tablePicture(tableOf(*m_model)) : Picture(),
                     tr("Clusters"), session(), shown());
    });
    m_evidence->setExport(
        [this] { return named(m_contrasts->picture(), tr("What sets a cluster apart"), session(), shown()); });

    connect(m_controls, &FailureControls::changed, this, &ClustersPage::ask);
    connect(m_again, &QPushButton::clicked, this, &ClustersPage::ask);
    connect(m_empty, &EmptyState::activated, this, &ClustersPage::acceptOffer);
    connect(m_against, &QComboBox::activated, this, &ClustersPage::fillEvidence);
    connect(m_map, &MapView::hintChanged, this, &Page::hintChanged);
    connect(m_map, &MapView::drilled, this, &Page::drill);
    connect(m_map, &MapView::clusterSelected, this, &ClustersPage::selectCluster);
    connect(m_map, &MapView::lassoChanged, this, [this](const std::vector<std::uint32_t> &rows) {
        m_lasso = rows;
        tell();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) { selectCluster(current.isValid() ? current.row() : -1); });
    connect(m_table, &QTableView::activated, this, &Page::drill);
    connect(m_examples, &QTableView::activated, this, [this](const QModelIndex &index) {
        const auto row = static_cast<std::size_t>(index.row());
        if (m_report && row < m_exampleRows.size())
            emit recordsRequested(
                recordCohort(*m_report, m_exampleRows[row], m_exampleModel->index(index.row(), 0).data().toString()));
    });
    retranslate();
}

void ClustersPage::setSession(const SessionState &session)
{
    const bool other = session.projectPath != m_project;
    Page::setSession(session);
    m_controls->setSchema(session.schema);
    if (other) {
        m_project = session.projectPath;
        m_controls->setDefinition(defaultFailureDefinition(session.schema.task));
        m_controls->setFound({});
        m_report.reset();
        m_failed = false;
        showClusters(nullptr);
    }
    fill();
}

bool ClustersPage::isStale() const
{
    return m_report && desk() && QString::fromStdString(m_report->provenance.cohort) != desk()->state().text;
}

void ClustersPage::refresh()
{
    if (!desk() || !desk()->isOpen())
        return;
    // Grouping is not done while somebody clicks through cohorts; F5 comes with the cohort that was seen last.
    const bool moved = desk()->state().text != m_seenCohort;
    m_seenCohort = desk()->state().text;
    if (m_report && moved && !m_asked.isOpen())
        fill();
    else
        ask();
}

Panel *ClustersPage::waiting() const
{
    return m_stack->currentWidget() == m_content ? m_mapPanel : m_emptyPanel;
}

void ClustersPage::ask()
{
    if (!desk() || !desk()->isOpen())
        return;
    ClusterQuestion question;
    question.cohortText = desk()->state().text.toStdString();
    question.definition = m_controls->definition();
    question.settings = m_controls->settings();
    waiting()->progressLine()->setPercent(-1);
    desk()->ask<ClusterReport>(
        m_asked, tr("Grouping failures"),
        [question](const Dataset &log, const Cohort &cohort, Run &run) {
            ClusterQuestion asked = question;
            asked.cohort = cohort;
            return failureClusters(log, asked, run);
        },
        this,
        [this](Result<ClusterReport> report) {
            for (Panel *panel : {m_mapPanel, m_emptyPanel}) {
                panel->progressLine()->finish();
                panel->setError(report ? QString() : QString::fromStdString(report.error().message));
            }
            m_failed = !report.ok();
            if (report)
                showClusters(std::make_shared<const ClusterReport>(report.take()));
            else
                fill();
        });
}

void ClustersPage::showClusters(std::shared_ptr<const ClusterReport> report)
{
    m_report = std::move(report);
    m_lasso.clear();
    m_model->setReport(m_report);
    m_table->resizeColumnsToContents();
    m_map->setReport(m_report);
    if (m_report)
        m_controls->setFound(m_report->settings);
    fill();
    selectCluster(m_report && !m_report->clusters.empty() ? 0 : -1);
}

void ClustersPage::selectCluster(int cluster)
{
    const bool known = m_report && cluster >= 0 && cluster < static_cast<int>(m_report->clusters.size());
    m_map->setSelectedCluster(known ? cluster : -1);
    if (known) {
        m_lasso.clear();
        if (m_table->currentIndex().row() != cluster) {
            m_table->selectRow(cluster); // comes back here
            return;
        }
    } else if (m_table->currentIndex().isValid()) {
        m_table->setCurrentIndex({});
        return;
    }
    fillEvidence();
    tell();
}

Selection ClustersPage::current() const
{
    if (!m_report)
        return {};
    if (!m_lasso.empty())
        return lassoSelection(*m_report, m_lasso);
    return m_map->selectedCluster() >= 0
        ? clusterSelection(*m_report, static_cast<std::size_t>(m_map->selectedCluster()))
        : Selection{};
}

void ClustersPage::tell()
{
    emit selected(current());
}

void ClustersPage::drill()
{
    if (const Selection selection = current(); selection.cohort)
        emit drilled(*selection.cohort);
}

void ClustersPage::openRecords()
{
    if (const Selection selection = current(); selection.cohort)
        emit recordsRequested(*selection.cohort);
}

void ClustersPage::copy()
{
    Panel *panel = exportPanel();
    if (panel == m_tablePanel && m_report)
        QApplication::clipboard()->setText(tsvText(tableOf(*m_model)));
    else if (m_examples->hasFocus())
        QApplication::clipboard()->setText(tsvText(m_exampleModel->table()));
    else
        Page::copy();
}

void ClustersPage::fill()
{
    const bool found = m_report && m_report->reason == NoClusters::None;
    // Failures that lie nowhere denser are still a map.
    const bool drawable = found || (m_report && m_report->reason == NoClusters::NothingDense && !m_failed);
    setTitle(tr("Clusters"), drawable ? spaceText(m_report->space) : QString());
    m_stale->setState(TagKind::Warn, isStale() ? tr("stale") : QString()); // an empty one hides
    m_again->setVisible(isStale());
    m_stale->setToolTip(tr("The filter is another one than when these failures were grouped. F5 groups them again."));
    m_stack->setCurrentWidget(found ? m_content : static_cast<QWidget *>(m_emptyPanel));
    m_controls->setEnabled(session().isOpen());
    if (!found) {
        fillEmpty();
        return;
    }
    const QString sample = sampleText(*m_report);
    m_sample->setState(TagKind::Plain, sample);
    m_sample->setToolTip(
        tr("More failures than are grouped at once: a sample was drawn with seed %1.").arg(m_report->provenance.seed));
    m_mapPanel->setSubtitle(
        tr("%1 of %2", "count, count").arg(countText(m_report->points.size()), countText(m_report->failures)));
    const bool confident = std::any_of(m_report->points.begin(), m_report->points.end(),
                                       [](const FailurePoint &point) { return !isFilled(point); });
    const QString marks =
        confident ? tr("Filled: confidence above 0.95. Plus: in no cluster.") : tr("Plus: in no cluster.");
    m_mapPanel->setCaption(tr("%1 Near means alike; the axes have no unit and hold %2 of what varies.", "legend, share")
                               .arg(marks, rateText(m_report->space.mapExplained)));
    m_tablePanel->setSubtitle(tr("%Ln failure(s)", nullptr, static_cast<int>(m_report->failures)));
    m_tablePanel->setCaption(QStringList{countsText(*m_report) + QLatin1Char('.'), imputedText(m_report->space)}
                                 .join(QLatin1Char(' '))
                                 .trimmed());
    m_table->setToolTip(definitionSentence(m_report->definition));
    for (Panel *panel : {m_mapPanel, m_tablePanel})
        panel->refreshExport();
}

void ClustersPage::fillEmpty()
{
    const QString picture = QStringLiteral("clusters");
    m_emptyPanel->setTitle(tr("Clusters of failures"));
    if (!session().isOpen()) {
        m_empty->setTexts(picture, tr("No log is open"),
                          tr("Clusters show which failures are alike. Open a log with labels first."));
        return;
    }
    if (!m_report) {
        m_empty->setTexts(picture, m_failed ? tr("Not grouped") : tr("Being grouped"),
                          m_failed ? tr("The line above says why.") : tr("The clusters come in a moment."));
        return;
    }
    const EmptyWords words = noClustersWords(*m_report, session().schema.task);
    QString offer;
    const std::size_t size = m_report->settings.minClusterSize.value_or(0);
    if (m_report->reason == NoClusters::Undefined && m_report->records > 0
        && m_report->definition.kind == FailureKind::Misclassified)
        offer = tr("Group low confidence");
    else if (m_report->reason == NoClusters::NothingDense && size > 3)
        offer = tr("Group from %1 failures on").arg(countText(std::max<std::size_t>(3, size / 2)));
    else if (m_report->reason == NoClusters::TooFew && m_report->failures >= 12)
        offer = tr("Group from %1 failures on").arg(countText(std::max<std::uint64_t>(3, m_report->failures / 4)));
    m_empty->setTexts(picture, words.missing, words.why, offer);
}

/// What the button of the empty state says.
void ClustersPage::acceptOffer()
{
    if (!m_report)
        return;
    switch (m_report->reason) {
    case NoClusters::Undefined:
        m_controls->setDefinition({FailureKind::LowConfidence, defaultFailureLimit(FailureKind::LowConfidence)});
        ask();
        break;
    case NoClusters::TooFew:
        m_controls->setLeastSize(std::max<std::size_t>(3, static_cast<std::size_t>(m_report->failures / 4)));
        break;
    case NoClusters::NothingDense:
        m_controls->setLeastSize(std::max<std::size_t>(3, m_report->settings.minClusterSize.value_or(0) / 2));
        break;
    default:
        break;
    }
}

void ClustersPage::fillEvidence()
{
    const int selected = m_map->selectedCluster();
    m_exampleRows.clear();
    if (!m_report || selected < 0) {
        m_contrasts->clear();
        m_exampleModel->setTable({});
        m_evidence->setTitle(tr("Evidence"));
        m_evidence->setSubtitle(tr("select a cluster"));
        m_evidence->setCaption({});
        return;
    }
    const FailureCluster &cluster = m_report->clusters[static_cast<std::size_t>(selected)];
    const bool right = m_against->currentIndex() == 0;
    m_contrasts->setCluster(cluster, right ? ContrastView::RightRecords : ContrastView::OtherFailures);
    m_evidence->setTitle(tr("Cluster %1: evidence").arg(countText(cluster.number)));
    m_evidence->setSubtitle(tr("%1 of %2 failures, nearest to the middle first", "count, count")
                                .arg(countText(cluster.central.size()), countText(cluster.size())));
    m_evidence->setCaption(right
                               ? tr("Orange: this cluster (%1). Grey: records that do not fail, with labels in like "
                                    "proportion (%2). Boxes: 5, 25, 50, 75, 95 %; bars: shares.")
                                     .arg(countText(cluster.size()), countText(cluster.rightRecords))
                               : tr("Orange: this cluster (%1). Grey: the other failures (%2). Boxes: 5, 25, 50, 75, "
                                    "95 %; bars: shares.")
                                     .arg(countText(cluster.size()), countText(m_report->clustered - cluster.size())));
    if (!desk() || !desk()->isOpen())
        return;
    const Schema schema = desk()->words().schema;
    const std::vector<RecordColumn> columns = exampleColumns(schema, cluster);
    desk()->ask<RecordPage>(
        m_examplesAsked, tr("Reading examples"),
        [rows = cluster.central, columns](const Dataset &log, const Cohort &, Run &run) {
            return readRecords(*log.production, rows, columns, run);
        },
        this,
        [this, columns, schema](Result<RecordPage> page) {
            if (!page)
                return;
            m_exampleRows = page->rows;
            m_exampleModel->setTable(exampleTable(*page, columns, schema));
            const bool text =
                !columns.empty() && columns.back().column && schema.find(columns.back().column)->role == Role::Text;
            m_examples->horizontalHeader()->setStretchLastSection(text); // a number stays beside its name
            m_examples->resizeColumnsToContents();
        });
}

void ClustersPage::retranslate()
{
    m_again->setText(tr("Group again"));
    m_again->setToolTip(tr("Groups the failures of the current filter (F5)."));
    m_mapPanel->setTitle(tr("Map of failures"));
    m_tablePanel->setTitle(tr("Clusters"));
    m_against->setItemText(0, tr("Against records that do not fail"));
    m_against->setItemText(1, tr("Against the other failures"));
    m_against->setAccessibleName(tr("What the cluster is set against"));
    m_table->setAccessibleName(tr("Clusters"));
    m_examples->setAccessibleName(tr("Examples of the cluster"));
    m_model->retranslate();
    fill();
    fillEvidence();
}

} // namespace faultline

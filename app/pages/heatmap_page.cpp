// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/heatmap_page.h"

#include "analysis/analyses/error_grid.h"
#include "analysis/analyses/pair_ranking.h"
#include "app/dialogs/shell_words.h"
#include "app/pages/grid_selection.h"
#include "app/pages/page_pictures.h"
#include "app/pages/side_combo.h"
#include "widgets/charts/grid_pictures.h"
#include "widgets/models/pair_model.h"
#include "widgets/paint/grid_painter.h"
#include "widgets/style/icons.h"
#include "widgets/views/empty_state.h"
#include "widgets/views/grid_view.h"
#include "widgets/views/label.h"
#include "widgets/views/pair_list.h"
#include "widgets/views/panel.h"
#include "widgets/views/progress_line.h"
#include "widgets/words/grid_words.h"
#include "widgets/words/number_text.h"
#include "widgets/words/pair_words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QShortcut>
#include <QStackedWidget>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace faultline {

namespace {

constexpr int kPatience = 400; ///< milliseconds
constexpr int kPairWidth = 236;

} // namespace

HeatmapPage::HeatmapPage(QWidget *parent)
    : Page(parent)
    , m_pairPanel(new Panel)
    , m_meaning(toneLabel("caption", nullptr, true))
    , m_pairs(new PairList)
    , m_pairModel(new PairModel(this))
    , m_gridPanel(new Panel)
    , m_body(new QStackedWidget)
    , m_view(new GridView)
    , m_empty(new EmptyState)
    , m_rowsLabel(toneLabel("muted"))
    , m_rows(new SideCombo)
    , m_swap(new QToolButton)
    , m_columnsLabel(toneLabel("muted"))
    , m_columns(new SideCombo)
    , m_scaleLabel(toneLabel("muted"))
    , m_scale(new QComboBox)
    , m_patience(new QTimer(this))
{
    m_swap->setIcon(icon(QStringLiteral("swap")));
    m_swap->setObjectName(QStringLiteral("exportButton")); // framed like the other buttons of panels
    m_scale->addItems({QString(), QString()});
    for (QWidget *control :
         {static_cast<QWidget *>(m_rowsLabel), static_cast<QWidget *>(m_rows), static_cast<QWidget *>(m_swap),
          static_cast<QWidget *>(m_columnsLabel), static_cast<QWidget *>(m_columns),
          static_cast<QWidget *>(m_scaleLabel), static_cast<QWidget *>(m_scale)})
        addTitleControl(control);

    auto *list = new QWidget;
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_meaning->setContentsMargins(12, 8, 10, 8);
    column->addWidget(m_meaning);
    column->addWidget(m_pairs, 1);
    m_pairs->setModel(m_pairModel);
    m_pairPanel->setBody(list);
    m_pairPanel->setFixedWidth(kPairWidth);
    m_body->addWidget(m_view);
    m_body->addWidget(m_empty);
    m_gridPanel->setBody(m_body);
    m_gridPanel->setMinimumHeight(320);
    m_gridPanel->setExport([this] { return picture(); });
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_pairPanel);
    row->addWidget(m_gridPanel, 1);
    body()->addLayout(row, 1);

    m_patience->setSingleShot(true);
    connect(m_patience, &QTimer::timeout, this, &HeatmapPage::chooseFirstSides);
    connect(m_pairs, &PairList::rowChosen, this, &HeatmapPage::choosePair);
    for (SideCombo *side : {m_rows, m_columns}) {
        connect(side, &SideCombo::columnChosen, this, [this] {
            m_sidesChosen = true;
            askGrid();
        });
    }
    connect(m_swap, &QToolButton::clicked, this, &HeatmapPage::swapSides);
    auto *swap = new QShortcut(QKeySequence(Qt::Key_X), this);
    swap->setContext(Qt::WidgetWithChildrenShortcut);
    connect(swap, &QShortcut::activated, this, &HeatmapPage::swapSides);
    connect(m_scale, &QComboBox::activated, this, &HeatmapPage::fill);
    connect(m_empty, &EmptyState::activated, this, &Page::labelsRequested);
    connect(m_view, &GridView::cellSelected, this, &HeatmapPage::selectCell);
    connect(m_view, &GridView::cellDrilled, this, &HeatmapPage::drill);
    connect(m_view, &GridView::hintChanged, this, &Page::hintChanged);
    retranslate();
}

void HeatmapPage::setSession(const SessionState &session)
{
    if (session.projectPath != m_project) {
        m_project = session.projectPath;
        m_sidesChosen = false;
        m_ranking.reset();
        m_grid.reset();
        m_rows->setCurrentIndex(-1);
        m_columns->setCurrentIndex(-1);
    }
    Page::setSession(session);
    m_rows->setSchema(session.schema);
    m_columns->setSchema(session.schema);
    fillPairs();
    fill();
}

void HeatmapPage::refresh()
{
    if (!desk() || !desk()->isOpen())
        return;
    m_rows->setSchema(desk()->words().schema);
    m_columns->setSchema(desk()->words().schema);
    askRanking();
    if (m_rows->column() && m_columns->column())
        askGrid();
    else
        m_patience->start(kPatience);
}

void HeatmapPage::askRanking()
{
    m_pairPanel->progressLine()->setPercent(-1);
    desk()->ask<PairRanking>(
        m_rankingAsked, tr("Ranking pairs of features"),
        [](const Dataset &log, const Cohort &cohort, Run &run) { return rankPairs(log, cohort, std::nullopt, run); },
        this,
        [this](Result<PairRanking> ranking) {
            m_pairPanel->progressLine()->finish();
            m_pairPanel->setError(ranking ? QString() : QString::fromStdString(ranking.error().message));
            m_ranking = ranking ? std::make_shared<const PairRanking>(ranking.take()) : nullptr;
            fillPairs();
            if (!m_sidesChosen)
                chooseFirstSides();
        });
}

/// The best pair, or until it is known the first two columns that make sense.
void HeatmapPage::chooseFirstSides()
{
    if (m_sidesChosen)
        return;
    if (const RankedPair *best = m_pairModel->pair(0)) {
        m_sidesChosen = true;
        setSides(best->first, best->second);
        return;
    }
    const auto columns = SideCombo::columnsOf(desk()->words().schema);
    if (!m_rows->column() && columns.size() > 1)
        setSides(columns[0]->id, columns[1]->id);
    else
        fill();
}

void HeatmapPage::setSides(ColumnId rows, ColumnId columns)
{
    m_rows->setColumn(rows);
    m_columns->setColumn(columns);
    askGrid();
}

void HeatmapPage::choosePair(int row)
{
    const RankedPair *pair = m_pairModel->pair(row);
    if (!pair)
        return;
    m_sidesChosen = true;
    setSides(pair->first, pair->second);
}

void HeatmapPage::swapSides()
{
    const auto rows = m_rows->column();
    const auto columns = m_columns->column();
    if (!rows || !columns)
        return;
    m_sidesChosen = true;
    setSides(*columns, *rows);
}

void HeatmapPage::askGrid()
{
    const auto rows = m_rows->column();
    const auto columns = m_columns->column();
    if (!desk() || !rows || !columns)
        return;
    m_patience->stop();
    m_pairs->showRow(m_pairModel->rowOf(*rows, *columns));
    ErrorGridOptions options;
    options.rows.column = *rows;
    options.columns.column = *columns;
    m_gridPanel->progressLine()->setPercent(-1);
    desk()->ask<Grid>(
        m_gridAsked, tr("Counting the heatmap"),
        [options](const Dataset &log, const Cohort &cohort, Run &run) { return errorGrid(log, cohort, options, run); },
        this, [this](Result<Grid> grid) { showGrid(std::move(grid)); });
}

void HeatmapPage::showGrid(Result<Grid> grid)
{
    m_gridPanel->progressLine()->finish();
    m_gridPanel->setError(grid ? QString() : QString::fromStdString(grid.error().message));
    if (grid)
        m_grid = std::make_shared<const Grid>(grid.take());
    fill();
    if (m_view->selectedCell() >= 0) // the same cell, with its new numbers
        selectCell();
}

void HeatmapPage::fill()
{
    const bool drawable = m_grid && m_grid->all.n > 0 && !m_grid->cells.empty();
    m_body->setCurrentWidget(drawable ? static_cast<QWidget *>(m_view) : m_empty);
    m_swap->setEnabled(m_rows->column() && m_columns->column());
    m_scale->setEnabled(drawable);
    if (!drawable) {
        m_gridPanel->setTitle(tr("Heatmap"));
        m_gridPanel->setSubtitle({});
        m_gridPanel->setCaption({});
        m_view->setPicture({});
        fillEmpty();
        return;
    }
    m_view->setPicture(gridPicture(*m_grid, static_cast<GridScale>(m_scale->currentIndex())));
    const QString rows = QString::fromStdString(m_grid->rows.name);
    const QString columns = QString::fromStdString(m_grid->columns.name);
    m_gridPanel->setTitle(measureHeading(m_grid->measure));
    m_gridPanel->setSubtitle(tr("%1 by %2", "column, column").arg(rows, columns));
    m_view->setName(
        tr("%1, %2 by %3", "error rate, column, column").arg(measureHeading(m_grid->measure), rows, columns));
    m_gridPanel->setCaption(tr("%1 %Ln labelled record(s). %2", "definition, kind of the intervals",
                               static_cast<int>(std::min<std::uint64_t>(m_grid->all.n, INT_MAX)))
                                .arg(measureDefinition(m_grid->measure), intervalKindText(m_grid->intervalKind)));
    m_gridPanel->refreshExport();
}

void HeatmapPage::fillEmpty()
{
    const QString picture = QStringLiteral("heatmap");
    if (!session().isOpen())
        m_empty->setTexts(
            picture, tr("No log is open"),
            tr("A heatmap shows in which combination of two features the model fails. Open a log first."));
    else if (SideCombo::columnsOf(session().schema).size() < 2)
        m_empty->setTexts(picture, tr("There is nothing to cross"),
                          tr("A heatmap needs two columns: give columns the role \"feature\" when importing."));
    else if (!m_grid)
        m_empty->setTexts(picture, tr("Being counted"), tr("The cells come in a moment."));
    else if (m_grid->all.rows == 0)
        m_empty->setTexts(picture, tr("No record fits the filter"),
                          tr("Remove a condition in the bar above, or go back with Alt+Left."));
    else
        m_empty->setTexts(picture, tr("No labels yet"),
                          tr("Whether a prediction was right is known once its label is there. Add a label file, or "
                             "analyse a log with labels."),
                          tr("Add labels\u2026"));
}

void HeatmapPage::fillPairs()
{
    m_pairModel->setRanking(m_ranking, desk() ? desk()->words().schema : session().schema);
    const auto rows = m_rows->column();
    const auto columns = m_columns->column();
    m_pairs->showRow(rows && columns ? m_pairModel->rowOf(*rows, *columns) : -1);
    const bool ranked = m_ranking && m_ranking->n > 0;
    const auto confirmed = ranked ? std::count_if(m_ranking->pairs.begin(), m_ranking->pairs.end(),
                                                  [](const RankedPair &pair) { return pair.confirmed; })
                                  : 0;
    m_pairPanel->setSubtitle(
        ranked ? tr("%1, %2 confirmed", "count of pairs, count of them")
                     .arg(countText(m_ranking->pairs.size()), countText(static_cast<std::uint64_t>(confirmed)))
               : QString());
    m_pairPanel->setCaption(ranked ? rankingCaption(*m_ranking) : QString());
    if (!ranked)
        m_meaning->setText(tr("Pairs of features that fail together appear here once there are labels."));
    else if (m_ranking->pairs.empty())
        m_meaning->setText(tr("Fewer than two features differ between these records, so there is no pair."));
    else
        m_meaning->setText(rankingMeaning());
}

Selection HeatmapPage::cellSelection() const
{
    const std::ptrdiff_t cell = m_view->selectedCell();
    if (!m_grid || cell < 0)
        return {};
    const std::size_t columns = m_grid->columns.bins.size();
    const auto index = static_cast<std::size_t>(cell);
    return gridSelection(*m_grid, rowOrder(*m_grid)[index / columns], index % columns, session().schema);
}

void HeatmapPage::selectCell()
{
    emit selected(cellSelection());
}

void HeatmapPage::drill()
{
    if (const Selection cell = cellSelection(); cell.cohort)
        emit drilled(*cell.cohort);
}

void HeatmapPage::openRecords()
{
    if (const Selection cell = cellSelection(); cell.cohort)
        emit recordsRequested(*cell.cohort);
}

Picture HeatmapPage::picture() const
{
    Picture made;
    if (!m_grid || m_grid->all.n == 0)
        return made;
    const QString rows = QString::fromStdString(m_grid->rows.name);
    const QString columns = QString::fromStdString(m_grid->columns.name);
    made.evidence.cohort = desk() ? desk()->state().text : QString();
    made.evidence.n = m_grid->all.n;
    made.note = QStringLiteral("%1 %2").arg(measureDefinition(m_grid->measure), intervalKindText(m_grid->intervalKind));
    made.size = m_view->size();
    made.paint = [cells = m_view->picture()](QPainter &painter, const QRectF &target, const Tones &tones) {
        paintGrid(painter, target, cells, tones);
    };
    made.table = [grid = m_grid] { return gridNumbers(*grid); };
    made = named(std::move(made),
                 tr("%1: %2 by %3", "error rate, column, column").arg(measureHeading(m_grid->measure), rows, columns),
                 session(), shown());
    made.command.clear(); // the command line has no heatmap yet
    return made;
}

void HeatmapPage::retranslate()
{
    setTitle(tr("Heatmap"), tr("error by any two columns"));
    m_pairPanel->setTitle(tr("Pairs"));
    m_rowsLabel->setText(tr("Rows"));
    m_columnsLabel->setText(tr("Columns"));
    m_scaleLabel->setText(tr("Colour"));
    m_rows->setAccessibleName(tr("Column of the log along the rows"));
    m_columns->setAccessibleName(tr("Column of the log along the columns"));
    m_scale->setAccessibleName(tr("What the colours mean"));
    m_scale->setItemText(0, tr("against all"));
    m_scale->setItemText(1, tr("low to high"));
    m_scale->setItemData(0, tr("Blue is better and orange is worse than all records together"), Qt::ToolTipRole);
    m_scale->setItemData(1, tr("More colour is a higher value, from zero on"), Qt::ToolTipRole);
    m_swap->setToolTip(tr("Swaps rows and columns (X)"));
    m_swap->setAccessibleName(tr("Swap rows and columns"));
    m_pairs->setAccessibleName(tr("Ranked pairs of features"));
    m_pairModel->retranslate();
    fillPairs();
    fill();
}

} // namespace faultline

// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/records_page.h"

#include "analysis/analyses/record_detail.h"
#include "analysis/analyses/record_order.h"
#include "analysis/analyses/record_page.h"
#include "analysis/analyses/record_pictures.h"
#include "app/dialogs/record_dialog.h"
#include "app/pages/column_chooser.h"
#include "app/pages/record_columns.h"
#include "app/pages/record_panel.h"
#include "app/pages/record_selection.h"
#include "widgets/views/empty_state.h"
#include "widgets/views/progress_line.h"
#include "widgets/views/records_view.h"
#include "widgets/words/number_text.h"
#include "widgets/words/record_words.h"

#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTimer>

#include <algorithm>

namespace faultline {

namespace {

constexpr int kDimAfter = 150; // milliseconds
constexpr std::size_t kMostPositions = 100; // features that one record is placed by

bool sameColumns(const Schema &a, const Schema &b)
{
    const auto same = [](const ColumnSchema &x, const ColumnSchema &y) {
        return x.id == y.id && x.name == y.name && x.type == y.type && x.role == y.role;
    };
    return a.task == b.task && std::equal(a.columns.begin(), a.columns.end(), b.columns.begin(), b.columns.end(), same);
}

} // namespace

/// An order that was made, and where the record that was looked at stands in it.
struct RecordsPage::Listing {
    RecordList list;
    std::optional<std::size_t> kept;
};

struct RecordsPage::Pages {
    std::vector<RecordPage> pages;
    std::vector<std::vector<RecordPicture>> pictures;
};

struct RecordsPage::Shown {
    RecordDetail detail;
    RecordPicture picture;
};

RecordsPage::RecordsPage(QWidget *parent)
    : Page(parent)
{
    build();
    retranslate();
}

void RecordsPage::setSession(const SessionState &session)
{
    Page::setSession(session);
    if (session.isOpen())
        return;
    m_project.clear();
    m_schema = {};
    m_list = {};
    m_view->setDimmed(false);
    m_model->setRows(nullptr);
    m_record->clear();
    showEmpty();
}

void RecordsPage::setProgress(int percent)
{
    if (m_listing.isOpen())
        m_panel->progressLine()->setPercent(percent);
}

void RecordsPage::endProgress()
{
    m_panel->progressLine()->finish();
    if (!m_listing.isOpen() && m_list.rows) { // a cancelled order has no answer: the old rows are the ones
        m_order = m_list.order;
        m_view->setDimmed(false);
        describe();
    }
    if (!m_paging.isOpen()) { // nor have cancelled pages
        m_model->dropAsked();
        m_view->viewport()->update();
    }
}

void RecordsPage::setError(const QString &sentence)
{
    m_panel->setError(sentence);
}

void RecordsPage::refresh()
{
    if (!desk() || !desk()->isOpen()) {
        showEmpty();
        return;
    }
    takeSchema();
    list(true);
}

void RecordsPage::takeSchema()
{
    const Schema &schema = desk()->words().schema;
    const QString project = desk()->projectPath();
    if (project == m_project && sameColumns(schema, m_schema))
        return;
    const bool another = project != m_project;
    m_project = project;
    m_schema = schema;
    if (another)
        m_order = {};
    m_columns = keptColumns(m_project, m_schema);
    m_chooser->setColumns(recordHeads(choosableColumns(m_schema), m_schema), m_columns);
    setColumns(m_columns);
}

void RecordsPage::setColumns(std::vector<RecordColumn> columns)
{
    m_columns = std::move(columns);
    const std::optional<RecordColumn> id = idColumn(m_schema);
    const std::vector<RecordColumn> derived = derivedColumns(m_schema);
    const RecordColumn failure{ColumnId{}, Derived::Failure};
    const int place = m_view->currentPlace();
    m_model->setColumns(recordHeads(m_columns, m_schema), id ? std::optional(recordHead(*id, m_schema)) : std::nullopt,
                        std::find(derived.begin(), derived.end(), failure) != derived.end());
    m_fit = true;
    if (place >= 0)
        m_view->setCurrentPlace(place);
    describe();
}

void RecordsPage::list(bool keepPlace)
{
    const int place = m_view->currentPlace();
    const bool known = keepPlace && m_list.rows && place >= 0 && place < m_model->rowCount();
    const std::optional<std::uint32_t> row = known ? std::optional(m_model->rowAt(place)) : std::nullopt;
    desk()->ask<Listing>(
        m_listing, tr("Sorting the records"),
        [order = m_order, row](const Dataset &log, const Cohort &cohort, Run &run) -> Result<Listing> {
            Result<RecordList> list = orderRecords(log, cohort, order, run);
            if (!list)
                return list.error();
            Listing listing{list.take(), {}};
            if (row) {
                const auto at = std::find(listing.list.rows->begin(), listing.list.rows->end(), *row);
                if (at != listing.list.rows->end())
                    listing.kept = static_cast<std::size_t>(at - listing.list.rows->begin());
            }
            return listing;
        },
        this,
        [this, keepPlace](Result<Listing> listing) {
            m_view->setDimmed(false);
            m_panel->progressLine()->finish();
            if (listing) {
                showListing(listing.take(), keepPlace);
                return;
            }
            m_model->dropAsked();
            m_panel->setError(QString::fromStdString(listing.error().message));
        });
    m_panel->progressLine()->setPercent(-1);
    QTimer::singleShot(kDimAfter, this, [this] { m_view->setDimmed(m_listing.isOpen()); });
}

void RecordsPage::showListing(Listing listing, bool keepPlace)
{
    m_panel->setError({});
    m_list = std::move(listing.list);
    m_model->setRows(m_list.rows);
    if (!keepPlace || !listing.kept) {
        m_view->scrollToTop();
        m_detail.reset();
        m_record->clear();
        emit selected({});
    }
    const bool any = m_model->rowCount() > 0;
    m_view->setCurrentPlace(listing.kept ? static_cast<int>(*listing.kept) : any ? 0 : -1);
    describe();
    showEmpty();
}

void RecordsPage::fetchPages(const std::vector<std::size_t> &pages)
{
    if (!desk())
        return;
    std::vector<std::vector<std::uint32_t>> rows;
    for (const std::size_t page : pages)
        rows.push_back(m_model->rowsOfPage(page));
    desk()->ask<Pages>(
        m_paging, tr("Reading records"),
        [rows, columns = m_model->fetchedColumns(),
         series = pictureSeries(m_schema)](const Dataset &log, const Cohort &, Run &run) -> Result<Pages> {
            Pages read;
            for (const std::vector<std::uint32_t> &some : rows) {
                Result<RecordPage> page = readRecords(*log.production, some, columns, run);
                if (!page)
                    return page.error();
                read.pages.push_back(page.take());
                read.pictures.emplace_back();
                if (!series)
                    continue;
                Result<std::vector<RecordPicture>> pictures = recordPictures(*log.production, some, *series, run);
                if (!pictures)
                    return pictures.error();
                read.pictures.back() = pictures.take();
            }
            return read;
        },
        this,
        [this, pages](Result<Pages> read) {
            if (!read) {
                m_model->dropAsked();
                m_panel->setError(QString::fromStdString(read.error().message));
                return;
            }
            for (std::size_t i = 0; i < pages.size(); ++i)
                m_model->setPage(pages[i], std::move(read->pages[i]), read->pictures[i]);
            if (m_fit && m_model->isLoaded(0)) {
                m_fit = false;
                m_view->fitColumns();
            }
        });
}

void RecordsPage::showPlace(int place)
{
    sayRows();
    if (!desk() || place < 0 || place >= m_model->rowCount())
        return;
    const std::uint32_t row = m_model->rowAt(place);
    desk()->ask<Shown>(
        m_detailing, tr("Reading a record"),
        [row, series = pictureSeries(m_schema)](const Dataset &log, const Cohort &, Run &run) -> Result<Shown> {
            Result<RecordDetail> detail = recordDetail(*log.production, row, run);
            if (!detail)
                return detail.error();
            Shown shown{detail.take(), {}};
            if (!series)
                return shown;
            Result<std::vector<RecordPicture>> pictures =
                recordPictures(*log.production, std::vector<std::uint32_t>{row}, *series, run);
            if (!pictures)
                return pictures.error();
            shown.picture = pictures->front();
            return shown;
        },
        this,
        [this, row](Result<Shown> shown) {
            if (!shown) {
                m_record->setError(QString::fromStdString(shown.error().message));
                return;
            }
            m_record->setError({});
            showDetail(*shown);
            showPositions(row);
        });
}

void RecordsPage::showDetail(const Shown &shown)
{
    m_detail = std::make_shared<const RecordDetail>(shown.detail);
    m_picture = shown.picture;
    m_record->showDetail(*m_detail, m_picture, m_schema);
    if (m_dialog)
        m_dialog->showRecord(recordTitle(*m_detail), *m_detail, m_picture, m_schema);
    emit selected(recordSelection(*m_detail, m_schema, m_view->currentPlace(), m_model->rowCount()));
}

void RecordsPage::showPositions(std::uint32_t row)
{
    std::vector<ColumnId> features = numericFeatures(m_schema);
    const std::optional<ColumnSeries> series = pictureSeries(m_schema);
    if (series) { // a pixel says nothing by itself
        std::erase_if(features, [&](ColumnId id) {
            return std::find(series->columns.begin(), series->columns.end(), id) != series->columns.end();
        });
    }
    features.resize(std::min(features.size(), kMostPositions));
    desk()->ask<RecordPositions>(
        m_positioning, tr("Comparing a record with others"),
        [row, features](const Dataset &log, const Cohort &, Run &run) {
            return recordPositions(*log.production, row, features, run);
        },
        this,
        [this](Result<RecordPositions> positions) {
            if (positions)
                m_record->showPositions(*positions, m_schema);
            else
                m_record->setError(QString::fromStdString(positions.error().message));
        });
}

void RecordsPage::nextFailure()
{
    if (!desk() || !m_list.rows || m_list.rows->empty())
        return;
    const int place = m_view->currentPlace();
    if (!m_list.failures) { // a regression, or no labels yet: the next one
        if (place + 1 < m_model->rowCount())
            m_view->setCurrentPlace(place + 1);
        return;
    }
    desk()->ask<std::optional<std::size_t>>(
        m_seeking, tr("Looking for the next failure"),
        [rows = m_list.rows, from = static_cast<std::size_t>(place + 1)](const Dataset &log, const Cohort &, Run &run) {
            return faultline::nextFailure(*log.production, *rows, from, run);
        },
        this,
        [this](Result<std::optional<std::size_t>> found) {
            if (found && *found)
                m_view->setCurrentPlace(static_cast<int>(**found));
            else if (found)
                emit hintChanged(tr("No further failure below this record."));
        });
}

void RecordsPage::sortBy(int column)
{
    RecordOrder order{SortBy::Column, {}, false};
    const std::optional<RecordColumn> id = idColumn(m_schema);
    if (column == RecordsView::kIdColumn && !id)
        order.by = SortBy::LogOrder;
    else
        order.column = column == RecordsView::kIdColumn ? *id : m_columns[static_cast<std::size_t>(column)];
    const Derived derived = order.column.derived;
    const bool worseIsMore = order.by == SortBy::Column && !order.column.column
        && (derived == Derived::LogLoss || derived == Derived::Failure);
    order.descending = worseIsMore; // the interesting end first; a second click turns it round
    if (m_order.by == order.by && m_order.column == order.column)
        order.descending = !m_order.descending;
    m_order = order;
    list(false);
}

void RecordsPage::sortByWorst()
{
    m_order = {};
    list(false);
}

QString RecordsPage::recordTitle(const RecordDetail &detail) const
{
    const std::optional<RecordColumn> id = idColumn(m_schema);
    const RecordCell *cell = id ? cellOf(detail, *id) : nullptr;
    return tr("Record %1", "id")
        .arg(cell ? cellText(*cell, recordColumnType(*id, m_schema), 0)
                  : QString::number(std::uint64_t{detail.row} + 1));
}

void RecordsPage::openLarge()
{
    if (!m_detail)
        return;
    if (!m_dialog) {
        m_dialog = new RecordDialog(this);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_dialog, &RecordDialog::nextFailureAsked, this, &RecordsPage::nextFailure);
    }
    m_dialog->showRecord(recordTitle(*m_detail), *m_detail, m_picture, m_schema);
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
}

void RecordsPage::describe()
{
    const std::uint64_t rows = m_list.rows ? m_list.rows->size() : 0;
    QString order = worstText(m_list.worstBy);
    int column = RecordsView::kNoColumn;
    if (m_list.order.by == SortBy::Column) {
        const std::optional<RecordColumn> id = idColumn(m_schema);
        const auto at = std::find(m_columns.begin(), m_columns.end(), m_list.order.column);
        column = id && m_list.order.column == *id ? RecordsView::kIdColumn
            : at != m_columns.end()               ? static_cast<int>(at - m_columns.begin())
                                                  : RecordsView::kNoColumn;
        order = sortedByText(recordHead(m_list.order.column, m_schema).name, m_list.order.descending);
    } else if (m_list.order.by == SortBy::LogOrder) {
        order = m_list.order.descending ? tr("last of the log first") : worstText(WorstBy::Nothing);
        column = idColumn(m_schema) ? RecordsView::kNoColumn : RecordsView::kIdColumn;
    } else if (m_list.worstBy == WorstBy::Loss) {
        const auto loss = std::find(m_columns.begin(), m_columns.end(), RecordColumn{ColumnId{}, Derived::LogLoss});
        if (loss != m_columns.end())
            column = static_cast<int>(loss - m_columns.begin());
    }
    m_view->setOrderShown(column, m_list.order.by == SortBy::Worst || m_list.order.descending);
    const QString counted = m_list.failures
        ? tr("%1 failures among %2 records", "counts").arg(countText(*m_list.failures), countText(rows))
        : tr("%1 records", "count").arg(countText(rows));
    m_panel->setSubtitle(!m_list.rows    ? QString()
                             : rows == 0 ? counted
                                         : tr("%1, %2", "how many, in which order").arg(counted, order));
    m_record->setFailures(m_list.failures.has_value());
    m_columnsButton->setText(tr("Columns\u2026 %1 of %2")
                                 .arg(static_cast<qulonglong>(m_columns.size()))
                                 .arg(static_cast<qulonglong>(choosableColumns(m_schema).size())));
    m_worst->setEnabled(m_list.rows && m_order.by != SortBy::Worst);
    setTitle(tr("Records"), {});
}

} // namespace faultline

// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The page of the records: how it is put together, and what can be done with records: copied, exported, filtered by.
#include "analysis/analyses/record_export.h"
#include "analysis/analyses/record_page.h"
#include "analysis/analyses/record_text.h"
#include "analysis/values/cohort_text.h"
#include "analysis/values/record_term.h"
#include "app/pages/column_chooser.h"
#include "app/pages/record_columns.h"
#include "app/pages/record_panel.h"
#include "app/pages/records_page.h"
#include "app/report/whole_file.h"
#include "widgets/style/icons.h"
#include "widgets/views/empty_state.h"
#include "widgets/views/records_view.h"
#include "widgets/words/number_text.h"
#include "widgets/words/record_words.h"

#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace faultline {

namespace {

constexpr std::size_t kMostCopied = 100'000;

enum Entry {
    FilterEntry,
    FirstSeparator,
    TsvEntry,
    MarkdownEntry,
    PandasEntry,
    PandasCohortEntry,
    SecondSeparator,
    ExportEntry,
    ExportSelectedEntry,
    ExportAllColumnsEntry,
    SafeEntry,
    ThirdSeparator,
    NextEntry,
    LargeEntry,
    SelectAllEntry,
    Entries,
};

const char *const kSafeKey = "records/csvSafe";
const char *const kFolderKey = "exportFolder";

std::string textOf(int form, const RecordPage &page, const std::vector<std::string> &names,
                   const std::optional<std::string> &id)
{
    if (form == MarkdownEntry)
        return recordsAsMarkdown(page, names);
    if (form != PandasEntry)
        return recordsAsTsv(page, names);
    std::vector<RecordCell> ids;
    for (std::size_t row = 0; row < page.rows.size(); ++row)
        ids.push_back(page.at(row, 0));
    return pandasFilter(id.value_or(std::string()), ids);
}

} // namespace

void RecordsPage::build()
{
    m_panel = new Panel;
    m_body = new QStackedWidget;
    m_view = new RecordsView;
    m_model = new RecordsModel(this);
    m_empty = new EmptyState;
    m_record = new RecordPanel;
    m_splitter = new QSplitter(Qt::Vertical);
    m_find = new QLineEdit;
    m_columnsButton = new QPushButton;
    m_worst = new QPushButton;
    m_more = new QToolButton;
    m_chooser = new ColumnChooser(this);
    m_menu = new QMenu(this);

    m_find->setClearButtonEnabled(true);
    m_find->setMinimumWidth(250);
    m_find->setMaximumWidth(320);
    m_find->addAction(icon(QStringLiteral("search"), IconTone::Muted), QLineEdit::LeadingPosition);
    addTitleControl(m_find);
    m_view->setRecords(m_model);
    m_model->setFetch([this](const std::vector<std::size_t> &pages) { fetchPages(pages); });
    m_body->addWidget(m_view);
    m_body->addWidget(m_empty);
    m_body->setMinimumHeight(140);
    m_panel->addControl(m_worst);
    m_panel->addControl(m_columnsButton);
    m_more->setObjectName(QStringLiteral("exportButton"));
    m_more->setIcon(icon(QStringLiteral("export")));
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setMenu(m_menu);
    m_panel->addControl(m_more);
    m_panel->setBody(m_body);
    m_splitter->addWidget(m_panel);
    m_splitter->addWidget(m_record);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setSizes({380, 300});
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(8);
    body()->addWidget(m_splitter, 1);
    buildMenu();

    connect(m_view, &RecordsView::sortAsked, this, &RecordsPage::sortBy);
    connect(m_view, &RecordsView::currentPlaceChanged, this, &RecordsPage::showPlace);
    connect(m_view, &RecordsView::selectionMoved, this, &RecordsPage::sayRows);
    connect(m_view, &RecordsView::drillAsked, this, &RecordsPage::drillCell);
    connect(m_view, &RecordsView::peekAsked, this, &RecordsPage::openLarge);
    connect(m_view, &QWidget::customContextMenuRequested, this,
            [this](const QPoint &at) { m_menu->popup(m_view->viewport()->mapToGlobal(at)); });
    connect(m_record, &RecordPanel::nextFailureAsked, this, &RecordsPage::nextFailure);
    connect(m_record, &RecordPanel::openAsked, this, &RecordsPage::openLarge);
    connect(m_worst, &QPushButton::clicked, this, &RecordsPage::sortByWorst);
    connect(m_columnsButton, &QPushButton::clicked, this, [this] { m_chooser->openBelow(m_columnsButton); });
    connect(m_chooser, &ColumnChooser::chosenChanged, this, [this] {
        setColumns(m_chooser->chosen());
        keepColumns(m_project, m_columns, m_schema);
    });
    connect(m_chooser, &ColumnChooser::firstAsked, this, [this] {
        setColumns(firstColumns(m_schema));
        keepColumns(m_project, m_columns, m_schema);
        m_chooser->setColumns(recordHeads(choosableColumns(m_schema), m_schema), m_columns);
    });
    connect(m_empty, &EmptyState::activated, this, [this] {
        if (desk())
            desk()->setCohort({});
    });
    connect(m_find, &QLineEdit::returnPressed, this, &RecordsPage::runFind);
    connect(m_find, &QLineEdit::textEdited, this, [this] { m_panel->setError({}); });
    connect(new QShortcut(QKeySequence(Qt::Key_N), this), &QShortcut::activated, this, &RecordsPage::nextFailure);
}

void RecordsPage::moveItem(int by)
{
    const int rows = m_model->rowCount();
    if (rows > 0)
        m_view->setCurrentPlace(std::clamp(m_view->currentPlace() + by, 0, rows - 1));
}

void RecordsPage::buildMenu()
{
    for (int entry = 0; entry < Entries; ++entry) {
        auto *action = new QAction(m_menu);
        action->setSeparator(entry == FirstSeparator || entry == SecondSeparator || entry == ThirdSeparator);
        m_actions.push_back(action);
        m_menu->addAction(action);
    }
    const auto on = [&](Entry entry, auto run) {
        connect(m_actions[static_cast<std::size_t>(entry)], &QAction::triggered, this, run);
    };
    QAction *safe = m_actions[SafeEntry];
    safe->setCheckable(true);
    safe->setChecked(QSettings().value(QLatin1String(kSafeKey), true).toBool());
    on(FilterEntry, [this] { drill(); });
    for (const Entry form : {TsvEntry, MarkdownEntry, PandasEntry})
        on(form, [this, form] { copyAs(form); });
    on(PandasCohortEntry, [this] { copyCohortFilter(); });
    on(ExportEntry, [this] { askExport(false, false); });
    on(ExportSelectedEntry, [this] { askExport(true, false); });
    on(ExportAllColumnsEntry, [this] { askExport(false, true); });
    on(SafeEntry, [safe] { QSettings().setValue(QLatin1String(kSafeKey), safe->isChecked()); });
    on(NextEntry, [this] { nextFailure(); });
    on(LargeEntry, [this] { openLarge(); });
    on(SelectAllEntry, [this] { m_view->selectAll(); });
    connect(m_menu, &QMenu::aboutToShow, this, [this] {
        const bool any = m_model->rowCount() > 0;
        const bool current = any && m_view->currentIndex().isValid();
        const auto enable = [&](Entry entry, bool enabled) {
            m_actions[static_cast<std::size_t>(entry)]->setEnabled(enabled);
        };
        for (const Entry entry : {TsvEntry, MarkdownEntry, LargeEntry, FilterEntry})
            enable(entry, current);
        enable(PandasEntry, current && idColumn(m_schema));
        for (const Entry entry : {ExportEntry, ExportAllColumnsEntry, NextEntry, SelectAllEntry})
            enable(entry, any);
        enable(ExportSelectedEntry, m_view->selectedRows().count() > 0);
    });
}

void RecordsPage::showEmpty()
{
    const bool any = m_model->rowCount() > 0;
    m_body->setCurrentWidget(any ? static_cast<QWidget *>(m_view) : m_empty);
    if (any)
        return;
    m_record->clear();
    const bool filtered = desk() && desk()->isOpen() && desk()->state().cohort.op != CohortOp::All;
    if (filtered && m_list.rows)
        m_empty->setTexts(QStringLiteral("filter"), tr("No record fits all conditions"),
                          tr("The log has %1 records. Take a condition away, or go back with Alt+Left.")
                              .arg(countText(desk()->state().total)),
                          tr("Clear all filters"));
    else
        m_empty->setTexts(QStringLiteral("records"), tr("There are no records yet"),
                          tr("Open a log of predictions: each row becomes a record here, the worst one first."));
}

void RecordsPage::sayRows()
{
    const std::uint64_t count = m_view->selectedRows().count();
    if (m_model->rowCount() == 0) {
        emit hintChanged({});
        return;
    }
    emit hintChanged(tr("%1 of %2 rows selected \u00b7 Space opens the record \u00b7 Enter filters by the cell \u00b7 "
                        "Ctrl+C copies as TSV")
                         .arg(countText(count), countText(static_cast<std::uint64_t>(m_model->rowCount()))));
}

std::vector<std::uint32_t> RecordsPage::selectedRecords(std::size_t most) const
{
    std::vector<std::uint32_t> rows;
    for (const RowRanges::Range &range : m_view->selectedRows().ranges()) {
        for (int place = range.first; place <= range.last && rows.size() < most; ++place)
            rows.push_back(m_model->rowAt(place));
    }
    if (rows.empty() && m_view->currentPlace() >= 0)
        rows.push_back(m_model->rowAt(m_view->currentPlace()));
    return rows;
}

void RecordsPage::copy()
{
    copyAs(TsvEntry);
}

void RecordsPage::copyAs(int form)
{
    if (!desk() || m_model->rowCount() == 0)
        return;
    if (m_view->selectedRows().count() > kMostCopied) {
        emit hintChanged(
            tr("At most %1 records are copied at once. Export them as CSV instead.").arg(countText(kMostCopied)));
        return;
    }
    const std::vector<std::uint32_t> rows = selectedRecords(kMostCopied);
    const std::optional<RecordColumn> id = idColumn(m_schema);
    std::vector<RecordColumn> columns;
    if (id)
        columns.push_back(*id);
    if (form != PandasEntry)
        columns.insert(columns.end(), m_columns.begin(), m_columns.end());
    if (rows.empty() || columns.empty())
        return;
    std::vector<std::string> names;
    for (const RecordColumn &column : columns)
        names.push_back(recordColumnName(column, m_schema));
    desk()->work<std::string>( // what was chosen is copied, also when the cohort moves meanwhile
        m_copying, tr("Copying records"),
        [rows, columns, names, form, hasId = id.has_value()](Workspace &project, Run &run) -> Result<std::string> {
            const Result<std::shared_ptr<const Dataset>> log = project.dataset();
            if (!log)
                return log.error();
            const Result<RecordPage> page = readRecords(*(*log)->production, rows, columns, run);
            if (!page)
                return page.error();
            return textOf(form, *page, names, hasId ? std::optional(names.front()) : std::nullopt);
        },
        this,
        [this, count = rows.size()](Result<std::string> text) {
            if (!text) {
                m_panel->setError(QString::fromStdString(text.error().message));
                return;
            }
            QApplication::clipboard()->setText(QString::fromStdString(*text));
            emit hintChanged(tr("%Ln record(s) copied", nullptr, static_cast<int>(count)));
        });
}

void RecordsPage::copyCohortFilter()
{
    if (!desk())
        return;
    const Result<std::string> filter = pandasFilter(desk()->state().cohort, m_schema);
    if (!filter) {
        m_panel->setError(QString::fromStdString(filter.error().message));
        return;
    }
    QApplication::clipboard()->setText(QString::fromStdString(*filter));
    emit hintChanged(tr("Copied: %1", "text").arg(QString::fromStdString(*filter)));
}

void RecordsPage::askExport(bool onlySelected, bool allColumns)
{
    QSettings settings;
    QString folder = settings.value(QLatin1String(kFolderKey)).toString();
    if (folder.isEmpty())
        folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString name = QFileInfo(m_project).completeBaseName() + QStringLiteral("-records.csv");
    auto *dialog = new QFileDialog(this, tr("Export records"), folder, tr("CSV (*.csv)"));
    dialog->setObjectName(QStringLiteral("exportRecordsDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->selectFile(name);
    connect(dialog, &QFileDialog::fileSelected, this, [this, onlySelected, allColumns](const QString &path) {
        QSettings().setValue(QLatin1String(kFolderKey), QFileInfo(path).absolutePath());
        exportTo(path, onlySelected, allColumns);
    });
    dialog->open();
}

void RecordsPage::exportTo(const QString &path, bool onlySelected, bool allColumns)
{
    if (!desk() || !m_list.rows)
        return;
    if (m_exporting.isOpen()) {
        emit hintChanged(tr("Another export is still being written."));
        return;
    }
    std::vector<RecordColumn> columns;
    if (const std::optional<RecordColumn> id = idColumn(m_schema); id && !allColumns)
        columns.push_back(*id);
    const std::vector<RecordColumn> others = allColumns ? allRecordColumns(m_schema) : m_columns;
    columns.insert(columns.end(), others.begin(), others.end());
    const auto rows = onlySelected
        ? std::make_shared<const std::vector<std::uint32_t>>(selectedRecords(m_list.rows->size()))
        : m_list.rows;
    const CsvSafety safety = m_actions[SafeEntry]->isChecked() ? CsvSafety::Spreadsheet : CsvSafety::Exact;
    const QString name = QFileInfo(path).fileName();
    desk()->work<bool>(
        m_exporting, tr("Writing %1", "file").arg(name),
        [rows, columns, safety, file = path.toStdString()](Workspace &project, Run &run) -> Result<bool> {
            const Result<std::shared_ptr<const Dataset>> log = project.dataset();
            if (!log)
                return log.error();
            Result<WholeFile> csv = WholeFile::open(file, "The CSV");
            if (!csv)
                return csv.error();
            const Result<void> written = exportCsv(
                *(*log)->production, *rows, columns, safety, [&](std::string_view bytes) { return csv->write(bytes); },
                run);
            const Result<void> done = written ? csv->commit() : written;
            return done ? Result<bool>(true) : done.error();
        },
        this,
        [this, name, count = rows->size()](Result<bool> done) {
            if (done)
                emit hintChanged(tr("%1 records written to %2").arg(countText(count), name));
            else
                m_panel->setError(QString::fromStdString(done.error().message));
        });
}

void RecordsPage::drill()
{
    drillCell(m_view->currentIndex());
}

void RecordsPage::drillCell(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const RecordCell *cell = m_model->cell(index.row(), index.column());
    if (!cell)
        return; // not read yet
    const RecordColumn &column = m_columns[static_cast<std::size_t>(index.column())];
    if (const std::optional<Cohort> term = termOf(column, *cell, m_schema))
        emit drilled(*term);
    else
        emit hintChanged(tr("No condition selects this value exactly."));
}

bool RecordsPage::runFind()
{
    const QString text = m_find->text().trimmed();
    if (text.isEmpty() || !desk() || !desk()->isOpen())
        return false;
    const Result<Cohort> condition = parseCohort(text.toStdString(), desk()->words());
    if (condition) {
        m_find->clear();
        m_view->setFocus();
        emit drilled(*condition);
        return true;
    }
    const ColumnSchema *id = m_schema.first(Role::Id);
    if (id && !text.contains(QLatin1Char(' '))) {
        const std::string asId = quotedName(id->name) + " = " + quotedValue(text.toStdString());
        if (const Result<Cohort> byId = parseCohort(asId, desk()->words())) {
            m_find->clear();
            m_view->setFocus();
            emit drilled(*byId);
            return true;
        }
    }
    m_panel->setError(QString::fromStdString(condition.error().message));
    return false;
}

void RecordsPage::retranslate()
{
    m_panel->setTitle(tr("Records"));
    m_find->setPlaceholderText(tr("Find an id, or a condition (Ctrl+F)"));
    m_find->setAccessibleName(tr("Find an id, or type a condition"));
    m_find->setToolTip(tr("Enter adds it as a filter, for example: distance > 1000 and origin in (PHX, ORD)"));
    m_view->setAccessibleName(tr("Records of the cohort"));
    m_columnsButton->setToolTip(tr("Which columns the table shows"));
    m_worst->setText(tr("Worst first"));
    m_worst->setToolTip(tr("Sorts by what the model got most wrong"));
    m_more->setToolTip(tr("Copy or export records"));
    m_more->setAccessibleName(tr("Copy or export records"));
    const auto name = [&](Entry entry, const QString &text, const char *keys = "") {
        QAction *action = m_actions[static_cast<std::size_t>(entry)];
        action->setText(*keys ? text + QLatin1Char('\t') + QLatin1String(keys) : text);
    };
    name(FilterEntry, tr("Filter by this value"), "Enter");
    name(TsvEntry, tr("Copy as tab-separated text"), "Ctrl+C");
    name(MarkdownEntry, tr("Copy as Markdown table"));
    name(PandasEntry, tr("Copy as pandas filter of these ids"));
    name(PandasCohortEntry, tr("Copy the cohort as pandas filter"));
    name(ExportEntry, tr("Export all rows as CSV\u2026"));
    name(ExportSelectedEntry, tr("Export the selected rows as CSV\u2026"));
    name(ExportAllColumnsEntry, tr("Export all rows and all columns as CSV\u2026"));
    name(SafeEntry, tr("CSV safe for spreadsheets"));
    m_actions[SafeEntry]->setToolTip(tr("Puts an apostrophe before texts that a spreadsheet would run as a formula"));
    name(NextEntry, m_list.failures ? tr("Next failure") : tr("Next record"), "N");
    name(LargeEntry, tr("Open the record large"), "Space");
    name(SelectAllEntry, tr("Select all rows"), "Ctrl+A");
    m_model->retranslate();
    if (!m_schema.columns.empty()) {
        m_chooser->setColumns(recordHeads(choosableColumns(m_schema), m_schema), m_columns);
        setColumns(m_columns);
    }
    describe();
    showEmpty();
    if (m_detail && m_model->rowCount() > 0)
        m_record->showDetail(*m_detail, m_picture, m_schema);
}

} // namespace faultline

// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/import_dialog.h"

#include "app/dialogs/mapping_model.h"
#include "app/dialogs/role_delegate.h"
#include "app/dialogs/sample_model.h"
#include "app/dialogs/shell_words.h"
#include "app/dialogs/stored_bar.h"
#include "widgets/models/quarantine_model.h"
#include "widgets/style/fonts.h"
#include "widgets/style/icons.h"
#include "widgets/views/label.h"
#include "widgets/views/panel.h"
#include "widgets/words/job_words.h"
#include "widgets/words/number_text.h"
#include "widgets/words/schema_words.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>

#include <algorithm>

namespace faultline {

namespace {

QTableView *plainTable(QAbstractItemModel *model)
{
    auto *table = new QTableView;
    table->setModel(model);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->verticalHeader()->setDefaultSectionSize(26);
    table->horizontalHeader()->setHighlightSections(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    return table;
}

} // namespace

ImportDialog::ImportDialog(ImportView view, QWidget *parent)
    : QDialog(parent)
    , m_view(std::move(view))
    , m_mapping(new MappingModel(this))
    , m_sample(new SampleModel(this))
    , m_quarantine(new QuarantineModel(this))
{
    setSizeGripEnabled(true);
    resize(1140, 750);
    setMinimumSize(760, 500);
    QStringList names;
    for (const ColumnSchema &column : m_view.schema.columns)
        names << QString::fromStdString(column.name);
    m_mapping->setView(m_view);
    m_sample->setView(m_view);
    m_quarantine->setRows(m_view.quarantined, names);

    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(14, 12, 14, 12);
    layout->setSpacing(10);
    layout->addWidget(buildSettings(), 0, 0, 1, 2);
    layout->addWidget(buildColumns(), 1, 0);
    layout->addWidget(buildRight(), 1, 1);
    layout->addWidget(buildBottom(), 2, 0, 1, 2);
    layout->setRowStretch(1, 1);
    layout->setColumnStretch(0, 11);
    layout->setColumnStretch(1, 5);

    connect(m_mapping, &QAbstractItemModel::dataChanged, this, &ImportDialog::refresh);
    connect(m_part, &QComboBox::currentIndexChanged, this, &ImportDialog::refresh);
    connect(m_positive, &QComboBox::currentIndexChanged, this, &ImportDialog::refresh);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_import, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_copy, &QPushButton::clicked, this, [this] { QApplication::clipboard()->setText(command()); });
    fillPositive();
    retranslate();
    m_import->setDefault(true);
    m_import->setFocus();
}

QWidget *ImportDialog::buildSettings()
{
    auto *box = new QWidget;
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(3);
    m_file = toneLabel("body");
    m_preview = toneLabel("muted");
    grid->addWidget(m_file, 0, 0, 1, 3);
    grid->addWidget(m_preview, 0, 3, Qt::AlignRight);
    m_partTitle = toneLabel("caption");
    m_part = new QComboBox;
    m_partTitle->setBuddy(m_part);
    for (const Part part : {Part::Production, Part::Training, Part::Reference})
        m_part->addItem(partTitle(part), static_cast<int>(part));
    m_part->setCurrentIndex(static_cast<int>(m_view.part));
    m_positiveTitle = toneLabel("caption");
    m_positive = new QComboBox;
    m_positiveTitle->setBuddy(m_positive);
    m_partMeaning = new ElidedLabel;
    m_partMeaning->setProperty("tone", QStringLiteral("muted"));
    grid->addWidget(m_partTitle, 1, 0);
    grid->addWidget(m_part, 2, 0);
    grid->addWidget(m_positiveTitle, 1, 1);
    grid->addWidget(m_positive, 2, 1);
    grid->addWidget(m_partMeaning, 2, 2, 1, 2);
    grid->setColumnStretch(3, 1);
    m_part->setMinimumWidth(120);
    m_positive->setMinimumWidth(110);
    return box;
}

QWidget *ImportDialog::buildColumns()
{
    m_columnsPanel = new Panel;
    m_columns = plainTable(m_mapping);
    m_columns->verticalHeader()->hide();
    m_columns->setItemDelegateForColumn(MappingModel::RoleColumn, new RoleDelegate(m_columns));
    m_columns->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    connect(m_columns, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() == MappingModel::RoleColumn)
            m_columns->edit(index);
    });
    QHeaderView *header = m_columns->horizontalHeader();
    header->resizeSection(MappingModel::Name, 136);
    header->resizeSection(MappingModel::FirstValues, 152);
    header->resizeSection(MappingModel::RoleColumn, 134);
    header->resizeSection(MappingModel::Type, 100);
    header->setSectionResizeMode(MappingModel::Why, QHeaderView::Stretch);
    m_columns->setIconSize(QSize(12, 12));
    m_rows = plainTable(m_sample);
    m_rows->horizontalHeader()->setMaximumSectionSize(200);
    m_rows->resizeColumnsToContents();
    m_tabs = new QTabWidget;
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_columns, QString());
    m_tabs->addTab(m_rows, QString());
    m_columnsPanel->setBody(m_tabs);
    return m_columnsPanel;
}

QWidget *ImportDialog::buildRight()
{
    auto *column = new QWidget;
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_storedPanel = new Panel;
    m_storedBar = new StoredBar;
    m_storedPanel->setBody(m_storedBar);
    m_problemPanel = new Panel;
    m_problem = toneLabel("body", nullptr, true);
    m_problem->setContentsMargins(12, 8, 12, 10);
    m_problemPanel->setBody(m_problem);
    m_problemPanel->setProperty("warned", true);
    m_quarantinePanel = new Panel;
    m_quarantined = plainTable(m_quarantine);
    m_quarantined->verticalHeader()->hide();
    m_quarantined->horizontalHeader()->setStretchLastSection(true);
    m_quarantined->resizeColumnsToContents();
    m_quarantined->horizontalHeader()->resizeSection(QuarantineModel::Reason, 150);
    m_quarantineNote = toneLabel("caption", nullptr, true);
    m_quarantineNote->setContentsMargins(10, 6, 10, 8);
    auto *body = new QWidget;
    auto *rows = new QVBoxLayout(body);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_quarantined, 1);
    rows->addWidget(m_quarantineNote);
    m_quarantinePanel->setBody(body);
    layout->addWidget(m_storedPanel);
    layout->addWidget(m_problemPanel);
    layout->addWidget(m_quarantinePanel, 1);
    return column;
}

QWidget *ImportDialog::buildBottom()
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_equal = toneLabel("muted");
    m_command = new ElidedLabel;
    m_command->setFont(monoFont());
    m_copy = new QPushButton;
    m_copy->setIcon(icon(QStringLiteral("copy")));
    m_copy->setAutoDefault(false);
    m_cancel = new QPushButton;
    m_cancel->setAutoDefault(false);
    m_import = new QPushButton;
    m_import->setProperty("primary", true);
    row->addWidget(m_equal);
    row->addWidget(m_command, 1);
    row->addWidget(m_copy);
    row->addSpacing(10);
    row->addWidget(m_cancel);
    row->addWidget(m_import);
    return line;
}

void ImportDialog::fillPositive()
{
    const bool binary = m_view.schema.task == Task::Binary;
    m_positive->setVisible(binary);
    m_positiveTitle->setVisible(binary);
    if (!binary)
        return;
    for (const std::string &name : m_view.schema.classes)
        m_positive->addItem(QString::fromStdString(name));
    m_positive->setCurrentText(QString::fromStdString(m_view.schema.positive));
}

QStringList ImportDialog::arguments() const
{
    QStringList options;
    for (const auto &[column, role] : m_mapping->changes()) {
        const auto name = roleName(role);
        options << QStringLiteral("--map")
                << QStringLiteral("%1=%2").arg(QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())),
                                               QString::fromStdString(column));
    }
    if (m_view.schema.task == Task::Binary
        && m_positive->currentText() != QString::fromStdString(m_view.schema.positive))
        options << QStringLiteral("--positive") << m_positive->currentText();
    return options;
}

ImportChoice ImportDialog::choice() const
{
    ImportChoice choice;
    choice.part = static_cast<Part>(m_part->currentData().toInt());
    if (m_view.schema.task == Task::Binary)
        choice.positive = m_positive->currentText().toStdString();
    choice.roles = m_mapping->changes();
    choice.arguments = arguments();
    return choice;
}

QString ImportDialog::command() const
{
    const QString project = m_view.project.isEmpty() ? QStringLiteral("PROJECT") : m_view.project;
    QStringList words{QStringLiteral("faultline"), QStringLiteral("import"), project};
    if (m_part->currentIndex() == 0)
        words << m_view.fileName;
    else
        words << QStringLiteral("--baseline") << m_view.fileName;
    return shellLine(words + arguments());
}

void ImportDialog::refresh()
{
    const std::uint64_t quarantined = m_view.quarantined.size();
    const std::uint64_t stored = m_view.sampledRows - std::min<std::uint64_t>(quarantined, m_view.sampledRows);
    m_storedBar->setCounts(stored, quarantined, !m_view.wholeFile);
    m_partMeaning->setFullText(partMeaning(static_cast<Part>(m_part->currentData().toInt())));
    m_command->setFullText(command());
    const int check = m_mapping->rowsToCheck();
    const auto columns = static_cast<int>(m_mapping->columnCountOfFile());
    const QString all = tr("%n column(s)", nullptr, columns);
    m_columnsPanel->setSubtitle(check == 0 ? tr("%1: every role is clear from names and values", "columns").arg(all)
                                           : tr("%1, %n to check", "columns", check).arg(all));
    m_import->setText(m_view.wholeFile ? tr("Import %n row(s)", nullptr, static_cast<int>(stored)) : tr("Import"));
    m_import->setEnabled(stored > 0);
    m_problemPanel->setVisible(quarantined > 0 || !m_view.notes.empty());
    if (quarantined > 0)
        m_problemPanel->setTitle(tr("%n row(s) cannot be stored", nullptr, static_cast<int>(quarantined)));
    else
        m_problemPanel->setTitle(tr("Worth a look"));
    QStringList sentences;
    if (quarantined > 0)
        sentences << tr("%1: the first at line %2.", "reason, line")
                         .arg(quarantineText(m_view.quarantined.front().reason),
                              countText(m_view.quarantined.front().line));
    for (const QString &note : m_view.notes)
        sentences << note;
    m_problem->setText(sentences.join(QStringLiteral("<br>")));
    m_quarantinePanel->setSubtitle(quarantined == 0 ? tr("no row so far")
                                                    : tr("%n row(s)", nullptr, static_cast<int>(quarantined)));
}

void ImportDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_mapping->retranslate();
        m_quarantine->retranslate();
        retranslate();
    }
}

void ImportDialog::retranslate()
{
    setWindowTitle(tr("Import log"));
    m_file->setText(
        tr("File <b>%1</b> &nbsp; %2 &nbsp; %3", "name, size, kind")
            .arg(m_view.fileName.toHtmlEscaped(), bytesText(m_view.bytes), m_view.container.toHtmlEscaped()));
    m_preview->setText(m_view.wholeFile
                           ? tr("Preview of all %n row(s)", nullptr, static_cast<int>(m_view.sampledRows))
                           : tr("Preview of the first %n row(s)", nullptr, static_cast<int>(m_view.sampledRows)));
    m_partTitle->setText(tr("Part"));
    for (int i = 0; i < m_part->count(); ++i)
        m_part->setItemText(i, partTitle(static_cast<Part>(i)));
    m_positiveTitle->setText(tr("Positive class"));
    m_columnsPanel->setTitle(tr("Columns"));
    m_tabs->setTabText(0, tr("Roles"));
    m_tabs->setTabText(1, tr("First %n row(s)", nullptr, static_cast<int>(m_view.rows.size())));
    m_storedPanel->setTitle(tr("What will be stored"));
    m_quarantinePanel->setTitle(tr("Quarantine"));
    m_quarantineNote->setText(
        tr("Quarantined rows keep line, byte, reason and raw text. They can be repaired and read again later."));
    m_equal->setText(tr("Equal to:"));
    m_copy->setText(tr("Copy"));
    m_copy->setToolTip(tr("Copies the command that does the same without the window"));
    m_cancel->setText(tr("Cancel"));
    refresh();
}

} // namespace faultline

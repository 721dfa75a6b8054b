// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/record_dialog.h"

#include "app/pages/record_columns.h"
#include "widgets/models/data_table_model.h"
#include "widgets/views/label.h"
#include "widgets/views/record_picture_view.h"
#include "widgets/words/record_words.h"
#include "widgets/words/schema_words.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace faultline {

RecordDialog::RecordDialog(QWidget *parent)
    : QDialog(parent)
    , m_title(toneLabel("cardTitle"))
    , m_table(new QTableView)
    , m_model(new DataTableModel(this))
    , m_picture(new RecordPictureView)
    , m_text(new QPlainTextEdit)
    , m_side(new QWidget)
    , m_next(new QPushButton)
    , m_close(new QPushButton)
{
    setObjectName(QStringLiteral("recordDialog"));
    resize(920, 640);
    m_table->setModel(m_model);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(24);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    auto *side = new QVBoxLayout(m_side);
    side->setContentsMargins(0, 0, 0, 0);
    side->addWidget(m_picture, 1);
    side->addWidget(m_text, 2);
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    row->addWidget(m_table, 1);
    row->addWidget(m_side, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_next);
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_title);
    layout->addLayout(row, 1);
    layout->addLayout(buttons);
    for (QPushButton *button : {m_next, m_close})
        button->setAutoDefault(false);
    connect(m_next, &QPushButton::clicked, this, &RecordDialog::nextFailureAsked);
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
    retranslate();
}

void RecordDialog::showRecord(const QString &title, const RecordDetail &detail, const RecordPicture &picture,
                              const Schema &schema)
{
    setWindowTitle(title);
    const QString happened = happenedText(detail, schema);
    m_title->setText(happened.isEmpty() ? title : tr("%1: %2", "record, what happened to it").arg(title, happened));
    DataTable table;
    table.header = {textCell(tr("Column")), textCell(tr("Value")), textCell(tr("Used as"))};
    for (std::size_t i = 0; i < detail.columns.size(); ++i) {
        const RecordHead head = recordHead(detail.columns[i], schema);
        const RecordCell &cell = detail.values.at(0, i);
        const auto *number = std::get_if<double>(&cell);
        DataCell value;
        value.shown = number ? wholeCellText(cell, head.type) : cellText(cell, head.type, 0);
        value.exact = wholeCellText(cell, head.type);
        const ColumnSchema *stored = schema.find(detail.columns[i].column);
        table.rows.push_back(
            {textCell(head.name), value, textCell(stored ? roleTitle(stored->role) : tr("computed", "a column"))});
    }
    m_model->setTable(std::move(table));
    m_table->setColumnWidth(0, 140);
    m_table->setColumnWidth(2, 100);
    m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_picture->setPicture(picture);
    m_picture->setVisible(picture.edge > 0);
    const ColumnSchema *text = textColumn(schema);
    const RecordCell *cell = text ? cellOf(detail, {text->id, {}}) : nullptr;
    const auto *whole = cell ? std::get_if<std::string>(cell) : nullptr;
    m_text->setVisible(whole != nullptr);
    m_text->setPlainText(whole ? QString::fromStdString(*whole) : QString());
    m_side->setVisible(picture.edge > 0 || whole != nullptr);
    m_next->setVisible(detail.failed.has_value());
}

void RecordDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space)
        close();
    else if (event->key() == Qt::Key_N)
        emit nextFailureAsked();
    else
        QDialog::keyPressEvent(event);
}

void RecordDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void RecordDialog::retranslate()
{
    m_next->setText(tr("Next failure"));
    m_next->setToolTip(tr("Goes to the next record whose prediction is wrong (N)"));
    m_close->setText(tr("Close"));
    m_table->setAccessibleName(tr("Columns of the record"));
    m_text->setAccessibleName(tr("Text of the record"));
}

} // namespace faultline

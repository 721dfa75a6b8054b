// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/record_panel.h"

#include "app/pages/record_columns.h"
#include "widgets/charts/position_view.h"
#include "widgets/charts/probability_view.h"
#include "widgets/style/tones.h"
#include "widgets/views/empty_state.h"
#include "widgets/views/label.h"
#include "widgets/views/record_picture_view.h"
#include "widgets/words/number_text.h"
#include "widgets/words/record_words.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace faultline {

namespace {

QScrollArea *scrolled(QWidget *content)
{
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    scroll->setWidget(content);
    content->setAutoFillBackground(false); // setWidget() turns it on
    return scroll;
}

} // namespace

RecordPanel::RecordPanel(QWidget *parent)
    : Panel(parent)
    , m_body(new QWidget)
    , m_empty(new EmptyState)
    , m_next(new QPushButton)
    , m_open(new QPushButton)
    , m_inputTitle(toneLabel("strong"))
    , m_picture(new RecordPictureView)
    , m_text(new QPlainTextEdit)
    , m_categories(toneLabel("body"))
    , m_probabilityTitle(toneLabel("strong"))
    , m_probabilities(new ProbabilityView)
    , m_positionTitle(toneLabel("strong"))
    , m_among(new ElidedLabel)
    , m_positions(new PositionView)
{
    m_text->setReadOnly(true);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setObjectName(QStringLiteral("recordText"));
    m_text->setTabChangesFocus(true);
    m_among->setProperty("tone", QStringLiteral("caption"));
    m_categories->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_categories->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *input = new QWidget;
    auto *inputLayout = new QVBoxLayout(input);
    inputLayout->setContentsMargins(0, 0, 0, 0);
    inputLayout->addWidget(m_picture, 3);
    inputLayout->addWidget(m_text, 3);
    inputLayout->addWidget(scrolled(m_categories), 2);
    auto *positions = new QWidget;
    auto *positionLayout = new QVBoxLayout(positions);
    positionLayout->setContentsMargins(0, 0, 0, 0);
    positionLayout->setSpacing(2);
    positionLayout->addWidget(m_among);
    positionLayout->addWidget(scrolled(m_positions), 1);

    auto *row = new QHBoxLayout(m_body);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(part(m_inputTitle, input), 2);
    m_probabilityPart = part(m_probabilityTitle, m_probabilities);
    m_probabilityPart->setProperty("separated", true);
    row->addWidget(m_probabilityPart, 2);
    m_positionPart = part(m_positionTitle, positions);
    m_positionPart->setProperty("separated", true);
    row->addWidget(m_positionPart, 3);
    auto *stack = new QStackedWidget;
    stack->addWidget(m_body);
    stack->addWidget(m_empty);
    stack->setMinimumHeight(120);
    addControl(m_open);
    addControl(m_next);
    setBody(stack);
    connect(m_next, &QPushButton::clicked, this, &RecordPanel::nextFailureAsked);
    connect(m_open, &QPushButton::clicked, this, &RecordPanel::openAsked);
    retranslate();
    clear();
}

QWidget *RecordPanel::part(QLabel *title, QWidget *content)
{
    auto *widget = new QFrame;
    widget->setObjectName(QStringLiteral("recordPart"));
    auto *layout = new QVBoxLayout(widget);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(6);
    layout->addWidget(title);
    layout->addWidget(content, 1);
    return widget;
}

void RecordPanel::setFailures(bool known)
{
    m_failures = known;
    m_next->setText(known ? tr("Next failure") : tr("Next record"));
    m_next->setToolTip(known ? tr("Goes to the next record whose prediction is wrong (N)")
                             : tr("Goes to the next record (N); which ones are wrong is not known here"));
}

void RecordPanel::clear()
{
    setTitle(tr("Record"));
    setSubtitle({});
    m_next->setEnabled(false);
    m_open->setEnabled(false);
    m_empty->setTexts(QStringLiteral("records"), tr("No record is chosen"),
                      tr("Click a row, or press Down in the table, to see one record explained here."));
    static_cast<QStackedWidget *>(m_empty->parentWidget())->setCurrentWidget(m_empty);
}

void RecordPanel::showDetail(const RecordDetail &detail, const RecordPicture &picture, const Schema &schema)
{
    static_cast<QStackedWidget *>(m_empty->parentWidget())->setCurrentWidget(m_body);
    const ColumnSchema *id = schema.first(Role::Id);
    const RecordCell *idCell = id ? cellOf(detail, {id->id, {}}) : nullptr;
    setTitle(idCell ? tr("Record %1", "id").arg(cellText(*idCell, id->type, 0))
                    : tr("Record %1", "id").arg(static_cast<qulonglong>(detail.row) + 1));
    setSubtitle(happenedText(detail, schema));
    m_next->setEnabled(true);
    m_open->setEnabled(true);
    showInput(detail, picture, schema);
    m_probabilities->setProbabilities(detail.probabilities);
    m_probabilityPart->setVisible(!detail.probabilities.empty());
    m_positions->clear();
    m_among->setFullText({});
}

void RecordPanel::showInput(const RecordDetail &detail, const RecordPicture &picture, const Schema &schema)
{
    m_picture->setPicture(picture);
    m_picture->setVisible(picture.edge > 0);
    const ColumnSchema *text = textColumn(schema);
    const RecordCell *cell = text ? cellOf(detail, {text->id, {}}) : nullptr;
    m_text->setVisible(cell != nullptr);
    if (cell) {
        const auto *whole = std::get_if<std::string>(cell);
        m_text->setPlainText(whole ? QString::fromStdString(*whole) : QString());
        m_text->setPlaceholderText(tr("The text is missing."));
    }
    m_categoryTexts.clear();
    for (const ColumnSchema &column : schema.columns) {
        const bool category = column.type == ValueType::Text && column.role == Role::Feature;
        if (const RecordCell *value = category ? cellOf(detail, {column.id, {}}) : nullptr)
            m_categoryTexts.emplace_back(QString::fromStdString(column.name), cellText(*value, column.type, 0));
    }
    showCategories();
    const std::optional<ColumnSeries> series = pictureSeries(schema);
    m_inputTitle->setText(
        picture.edge > 0 && series
            ? tr("%1, %2 \u00d7 %2", "columns of a picture").arg(QString::fromStdString(series->name)).arg(picture.edge)
            : cell ? tr("Input, %1", "column of text").arg(QString::fromStdString(text->name))
                   : tr("Input"));
    m_inputTitle->parentWidget()->setVisible(picture.edge > 0 || cell || !m_categoryTexts.empty());
}

/// Again after a change of theme: the text carries its colours.
void RecordPanel::showCategories()
{
    QString rows;
    for (const auto &[name, value] : m_categoryTexts)
        rows += QStringLiteral("<tr><td style='color:%3; padding:2px 14px 2px 0'>%1</td>"
                               "<td style='padding:2px 0'>%2</td></tr>")
                    .arg(name.toHtmlEscaped(), value.toHtmlEscaped(), currentTones().muted.name());
    m_categories->setText(QStringLiteral("<table cellspacing='0'>%1</table>").arg(rows));
    m_categories->parentWidget()->parentWidget()->setVisible(!m_categoryTexts.empty());
}

void RecordPanel::showPositions(const RecordPositions &positions, const Schema &schema)
{
    QStringList names;
    for (const RecordPosition &position : positions.positions) {
        const ColumnSchema *column = schema.find(position.column);
        names << (column ? QString::fromStdString(column->name) : QString());
    }
    m_positionTitle->setText(
        positions.among == PositionAmong::CorrectOfLabel
            ? tr("Position among right records with label %1", "label").arg(QString::fromStdString(positions.label))
            : tr("Position among all records"));
    m_among->setFullText(
        names.isEmpty() ? tr("The record has no number among its features.")
            : positions.records == 0
            ? tr("There is no other record to compare with.")
            : tr("n = %1 \u00b7 grey: middle 90 % \u00b7 diamond: outside").arg(countText(positions.records)));
    m_positions->setPositions(positions, names);
}

void RecordPanel::changeEvent(QEvent *event)
{
    Panel::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        showCategories();
}

void RecordPanel::retranslate()
{
    setFailures(m_failures);
    m_open->setText(tr("Open large"));
    m_open->setToolTip(tr("Shows every column of the record in a window of its own (Space)"));
    m_probabilityTitle->setText(tr("Class probabilities"));
    m_text->setAccessibleName(tr("Text of the record"));
    m_categories->setAccessibleName(tr("Categories of the record"));
}

} // namespace faultline

// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/inspector_dock.h"

#include "widgets/views/empty_state.h"
#include "widgets/views/label.h"
#include "widgets/words/number_text.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace faultline {

InspectorDock::InspectorDock(QWidget *parent)
    : QDockWidget(parent)
    , m_contents(new QStackedWidget)
    , m_empty(new EmptyState)
    , m_details(toneLabel("body", nullptr, true))
    , m_records(new QPushButton)
    , m_filter(new QPushButton)
{
    setObjectName(QStringLiteral("inspectorDock"));
    setAllowedAreas(Qt::LeftDockWidgetArea | Qt::RightDockWidgetArea);
    m_details->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_details->setContentsMargins(14, 12, 12, 12);
    m_details->setTextFormat(Qt::RichText);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    m_details->setObjectName(QStringLiteral("inspectorBody"));
    scroll->setWidget(m_details);
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 10);
    column->addWidget(scroll, 1);
    for (QPushButton *button : {m_records, m_filter}) {
        auto *row = new QHBoxLayout;
        row->setContentsMargins(14, 0, 14, 0);
        row->addWidget(button);
        column->addLayout(row);
    }
    m_records->setProperty("primary", true);
    m_contents->addWidget(m_empty);
    m_contents->addWidget(page);
    m_contents->setMinimumWidth(260);
    m_contents->setObjectName(QStringLiteral("inspectorContents"));
    m_details->setFocusPolicy(Qt::StrongFocus); // so that it can be reached and copied from without a mouse
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setWidget(m_contents);
    connect(m_records, &QPushButton::clicked, this, [this] { emit recordsRequested(*m_selection.cohort); });
    connect(m_filter, &QPushButton::clicked, this, [this] { emit filterRequested(*m_selection.cohort); });
    retranslate();
}

void InspectorDock::showReport(const ShownReport &shown)
{
    const std::size_t windows = shown.report ? shown.report->series.size() : 0;
    m_shown = shown;
    if (m_window && *m_window >= windows)
        m_window.reset();
    retranslate();
}

void InspectorDock::setWindow(std::optional<std::size_t> window)
{
    m_window = window;
    m_selection = {};
    retranslate();
}

void InspectorDock::setSelection(const Selection &selection)
{
    m_selection = selection;
    retranslate();
}

InspectorText InspectorDock::told() const
{
    if (!m_selection.title.isEmpty())
        return textOf(m_selection);
    const bool window = m_shown.report && m_window && *m_window < m_shown.report->series.size();
    return window ? textOfWindow(m_shown, *m_window) : InspectorText();
}

QString InspectorDock::text() const
{
    return told().plain();
}

QString InspectorDock::subject() const
{
    const InspectorText text = told();
    return text.kind.isEmpty() ? text.title : text.kind;
}

QWidget *InspectorDock::contents() const
{
    return m_contents;
}

void InspectorDock::takeBack()
{
    if (widget() != m_contents)
        setWidget(m_contents);
}

void InspectorDock::changeEvent(QEvent *event)
{
    QDockWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
}

void InspectorDock::retranslate()
{
    setWindowTitle(tr("Inspector"));
    const bool series = m_shown.report && !m_shown.report->series.empty();
    m_empty->setTexts(QStringLiteral("info"), tr("Nothing is selected"),
                      series
                          ? tr("Click a window of the chart, or press Left and Right in it, to see its numbers here.")
                          : tr("What you select on a page is explained here: how much, how sure, since when."));
    const InspectorText text = told();
    if (!text.isEmpty())
        m_details->setText(text.html());
    m_contents->setCurrentIndex(text.isEmpty() ? 0 : 1);
    const bool drillable = !m_selection.title.isEmpty() && m_selection.cohort.has_value();
    m_records->setVisible(drillable);
    m_filter->setVisible(drillable);
    m_records->setText(m_selection.records > 0 ? tr("%1 records", "button, count").arg(countText(m_selection.records))
                                               : tr("Show records"));
    m_records->setToolTip(tr("Shows them on the page of the records (Ctrl+Enter)"));
    m_filter->setText(tr("Add as filter"));
    m_filter->setToolTip(tr("Every page then is about these records only (Enter); Alt+Left goes back"));
    emit changed();
}

} // namespace faultline

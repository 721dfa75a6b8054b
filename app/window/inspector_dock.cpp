// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/inspector_dock.h"

#include "widgets/charts/series_points.h"
#include "widgets/style/tones.h"
#include "widgets/views/empty_state.h"
#include "widgets/views/label.h"
#include "widgets/words/chart_words.h"
#include "widgets/words/metric_words.h"
#include "widgets/words/number_text.h"
#include "widgets/words/time_text.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTextDocumentFragment>
#include <QVBoxLayout>

namespace faultline {

namespace {

QString rowHtml(const QString &name, const QString &value, const QString &detail)
{
    return QStringLiteral("<tr><td style='padding:2px 10px 2px 0; color:%4'>%1</td>"
                          "<td align='right' style='padding:2px 8px 2px 0'><b>%2</b></td>"
                          "<td style='padding:2px 0; color:%4'>%3</td></tr>")
        .arg(name.toHtmlEscaped(), value.toHtmlEscaped(), detail.toHtmlEscaped(), currentTones().muted.name());
}

/// The version in use at a time; empty when the log names none.
QString versionAt(const MetricReport &report, Micros time)
{
    QString version;
    for (const VersionMark &mark : report.versions) {
        if (mark.since <= time)
            version = QString::fromStdString(mark.version);
    }
    return version;
}

} // namespace

InspectorDock::InspectorDock(QWidget *parent)
    : QDockWidget(parent)
    , m_stack(new QStackedWidget)
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
    m_stack->addWidget(m_empty);
    m_stack->addWidget(page);
    m_stack->setMinimumWidth(260);
    setWidget(m_stack);
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

QString InspectorDock::text() const
{
    return m_stack->currentIndex() == 1 ? QTextDocumentFragment::fromHtml(m_details->text()).toPlainText() : QString();
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
    const bool selected = !m_selection.title.isEmpty();
    const bool shows = selected || (series && m_window && *m_window < m_shown.report->series.size());
    if (shows)
        m_details->setText(selected ? selectionHtml() : windowHtml());
    m_stack->setCurrentIndex(shows ? 1 : 0);
    const bool drillable = selected && m_selection.cohort.has_value();
    m_records->setVisible(drillable);
    m_filter->setVisible(drillable);
    m_records->setText(m_selection.records > 0 ? tr("%1 records", "button, count").arg(countText(m_selection.records))
                                               : tr("Show records"));
    m_records->setToolTip(tr("Shows them on the page of the records (Ctrl+Enter)"));
    m_filter->setText(tr("Add as filter"));
    m_filter->setToolTip(tr("Every page then is about these records only (Enter); Alt+Left goes back"));
}

QString InspectorDock::selectionHtml() const
{
    QString html =
        QStringLiteral("<p style='color:%1'>%2</p><p style='font-size:15px'><b>%3</b></p>")
            .arg(currentTones().muted.name(), m_selection.kind.toHtmlEscaped(), m_selection.title.toHtmlEscaped());
    if (!m_selection.facts.empty()) {
        html += QStringLiteral("<table cellspacing='0'>");
        for (const Fact &fact : m_selection.facts)
            html += rowHtml(fact.name, fact.value, fact.detail);
        html += QStringLiteral("</table>");
    }
    for (const QString &sentence : m_selection.sentences)
        html += QStringLiteral("<p>%1</p>").arg(sentence.toHtmlEscaped());
    return html;
}

QString InspectorDock::windowHtml() const
{
    const MetricReport &report = *m_shown.report;
    const WindowMetrics &window = report.series[*m_window];
    const QString muted = currentTones().muted.name();
    QString html =
        QStringLiteral("<p style='color:%1'>%2</p><p style='font-size:15px'><b>%3</b></p>")
            .arg(muted,
                 tr("Window %1 of %2").arg(countText(*m_window + 1), countText(report.series.size())).toHtmlEscaped(),
                 windowText(window.from, window.to, report.window).toHtmlEscaped());
    html += QStringLiteral("<table cellspacing='0'>");
    html += rowHtml(tr("Records"), countText(window.metrics.rows), {});
    html += rowHtml(tr("Labelled"), countText(window.metrics.n), {});
    if (report.task != Task::Regression && window.metrics.n > 0)
        html += rowHtml(tr("Failures"), countText(window.metrics.failures),
                        rateText(static_cast<double>(window.metrics.failures) / static_cast<double>(window.metrics.n)));
    const QString version = versionAt(report, window.to - 1);
    if (!version.isEmpty())
        html += rowHtml(tr("Model version"), QString(), version);
    html += QStringLiteral("</table><p><b>%1</b></p><table cellspacing='0'>").arg(tr("Metrics, 95 % interval"));
    QString reasons;
    for (const MetricValue &value : window.metrics.values) {
        html += rowHtml(metricTitle(value.metric), metricText(value), metricIntervalText(value));
        if (!value.value && value.undefined != Undefined::NoRecords)
            reasons += QStringLiteral("<p style='color:%1'>%2</p>").arg(muted, metricSentence(value).toHtmlEscaped());
    }
    html += QStringLiteral("</table>") + reasons;
    if (window.metrics.n == 0)
        html += QStringLiteral("<p style='color:%1'>%2</p>")
                    .arg(muted, undefinedText(Undefined::NoRecords).toHtmlEscaped());
    for (const Threshold &limit : m_shown.thresholds) {
        const MetricValue *value = window.metrics.find(limit.metric);
        if (!value || !value->value)
            continue;
        const bool breached = limit.isBreachedBy(*value->value);
        html += QStringLiteral("<p style='color:%1'><b>%2</b></p>")
                    .arg((breached ? currentTones().bad : currentTones().ok).name(),
                         (breached ? tr("%1 breaks the %2", "metric, limit") : tr("%1 keeps the %2", "metric, limit"))
                             .arg(metricTitle(limit.metric), limitText(limit))
                             .toHtmlEscaped());
    }
    return html;
}

} // namespace faultline

// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/inspector_text.h"

#include "widgets/style/tones.h"
#include "widgets/words/chart_words.h"
#include "widgets/words/metric_words.h"
#include "widgets/words/number_text.h"
#include "widgets/words/time_text.h"

#include <QCoreApplication>
#include <QStringList>

namespace faultline {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("inspector", text);
}

QString tableHtml(const std::vector<Fact> &facts)
{
    if (facts.empty())
        return {};
    QString html = QStringLiteral("<table cellspacing='0'>");
    for (const Fact &fact : facts)
        html += QStringLiteral("<tr><td style='padding:2px 10px 2px 0; color:%4'>%1</td>"
                               "<td align='right' style='padding:2px 8px 2px 0'><b>%2</b></td>"
                               "<td style='padding:2px 0; color:%4'>%3</td></tr>")
                    .arg(fact.name.toHtmlEscaped(), fact.value.toHtmlEscaped(), fact.detail.toHtmlEscaped(),
                         currentTones().muted.name());
    return html + QStringLiteral("</table>");
}

QString sentenceHtml(const InspectorText::Sentence &sentence)
{
    const Tones &tones = currentTones();
    const QString text = sentence.text.toHtmlEscaped();
    switch (sentence.tone) {
    case InspectorText::Tone::Muted:
        return QStringLiteral("<p style='color:%1'>%2</p>").arg(tones.muted.name(), text);
    case InspectorText::Tone::Good:
    case InspectorText::Tone::Bad:
        return QStringLiteral("<p style='color:%1'><b>%2</b></p>")
            .arg((sentence.tone == InspectorText::Tone::Good ? tones.ok : tones.bad).name(), text);
    default:
        return QStringLiteral("<p>%1</p>").arg(text);
    }
}

void addLines(QStringList &lines, const std::vector<Fact> &facts)
{
    for (const Fact &fact : facts) {
        QStringList cells{fact.name};
        for (const QString &cell : {fact.value, fact.detail}) {
            if (!cell.isEmpty())
                cells << cell;
        }
        lines << cells.join(QLatin1Char('\t'));
    }
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

InspectorText::Sentence limitSentence(const Threshold &limit, double value)
{
    const bool breached = limit.isBreachedBy(value);
    return {(breached ? QCoreApplication::translate("inspector", "%1 breaks the %2", "metric, limit")
                      : QCoreApplication::translate("inspector", "%1 keeps the %2", "metric, limit"))
                .arg(metricTitle(limit.metric), limitText(limit)),
            breached ? InspectorText::Tone::Bad : InspectorText::Tone::Good};
}

} // namespace

QString InspectorText::html() const
{
    QString html = QStringLiteral("<p style='color:%1'>%2</p><p style='font-size:15px'><b>%3</b></p>")
                       .arg(currentTones().muted.name(), kind.toHtmlEscaped(), title.toHtmlEscaped());
    html += tableHtml(facts);
    if (!heading.isEmpty())
        html += QStringLiteral("<p><b>%1</b></p>").arg(heading.toHtmlEscaped());
    html += tableHtml(more);
    for (const Sentence &sentence : sentences)
        html += sentenceHtml(sentence);
    return html;
}

QString InspectorText::plain() const
{
    if (isEmpty())
        return {};
    QStringList lines{kind.isEmpty() ? title : QStringLiteral("%1\t%2").arg(kind, title)};
    addLines(lines, facts);
    if (!heading.isEmpty())
        lines << heading;
    addLines(lines, more);
    for (const Sentence &sentence : sentences)
        lines << sentence.text;
    return lines.join(QLatin1Char('\n'));
}

InspectorText textOf(const Selection &selection)
{
    InspectorText text{selection.kind, selection.title, selection.facts, {}, {}, {}};
    for (const QString &sentence : selection.sentences)
        text.sentences.push_back({sentence, InspectorText::Tone::Plain});
    return text;
}

InspectorText textOfWindow(const ShownReport &shown, std::size_t window)
{
    const MetricReport &report = *shown.report;
    const WindowMetrics &one = report.series[window];
    const MetricSet &metrics = one.metrics;
    InspectorText text;
    text.kind = QCoreApplication::translate("inspector", "Window %1 of %2")
                    .arg(countText(window + 1), countText(report.series.size()));
    text.title = windowText(one.from, one.to, report.window);
    text.facts = {{say(QT_TRANSLATE_NOOP("inspector", "Records")), countText(metrics.rows), {}},
                  {say(QT_TRANSLATE_NOOP("inspector", "Labelled")), countText(metrics.n), {}}};
    if (report.task != Task::Regression && metrics.n > 0)
        text.facts.push_back({say(QT_TRANSLATE_NOOP("inspector", "Failures")), countText(metrics.failures),
                              rateText(static_cast<double>(metrics.failures) / static_cast<double>(metrics.n))});
    const QString version = versionAt(report, one.to - 1);
    if (!version.isEmpty())
        text.facts.push_back({say(QT_TRANSLATE_NOOP("inspector", "Model version")), {}, version});
    text.heading = say(QT_TRANSLATE_NOOP("inspector", "Metrics, 95 % interval"));
    for (const MetricValue &value : metrics.values) {
        const bool waiting = metrics.n == 0 && needsLabels(value.metric); // one sentence says it for all
        if (!waiting)
            text.more.push_back({metricTitle(value.metric), metricText(value), metricIntervalText(value)});
        if (!waiting && !value.value && value.undefined != Undefined::NoRecords)
            text.sentences.push_back({metricSentence(value), InspectorText::Tone::Muted});
    }
    if (metrics.n == 0)
        text.sentences.push_back({undefinedText(Undefined::NoRecords), InspectorText::Tone::Muted});
    for (const Threshold &limit : shown.thresholds) {
        const MetricValue *value = metrics.find(limit.metric);
        if (value && value->value)
            text.sentences.push_back(limitSentence(limit, *value->value));
    }
    return text;
}

} // namespace faultline

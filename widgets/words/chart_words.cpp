// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/words/chart_words.h"

#include "widgets/words/metric_words.h"
#include "widgets/words/number_text.h"
#include "widgets/words/time_text.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace faultline {

namespace {

QString words(const char *text, const char *note = nullptr, int n = -1)
{
    return QCoreApplication::translate("words", text, note, n);
}

QString summaryOf(const SeriesLine &line, const MetricReport &report)
{
    const SeriesPoint *lowest = nullptr;
    const SeriesPoint *highest = nullptr;
    for (const auto &run : line.runs) {
        for (const SeriesPoint &point : run) {
            if (!lowest || point.value < lowest->value)
                lowest = &point;
            if (!highest || point.value > highest->value)
                highest = &point;
        }
    }
    if (!lowest)
        return words(QT_TRANSLATE_NOOP("words", "%1: no value."), "metric").arg(metricTitle(line.metric));
    const auto when = [&](const SeriesPoint *point) {
        const WindowMetrics &window = report.series[point->window];
        return windowText(window.from, window.to, report.window);
    };
    return QCoreApplication::translate("words", "%1: last %2, lowest %3 (%4), highest %5 (%6).")
        .arg(metricTitle(line.metric), metricText(line.metric, line.last()->value),
             metricText(line.metric, lowest->value), when(lowest), metricText(line.metric, highest->value),
             when(highest));
}

} // namespace

QString limitText(const Threshold &limit)
{
    return QCoreApplication::translate("words", "limit %1", "threshold").arg(metricText(limit.metric, limit.value));
}

QString windowCountText(std::size_t count, Window window)
{
    const int n = static_cast<int>(std::min<std::size_t>(count, 1'000'000));
    switch (window) {
    case Window::Hour:
        return QCoreApplication::translate("words", "%n hour(s)", nullptr, n);
    case Window::Day:
        return QCoreApplication::translate("words", "%n day(s)", nullptr, n);
    case Window::Week:
        return QCoreApplication::translate("words", "%n week(s)", nullptr, n);
    case Window::Month:
        return QCoreApplication::translate("words", "%n month(s)", nullptr, n);
    case Window::Quarter:
        return QCoreApplication::translate("words", "%n quarter(s)", nullptr, n);
    case Window::Year:
        return QCoreApplication::translate("words", "%n year(s)", nullptr, n);
    }
    return {};
}

QString whatIfText(const MetricReport &report, const Threshold &limit)
{
    const QString breached = countText(breachedWindows(report, limit).size());
    const QString judged = windowCountText(judgedWindows(report, limit.metric), report.window);
    return (higherIsBetter(limit.metric)
                ? QCoreApplication::translate("words", "%1 of %2 below %3", "count, windows, limit")
                : QCoreApplication::translate("words", "%1 of %2 above %3", "count, windows, limit"))
        .arg(breached, judged, metricText(limit.metric, limit.value));
}

QString versionMarkText(const VersionMark &mark)
{
    return QCoreApplication::translate("words", "%1 from %2", "model version, date")
        .arg(QString::fromStdString(mark.version), shortDateText(mark.since));
}

QString baselineMarkText(const MetricValue &value)
{
    return QCoreApplication::translate("words", "baseline %1", "value").arg(metricText(value));
}

QString gapText(const Gap &gap, Window window)
{
    const QString span = windowCountText(gap.last - gap.first + 1, window);
    if (gap.rows == 0)
        return QCoreApplication::translate("words", "no records in %1", "time").arg(span);
    if (gap.labelled == 0)
        return QCoreApplication::translate("words", "%1 records in %2, none labelled", "count, time")
            .arg(countText(gap.rows), span);
    return QCoreApplication::translate("words", "%1 records in %2", "count, time").arg(countText(gap.labelled), span);
}

QString readoutText(const MetricChartInput &input, std::size_t window)
{
    const WindowMetrics &metrics = input.report->series[window];
    QStringList values;
    for (const Metric metric : input.metrics) {
        const MetricValue *value = metrics.metrics.find(metric);
        if (value && value->value)
            values << QCoreApplication::translate("words", "%1 %2 of %3", "metric, value with interval, n")
                          .arg(metricTitle(metric), metricWithIntervalText(*value), countText(value->n));
        else
            values << QStringLiteral("%1 %2").arg(metricTitle(metric), noValue());
    }
    return QCoreApplication::translate("words", "%1: %2", "window, values")
        .arg(windowText(metrics.from, metrics.to, input.report->window),
             values.join(QCoreApplication::translate("words", "; ", "between values")));
}

QString spanText(const MetricReport &report, const WindowSpan &span)
{
    std::uint64_t rows = 0;
    for (std::size_t w = span.first; w < span.end; ++w)
        rows += report.series[w].metrics.rows;
    return QCoreApplication::translate("words", "%1: %2, %3 records", "dates, windows, count")
        .arg(dateRangeText(report.series[span.first].from, report.series[span.end - 1].to - 1),
             windowCountText(span.end - span.first, report.window), countText(rows));
}

QString noteTimeText(const Annotation &note)
{
    const bool whole = note.at % kDay == 0 && (!note.until || *note.until % kDay == 0);
    if (!note.until)
        return whole ? dateText(note.at) : momentText(note.at);
    return whole ? dateRangeText(note.at, *note.until - 1)
                 : QCoreApplication::translate("words", "%1 to %2", "two moments")
                       .arg(momentText(note.at), momentText(*note.until));
}

QString notesText(const std::vector<Annotation> &notes, const WindowMetrics &window)
{
    QStringList texts;
    for (const Annotation &note : notes) {
        if (touches(note, window))
            texts << QString::fromStdString(note.text).simplified();
    }
    return texts.join(QCoreApplication::translate("words", "; ", "between notes"));
}

QString noteToolTip(const Annotation &note)
{
    return QStringLiteral("<p><b>%1</b></p><p>%2</p>")
        .arg(noteTimeText(note).toHtmlEscaped(),
             QString::fromStdString(note.text).toHtmlEscaped().replace(QLatin1Char('\n'), QLatin1String("<br>")));
}

QString notesCaption(const MetricChartInput &input, const WindowRange &range)
{
    if (!input.report)
        return {};
    QStringList said;
    const std::vector<WindowMetrics> &series = input.report->series;
    for (const Annotation &note : input.notes) {
        const double first = windowPosition(series, note.at);
        const double last = note.until ? windowPosition(series, *note.until) : first;
        if (last >= range.from && first <= range.to)
            said << QCoreApplication::translate("words", "%1 \u201c%2\u201d", "time, text of a note")
                        .arg(noteTimeText(note), QString::fromStdString(note.text).simplified());
    }
    return said.isEmpty() ? QString()
                          : QCoreApplication::translate("words", "Notes: %1.", "a list")
                                .arg(said.join(QCoreApplication::translate("words", "; ", "between notes")));
}

QString chartCaption(const MetricChartInput &input, const WindowRange &range)
{
    if (!input.report || input.report->series.empty())
        return {};
    const MetricReport &report = *input.report;
    const std::size_t count = report.series.size();
    QStringList sentences;
    const WindowSpan visible = visibleWindows(range, count);
    if (showsAll(range, count))
        sentences << QCoreApplication::translate("words", "%1, UTC, each value with its 95 % interval.", "windows")
                         .arg(windowCountText(count, report.window));
    else
        sentences << QCoreApplication::translate("words", "%1 of %2, UTC, each value with its 95 % interval.",
                                                 "number of visible windows, all windows")
                         .arg(countText(visible.end - visible.first), windowCountText(count, report.window));
    const std::size_t small = leftOutWindows(input, range).size();
    if (small > 0) {
        sentences << QCoreApplication::translate("words", "%1 under %2 labelled records left out.", "windows, least n")
                         .arg(windowCountText(small, report.window), countText(input.leastN));
    }
    if (input.limit && showsAll(range, count) && !breachedWindows(report, *input.limit).empty())
        sentences << QCoreApplication::translate("words", "Marked: %1.", "windows beyond the limit")
                         .arg(whatIfText(report, *input.limit));
    if (report.rowsWithoutTime > 0)
        sentences << QCoreApplication::translate("words", "%1 records have no time and are not in the picture.")
                         .arg(countText(report.rowsWithoutTime));
    return sentences.join(QLatin1Char(' '));
}

QString chartSummary(const MetricChartInput &input)
{
    if (!input.report || input.report->series.empty())
        return words(QT_TRANSLATE_NOOP("words", "An empty chart."));
    QStringList sentences{chartCaption(input)};
    for (const SeriesLine &line : seriesLines(input))
        sentences << summaryOf(line, *input.report);
    if (input.limit)
        sentences << whatIfText(*input.report, *input.limit) + QLatin1Char('.');
    if (const QString notes = notesCaption(input, {}); !notes.isEmpty())
        sentences << notes;
    return sentences.join(QLatin1Char(' '));
}

} // namespace faultline

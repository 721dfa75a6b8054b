// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/metric_picture.h"

#include "widgets/words/chart_words.h"
#include "widgets/words/metric_words.h"
#include "widgets/words/number_text.h"
#include "widgets/words/time_text.h"

#include <QCoreApplication>

namespace faultline {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("exports", text);
}

QString nameOf(Metric metric)
{
    return QString::fromUtf8(metricName(metric).data(), static_cast<qsizetype>(metricName(metric).size()));
}

void appendMetric(std::vector<DataCell> &row, Metric metric, const MetricValue *value)
{
    const std::optional<Interval> interval = value ? value->interval : std::nullopt;
    const auto cell = [&](std::optional<double> number) {
        return numberCell(number, number ? metricText(metric, *number) : QString());
    };
    row.push_back(cell(value ? value->value : std::nullopt));
    row.push_back(cell(interval ? std::optional(interval->lower) : std::nullopt));
    row.push_back(cell(interval ? std::optional(interval->upper) : std::nullopt));
    row.push_back(countCell(value ? value->n : 0));
}

/// Of the visible windows alone, when they are not all.
Evidence visibleEvidence(const MetricReport &report, const WindowRange &range)
{
    Evidence evidence = evidenceOf(report);
    const WindowSpan visible = visibleWindows(range, report.series.size());
    if (showsAll(range, report.series.size()) || visible.first >= visible.end)
        return evidence;
    evidence.n = 0;
    for (std::size_t w = visible.first; w < visible.end; ++w) {
        const MetricSet &metrics = report.series[w].metrics;
        evidence.n += report.overall.n > 0 ? metrics.n : metrics.rows;
    }
    evidence.from = report.series[visible.first].from;
    evidence.to = report.series[visible.end - 1].to - 1;
    return evidence;
}

} // namespace

DataTable metricNumbers(const MetricChartInput &input, const WindowRange &range)
{
    DataTable table;
    if (!input.report)
        return table;
    table.header = {nameCell(QStringLiteral("from"), say(QT_TRANSLATE_NOOP("exports", "From (UTC)"))),
                    nameCell(QStringLiteral("to"), say(QT_TRANSLATE_NOOP("exports", "Before (UTC)"))),
                    nameCell(QStringLiteral("rows"), say(QT_TRANSLATE_NOOP("exports", "Records"))),
                    nameCell(QStringLiteral("n"), say(QT_TRANSLATE_NOOP("exports", "Labelled"))),
                    nameCell(QStringLiteral("failures"), say(QT_TRANSLATE_NOOP("exports", "Failures")))};
    for (const Metric metric : input.metrics) {
        const QString name = nameOf(metric);
        const QString title = metricTitle(metric);
        const auto part = [&](const char *suffix, const QString &shown) {
            table.header.push_back(nameCell(name + QLatin1String(suffix), shown));
        };
        part("", title);
        part("_lower", QCoreApplication::translate("exports", "%1, lower", "metric: end of its interval").arg(title));
        part("_upper", QCoreApplication::translate("exports", "%1, upper", "metric: end of its interval").arg(title));
        part("_n", QCoreApplication::translate("exports", "%1, n", "metric: records it stands on").arg(title));
    }
    if (!input.notes.empty())
        table.header.push_back(
            nameCell(QStringLiteral("notes"), QCoreApplication::translate("exports", "Notes", "name of a column")));
    const std::vector<WindowMetrics> &series = input.report->series;
    const WindowSpan visible = visibleWindows(range, series.size());
    for (std::size_t w = visible.first; w < visible.end; ++w) {
        const WindowMetrics &window = series[w];
        const auto moment = [&](Micros time) {
            return timeCell(time, input.report->window == Window::Hour ? momentText(time) : dateText(time));
        };
        std::vector<DataCell> row{moment(window.from), moment(window.to), countCell(window.metrics.rows),
                                  countCell(window.metrics.n), countCell(window.metrics.failures)};
        for (const Metric metric : input.metrics)
            appendMetric(row, metric, window.metrics.find(metric));
        if (!input.notes.empty())
            row.push_back(textCell(notesText(input.notes, window)));
        table.rows.push_back(std::move(row));
    }
    return table;
}

Picture metricPicture(const MetricChartInput &input, const WindowRange &range, const QSizeF &size)
{
    Picture picture;
    if (!input.report || input.report->series.empty() || input.metrics.empty())
        return picture;
    picture.evidence = visibleEvidence(*input.report, range);
    picture.note = chartCaption(input, range);
    if (const QString notes = notesCaption(input, range); !notes.isEmpty())
        picture.note += QLatin1Char(' ') + notes;
    picture.size = size;
    picture.paint = [input, range](QPainter &painter, const QRectF &target, const Tones &tones) {
        paintMetricPlot(painter, target, input, tones, range);
    };
    picture.table = [input, range] { return metricNumbers(input, range); };
    return picture;
}

} // namespace faultline

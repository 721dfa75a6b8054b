// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/paper_table.h"
#include "app/report/paper_text.h"
#include "app/report/sections.h"
#include "app/report/verdict.h"
#include "app/report/window_numbers.h"
#include "widgets/charts/metric_plot.h"
#include "widgets/style/tones.h"
#include "widgets/words/chart_words.h"
#include "widgets/words/metric_words.h"
#include "widgets/words/number_text.h"
#include "widgets/words/time_text.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace faultline {

namespace {

constexpr double kFigureHeight = 270;

QString say(const char *text)
{
    return QCoreApplication::translate("report", text);
}

/// "recall in weeks 1 and 8": values that stand on too few records although their window is shown.
QString thinValues(const MetricReport &report, const MetricChartInput &input)
{
    QStringList parts;
    for (const Metric metric : input.metrics) {
        std::vector<std::size_t> thin;
        for (std::size_t w = 0; w < report.series.size(); ++w) {
            const WindowMetrics &window = report.series[w];
            const MetricValue *value = window.metrics.find(metric);
            if (value && value->value && window.metrics.n >= input.leastN && !isShown(window, *value, input.leastN))
                thin.push_back(w);
        }
        if (!thin.empty())
            parts << QCoreApplication::translate("report", "%1 in %2", "metric, windows")
                         .arg(metricTitle(metric), windowNumbers(thin, report.window));
    }
    return parts.join(QStringLiteral(", "));
}

/// The unit of a metric's axis: what may share one.
int axisOf(Metric metric)
{
    switch (metric) {
    case Metric::Rmse:
    case Metric::Mae:
        return 1;
    case Metric::R2:
        return 2;
    case Metric::LogLoss:
        return 3;
    case Metric::Brier:
        return 4;
    default:
        return 0;
    }
}

MetricChartInput chartInput(const Document &document)
{
    // The chart shares the document for as long as it is painted, and never owns it.
    const std::shared_ptr<const MetricReport> report(std::shared_ptr<void>(), &document.metrics);
    return {report, figureMetrics(document), shownLimit(document), kLeastN, false};
}

QString caption(const Document &document, const MetricChartInput &input)
{
    const MetricReport &report = document.metrics;
    QStringList names;
    for (const Metric metric : input.metrics)
        names << metricTitle(metric);
    names.first() = metricHeading(input.metrics.front());
    const Micros first = report.series.front().from;
    QStringList said{
        QCoreApplication::translate("report", "Figure 1. %1; bands and whiskers are 95 % intervals.", "metrics")
            .arg(names.join(QStringLiteral(", ")))};
    said << QCoreApplication::translate("report", "%1, UTC; %2 begins on %3.", "12 weeks, week 1, date")
                .arg(windowCountText(report.series.size(), report.window), windowNumber(0, report.window),
                     report.window == Window::Hour ? momentText(first) : dateText(first));
    const std::vector<std::size_t> small = leftOutWindows(input);
    if (!small.empty())
        said << QCoreApplication::translate("report", "Left out for fewer than %1 labelled records: %2.",
                                            "least n, windows")
                    .arg(countText(input.leastN), windowNumbers(small, report.window));
    if (const QString thin = thinValues(report, input); !thin.isEmpty())
        said << QCoreApplication::translate("report", "Left out because fewer than %1 records count in it: %2.",
                                            "least n, metrics in windows")
                    .arg(countText(input.leastN / 2), thin);
    std::vector<std::size_t> empty;
    for (std::size_t w = 0; w < report.series.size(); ++w) {
        if (report.series[w].metrics.rows == 0)
            empty.push_back(w);
    }
    if (!empty.empty())
        said << QCoreApplication::translate("report", "Without records: %1.", "windows")
                    .arg(windowNumbers(empty, report.window));
    if (report.rowsWithoutTime > 0)
        said << QCoreApplication::translate("report", "%1 records have no time and are not shown.", "count")
                    .arg(countText(report.rowsWithoutTime));
    if (input.limit) {
        const std::vector<std::size_t> breached = breachedWindows(report, *input.limit);
        const QString limit = metricText(input.limit->metric, input.limit->value);
        if (breached.empty())
            said << QCoreApplication::translate(
                        "report", "The dashed line is the limit of %1, %2; no window is beyond it.", "metric, limit")
                        .arg(metricTitle(input.limit->metric), limit);
        else
            said << QCoreApplication::translate("report",
                                                "The dashed line is the limit of %1, %2; beyond it (\u25bc): %3.",
                                                "metric, limit, windows")
                        .arg(metricTitle(input.limit->metric), limit, windowNumbers(breached, report.window));
    }
    return sentences(said);
}

PaperTable breachTable(const Document &document)
{
    const MetricReport &report = document.metrics;
    PaperTable table;
    table.columns = {{say(QT_TRANSLATE_NOOP("report", "Metric")), Qt::AlignLeft, false},
                     {say(QT_TRANSLATE_NOOP("report", "Limit")), Qt::AlignRight, false},
                     {say(QT_TRANSLATE_NOOP("report", "Windows")), Qt::AlignLeft, false},
                     {say(QT_TRANSLATE_NOOP("report", "Dates, UTC")), Qt::AlignLeft, true},
                     {say(QT_TRANSLATE_NOOP("report", "Worst [95 %]")), Qt::AlignRight, false},
                     {say(QT_TRANSLATE_NOOP("report", "State")), Qt::AlignLeft, false}};
    for (const BreachEpisode &episode : document.breaches) {
        const Metric metric = episode.threshold.metric;
        QString worst = metricText(metric, episode.worst);
        for (std::size_t w = episode.firstWindow; w <= std::min(episode.lastWindow, report.series.size() - 1); ++w) {
            const MetricValue *value = report.series[w].metrics.find(metric);
            if (value && value->value && *value->value == episode.worst)
                worst = metricWithIntervalText(*value);
        }
        table.rows.push_back(
            {{{metricTitle(metric), false, false},
              {metricText(metric, episode.threshold.value), false, false},
              {windowNumberRange(episode.firstWindow, episode.lastWindow, report.window), false, false},
              {dateRangeText(episode.from, episode.to - 1), false, true},
              {worst, true, false},
              {episode.open ? say(QT_TRANSLATE_NOOP("report", "open")) : say(QT_TRANSLATE_NOOP("report", "closed")),
               false, false}},
             {},
             {}});
    }
    return table;
}

} // namespace

std::vector<Metric> figureMetrics(const Document &document)
{
    const MetricReport &report = document.metrics;
    std::vector<Metric> metrics;
    if (report.overall.n == 0)
        metrics = {Metric::MeanConfidence};
    else if (report.task == Task::Regression)
        metrics = {Metric::Rmse, Metric::Mae};
    else
        metrics = {Metric::Accuracy, Metric::Precision, Metric::Recall};
    const std::optional<Threshold> limit = shownLimit(document);
    if (!limit || judgedWindows(report, limit->metric) == 0)
        return metrics;
    std::erase_if(metrics,
                  [&](Metric metric) { return metric == limit->metric || axisOf(metric) != axisOf(limit->metric); });
    metrics.insert(metrics.begin(), limit->metric);
    return metrics;
}

void addFigure(PageFlow &flow, const Document &document)
{
    const Tones &light = tones(Scheme::Light);
    const TextLook small{paper_px::kSmall, light.muted, 0.0, 5};
    const QString heading = say(QT_TRANSLATE_NOOP("report", "Metrics over time"));
    if (document.metrics.series.empty()) {
        addHeading(flow, heading, 20);
        addText(flow,
                say(QT_TRANSLATE_NOOP(
                    "report",
                    "There is no figure: no record has a time. Map a time column to see since when the model fails.")),
                small);
        return;
    }
    const MetricChartInput input = chartInput(document);
    const QString text = caption(document, input);
    addHeading(flow, heading, kFigureHeight + textHeight(text, small, flow.width()));
    const QRectF area = flow.take(kFigureHeight);
    flow.draw([area, input](QPainter &painter) { paintMetricPlot(painter, area, input); });
    flow.space(4);
    addText(flow, text, small);
}

void addBreaches(PageFlow &flow, const Document &document, double below)
{
    constexpr double kMoreLine = 22;
    const Tones &light = tones(Scheme::Light);
    const TextLook small{paper_px::kSmall, light.muted, 0.0, 3};
    const QString heading = say(QT_TRANSLATE_NOOP("report", "Limits and breaches"));
    if (document.thresholds.empty())
        return;
    if (document.breaches.empty()) {
        addHeading(flow, heading, 20);
        addText(flow, say(QT_TRANSLATE_NOOP("report", "No window is beyond its limit.")), small);
        return;
    }
    PaperTable table = breachTable(document);
    addHeading(flow, heading, tableHeight(table, 3, flow.width()));
    std::size_t shown = 0;
    while (shown < table.rows.size()
           && (shown < 2 || tableHeight(table, shown + 1, flow.width()) + kMoreLine + below <= flow.room()))
        ++shown;
    const std::size_t more = table.rows.size() - shown;
    table.rows.resize(shown);
    addTable(flow, table);
    if (more > 0) {
        flow.space(4);
        addText(
            flow,
            QCoreApplication::translate("report", "%1 more episodes are in the JSON.", "count").arg(countText(more)),
            small);
    }
}

} // namespace faultline

// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/verdict.h"

#include "app/report/paper_text.h"
#include "app/report/pooled.h"
#include "app/report/window_numbers.h"
#include "widgets/charts/series_points.h"
#include "widgets/words/chart_words.h"
#include "widgets/words/metric_words.h"
#include "widgets/words/number_text.h"
#include "widgets/words/time_text.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace faultline {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("report", text);
}

bool sameLimit(const Threshold &a, const Threshold &b)
{
    return a.metric == b.metric && a.value == b.value;
}

std::vector<BreachEpisode> episodesOf(const Document &document, const Threshold &limit)
{
    std::vector<BreachEpisode> found;
    std::copy_if(document.breaches.begin(), document.breaches.end(), std::back_inserter(found),
                 [&](const BreachEpisode &episode) { return sameLimit(episode.threshold, limit); });
    return found;
}

/// The window that is worst for the metric, among those with a value. There is one.
std::size_t worstWindow(const MetricReport &report, Metric metric)
{
    std::optional<std::size_t> worst;
    const auto valueAt = [&](std::size_t w) { return *report.series[w].metrics.find(metric)->value; };
    for (std::size_t w = 0; w < report.series.size(); ++w) {
        const MetricValue *value = report.series[w].metrics.find(metric);
        if (!value || !value->value)
            continue;
        const bool isWorse =
            !worst || (higherIsBetter(metric) ? *value->value < valueAt(*worst) : *value->value > valueAt(*worst));
        if (isWorse)
            worst = w;
    }
    return worst.value_or(0);
}

QString openBreach(const MetricReport &report, const Threshold &limit, const BreachEpisode &episode)
{
    const std::size_t worst = worstWindow(report, limit.metric);
    const WindowMetrics &since = report.series[episode.firstWindow];
    return (higherIsBetter(limit.metric)
                ? say(QT_TRANSLATE_NOOP("report",
                                        "%1 has been below its limit of %2 since %3 (%4); it is lowest in %5: %6."))
                : say(QT_TRANSLATE_NOOP("report",
                                        "%1 has been above its limit of %2 since %3 (%4); it is highest in %5: %6.")))
        .arg(metricHeading(limit.metric), metricText(limit.metric, limit.value),
             windowNumber(episode.firstWindow, report.window), windowText(since.from, since.to, report.window),
             windowNumber(worst, report.window),
             bold(metricWithIntervalText(*report.series[worst].metrics.find(limit.metric))));
}

QString closedBreach(const MetricReport &report, const Threshold &limit, const BreachEpisode &last)
{
    const std::size_t worst = worstWindow(report, limit.metric);
    return (higherIsBetter(limit.metric)
                ? say(QT_TRANSLATE_NOOP(
                    "report", "%1 was below its limit of %2 in %3, lowest in %4: %5; after %6 it has kept the limit."))
                : say(QT_TRANSLATE_NOOP(
                    "report",
                    "%1 was above its limit of %2 in %3, highest in %4: %5; after %6 it has kept the limit.")))
        .arg(metricHeading(limit.metric), metricText(limit.metric, limit.value),
             windowNumbers(breachedWindows(report, limit), report.window), windowNumber(worst, report.window),
             bold(metricWithIntervalText(*report.series[worst].metrics.find(limit.metric))),
             windowNumber(last.lastWindow, report.window));
}

QString keptLimit(const MetricReport &report, const Threshold &limit)
{
    const std::size_t worst = worstWindow(report, limit.metric);
    return (higherIsBetter(limit.metric)
                ? say(QT_TRANSLATE_NOOP("report",
                                        "%1 kept its limit of %2 in all %3 that have a value; it is lowest in %4: %5."))
                : say(QT_TRANSLATE_NOOP(
                    "report", "%1 kept its limit of %2 in all %3 that have a value; it is highest in %4: %5.")))
        .arg(metricHeading(limit.metric), metricText(limit.metric, limit.value),
             windowCountText(judgedWindows(report, limit.metric), report.window), windowNumber(worst, report.window),
             bold(metricWithIntervalText(*report.series[worst].metrics.find(limit.metric))));
}

/// The other limits that are breached, so that one sentence about one of them hides none.
QString alsoBreached(const Document &document, const Threshold &told)
{
    QStringList others;
    for (const Threshold &limit : document.thresholds) {
        if (!sameLimit(limit, told) && !episodesOf(document, limit).empty())
            others << QCoreApplication::translate("report", "%1 in %2", "metric, windows")
                          .arg(metricTitle(limit.metric),
                               windowNumbers(breachedWindows(document.metrics, limit), document.metrics.window));
    }
    if (others.isEmpty())
        return {};
    return QCoreApplication::translate("report", "Also beyond its limit: %1.", "list of metrics")
        .arg(others.join(QStringLiteral("; ")));
}

QString aboutLimit(const Document &document, const Threshold &limit)
{
    const MetricReport &report = document.metrics;
    if (judgedWindows(report, limit.metric) == 0) {
        const MetricValue *overall = report.overall.find(limit.metric);
        const QString reason = undefinedText(overall ? overall->undefined : Undefined::No);
        return QCoreApplication::translate("report",
                                           "%1 has no value over time, so its limit of %2 cannot be judged. %3",
                                           "metric, limit, reason")
            .arg(metricHeading(limit.metric), metricText(limit.metric, limit.value), reason)
            .trimmed();
    }
    const std::vector<BreachEpisode> episodes = episodesOf(document, limit);
    QString text;
    if (episodes.empty())
        text = keptLimit(report, limit);
    else
        text = episodes.back().open ? openBreach(report, limit, episodes.back())
                                    : closedBreach(report, limit, episodes.back());
    const QString others = alsoBreached(document, limit);
    return others.isEmpty() ? text : sentences({text, others});
}

QString withoutLimit(const Document &document)
{
    const MetricReport &report = document.metrics;
    const Metric metric = leadingReportMetric(report);
    const MetricValue *overall = report.overall.find(metric);
    if (!overall || !overall->value)
        return say(
            QT_TRANSLATE_NOOP("report", "There is no metric with a value, so nothing can be said about quality."));
    const QString seen = bold(metricWithIntervalText(*overall));
    const QString labelled = countText(report.overall.n);
    if (!report.from)
        return QCoreApplication::translate(
                   "report",
                   "%1 is %2 over %3 labelled records; without a time column nothing can be said about "
                   "when the model fails.",
                   "metric, value, n")
            .arg(metricHeading(metric), seen, labelled);
    const std::optional<Thirds> compared = thirds(document, metric, kLeastN);
    if (!compared)
        return QCoreApplication::translate("report", "%1 is %2 over %3 labelled records; no limit is set.",
                                           "metric, value, n")
            .arg(metricHeading(metric), seen, labelled);
    const QString first = valueText(metric, compared->first.value, compared->first.interval);
    const QString last = valueText(metric, compared->last.value, compared->last.interval);
    const QString early = windowNumbers(compared->first.windows, report.window);
    const QString late = windowNumbers(compared->last.windows, report.window);
    if (!compared->differ())
        return QCoreApplication::translate(
                   "report",
                   "%1 is %2 over %3 labelled records; %4 (%5) and %6 (%7) do not differ beyond their "
                   "intervals, and no limit is set.",
                   "metric, value, n, windows, value, windows, value")
            .arg(metricHeading(metric), seen, labelled, early, first, late, last);
    return (compared->last.value < compared->first.value
                ? say(QT_TRANSLATE_NOOP("report", "%1 fell from %2 in %3 to %4 in %5; no limit is set."))
                : say(QT_TRANSLATE_NOOP("report", "%1 rose from %2 in %3 to %4 in %5; no limit is set.")))
        .arg(metricHeading(metric), first, early, bold(last), late);
}

QString withoutLabels(const MetricReport &report)
{
    const MetricValue *confidence = report.overall.find(Metric::MeanConfidence);
    if (!confidence || !confidence->value)
        return QCoreApplication::translate(
                   "report", "None of the %1 records has both a label and a prediction, so quality cannot be judged.",
                   "n")
            .arg(bold(countText(report.overall.rows)));
    return QCoreApplication::translate(
               "report",
               "None of the %1 records has both a label and a prediction, so quality cannot be judged; mean confidence "
               "is %2.",
               "n, value")
        .arg(countText(report.overall.rows), bold(metricWithIntervalText(*confidence)));
}

} // namespace

Metric leadingReportMetric(const MetricReport &report)
{
    if (report.task == Task::Regression)
        return Metric::Rmse;
    return report.overall.n == 0 ? Metric::MeanConfidence : Metric::Accuracy;
}

std::optional<Threshold> shownLimit(const Document &document)
{
    const auto open =
        std::find_if(document.breaches.begin(), document.breaches.end(), [](const BreachEpisode &e) { return e.open; });
    if (open != document.breaches.end())
        return open->threshold;
    if (!document.breaches.empty())
        return document.breaches.front().threshold;
    for (const Threshold &limit : document.thresholds) {
        if (judgedWindows(document.metrics, limit.metric) > 0)
            return limit;
    }
    return document.thresholds.empty() ? std::nullopt : std::optional(document.thresholds.front());
}

QString valueText(Metric metric, double value, const Interval &interval)
{
    MetricValue whole{metric, value, interval, 0, Undefined::No};
    return metricWithIntervalText(whole);
}

QString verdictText(const Document &document)
{
    const MetricReport &report = document.metrics;
    if (report.overall.rows == 0)
        return say(QT_TRANSLATE_NOOP("report", "There is no record here, so nothing can be said."));
    const std::optional<Threshold> limit = shownLimit(document);
    if (limit && (report.overall.n > 0 || !needsLabels(limit->metric)))
        return aboutLimit(document, *limit);
    return report.overall.n == 0 ? withoutLabels(report) : withoutLimit(document);
}

} // namespace faultline

// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/overview_tiles.h"

#include "widgets/words/chart_words.h"
#include "widgets/words/metric_words.h"
#include "widgets/words/number_text.h"
#include "widgets/words/time_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace faultline {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("tiles", text);
}

TileText metricTile(const MetricReport &report, Metric metric, const QString &caveat)
{
    TileText tile;
    tile.name = metricHeading(metric);
    tile.toolTip = metricDefinition(metric, report.task);
    const MetricValue *value = report.overall.find(metric);
    tile.number = value ? metricText(*value) : noValue();
    if (value && value->value)
        tile.detail = QCoreApplication::translate("tiles", "95 % %1", "interval").arg(metricIntervalText(*value));
    else
        tile.detail = undefinedText(value ? value->undefined : Undefined::NoRecords);
    tile.caveat = caveat;
    return tile;
}

TileText recordsTile(const SessionState &session, const MetricReport &report)
{
    TileText tile;
    tile.name = say(QT_TRANSLATE_NOOP("tiles", "Records"));
    tile.number = countText(report.overall.rows);
    tile.detail = report.from && report.to ? dateRangeText(*report.from, *report.to)
                                           : say(QT_TRANSLATE_NOOP("tiles", "no time column"));
    const std::uint64_t unlabelled = report.overall.rows - std::min(report.overall.rows, report.overall.n);
    const QString labelled = unlabelled == 0 ? say(QT_TRANSLATE_NOOP("tiles", "all labelled"))
        : report.overall.n == 0              ? say(QT_TRANSLATE_NOOP("tiles", "none labelled"))
                                : QCoreApplication::translate("tiles", "%1 not labelled").arg(countText(unlabelled));
    tile.caveat = QCoreApplication::translate("tiles", "%1 quarantined, %2", "count, labels")
                      .arg(countText(session.quarantined), labelled);
    if (session.quarantined > 0) {
        tile.tag = TagKind::Warn;
        tile.tagText = say(QT_TRANSLATE_NOOP("tiles", "quarantine"));
    }
    return tile;
}

TileText failuresTile(const MetricReport &report)
{
    TileText tile;
    tile.name = say(QT_TRANSLATE_NOOP("tiles", "Failures"));
    if (report.task == Task::Regression)
        return metricTile(report, Metric::Mae, say(QT_TRANSLATE_NOOP("tiles", "in the unit of the label")));
    if (report.overall.n == 0) {
        tile.number = noValue();
        tile.detail = say(QT_TRANSLATE_NOOP("tiles", "no labels yet"));
        tile.caveat = say(QT_TRANSLATE_NOOP("tiles", "add labels to see them"));
        return tile;
    }
    tile.number = countText(report.overall.failures);
    const double rate = static_cast<double>(report.overall.failures) / static_cast<double>(report.overall.n);
    tile.detail = rateText(rate);
    const MetricValue *accuracy = report.overall.find(Metric::Accuracy);
    if (accuracy && accuracy->interval)
        tile.detail +=
            QLatin1Char(' ') + rateIntervalText({1.0 - accuracy->interval->upper, 1.0 - accuracy->interval->lower});
    if (report.task == Task::Binary && report.confusion && report.confusion->classes.size() == 2
        && report.overall.failures > 0) {
        const Confusion &confusion = *report.confusion;
        const std::size_t positive = confusion.classes[1] == report.positive ? 1 : 0;
        const double alarms = confusion.at(1 - positive, positive);
        tile.caveat = QCoreApplication::translate("tiles", "%1 of them false alarms")
                          .arg(rateText(alarms / static_cast<double>(report.overall.failures)));
    } else {
        tile.caveat = QCoreApplication::translate("tiles", "of %1 labelled").arg(countText(report.overall.n));
    }
    tile.toolTip = say(QT_TRANSLATE_NOOP("tiles", "A failure is a record whose label and prediction differ."));
    return tile;
}

TileText leadingTile(const ShownReport &shown)
{
    const MetricReport &report = *shown.report;
    const Metric metric = leadingMetric(report);
    TileText tile;
    tile.name = metricHeading(metric);
    tile.toolTip = metricDefinition(metric, report.task);
    const MetricValue *value = report.overall.find(metric);
    tile.number = value ? metricText(*value) : noValue();
    if (!value || !value->value) {
        tile.detail = value ? undefinedText(value->undefined) : undefinedText(Undefined::NoRecords);
        return tile;
    }
    if (value->interval) {
        tile.detail = QCoreApplication::translate("tiles", "95 % %1", "interval").arg(metricIntervalText(*value));
        tile.interval = value->interval;
        tile.value = *value->value;
    }
    const std::optional<Threshold> limit = shown.limitOf(metric);
    if (limit) {
        tile.limit = limit->value;
        tile.caveat = limitText(*limit);
        if (limit->isBreachedBy(*value->value)) {
            tile.tag = TagKind::Bad;
            tile.tagText = say(QT_TRANSLATE_NOOP("tiles", "breach"));
        }
    } else {
        tile.caveat = metric == Metric::MeanConfidence ? say(QT_TRANSLATE_NOOP("tiles", "needs no labels"))
                                                       : say(QT_TRANSLATE_NOOP("tiles", "no limit set"));
    }
    return tile;
}

/// Good: at most 0.02 above what a perfectly calibrated model of this size would show.
TileText calibrationTile(const MetricReport &report)
{
    TileText tile;
    if (report.task == Task::Regression)
        return metricTile(report, Metric::R2, say(QT_TRANSLATE_NOOP("tiles", "1 is perfect")));
    tile.name = say(QT_TRANSLATE_NOOP("tiles", "Calibration"));
    tile.toolTip = metricDefinition(Metric::Ece, report.task);
    const MetricValue *value = report.overall.find(Metric::Ece);
    tile.number = value ? metricText(*value) : noValue();
    if (!value || !value->value) {
        tile.tag = TagKind::Warn;
        tile.tagText = say(QT_TRANSLATE_NOOP("tiles", "not usable"));
        const Undefined why = value ? value->undefined : Undefined::NoConfidence;
        tile.detail = why == Undefined::NoRecords ? say(QT_TRANSLATE_NOOP("tiles", "needs labels"))
                                                  : say(QT_TRANSLATE_NOOP("tiles", "needs a confidence column"));
        tile.toolTip += QLatin1Char(' ') + undefinedText(why);
        return tile;
    }
    const double floor = report.overall.eceFloor.value_or(0.0);
    const bool good = *value->value - floor <= 0.02;
    tile.tag = good ? TagKind::Ok : TagKind::Warn;
    tile.tagText = good ? say(QT_TRANSLATE_NOOP("tiles", "good")) : say(QT_TRANSLATE_NOOP("tiles", "off"));
    tile.detail = value->interval
        ? QCoreApplication::translate("tiles", "ECE, 95 % %1", "interval").arg(metricIntervalText(*value))
        : say(QT_TRANSLATE_NOOP("tiles", "ECE of the returned class"));
    tile.caveat = report.overall.eceFloor
        ? QCoreApplication::translate("tiles", "15 bins; by chance %1").arg(metricText(Metric::Ece, floor))
        : say(QT_TRANSLATE_NOOP("tiles", "15 bins, confidence as logged"));
    return tile;
}

TileText alertsTile(const ShownReport &shown)
{
    TileText tile;
    tile.name = say(QT_TRANSLATE_NOOP("tiles", "Alerts"));
    const auto open = static_cast<std::size_t>(
        std::count_if(shown.breaches.begin(), shown.breaches.end(), [](const BreachEpisode &e) { return e.open; }));
    tile.number = QCoreApplication::translate("tiles", "%1 open", "number of alerts").arg(countText(open));
    if (shown.thresholds.empty()) {
        tile.number = noValue();
        tile.detail = say(QT_TRANSLATE_NOOP("tiles", "no limit set"));
        tile.caveat = say(QT_TRANSLATE_NOOP("tiles", "set one in the chart"));
        return tile;
    }
    const std::size_t closed = shown.breaches.size() - open;
    tile.caveat = closed == 0 ? say(QT_TRANSLATE_NOOP("tiles", "none closed"))
                              : QCoreApplication::translate("tiles", "%1 closed").arg(countText(closed));
    const auto first =
        std::find_if(shown.breaches.begin(), shown.breaches.end(), [](const BreachEpisode &e) { return e.open; });
    if (first == shown.breaches.end()) {
        tile.tag = TagKind::Ok;
        tile.tagText = say(QT_TRANSLATE_NOOP("tiles", "quiet"));
        tile.detail = say(QT_TRANSLATE_NOOP("tiles", "no limit is broken now"));
        return tile;
    }
    tile.tag = TagKind::Bad;
    tile.tagText = say(QT_TRANSLATE_NOOP("tiles", "breach"));
    tile.detail = QCoreApplication::translate("tiles", "%1 %2, limit %3", "metric, worst, limit")
                      .arg(metricTitle(first->threshold.metric), metricText(first->threshold.metric, first->worst),
                           metricText(first->threshold.metric, first->threshold.value));
    tile.toolTip = QCoreApplication::translate("tiles", "Since %1.").arg(dateText(first->from));
    return tile;
}

} // namespace

Metric leadingMetric(const MetricReport &report)
{
    if (report.task == Task::Regression)
        return Metric::Rmse;
    return report.overall.n == 0 ? Metric::MeanConfidence : Metric::Accuracy;
}

std::array<TileText, 5> overviewTiles(const SessionState &session, const ShownReport &shown)
{
    return {recordsTile(session, *shown.report), failuresTile(*shown.report), leadingTile(shown),
            calibrationTile(*shown.report), alertsTile(shown)};
}

} // namespace faultline

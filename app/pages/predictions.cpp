// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/predictions.h"

#include "analysis/stats/intervals.h"
#include "widgets/words/chart_words.h"
#include "widgets/words/number_text.h"
#include "widgets/words/time_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace faultline {

namespace {

constexpr std::size_t kMostClasses = 6;

PredictionBar barOf(const MetricSet &set, const std::vector<std::size_t> &order)
{
    PredictionBar bar;
    bar.rows = set.rows;
    bar.predictions = set.predictions;
    const double total = std::accumulate(set.predicted.begin(), set.predicted.end(), 0.0);
    if (!(total > 0.0))
        return bar;
    double named = 0.0;
    const auto add = [&](double weight) {
        PredictedPart part;
        part.share = weight / total;
        part.interval = wilson(part.share * set.effectivePredictions, set.effectivePredictions);
        bar.parts.push_back(part);
    };
    for (std::size_t i = 0; i < std::min(order.size(), kMostClasses); ++i) {
        named += set.predicted[order[i]];
        add(set.predicted[order[i]]);
    }
    if (order.size() > kMostClasses)
        add(std::max(0.0, total - named));
    return bar;
}

DataCell header(const QString &exact, const QString &shown)
{
    return nameCell(exact, shown);
}

DataCell shareCell(std::optional<double> share)
{
    return numberCell(share, share ? fixedText(*share, 3) : QString());
}

DataTable numbersOf(const PredictionBars &bars)
{
    const auto say = [](const char *text) { return QCoreApplication::translate("exports", text); };
    DataTable table;
    table.header = {header(QStringLiteral("from"), say(QT_TRANSLATE_NOOP("exports", "From (UTC)"))),
                    header(QStringLiteral("to"), say(QT_TRANSLATE_NOOP("exports", "Before (UTC)"))),
                    header(QStringLiteral("rows"), say(QT_TRANSLATE_NOOP("exports", "Records"))),
                    header(QStringLiteral("predictions"), say(QT_TRANSLATE_NOOP("exports", "With a prediction"))),
                    header(QStringLiteral("class"), say(QT_TRANSLATE_NOOP("exports", "Predicted class"))),
                    header(QStringLiteral("share"), say(QT_TRANSLATE_NOOP("exports", "Share of the predictions"))),
                    header(QStringLiteral("share_lower"), say(QT_TRANSLATE_NOOP("exports", "Share, lower"))),
                    header(QStringLiteral("share_upper"), say(QT_TRANSLATE_NOOP("exports", "Share, upper")))};
    for (std::size_t b = 0; b < bars.bars.size(); ++b) {
        const PredictionBar &bar = bars.bars[b];
        const bool timed = bars.hasTimes();
        const Micros from = timed ? bars.report->series[b].from : 0;
        const Micros to = timed ? bars.report->series[b].to : 0;
        const auto time = [timed](Micros at) { return timed ? timeCell(at, dateText(at)) : textCell({}); };
        for (std::size_t p = 0; p < std::max<std::size_t>(1, bar.parts.size()); ++p) {
            const PredictedPart *part = p < bar.parts.size() ? &bar.parts[p] : nullptr;
            const auto interval = part ? part->interval : std::nullopt;
            table.rows.push_back({time(from), time(to), countCell(bar.rows), countCell(bar.predictions),
                                  textCell(part ? bars.names[static_cast<qsizetype>(p)] : QString()),
                                  shareCell(part ? std::optional(part->share) : std::nullopt),
                                  shareCell(interval ? std::optional(interval->lower) : std::nullopt),
                                  shareCell(interval ? std::optional(interval->upper) : std::nullopt)});
        }
    }
    return table;
}

} // namespace

PredictionBars predictionBars(const std::shared_ptr<const MetricReport> &report, bool asRecords)
{
    PredictionBars bars;
    bars.report = report;
    bars.asRecords = asRecords;
    if (!report || report->overall.rows == 0)
        return bars;
    std::vector<std::size_t> order(report->overall.predicted.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return report->overall.predicted[a] > report->overall.predicted[b];
    });
    for (std::size_t i = 0; i < std::min(order.size(), kMostClasses); ++i)
        bars.names << QString::fromStdString(report->classes[order[i]]);
    if (order.size() > kMostClasses) {
        const auto others = static_cast<int>(order.size() - kMostClasses);
        bars.names << QCoreApplication::translate("words", "%n other class(es)", nullptr, others);
    }
    for (const WindowMetrics &window : report->series)
        bars.bars.push_back(barOf(window.metrics, order));
    if (bars.bars.empty())
        bars.bars.push_back(barOf(report->overall, order));
    return bars;
}

QString predictionCaption(const PredictionBars &bars)
{
    if (bars.isEmpty())
        return {};
    QStringList sentences;
    if (bars.hasTimes())
        sentences << QCoreApplication::translate("words", "%1, UTC.", "windows")
                         .arg(windowCountText(bars.bars.size(), bars.report->window));
    const bool anyMissing = std::any_of(bars.bars.begin(), bars.bars.end(),
                                        [](const PredictionBar &bar) { return bar.predictions < bar.rows; });
    if (bars.asRecords && anyMissing && !bars.names.isEmpty())
        sentences << QCoreApplication::translate("words", "Grey: records without a prediction.");
    if (!bars.names.isEmpty())
        sentences << QCoreApplication::translate("words", "Parts in the order of the names, the most frequent below.");
    return sentences.join(QLatin1Char(' '));
}

Picture predictionExport(const PredictionBars &bars, const QSizeF &size)
{
    Picture picture;
    if (bars.isEmpty())
        return picture;
    picture.evidence = evidenceOf(*bars.report);
    picture.evidence.n = bars.report->overall.rows;
    picture.note = predictionCaption(bars);
    picture.size = size;
    picture.paint = [bars](QPainter &painter, const QRectF &target, const Tones &tones) {
        paintPredictions(painter, target, bars, tones);
    };
    picture.table = [bars] { return numbersOf(bars); };
    return picture;
}

} // namespace faultline

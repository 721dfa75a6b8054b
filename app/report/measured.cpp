// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/paper_table.h"
#include "app/report/paper_text.h"
#include "app/report/sections.h"
#include "app/report/verdict.h"
#include "widgets/style/tones.h"
#include "widgets/words/metric_words.h"
#include "widgets/words/number_text.h"
#include "widgets/words/schema_words.h"
#include "widgets/words/time_text.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <map>

namespace faultline {

namespace {

constexpr std::size_t kFewRows = 3; // a shorter table of windows moves to the next page
constexpr std::size_t kUsualRows = 8; // what other parts of the page leave to it
constexpr double kHeading = 40; // with its space
constexpr double kRemark = 20;

QString say(const char *text)
{
    return QCoreApplication::translate("report", text);
}

TextLook small()
{
    return {paper_px::kSmall, tones(Scheme::Light).muted, 0.0, 3};
}

/// "precision, recall: Nothing here was predicted positive." for each reason why values are missing.
QStringList missingValues(const MetricSet &set)
{
    std::map<Undefined, QStringList> byReason;
    for (const MetricValue &value : set.values) {
        if (!value.value)
            byReason[value.undefined] << metricTitle(value.metric);
    }
    QStringList said;
    for (const auto &[reason, names] : byReason)
        said << QCoreApplication::translate("report", "%1: %2", "metrics, why they have no value")
                    .arg(names.join(QStringLiteral(", ")), undefinedText(reason));
    return said;
}

PaperTable metricTable(const MetricReport &report)
{
    PaperTable table;
    table.columns = {{say(QT_TRANSLATE_NOOP("report", "Metric")), Qt::AlignLeft, true},
                     {say(QT_TRANSLATE_NOOP("report", "Overall")), Qt::AlignRight, false},
                     {say(QT_TRANSLATE_NOOP("report", "95 % interval")), Qt::AlignRight, false},
                     {say(QT_TRANSLATE_NOOP("report", "n")), Qt::AlignRight, false}};
    if (report.baseline) {
        table.columns.push_back({QCoreApplication::translate("report", "Baseline (%1)", "training or reference")
                                     .arg(partTitle(report.baselinePart)),
                                 Qt::AlignRight, false});
        table.columns.push_back({say(QT_TRANSLATE_NOOP("report", "95 % interval")), Qt::AlignRight, false});
        table.columns.push_back({say(QT_TRANSLATE_NOOP("report", "n")), Qt::AlignRight, false});
    }
    const auto cells = [](std::vector<TableCell> &row, const MetricValue *value, bool strong) {
        const bool known = value && value->value;
        row.push_back({known ? metricText(*value) : noValue(), strong && known, !known});
        row.push_back({known ? metricIntervalText(*value) : QString(), false, false});
        row.push_back({known ? countText(value->n) : QString(), false, true});
    };
    for (const MetricValue &value : report.overall.values) {
        TableRow row;
        row.cells.push_back({metricTitle(value.metric), false, false});
        cells(row.cells, &value, true);
        if (report.baseline)
            cells(row.cells, report.baseline->find(value.metric), false);
        table.rows.push_back(std::move(row));
    }
    return table;
}

PaperTable windowTable(const Document &document)
{
    const MetricReport &report = document.metrics;
    const bool labelled = report.overall.n > 0;
    PaperTable table;
    table.columns = {
        {QString(), Qt::AlignRight, false},
        {say(QT_TRANSLATE_NOOP("report", "Window, UTC")), Qt::AlignLeft, true},
        {labelled ? say(QT_TRANSLATE_NOOP("report", "Labelled")) : say(QT_TRANSLATE_NOOP("report", "Records")),
         Qt::AlignRight, false}};
    std::vector<Metric> metrics = figureMetrics(document);
    if (report.task == Task::Regression && labelled)
        metrics.push_back(Metric::R2);
    metrics.resize(std::min<std::size_t>(metrics.size(), 3));
    for (const Metric metric : metrics)
        table.columns.push_back({QCoreApplication::translate("report", "%1 [95 %]", "metric").arg(metricTitle(metric)),
                                 Qt::AlignRight, false});
    for (std::size_t w = 0; w < report.series.size(); ++w) {
        const WindowMetrics &window = report.series[w];
        TableRow row;
        row.cells = {{QString::number(w + 1), false, true},
                     {windowText(window.from, window.to, report.window), false, false},
                     {countText(labelled ? window.metrics.n : window.metrics.rows), false, false}};
        for (const Metric metric : metrics) {
            const MetricValue *value = window.metrics.find(metric);
            const bool known = value && value->value;
            const bool breached = known
                && std::any_of(document.thresholds.begin(), document.thresholds.end(), [&](const Threshold &limit) {
                                      return limit.metric == metric && limit.isBreachedBy(*value->value);
                                  });
            row.cells.push_back({known ? metricWithIntervalText(*value) : noValue(), breached, !known});
        }
        table.rows.push_back(std::move(row));
    }
    return table;
}

} // namespace

void addMetrics(PageFlow &flow, const Document &document)
{
    const MetricReport &report = document.metrics;
    const QString heading = say(QT_TRANSLATE_NOOP("report", "Metrics"));
    if (report.overall.values.empty()) {
        addHeading(flow, heading, 20);
        addText(flow, say(QT_TRANSLATE_NOOP("report", "No metric was measured.")), small());
        return;
    }
    const PaperTable table = metricTable(report);
    addHeading(flow, heading, tableHeight(table, table.rows.size(), flow.width()));
    addTable(flow, table);
    QStringList notes = missingValues(report.overall);
    if (report.baseline) {
        const QStringList inBaseline = missingValues(*report.baseline);
        if (!inBaseline.isEmpty() && inBaseline != notes)
            notes << QCoreApplication::translate("report", "In the baseline: %1", "reasons").arg(sentences(inBaseline));
        notes << partMeaning(report.baselinePart);
    }
    flow.space(3);
    addText(flow, sentences(notes), small());
}

void addWindows(PageFlow &flow, const Document &document)
{
    PaperTable table = windowTable(document);
    const std::size_t all = table.rows.size();
    if (all == 0)
        return;
    std::size_t rows = 0;
    while (rows < all && kHeading + tableHeight(table, rows + 1, flow.width()) + kRemark <= flow.room())
        ++rows;
    table.rows.resize(std::max(rows, std::min(all, kFewRows)));
    addHeading(flow, say(QT_TRANSLATE_NOOP("report", "Window by window")),
               tableHeight(table, table.rows.size(), flow.width()));
    addTable(flow, table);
    QStringList notes;
    if (table.rows.size() < all)
        notes << QCoreApplication::translate("report", "%1 more windows are in the JSON.", "count")
                     .arg(countText(all - table.rows.size()));
    if (!document.breaches.empty())
        notes << say(QT_TRANSLATE_NOOP("report", "Bold: beyond its limit."));
    if (!notes.isEmpty()) {
        flow.space(3);
        addText(flow, sentences(notes), small());
    }
}

double windowsHeight(const Document &document)
{
    const std::size_t rows = std::min(document.metrics.series.size(), kUsualRows);
    return rows == 0 ? 0.0 : kHeading + static_cast<double>(rows + 1) * tableRowHeight() + kRemark;
}

} // namespace faultline

// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/paper_text.h"
#include "app/report/sections.h"
#include "app/report/verdict.h"
#include "widgets/style/tones.h"
#include "widgets/words/metric_words.h"
#include "widgets/words/number_text.h"
#include "widgets/words/time_text.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>
#include <QStringList>

#include <vector>

namespace faultline {

namespace {

constexpr std::size_t kLeastColumns = 5; // fewer numbers keep their places

constexpr std::uint64_t kMostPlural = 2'000'000'000; // what a plural form can count

/// One of the six numbers: what, how much, two lines of how sure.
struct Number {
    QString name;
    QString value;
    QString below;
    QString last;
};

QString say(const char *text)
{
    return QCoreApplication::translate("report", text);
}

Number recordsNumber(const Document &document)
{
    const MetricReport &report = document.metrics;
    const std::uint64_t unlabelled = report.overall.rows - std::min(report.overall.rows, report.overall.n);
    return {say(QT_TRANSLATE_NOOP("report", "Records")), countText(report.overall.rows),
            QCoreApplication::translate("report", "%1 quarantined", "rows").arg(countText(document.rowsQuarantined())),
            unlabelled == 0
                ? say(QT_TRANSLATE_NOOP("report", "all labelled"))
                : QCoreApplication::translate("report", "%1 not labelled", "records").arg(countText(unlabelled))};
}

Number failuresNumber(const MetricReport &report)
{
    const QString name = say(QT_TRANSLATE_NOOP("report", "Failures"));
    if (report.overall.n == 0)
        return {name, noValue(), say(QT_TRANSLATE_NOOP("report", "no labels yet")), {}};
    const MetricValue *accuracy = report.overall.find(Metric::Accuracy);
    Number number{name, countText(report.overall.failures), {}, {}};
    if (accuracy && accuracy->value)
        number.below = rateText(1.0 - *accuracy->value);
    if (accuracy && accuracy->interval)
        number.last = rateIntervalText({1.0 - accuracy->interval->upper, 1.0 - accuracy->interval->lower});
    return number;
}

Number metricNumber(const MetricReport &report, Metric metric)
{
    const MetricValue *value = report.overall.find(metric);
    Number number{metricHeading(metric), value ? metricText(*value) : noValue(), {}, {}};
    if (!value || !value->value) {
        number.below = say(QT_TRANSLATE_NOOP("report", "no value, see Metrics"));
        return number;
    }
    number.below = metricIntervalText(*value);
    number.last = metric == Metric::Ece && report.overall.eceFloor
        ? QCoreApplication::translate("report", "floor %1", "ECE of a perfectly calibrated model")
              .arg(metricText(Metric::Ece, *report.overall.eceFloor))
        : QCoreApplication::translate("report", "of %1", "n").arg(countText(value->n));
    return number;
}

QString labelledShare(const MetricReport &report)
{
    if (report.overall.rows == 0)
        return {};
    const double share = static_cast<double>(report.overall.n) / static_cast<double>(report.overall.rows);
    return QCoreApplication::translate("report", "%1 of the records", "share").arg(rateText(share));
}

std::vector<Number> numbersOf(const Document &document)
{
    const MetricReport &report = document.metrics;
    std::vector<Number> numbers{recordsNumber(document)};
    if (report.task == Task::Regression) {
        numbers.push_back(
            {say(QT_TRANSLATE_NOOP("report", "Labelled")), countText(report.overall.n), labelledShare(report), {}});
        for (const Metric metric : metricsOf(Task::Regression))
            numbers.push_back(metricNumber(report, metric));
        return numbers;
    }
    numbers.push_back(failuresNumber(report));
    if (report.overall.n == 0) {
        numbers.push_back(metricNumber(report, Metric::MeanConfidence));
        return numbers;
    }
    for (const Metric metric : {Metric::Accuracy, Metric::Precision, Metric::Recall, Metric::Ece})
        numbers.push_back(metricNumber(report, metric));
    return numbers;
}

} // namespace

void addOpening(PageFlow &flow, const Document &document, const ReportOptions &options)
{
    const Tones &light = tones(Scheme::Light);
    const MetricReport &report = document.metrics;
    const int records = static_cast<int>(std::min(report.overall.rows, kMostPlural));
    QStringList facts;
    if (!document.logs.empty()) {
        const QString first = QString::fromStdString(document.logs.front().description.name);
        facts << QFontMetricsF(paperFont(paper_px::kSmall)).elidedText(first, Qt::ElideMiddle, 230);
    }
    facts << QCoreApplication::translate("report", "%Ln record(s)", nullptr, records);
    facts
        << (report.from && report.to
                ? QCoreApplication::translate("report", "%1, UTC", "dates").arg(dateRangeText(*report.from, *report.to))
                : say(QT_TRANSLATE_NOOP("report", "no times")));
    const QString line = facts.join(QStringLiteral(" \u00b7 "));
    const Micros day = options.date.toJulianDay() - QDate(1970, 1, 1).toJulianDay();
    const QString date = dateText(day * kDay);
    const QRectF area = flow.take(16);
    flow.draw([=](QPainter &painter) {
        const QFont font = paperFont(paper_px::kSmall);
        drawLine(painter, area.adjusted(0, 0, -110, 0), Qt::AlignLeft, font, light.muted, line);
        drawLine(painter, area, Qt::AlignRight, font, light.muted, date);
    });
    flow.space(14);
    const QString title = options.title.isEmpty() ? reportName(document) : options.title;
    addText(flow, bold(QCoreApplication::translate("report", "Failure report: %1", "project").arg(title)),
            {paper_px::kTitle, light.text, 0.0, 2});
    flow.space(2);
    addText(flow, verdictText(document), {paper_px::kBody, light.text, 0.0, 0});
}

void addNumbers(PageFlow &flow, const Document &document)
{
    constexpr double kHeight = 76;
    const Tones &light = tones(Scheme::Light);
    flow.space(12);
    flow.rule(light.text, 2);
    const std::vector<Number> numbers = numbersOf(document);
    const QRectF area = flow.take(kHeight);
    flow.draw([=](QPainter &painter) {
        const double pitch = area.width() / static_cast<double>(std::max(numbers.size(), kLeastColumns));
        for (std::size_t i = 0; i < numbers.size(); ++i) {
            const QRectF column(area.left() + pitch * static_cast<double>(i), area.top() + 7, pitch - 6, 15);
            const QFont small = paperFont(paper_px::kSmall);
            drawLine(painter, column, Qt::AlignLeft, small, light.muted, numbers[i].name);
            drawLine(painter, column.translated(0, 19), Qt::AlignLeft, paperFont(paper_px::kNumber, true), light.text,
                     numbers[i].value);
            drawLine(painter, column.translated(0, 38), Qt::AlignLeft, small, light.muted, numbers[i].below);
            drawLine(painter, column.translated(0, 52), Qt::AlignLeft, small, light.muted, numbers[i].last);
        }
    });
    flow.rule(light.line, 1);
}

} // namespace faultline

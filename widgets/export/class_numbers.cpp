// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/export/class_numbers.h"

#include "widgets/words/metric_words.h"
#include "widgets/words/number_text.h"

#include <QCoreApplication>

#include <cmath>

namespace faultline {

namespace {

DataCell header(const char *exact, const char *shown)
{
    return nameCell(QString::fromLatin1(exact), QCoreApplication::translate("exports", shown));
}

DataCell shareCell(std::optional<double> share)
{
    return numberCell(share, share ? fixedText(*share, 3) : QString());
}

DataCell sumCell(double sum)
{
    return numberCell(sum, fixedText(sum, sum == std::floor(sum) ? 0 : 1));
}

std::vector<DataCell> classRow(const ClassMetrics &one, const QString &name)
{
    std::vector<DataCell> row{textCell(name), countCell(one.support), countCell(one.predicted)};
    for (const MetricValue *value : {&one.precision, &one.recall, &one.f1}) {
        row.push_back(shareCell(value->value));
        row.push_back(shareCell(value->interval ? std::optional(value->interval->lower) : std::nullopt));
        row.push_back(shareCell(value->interval ? std::optional(value->interval->upper) : std::nullopt));
    }
    return row;
}

} // namespace

DataTable classNumbers(const ClassReport &report)
{
    DataTable table;
    table.header = {header("class", QT_TRANSLATE_NOOP("exports", "Class")),
                    header("support", QT_TRANSLATE_NOOP("exports", "Labelled")),
                    header("predicted", QT_TRANSLATE_NOOP("exports", "Predicted"))};
    for (const Metric metric : {Metric::Precision, Metric::Recall, Metric::F1}) {
        const QString name =
            QString::fromLatin1(metricName(metric).data(), static_cast<qsizetype>(metricName(metric).size()));
        const QString heading = metricHeading(metric);
        table.header.push_back(nameCell(name, heading));
        table.header.push_back(nameCell(name + QStringLiteral("_lower"),
                                        QCoreApplication::translate("exports", "%1, lower", "metric").arg(heading)));
        table.header.push_back(nameCell(name + QStringLiteral("_upper"),
                                        QCoreApplication::translate("exports", "%1, upper", "metric").arg(heading)));
    }
    for (const ClassMetrics &one : report.classes)
        table.rows.push_back(classRow(one, QString::fromStdString(one.name)));
    table.rows.push_back(classRow(report.macro, QStringLiteral("macro avg")));
    table.rows.push_back(classRow(report.weighted, QStringLiteral("weighted avg")));
    return table;
}

DataTable thresholdNumbers(const ThresholdCurve &curve, double falsePositive, double falseNegative)
{
    DataTable table;
    table.header = {header("threshold", QT_TRANSLATE_NOOP("exports", "Threshold")),
                    header("true_positives", QT_TRANSLATE_NOOP("exports", "True positives")),
                    header("false_positives", QT_TRANSLATE_NOOP("exports", "False positives")),
                    header("false_negatives", QT_TRANSLATE_NOOP("exports", "False negatives")),
                    header("true_negatives", QT_TRANSLATE_NOOP("exports", "True negatives")),
                    header("precision", QT_TRANSLATE_NOOP("exports", "Precision")),
                    header("recall", QT_TRANSLATE_NOOP("exports", "Recall")),
                    header("f1", QT_TRANSLATE_NOOP("exports", "F1")),
                    header("accuracy", QT_TRANSLATE_NOOP("exports", "Accuracy")),
                    header("cost", QT_TRANSLATE_NOOP("exports", "Cost"))};
    for (const ThresholdPoint &point : curve.points)
        table.rows.push_back({numberCell(point.threshold, plainNumberText(point.threshold)),
                              sumCell(point.truePositives), sumCell(point.falsePositives),
                              sumCell(point.falseNegatives), sumCell(point.trueNegatives), shareCell(point.precision()),
                              shareCell(point.recall()), shareCell(point.f1()), shareCell(point.accuracy()),
                              sumCell(point.cost(falsePositive, falseNegative))});
    return table;
}

} // namespace faultline

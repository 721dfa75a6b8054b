// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/words/metric_words.h"

#include "widgets/words/number_text.h"

#include <QCoreApplication>

namespace faultline {

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("words", text);
}

const char *titleOf(Metric metric)
{
    switch (metric) {
    case Metric::Accuracy:
        return QT_TRANSLATE_NOOP("words", "accuracy");
    case Metric::Precision:
        return QT_TRANSLATE_NOOP("words", "precision");
    case Metric::Recall:
        return QT_TRANSLATE_NOOP("words", "recall");
    case Metric::F1:
        return QT_TRANSLATE_NOOP("words", "F1");
    case Metric::Auc:
        return QT_TRANSLATE_NOOP("words", "AUC");
    case Metric::LogLoss:
        return QT_TRANSLATE_NOOP("words", "log loss");
    case Metric::Brier:
        return QT_TRANSLATE_NOOP("words", "Brier score");
    case Metric::Ece:
        return QT_TRANSLATE_NOOP("words", "ECE");
    case Metric::Rmse:
        return QT_TRANSLATE_NOOP("words", "RMSE");
    case Metric::Mae:
        return QT_TRANSLATE_NOOP("words", "MAE");
    case Metric::R2:
        return QT_TRANSLATE_NOOP("words", "R²");
    case Metric::MeanConfidence:
        return QT_TRANSLATE_NOOP("words", "mean confidence");
    case Metric::PositiveShare:
        return QT_TRANSLATE_NOOP("words", "positive share");
    case Metric::PredictedPositiveShare:
        return QT_TRANSLATE_NOOP("words", "predicted positive");
    }
    return "";
}

const char *definitionOf(Metric metric)
{
    switch (metric) {
    case Metric::Accuracy:
        return QT_TRANSLATE_NOOP("words", "Share of the records whose prediction equals the label. More is better.");
    case Metric::Precision:
        return QT_TRANSLATE_NOOP("words",
                                 "Of the records predicted positive, the share that is: TP / (TP + FP). "
                                 "More is better.");
    case Metric::Recall:
        return QT_TRANSLATE_NOOP("words",
                                 "Of the records that are positive, the share that was found: TP / (TP + FN). "
                                 "More is better.");
    case Metric::F1:
        return QT_TRANSLATE_NOOP("words",
                                 "Harmonic mean of precision and recall: 2 TP / (2 TP + FP + FN). "
                                 "More is better.");
    case Metric::Auc:
        return QT_TRANSLATE_NOOP("words",
                                 "Chance that a positive record scores above a negative one, ties counted half. "
                                 "0.5 is guessing, more is better.");
    case Metric::LogLoss:
        return QT_TRANSLATE_NOOP("words",
                                 "Mean of \u2212ln of the probability given to the label, probabilities clipped at "
                                 "1e-15. Less is better.");
    case Metric::Brier:
        return QT_TRANSLATE_NOOP("words",
                                 "Mean squared distance of the probabilities from the label, summed over the "
                                 "classes. Less is better.");
    case Metric::Ece:
        return QT_TRANSLATE_NOOP("words",
                                 "Mean distance of confidence from accuracy over 15 equal bins of the confidence. "
                                 "Less is better.");
    case Metric::Rmse:
        return QT_TRANSLATE_NOOP("words",
                                 "Root of the mean squared residual, in the unit of the label. Less is better.");
    case Metric::Mae:
        return QT_TRANSLATE_NOOP("words", "Mean absolute residual, in the unit of the label. Less is better.");
    case Metric::R2:
        return QT_TRANSLATE_NOOP("words",
                                 "Share of the label's variance that the prediction explains: 1 \u2212 SSE / SST. "
                                 "1 is perfect; below 0 is worse than the mean.");
    case Metric::MeanConfidence:
        return QT_TRANSLATE_NOOP("words",
                                 "Mean of the logged probability of the returned class. It needs no labels and has "
                                 "no better or worse.");
    case Metric::PositiveShare:
        return QT_TRANSLATE_NOOP("words",
                                 "Share of the labels that are the positive class. It has no better or worse.");
    case Metric::PredictedPositiveShare:
        return QT_TRANSLATE_NOOP("words",
                                 "Share of the predictions that are the positive class. It needs no labels and has no "
                                 "better or worse.");
    }
    return "";
}

bool isAveraged(Metric metric)
{
    return metric == Metric::Precision || metric == Metric::Recall || metric == Metric::F1 || metric == Metric::Auc;
}

} // namespace

QString metricTitle(Metric metric)
{
    return words(titleOf(metric));
}

QString metricHeading(Metric metric)
{
    QString title = metricTitle(metric);
    if (!title.isEmpty())
        title[0] = title[0].toUpper();
    return title;
}

QString metricDefinition(Metric metric, Task task)
{
    const QString definition = words(definitionOf(metric));
    if (task != Task::Multiclass || !isAveraged(metric))
        return definition;
    const QString averaged = metric == Metric::Auc
        ? words(QT_TRANSLATE_NOOP("words", "Here the mean over the classes, each against the rest."))
        : words(QT_TRANSLATE_NOOP("words",
                                  "Here the mean over the classes; a class without labels and predictions "
                                  "counts as 0."));
    return QStringLiteral("%1 %2").arg(definition, averaged);
}

QString undefinedText(Undefined reason)
{
    switch (reason) {
    case Undefined::No:
        return {};
    case Undefined::NoRecords:
        return words(QT_TRANSLATE_NOOP("words", "No record here has both a label and a prediction."));
    case Undefined::NoPositiveLabel:
        return words(QT_TRANSLATE_NOOP("words", "No label here is the positive class."));
    case Undefined::NoPositivePrediction:
        return words(QT_TRANSLATE_NOOP("words", "Nothing here was predicted positive."));
    case Undefined::OneClassOnly:
        return words(QT_TRANSLATE_NOOP("words", "All labels here are of one class; AUC compares two."));
    case Undefined::NoProbabilities:
        return words(QT_TRANSLATE_NOOP("words", "The log has no class probabilities."));
    case Undefined::NoConfidence:
        return words(QT_TRANSLATE_NOOP("words", "The log has no confidence column."));
    case Undefined::NoSpread:
        return words(QT_TRANSLATE_NOOP("words", "All labels here are equal, so there is no variance to explain."));
    case Undefined::TooFewRecords:
        return words(QT_TRANSLATE_NOOP("words", "R² needs at least two records."));
    case Undefined::NoPrediction:
        return words(QT_TRANSLATE_NOOP("words", "No record here has a prediction."));
    }
    return {};
}

QString metricSentence(const MetricValue &value)
{
    if (!value.value)
        return QCoreApplication::translate("words", "%1: no value. %2", "metric, reason")
            .arg(metricTitle(value.metric), undefinedText(value.undefined));
    if (!value.interval)
        return QCoreApplication::translate("words", "%1 %2 of %3", "metric, value, n")
            .arg(metricTitle(value.metric), metricText(value), countText(value.n));
    return QCoreApplication::translate("words", "%1 %2, 95 % %3, of %4", "metric, value, interval, n")
        .arg(metricTitle(value.metric), metricText(value), metricIntervalText(value), countText(value.n));
}

} // namespace faultline

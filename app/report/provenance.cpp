// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/paper_text.h"
#include "app/report/sections.h"
#include "widgets/style/tones.h"
#include "widgets/words/metric_words.h"
#include "widgets/words/schema_words.h"

#include <QCoreApplication>
#include <QStringList>

namespace faultline {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("report", text);
}

TextLook small()
{
    return {paper_px::kSmall, tones(Scheme::Light).muted, 0.0, 0};
}

QString identity(const Document &document)
{
    const Provenance &provenance = document.metrics.provenance;
    const QString cohort = provenance.cohort.empty() ? say(QT_TRANSLATE_NOOP("report", "all records"))
                                                     : QString::fromStdString(provenance.cohort);
    return QCoreApplication::translate("report",
                                       "Faultline %1, data revision %2, seed %3, cohort: %4, window: %5 (UTC). Every "
                                       "number is exact: no record was "
                                       "sampled.",
                                       "version, number, number, text, size")
        .arg(QString::fromStdString(provenance.version))
        .arg(provenance.dataRevision)
        .arg(provenance.seed)
        .arg(cohort, windowSizeTitle(document.metrics.window).toLower());
}

/// One sentence per way in which intervals are made, for the metrics that this task has.
QStringList methods(Task task)
{
    switch (task) {
    case Task::Unknown:
        return {};
    case Task::Regression:
        return {say(QT_TRANSLATE_NOOP(
            "report",
            "RMSE, MAE and R\u00b2: delta method from the sums of residuals, Student's t below 200 records."))};
    case Task::Binary:
        return {
            say(QT_TRANSLATE_NOOP("report", "Accuracy, precision, recall and positive share: Wilson score intervals.")),
            say(QT_TRANSLATE_NOOP("report", "F1: 1,000 multinomial resamples of the confusion counts.")),
            say(QT_TRANSLATE_NOOP("report", "AUC: DeLong, from ranks.")),
            say(QT_TRANSLATE_NOOP("report",
                                  "Log loss, Brier score and mean confidence: the mean and its standard error, "
                                  "Student's t below 200 records.")),
            say(QT_TRANSLATE_NOOP("report",
                                  "ECE: resampled cells of 15 bins; the floor is what a perfectly calibrated model of "
                                  "this size would show."))};
    case Task::Multiclass:
        return {say(QT_TRANSLATE_NOOP("report", "Accuracy: Wilson score interval.")),
                say(QT_TRANSLATE_NOOP("report",
                                      "Precision, recall and F1 are means over the classes: 1,000 multinomial "
                                      "resamples of the confusion counts.")),
                say(QT_TRANSLATE_NOOP("report",
                                      "AUC is the mean over the classes, each against the rest: DeLong, errors added "
                                      "as if fully correlated.")),
                say(QT_TRANSLATE_NOOP("report",
                                      "Log loss, Brier score and mean confidence: the mean and its standard error, "
                                      "Student's t below 200 records.")),
                say(QT_TRANSLATE_NOOP("report",
                                      "ECE: resampled cells of 15 bins; the floor is what a perfectly calibrated model "
                                      "of this size would show."))};
    }
    return {};
}

QString provenanceText(const Document &document)
{
    QStringList said{identity(document)};
    said << methods(document.metrics.task);
    if (!document.thresholds.empty())
        said << say(QT_TRANSLATE_NOOP("report",
                                      "A window is beyond its limit when its value is; equal is not, and a window "
                                      "without a value neither opens nor closes an episode."));
    return sentences(said);
}

} // namespace

void addProvenance(PageFlow &flow, const Document &document)
{
    const QString text = provenanceText(document);
    addHeading(flow, say(QT_TRANSLATE_NOOP("report", "How this was made")), textHeight(text, small(), flow.width()));
    addText(flow, text, small());
}

} // namespace faultline

// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/quality_pictures.h"

#include "widgets/charts/grid_pictures.h"
#include "widgets/charts/reliability_painter.h"
#include "widgets/paint/grid_painter.h"
#include "widgets/words/number_text.h"

#include <QCoreApplication>

#include <algorithm>
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

DataTable confusionNumbers(const Confusion &confusion)
{
    DataTable table;
    table.header = {header("label", QT_TRANSLATE_NOOP("exports", "Label")),
                    header("prediction", QT_TRANSLATE_NOOP("exports", "Prediction")),
                    header("count", QT_TRANSLATE_NOOP("exports", "Records")),
                    header("share_of_label", QT_TRANSLATE_NOOP("exports", "Share of the label"))};
    const std::size_t classes = confusion.classes.size();
    for (std::size_t label = 0; label < classes; ++label) {
        double sum = 0.0;
        for (std::size_t prediction = 0; prediction < classes; ++prediction)
            sum += confusion.at(label, prediction);
        for (std::size_t prediction = 0; prediction < classes; ++prediction) {
            const double count = confusion.at(label, prediction);
            table.rows.push_back({textCell(QString::fromStdString(confusion.classes[label])),
                                  textCell(QString::fromStdString(confusion.classes[prediction])),
                                  numberCell(count, fixedText(count, count == std::floor(count) ? 0 : 1)),
                                  shareCell(sum > 0.0 ? std::optional(count / sum) : std::nullopt)});
        }
    }
    return table;
}

DataTable reliabilityNumbers(const std::vector<ReliabilityBin> &bins)
{
    DataTable table;
    table.header = {header("confidence_from", QT_TRANSLATE_NOOP("exports", "Confidence above")),
                    header("confidence_to", QT_TRANSLATE_NOOP("exports", "Confidence to")),
                    header("n", QT_TRANSLATE_NOOP("exports", "Labelled")),
                    header("mean_confidence", QT_TRANSLATE_NOOP("exports", "Mean confidence")),
                    header("accuracy", QT_TRANSLATE_NOOP("exports", "Accuracy")),
                    header("accuracy_lower", QT_TRANSLATE_NOOP("exports", "Accuracy, lower")),
                    header("accuracy_upper", QT_TRANSLATE_NOOP("exports", "Accuracy, upper"))};
    for (const ReliabilityBin &bin : bins) {
        const auto known = [&](double value) { return bin.n > 0 ? std::optional(value) : std::nullopt; };
        table.rows.push_back({shareCell(bin.from), shareCell(bin.to), countCell(bin.n),
                              shareCell(known(bin.meanConfidence)), shareCell(known(bin.accuracy)),
                              shareCell(bin.interval ? std::optional(bin.interval->lower) : std::nullopt),
                              shareCell(bin.interval ? std::optional(bin.interval->upper) : std::nullopt)});
    }
    return table;
}

} // namespace

Picture confusionExport(const MetricReport &report, const QSizeF &size)
{
    Picture picture;
    if (!report.confusion || report.confusion->classes.empty())
        return picture;
    picture.evidence = evidenceOf(report);
    picture.note = QCoreApplication::translate("exports", "Share of each label's row; blue is right, orange is wrong.");
    const GridPicture grid = confusionPicture(*report.confusion);
    picture.size = {size.width(), gridLayout(grid, QRectF(QPointF(), size)).area.bottom() + 4}; // no empty room below
    picture.paint = [cells = grid](QPainter &painter, const QRectF &target, const Tones &tones) {
        paintGrid(painter, target, cells, tones);
    };
    picture.table = [confusion = *report.confusion] { return confusionNumbers(confusion); };
    return picture;
}

Picture reliabilityExport(const MetricReport &report, const QSizeF &size)
{
    Picture picture;
    const std::vector<ReliabilityBin> &bins = report.reliability;
    if (std::none_of(bins.begin(), bins.end(), [](const ReliabilityBin &bin) { return bin.n > 0; }))
        return picture;
    picture.evidence = evidenceOf(report);
    picture.note = QCoreApplication::translate(
        "exports", "Accuracy by confidence with 95 % intervals; below, the number of records in each bin.");
    picture.size = size;
    picture.paint = [bins](QPainter &painter, const QRectF &target, const Tones &tones) {
        paintReliability(painter, target, bins, tones);
    };
    picture.table = [bins] { return reliabilityNumbers(bins); };
    return picture;
}

} // namespace faultline

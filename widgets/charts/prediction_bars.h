// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/values/metrics.h"
#include "widgets/style/tones.h"

#include <QPointF>
#include <QRectF>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

class QPainter;

namespace faultline {

/// One predicted class within one window.
struct PredictedPart {
    double share = 0.0; ///< of the predictions, 0 ... 1
    std::optional<Interval> interval; ///< 95 %
};

/// The column of one window.
struct PredictionBar {
    std::uint64_t rows = 0; ///< all records
    std::uint64_t predictions = 0; ///< those with a prediction
    std::vector<PredictedPart> parts; ///< in the order of PredictionBars::names; empty: nothing is predicted here
};

/// How much of each class was predicted in every window, and how many records there were. The most frequent classes come
/// first; what is beyond them is one part. Without classes (a regression) only records are drawn.
struct PredictionBars {
    std::shared_ptr<const MetricReport> report; ///< whose windows these are
    QStringList names; ///< of the parts: classes as in the log, and perhaps the rest
    std::vector<PredictionBar> bars; ///< one a window; one of the whole log when it has no times
    bool asRecords = false; ///< heights are records instead of shares

    bool isEmpty() const { return bars.empty(); }
    bool hasTimes() const { return report && !report->series.empty(); }
};

/// What the pointer or a key chose.
struct PredictionMarks {
    std::optional<std::size_t> selected;
    std::optional<std::size_t> hovered;
};

void paintPredictions(QPainter &painter, const QRectF &target, const PredictionBars &bars, const Tones &tones,
                      const PredictionMarks &marks = {});
/// The window at a place of such a picture; none beside the bars.
std::optional<std::size_t> predictionAt(const QRectF &target, const PredictionBars &bars, const QPointF &place);

/// Of one bar for a tooltip: window, records, each share with its interval.
QString predictionHtml(const PredictionBars &bars, std::size_t bar);
/// The whole picture in words.
QString predictionSummary(const PredictionBars &bars);

} // namespace faultline

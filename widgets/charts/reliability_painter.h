// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/values/metrics.h"
#include "widgets/style/tones.h"

#include <QRectF>
#include <QString>

#include <optional>
#include <vector>

class QPainter;

namespace faultline {

/// Which bin is pointed at and which is selected.
struct ReliabilityMarks {
    std::optional<std::size_t> hovered;
    std::optional<std::size_t> selected;

    /// The one that is read out.
    std::optional<std::size_t> read() const { return hovered ? hovered : selected; }
};

/// Accuracy against confidence, bin by bin, with Wilson intervals; on the diagonal a model keeps its word. Below: how
/// many records each bin holds; bins under leastN are hollow.
void paintReliability(QPainter &painter, const QRectF &target, const std::vector<ReliabilityBin> &bins,
                      const Tones &tones, std::uint64_t leastN = 30, const ReliabilityMarks &marks = {});

/// The bin above or below that place; bins are half-open at their lower end.
std::optional<std::size_t> reliabilityBinAt(const QRectF &target, const std::vector<ReliabilityBin> &bins,
                                            const QPointF &position);

/// "Confidence 0.600 – 0.667: accuracy 0.620 [0.604, 0.636] of 4,000 records, mean confidence 0.634."
QString reliabilityText(const ReliabilityBin &bin);

} // namespace faultline

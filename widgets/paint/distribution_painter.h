// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/values/drift.h"
#include "widgets/style/tones.h"

#include <QRectF>
#include <QString>

#include <optional>
#include <vector>

class QPainter;

namespace faultline {

/// Shares of two samples over the same bins, side by side: 0 ... 1 each.
struct DistributionBin {
    QString name;
    double first = 0.0; ///< share of the baseline
    double second = 0.0; ///< share of the log
};

struct DistributionPicture {
    QString firstName;
    QString secondName;
    std::vector<DistributionBin> bins;
};

/// Of a drift row: bins in their order, categories at most 24 (the ones that moved most), empty bins left out. Without a
/// baseline the log alone.
DistributionPicture distributionPicture(const DriftRow &row, bool hasBaseline);
void paintDistribution(QPainter &painter, const QRectF &target, const DistributionPicture &picture, const Tones &tones);
/// The bin below a position, if any.
std::optional<std::size_t> distributionBinAt(const DistributionPicture &picture, const QRectF &target,
                                             const QPointF &position);

} // namespace faultline

// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/values/cluster.h"
#include "widgets/style/tones.h"

#include <QRectF>

#include <vector>

class QPainter;

namespace faultline {

inline constexpr qreal kContrastRow = 40.0; ///< height in pixels

/// One row a contrast: name, the two distributions on an axis of the row's own, values, effect and q. `right` sets the
/// cluster against records that do not fail, where there are any, else against the other failures.
void paintContrasts(QPainter &painter, const QRectF &target, const std::vector<ClusterContrast> &contrasts, bool right,
                    const Tones &tones);

/// The records that a contrast is set against.
const ContrastSide &sideOf(const ClusterContrast &contrast, bool right);

} // namespace faultline

// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/paint/grid_picture.h"
#include "widgets/style/tones.h"

#include <QRectF>

class QPainter;

namespace faultline {

/// The scale with its ticks, then what a hatch and an empty cell mean, in one line; what has no room is left out from
/// the end.
void paintGridLegend(QPainter &painter, const QRectF &target, const GridPicture &picture, const Tones &tones);

} // namespace faultline

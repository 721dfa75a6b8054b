// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QRectF>

class QPainter;

namespace faultline {

/// Lines at 45 degrees, 6 apart, clipped to the rectangle: "nothing is known here". Real lines, so that paper stays vector.
void fillHatch(QPainter &painter, const QRectF &rect, const QColor &colour);

} // namespace faultline

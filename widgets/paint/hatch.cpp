// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/paint/hatch.h"

#include <QPainter>

#include <algorithm>

namespace faultline {

void fillHatch(QPainter &painter, const QRectF &rect, const QColor &colour)
{
    constexpr double kPitch = 6.0;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 1));
    // Lines x + y = c; each is cut at the rectangle by arithmetic instead of a clip.
    for (double c = rect.left() + rect.top() + kPitch; c < rect.right() + rect.bottom(); c += kPitch) {
        const double x1 = std::max(rect.left(), c - rect.bottom());
        const double x2 = std::min(rect.right(), c - rect.top());
        painter.drawLine(QPointF(x1, c - x1), QPointF(x2, c - x2));
    }
    painter.restore();
}

} // namespace faultline

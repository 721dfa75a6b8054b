// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSizeF>

class QPainter;

namespace faultline {

class MetricPlot;

/// Room for the values of any window of the input: it does not change while the crosshair moves.
QSizeF readoutSize(const MetricPlot &plot);

/// Line through the read window, rings on its points, the pointer's height on the value axis, and the box of values.
void paintCrosshair(QPainter &painter, const MetricPlot &plot);
void paintReadout(QPainter &painter, const MetricPlot &plot);

} // namespace faultline

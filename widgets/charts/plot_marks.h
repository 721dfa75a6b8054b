// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPainter;

namespace faultline {

class MetricPlot;

// The parts of a metric plot that lie above its lines; each draws one thing.

/// Value labels at the left, time ticks and the row of counts below.
void paintAxes(QPainter &painter, const MetricPlot &plot);
/// The baseline's overall values as thin lines, each with its metric's colour.
void paintBaseline(QPainter &painter, const MetricPlot &plot);
/// A dotted line where a model version is first seen, with its name.
void paintVersions(QPainter &painter, const MetricPlot &plot);
/// A triangle at the top of every breached window.
void paintBreachMarks(QPainter &painter, const MetricPlot &plot);
/// Markers and, where bands would overlap, whiskers.
void paintPoints(QPainter &painter, const MetricPlot &plot);
/// The limit as a dashed line with a handle at the right.
void paintLimit(QPainter &painter, const MetricPlot &plot);
/// Marker, name and last value right of each line instead of a legend.
void paintLineLabels(QPainter &painter, const MetricPlot &plot);

} // namespace faultline

// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/values/cluster.h"
#include "widgets/style/tones.h"

#include <QPolygonF>
#include <QRectF>

#include <vector>

class QPainter;

namespace faultline {

/// Above this a failure was a confident one: its marker is filled.
inline constexpr float kConfident = 0.95F;

/// The marker of a cluster in its colour: one of five forms in one of seven tones (black is left to words), filled or as
/// an outline. Below 0: the grey plus of no cluster.
void drawClusterMarker(QPainter &painter, std::int32_t cluster, bool filled, const QPointF &centre, qreal radius,
                       const Tones &tones);
/// Filled where the confidence is above kConfident, or not known.
bool isFilled(const FailurePoint &point);

/// Which part of the map is shown where: pixels = centre of the target + (place - centre) * scale, y upwards.
struct MapFrame {
    QPointF centre; ///< place of the map in the middle of the target
    double scale = 1.0; ///< pixels a unit
    QRectF target;

    QPointF toPixel(const QPointF &place) const
    {
        return target.center() + QPointF((place.x() - centre.x()) * scale, (centre.y() - place.y()) * scale);
    }
    QPointF toPlace(const QPointF &pixel) const
    {
        const QPointF from = pixel - target.center();
        return {centre.x() + from.x() / scale, centre.y() - from.y() / scale};
    }
};

/// Everything of the points but what lies outside 0.5 ... 99.5 % of them by more than the rest is wide, with a margin.
MapFrame fittingFrame(const std::vector<FailurePoint> &points, const QRectF &target);

/// The outer points of a cluster in map places, counter-clockwise; fewer than three where it has no area.
QPolygonF hullOf(const std::vector<FailurePoint> &points, std::int32_t cluster);

/// A number at the top of a cluster.
struct MapTag {
    std::int32_t cluster = 0;
    QRectF box;
};

/// One tag for each of the largest clusters (at most 60) that has a point in the frame, moved apart so that none hides
/// another.
std::vector<MapTag> placeTags(const ClusterReport &report, const MapFrame &frame);

/// Only the markers: those of no cluster first, then from the largest cluster to the smallest, so that what is rare stays
/// on top. The selected cluster comes last, and where points are many the others step back. `spriteRatio` > 0: each
/// marker is drawn once for that device pixel ratio and then copied, which is for the screen; 0 draws every one, for
/// files.
void paintPoints(QPainter &painter, const ClusterReport &report, const MapFrame &frame, std::int32_t selected,
                 const Tones &tones, qreal spriteRatio = 0.0);
void paintHull(QPainter &painter, const QPolygonF &hull, const MapFrame &frame, const Tones &tones);
/// `selected` is an index into the clusters, -1 for none.
void paintTags(QPainter &painter, const std::vector<MapTag> &tags, std::int32_t selected, const Tones &tones);

/// Side of a marker in pixels, smaller where there are many.
qreal markerRadius(std::size_t points);

} // namespace faultline

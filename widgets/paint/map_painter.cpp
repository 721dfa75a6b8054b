// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/paint/map_painter.h"

#include "widgets/style/fonts.h"
#include "widgets/style/series_style.h"
#include "widgets/words/number_text.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPixmap>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <optional>

namespace faultline {

namespace {

constexpr std::size_t kMostTags = 60;
constexpr std::array<Marker, 5> kForms{Marker::Circle, Marker::Square, Marker::TriangleUp, Marker::Diamond,
                                       Marker::TriangleDown};

constexpr std::array<std::size_t, 7> kHues{0, 1, 2, 3, 4, 5, 7};
constexpr std::size_t kLooks = kForms.size() * kHues.size();
/// Above this many points those that are not selected step back.
constexpr std::size_t kCrowd = 2'000;

QFont tagFont()
{
    return textFont(font_px::kCaption, true);
}

/// Lowest and highest of most values.
std::pair<double, double> bulkOf(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    const auto at = [&](double share) {
        return values[static_cast<std::size_t>(share * static_cast<double>(values.size() - 1))];
    };
    const double low = at(0.005);
    const double high = at(0.995);
    const double reach = high - low;
    return {std::max(values.front(), low - reach), std::min(values.back(), high + reach)};
}

double cross(const QPointF &origin, const QPointF &a, const QPointF &b)
{
    return (a.x() - origin.x()) * (b.y() - origin.y()) - (a.y() - origin.y()) * (b.x() - origin.x());
}

std::vector<std::size_t> paintOrder(const std::vector<FailurePoint> &points, std::int32_t selected)
{
    std::vector<std::size_t> order(points.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    const auto rank = [&](std::size_t i) {
        const std::int32_t cluster = points[i].cluster;
        return cluster < 0 ? -1 : cluster == selected ? std::numeric_limits<std::int32_t>::max() : cluster;
    };
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return rank(a) < rank(b); });
    return order;
}

} // namespace

bool isFilled(const FailurePoint &point)
{
    return std::isnan(point.confidence) || point.confidence > kConfident;
}

void drawClusterMarker(QPainter &painter, std::int32_t cluster, bool filled, const QPointF &centre, qreal radius,
                       const Tones &tones)
{
    if (cluster < 0) {
        painter.save();
        QColor grey = tones.muted;
        grey.setAlphaF(0.7F);
        painter.setPen(QPen(grey, 1.1));
        painter.drawLine(centre - QPointF(radius * 0.75, 0), centre + QPointF(radius * 0.75, 0));
        painter.drawLine(centre - QPointF(0, radius * 0.75), centre + QPointF(0, radius * 0.75));
        painter.restore();
        return;
    }
    const auto index = static_cast<std::size_t>(cluster);
    const QColor colour = tones.series[kHues[index % kHues.size()]];
    const Marker form = kForms[index % kForms.size()];
    drawMarker(painter, form, centre, radius, colour);
    if (!filled) // an outline of the same form
        drawMarker(painter, form,
                   centre
                       + QPointF(0,
                                 form == Marker::TriangleUp         ? 0.2
                                     : form == Marker::TriangleDown ? -0.2
                                                                    : 0.0),
                   radius * 0.62, tones.panel);
}

MapFrame fittingFrame(const std::vector<FailurePoint> &points, const QRectF &target)
{
    MapFrame frame;
    frame.target = target;
    if (points.empty())
        return frame;
    std::vector<double> xs;
    std::vector<double> ys;
    for (const FailurePoint &point : points) {
        xs.push_back(static_cast<double>(point.x));
        ys.push_back(static_cast<double>(point.y));
    }
    const auto [left, right] = bulkOf(std::move(xs));
    const auto [low, high] = bulkOf(std::move(ys));
    frame.centre = {(left + right) / 2.0, (low + high) / 2.0};
    constexpr double kMargin = 28.0;
    const double width = std::max(right - left, 1e-9);
    const double height = std::max(high - low, 1e-9);
    frame.scale = std::min(std::max(20.0, target.width() - 2 * kMargin) / width,
                           std::max(20.0, target.height() - 2 * kMargin) / height);
    return frame;
}

QPolygonF hullOf(const std::vector<FailurePoint> &points, std::int32_t cluster)
{
    std::vector<QPointF> places;
    for (const FailurePoint &point : points) {
        if (point.cluster == cluster)
            places.emplace_back(static_cast<double>(point.x), static_cast<double>(point.y));
    }
    std::sort(places.begin(), places.end(),
              [](const QPointF &a, const QPointF &b) { return a.x() != b.x() ? a.x() < b.x() : a.y() < b.y(); });
    places.erase(std::unique(places.begin(), places.end()), places.end());
    if (places.size() < 3)
        return QPolygonF(QList<QPointF>(places.begin(), places.end()));
    // Andrew's monotone chain: the lower side, then the upper one.
    std::vector<QPointF> hull;
    for (int side = 0; side < 2; ++side) {
        const std::size_t start = hull.size();
        for (const QPointF &place : places) {
            while (hull.size() >= start + 2 && cross(hull[hull.size() - 2], hull.back(), place) <= 0.0)
                hull.pop_back();
            hull.push_back(place);
        }
        hull.pop_back();
        std::reverse(places.begin(), places.end());
    }
    return QPolygonF(QList<QPointF>(hull.begin(), hull.end()));
}

std::vector<MapTag> placeTags(const ClusterReport &report, const MapFrame &frame)
{
    std::vector<std::optional<QPointF>> tops(std::min(kMostTags, report.clusters.size()));
    for (const FailurePoint &point : report.points) {
        if (point.cluster < 0 || static_cast<std::size_t>(point.cluster) >= tops.size())
            continue;
        const QPointF pixel = frame.toPixel({static_cast<double>(point.x), static_cast<double>(point.y)});
        std::optional<QPointF> &top = tops[static_cast<std::size_t>(point.cluster)];
        if (frame.target.contains(pixel) && (!top || pixel.y() < top->y()))
            top = pixel;
    }
    const QFontMetricsF metrics(tagFont());
    std::vector<MapTag> tags;
    for (std::size_t i = 0; i < tops.size(); ++i) {
        if (!tops[i])
            continue;
        const qreal width = std::max(20.0, metrics.horizontalAdvance(countText(i + 1)) + 10.0);
        QRectF box(tops[i]->x() - width / 2.0, tops[i]->y() - 24.0, width, 16.0);
        const QRectF inside = frame.target.adjusted(2, 2, -2, -2);
        box.moveLeft(std::clamp(box.left(), inside.left(), std::max(inside.left(), inside.right() - width)));
        box.moveTop(std::max(box.top(), inside.top()));
        for (int tries = 0; tries < 40; ++tries) {
            const auto hit =
                std::find_if(tags.begin(), tags.end(), [&](const MapTag &tag) { return tag.box.intersects(box); });
            if (hit == tags.end())
                break;
            if (box.left() + width + hit->box.width() < inside.right() && tries % 2 == 0)
                box.moveLeft(hit->box.right() + 2.0);
            else
                box.moveTop(hit->box.bottom() + 2.0);
        }
        if (inside.contains(box))
            tags.push_back({static_cast<std::int32_t>(i), box});
    }
    return tags;
}

qreal markerRadius(std::size_t points)
{
    return points > 20'000 ? 1.7 : points > 5'000 ? 2.2 : points > 1'000 ? 2.8 : 3.6;
}

namespace {

/// A marker of every form, tone and filling as it will be copied.
class Sprites {
public:
    Sprites(qreal radius, qreal ratio, const Tones &tones)
        : m_side(std::ceil(2.0 * radius * 1.4) + 2.0)
        , m_radius(radius)
        , m_ratio(ratio)
        , m_tones(tones)
        , m_pixmaps(2 * (1 + kLooks))
    {
    }

    void draw(QPainter &painter, std::int32_t cluster, bool filled, const QPointF &centre)
    {
        const std::size_t look = cluster < 0 ? 0 : 1 + static_cast<std::size_t>(cluster) % kLooks;
        QPixmap &pixmap = m_pixmaps[2 * look + (filled ? 1 : 0)];
        if (pixmap.isNull()) {
            pixmap = QPixmap((QSizeF(m_side, m_side) * m_ratio).toSize());
            pixmap.setDevicePixelRatio(m_ratio);
            pixmap.fill(Qt::transparent);
            QPainter own(&pixmap);
            own.setRenderHint(QPainter::Antialiasing);
            drawClusterMarker(own, cluster, filled, {m_side / 2.0, m_side / 2.0}, m_radius, m_tones);
        }
        painter.drawPixmap(centre - QPointF(m_side / 2.0, m_side / 2.0), pixmap);
    }

private:
    qreal m_side;
    qreal m_radius;
    qreal m_ratio;
    const Tones &m_tones;
    std::vector<QPixmap> m_pixmaps;
};

} // namespace

void paintPoints(QPainter &painter, const ClusterReport &report, const MapFrame &frame, std::int32_t selected,
                 const Tones &tones, qreal spriteRatio)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal radius = markerRadius(report.points.size());
    Sprites sprites(radius, spriteRatio, tones);
    const QRectF visible = frame.target.adjusted(radius, radius, -radius, -radius);
    const bool stepsBack = selected >= 0 && report.points.size() > kCrowd;
    for (const std::size_t i : paintOrder(report.points, selected)) {
        const FailurePoint &point = report.points[i];
        painter.setOpacity(stepsBack && point.cluster != selected ? 0.3 : 1.0);
        const QPointF pixel = frame.toPixel({static_cast<double>(point.x), static_cast<double>(point.y)});
        if (!visible.contains(pixel)) // nothing may need a clip
            continue;
        if (spriteRatio > 0.0)
            sprites.draw(painter, point.cluster, isFilled(point), pixel);
        else
            drawClusterMarker(painter, point.cluster, isFilled(point), pixel, radius, tones);
    }
    painter.restore();
}

void paintHull(QPainter &painter, const QPolygonF &hull, const MapFrame &frame, const Tones &tones)
{
    if (hull.isEmpty())
        return;
    QPolygonF outline;
    for (const QPointF &place : hull)
        outline << frame.toPixel(place);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QColor fill = tones.accentBack;
    fill.setAlphaF(0.6F);
    painter.setBrush(fill);
    painter.setPen(QPen(tones.accent, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    if (outline.size() > 2)
        painter.drawPolygon(outline);
    else
        painter.drawPolyline(outline);
    painter.restore();
}

void paintTags(QPainter &painter, const std::vector<MapTag> &tags, std::int32_t selected, const Tones &tones)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(tagFont());
    for (const MapTag &tag : tags) {
        const bool on = tag.cluster == selected;
        painter.setPen(QPen(on ? tones.accent : tones.lineStrong, 1));
        painter.setBrush(on ? tones.accent : tones.panel);
        painter.drawRoundedRect(tag.box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
        painter.setPen(on ? tones.onAccent : tones.text);
        painter.drawText(tag.box, Qt::AlignCenter, countText(static_cast<std::uint64_t>(tag.cluster) + 1));
    }
    painter.restore();
}

} // namespace faultline

// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/export/picture.h"
#include "widgets/paint/map_painter.h"

#include <QPixmap>
#include <QPoint>
#include <QWidget>

#include <memory>
#include <optional>

namespace faultline {

/// Failures in the plane, alike ones near each other. Click selects a cluster (or its number), drag draws a lasso, the
/// wheel zooms at the pointer, the middle button or Shift and drag move the map. Arrows and J, K walk the clusters,
/// + - 0 zoom, Shift and arrows move, Enter or a double click drills, Esc unselects. Markers are kept as a picture, so
/// that pointing at 50,000 of them costs nothing.
class MapView : public QWidget {
    Q_OBJECT

public:
    explicit MapView(QWidget *parent = nullptr);

    /// Null empties it. The part that is shown is fitted anew, and nothing is selected.
    void setReport(std::shared_ptr<const ClusterReport> report);
    /// Index into the clusters, -1 for none; no signal.
    void setSelectedCluster(int cluster);
    int selectedCluster() const { return m_selected; }
    /// Production rows inside the lasso, rising; empty without one.
    const std::vector<std::uint32_t> &lassoed() const { return m_lassoed; }
    void fit();
    const MapFrame &frame() const { return m_frame; }
    /// What is shown, for export.
    Picture picture() const;

    QSize sizeHint() const override { return {440, 360}; }
    QSize minimumSizeHint() const override { return {220, 180}; }

signals:
    void clusterSelected(int cluster);
    /// These production rows; empty when the lasso went away.
    void lassoChanged(const std::vector<std::uint32_t> &rows);
    /// Enter or a double click on what is selected.
    void drilled();
    void hintChanged(const QString &hint);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void select(int cluster);
    void clickAt(const QPointF &pixel);
    void closeLasso();
    void dropLasso();
    void zoom(double factor, const QPointF &pixel);
    void move(const QPointF &pixels);
    void redraw();
    void describe();
    std::optional<std::size_t> pointAt(const QPointF &pixel) const;
    int clusterAt(const QPointF &pixel) const;
    QString pointText(std::size_t point) const;

    std::shared_ptr<const ClusterReport> m_report;
    MapFrame m_frame;
    bool m_fitted = true; ///< the whole map is shown, so a new size shows it whole again
    QPixmap m_markers;
    std::vector<MapTag> m_tags;
    std::vector<QPolygonF> m_hulls;
    int m_selected = -1;
    std::optional<std::size_t> m_hovered;
    std::optional<QPointF> m_pressed;
    QPointF m_last;
    bool m_moving = false;
    QPolygonF m_lasso; ///< in map places
    bool m_drawing = false;
    std::vector<std::uint32_t> m_lassoed;
};

} // namespace faultline

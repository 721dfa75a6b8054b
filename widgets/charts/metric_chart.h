// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/charts/metric_plot.h"
#include "widgets/export/picture.h"

#include <QBasicTimer>
#include <QtCharts/QChartView>

namespace faultline {

/// A metric plot one can point at. Click or Left/Right selects a window; the limit is dragged by its handle or moved
/// with Up/Down (snaps to 0.005, Shift is free), Enter saves it, Esc returns; the wheel zooms, double click resets.
class MetricChart : public QChartView {
    Q_OBJECT

public:
    explicit MetricChart(QWidget *parent = nullptr);

    void setInput(MetricChartInput input);
    const MetricChartInput &input() const { return m_plot->input(); }
    const MetricPlot &plot() const { return *m_plot; }
    std::optional<std::size_t> selectedWindow() const { return m_plot->selectedWindow(); }
    void setSelectedWindow(std::optional<std::size_t> window);

    /// Starts trying a limit on the first shown metric when none is saved, else on the saved one.
    void tryLimit();
    void setRange(double from, double to);
    void resetRange();
    /// What is visible, to take away; title and name are the page's to fill.
    Picture picture() const;

    QSize sizeHint() const override { return {640, 254}; }
    QSize minimumSizeHint() const override { return {240, 180}; }

signals:
    void windowSelected(std::optional<std::size_t> window);
    void windowActivated(std::size_t window);
    /// Enter on a limit that was moved.
    void thresholdChosen(faultline::Threshold limit);
    void thresholdRemoved(faultline::Metric metric);
    /// What the pointer can do here; empty when it is nowhere special.
    void hintChanged(const QString &hint);

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    void changeEvent(QEvent *event) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;

private:
    void dragTo(const QPointF &position, bool free);
    void moveLimit(double delta);
    void moveSelection(int delta);
    void saveLimit();
    void select(std::optional<std::size_t> window);
    void describe();

    MetricPlot *m_plot;
    bool m_dragging = false;
    QBasicTimer m_toolTipTimer;
    QPoint m_pointer;
};

} // namespace faultline

// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/charts/plot_frame.h"
#include "widgets/charts/series_points.h"
#include "widgets/style/tones.h"

#include <QtCharts/QChart>

#include <optional>

class QValueAxis;

namespace faultline {

/// The window whose values are read out, and the height of the pointer where there is one.
struct Crosshair {
    std::size_t window = 0;
    std::optional<double> y; ///< in the plot's coordinates

    bool operator==(const Crosshair &) const = default;
};

/// Metrics over time as one chart item: lines and bands are Qt Charts series, all else (time axis, tints, limit, counts,
/// labels) is drawn by two layers of ours below and above them. Works in a scene without a view, so paper is the same.
class MetricPlot : public QChart {
    Q_OBJECT

public:
    explicit MetricPlot(const Tones &tones, QGraphicsItem *parent = nullptr);

    void setInput(MetricChartInput input);
    const MetricChartInput &input() const { return m_input; }
    void setTones(const Tones &tones);
    const Tones &tonesInUse() const { return m_tones; }

    /// A limit that is being tried; shown in place of the saved one.
    void setWhatIf(std::optional<double> value);
    std::optional<double> whatIf() const { return m_whatIf; }
    /// The limit as it is drawn now: what-if first. Absent when its metric is not shown.
    std::optional<Threshold> shownLimit() const;
    /// Where the limit can be grasped; empty without one.
    QRectF limitHandle() const;

    void setSelectedWindow(std::optional<std::size_t> window);
    std::optional<std::size_t> selectedWindow() const { return m_selected; }
    void setCrosshair(std::optional<Crosshair> crosshair);
    const std::optional<Crosshair> &crosshair() const { return m_crosshair; }
    /// Where its values stand: fixed at one side, and at the other only when the crosshair would run into it.
    QRectF readoutBox() const;
    /// In a narrow plot it would hide what it is about.
    bool hasRoomForReadout() const { return m_readoutSize.width() < m_frame.area.width() * 0.55; }
    /// A stretch of windows that is being chosen.
    void setChosenSpan(std::optional<WindowSpan> span);
    std::optional<WindowSpan> chosenSpan() const { return m_span; }

    std::size_t windows() const { return m_input.report ? m_input.report->series.size() : 0; }
    void setRange(const WindowRange &range);
    WindowRange range() const { return m_frame.range(); }
    std::optional<std::size_t> windowAt(const QPointF &position) const;

    const PlotFrame &frame() const { return m_frame; }
    const std::vector<SeriesLine> &lines() const { return m_lines; }
    /// Chosen metric with a band, the others with whiskers.
    bool usesWhiskers() const { return m_whiskers; }
    /// Cuts lines at the visible range by arithmetic, for devices that know no clip.
    void setCutAtRange(bool cut);

protected:
    void resizeEvent(QGraphicsSceneResizeEvent *event) override;

private:
    void rebuild();
    void arrange();
    void addLine(const SeriesLine &line, bool band);
    void refresh();

    MetricChartInput m_input;
    Tones m_tones;
    std::vector<SeriesLine> m_lines;
    bool m_whiskers = false;
    PlotFrame m_frame;
    std::optional<double> m_whatIf;
    std::optional<std::size_t> m_selected;
    std::optional<Crosshair> m_crosshair;
    std::optional<WindowSpan> m_span;
    QSizeF m_readoutSize;
    bool m_readoutRight = false;
    bool m_cut = false;
    QValueAxis *m_xAxis = nullptr;
    QValueAxis *m_yAxis = nullptr;
    QGraphicsItem *m_below = nullptr;
    QGraphicsItem *m_above = nullptr;
};

/// The same chart on paper: vector, no view and no event loop. target is in painter units of 1/96 inch.
void paintMetricPlot(QPainter &painter, const QRectF &target, const MetricChartInput &input,
                     const Tones &look = tones(Scheme::Light), const WindowRange &range = {});

} // namespace faultline

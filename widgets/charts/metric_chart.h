// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/charts/metric_plot.h"
#include "widgets/export/picture.h"

#include <QBasicTimer>
#include <QtCharts/QChartView>

class QAction;

namespace faultline {

/// A metric plot one can point at.
/// Pointer: a crosshair reads out the nearest window; click selects it; drag chooses a stretch of time; the wheel zooms at
/// the pointer; middle button or Shift and drag pan; double click shows everything; the limit is dragged by its handle.
/// Keys: Left, Right, Home, End select and read out a window, with Shift a stretch of them; + - 0 zoom, Ctrl+Left and
/// Ctrl+Right pan; Up and Down move the limit (0.005, Shift is free); Enter saves a limit, takes a stretch or drills into
/// a window; A adds a note; Esc returns, step by step.
class MetricChart : public QChartView {
    Q_OBJECT

public:
    explicit MetricChart(QWidget *parent = nullptr);

    void setInput(MetricChartInput input);
    const MetricChartInput &input() const { return m_plot->input(); }
    const MetricPlot &plot() const { return *m_plot; }
    std::optional<std::size_t> selectedWindow() const { return m_plot->selectedWindow(); }
    void setSelectedWindow(std::optional<std::size_t> window);
    /// Notes can be added and changed (a project that is open for reading only refuses them).
    void setNotesEditable(bool editable);

    /// Starts trying a limit on the first shown metric when none is saved, else on the saved one.
    void tryLimit();
    void setRange(const WindowRange &range);
    void resetRange();
    /// factor < 1 shows less, around the selected window when it is visible.
    void zoom(double factor);
    /// What is visible, to take away; title and name are the page's to fill.
    Picture picture() const;

    QSize sizeHint() const override { return {640, 254}; }
    QSize minimumSizeHint() const override { return {240, 180}; }

signals:
    void windowSelected(std::optional<std::size_t> window);
    void windowActivated(std::size_t window);
    /// A stretch of time was chosen: from inclusive, to exclusive.
    void rangeChosen(faultline::Micros from, faultline::Micros to);
    /// Enter on a limit that was moved.
    void thresholdChosen(faultline::Threshold limit);
    void thresholdRemoved(faultline::Metric metric);
    /// A note is wanted at a time, or over [at, until).
    void noteRequested(faultline::Micros at, std::optional<faultline::Micros> until);
    /// A note should be changed or removed.
    void noteEditRequested(const faultline::Annotation &note);
    void rangeShown(const faultline::WindowRange &range);
    /// What the pointer can do here; empty when it is nowhere special.
    void hintChanged(const QString &hint);

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    void changeEvent(QEvent *event) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;

private:
    enum class Drag { None, Limit, Pressed, Span, Pan };

    void addActions();
    void retranslateActions();
    void refreshActions();
    void dragLimit(const QPointF &position, bool free);
    void dragSpan(const QPointF &position);
    void point(const QPointF &position);
    void moveLimit(double delta);
    void moveSelection(std::ptrdiff_t delta);
    void selectByKey(std::size_t window);
    void extendSpan(std::ptrdiff_t delta);
    void saveLimit();
    void takeSpan();
    bool escape();
    void select(std::optional<std::size_t> window);
    void askForNote();
    void editNote();
    QString toolTipAt(const QPointF &position) const;
    void describe();

    MetricPlot *m_plot;
    Drag m_drag = Drag::None;
    QPointF m_pressed; ///< where a drag began, or the pan was last
    std::size_t m_anchor = 0; ///< the window a stretch begins at
    bool m_readByKey = false; ///< the crosshair follows the selection, not the pointer
    std::optional<std::size_t> m_note; ///< the note under the context menu
    QBasicTimer m_toolTipTimer;
    QPointF m_pointer;
    QAction *m_addNote;
    QAction *m_editNote;
    QAction *m_zoomIn;
    QAction *m_zoomOut;
    QAction *m_showAll;
    bool m_editable = true;
};

} // namespace faultline

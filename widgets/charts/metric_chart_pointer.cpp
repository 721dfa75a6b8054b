// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the pointer does to a metric chart.
#include "widgets/charts/limit_step.h"
#include "widgets/charts/metric_chart.h"
#include "widgets/charts/plot_notes.h"
#include "widgets/words/chart_words.h"
#include "widgets/words/metric_words.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QMouseEvent>
#include <QTimerEvent>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace faultline {

namespace {

constexpr int kToolTipDelay = 300; // ms
constexpr double kWheelStep = 0.8; // of what is visible, for one notch

} // namespace

void MetricChart::mousePressEvent(QMouseEvent *event)
{
    const bool left = event->button() == Qt::LeftButton;
    const bool shift = event->modifiers().testFlag(Qt::ShiftModifier);
    if (!left && event->button() != Qt::MiddleButton)
        return;
    setFocus(Qt::MouseFocusReason);
    m_pressed = event->position();
    m_readByKey = false;
    if (left && m_plot->limitHandle().contains(event->position())) {
        m_drag = Drag::Limit;
        dragLimit(event->position(), shift);
    } else if (!left || shift) {
        m_drag = Drag::Pan;
        viewport()->setCursor(Qt::ClosedHandCursor);
    } else if (const auto window = m_plot->windowAt(event->position())) {
        m_drag = Drag::Pressed;
        m_anchor = *window;
    }
}

void MetricChart::mouseMoveEvent(QMouseEvent *event)
{
    const QPointF position = event->position();
    const bool far = (position - m_pressed).manhattanLength() >= QApplication::startDragDistance();
    switch (m_drag) {
    case Drag::Limit:
        return dragLimit(position, event->modifiers().testFlag(Qt::ShiftModifier));
    case Drag::Pan:
        setRange(panned(m_plot->range(), m_plot->windows(), (m_pressed.x() - position.x()) / m_plot->frame().pitch()));
        m_pressed = position;
        return;
    case Drag::Pressed:
        if (far) {
            m_drag = Drag::Span;
            dragSpan(position);
        }
        return;
    case Drag::Span:
        return dragSpan(position);
    case Drag::None:
        return point(position);
    }
}

void MetricChart::mouseReleaseEvent(QMouseEvent *event)
{
    const Drag ended = m_drag;
    m_drag = Drag::None;
    if (ended == Drag::Pressed)
        select(m_anchor);
    else if (ended == Drag::Span && m_plot->chosenSpan())
        takeSpan();
    if (ended == Drag::Pan || ended == Drag::Span)
        point(event->position());
    // A limit stays as a question until Enter or Esc.
}

void MetricChart::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_plot->limitHandle().contains(event->position()))
        return;
    m_note = noteAt(*m_plot, event->position());
    if (m_note && m_editable)
        editNote();
    else
        resetRange();
}

void MetricChart::wheelEvent(QWheelEvent *event)
{
    const double notches = event->angleDelta().y() / 120.0;
    const double sideways = event->angleDelta().x() / 120.0;
    const WindowRange range = m_plot->range();
    WindowRange wanted = range;
    if (sideways != 0.0 || event->modifiers().testFlag(Qt::ShiftModifier))
        wanted = panned(range, m_plot->windows(), -(sideways + notches) * range.width() * 0.1);
    else
        wanted = zoomed(range, m_plot->windows(), m_plot->frame().windowAt(event->position().x()),
                        std::pow(kWheelStep, notches));
    if (m_plot->windows() < 3 || wanted == range) { // nothing to zoom: the page scrolls
        event->ignore();
        return;
    }
    setRange(wanted);
    point(event->position());
    event->accept();
}

void MetricChart::contextMenuEvent(QContextMenuEvent *event)
{
    m_note.reset();
    if (event->reason() == QContextMenuEvent::Mouse) {
        const QPointF position(event->pos());
        m_note = noteAt(*m_plot, position);
        if (const auto window = m_plot->windowAt(position); window && window != selectedWindow())
            select(window);
    }
    refreshActions();
    event->ignore(); // the panel opens the menu, with these actions in it
}

void MetricChart::leaveEvent(QEvent *event)
{
    m_toolTipTimer.stop();
    if (!m_readByKey)
        m_plot->setCrosshair(std::nullopt);
    emit hintChanged({});
    QChartView::leaveEvent(event);
}

void MetricChart::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_toolTipTimer.timerId()) {
        QChartView::timerEvent(event);
        return;
    }
    m_toolTipTimer.stop();
    if (const QString text = toolTipAt(m_pointer); !text.isEmpty())
        QToolTip::showText(viewport()->mapToGlobal(m_pointer.toPoint()), text, this);
}

void MetricChart::point(const QPointF &position)
{
    const bool onHandle = m_plot->limitHandle().contains(position);
    const auto window = onHandle ? std::nullopt : m_plot->windowAt(position);
    m_readByKey = false;
    m_plot->setCrosshair(window ? std::optional(Crosshair{*window, position.y()}) : std::nullopt);
    viewport()->setCursor(onHandle ? Qt::SizeVerCursor : window ? Qt::CrossCursor : Qt::ArrowCursor);
    emit hintChanged(onHandle ? tr("Drag the limit to see how many windows would breach it; Enter saves it")
                         : window && !m_plot->hasRoomForReadout() ? readoutText(input(), *window)
                         : window
                         ? tr("Click selects the window, drag filters by time, the wheel zooms, Shift and drag moves, "
                              "A adds a note")
                         : QString());
    m_pointer = position;
    QToolTip::hideText();
    m_toolTipTimer.start(kToolTipDelay, this);
}

QString MetricChart::toolTipAt(const QPointF &position) const
{
    if (const auto note = noteAt(*m_plot, position))
        return noteToolTip(input().notes[*note]);
    if (position.x() > m_plot->frame().area.right() && input().report) {
        QStringList definitions; // what is read out beside the lines
        for (const SeriesLine &line : m_plot->lines())
            definitions << QStringLiteral("<p><b>%1</b> %2</p>")
                               .arg(metricTitle(line.metric).toHtmlEscaped(),
                                    metricDefinition(line.metric, input().report->task).toHtmlEscaped());
        return definitions.join(QString());
    }
    return {};
}

void MetricChart::dragLimit(const QPointF &position, bool free)
{
    const std::optional<Threshold> limit = m_plot->shownLimit();
    if (!limit)
        return;
    const PlotFrame &frame = m_plot->frame();
    const double y = std::clamp(position.y(), frame.area.top(), frame.area.bottom());
    const double step = limitStep(limit->metric, frame.values);
    const double value = frame.valueAt(y);
    m_plot->setWhatIf(free ? value : std::round(value / step) * step);
    emit hintChanged(whatIfText(*input().report, *m_plot->shownLimit()));
}

void MetricChart::dragSpan(const QPointF &position)
{
    const PlotFrame &frame = m_plot->frame();
    const double x = std::clamp(position.x(), frame.area.left(), frame.area.right() - 1.0);
    const auto window = m_plot->windowAt(QPointF(x, position.y()));
    if (!window)
        return;
    m_plot->setCrosshair(std::nullopt);
    m_plot->setChosenSpan(WindowSpan{std::min(m_anchor, *window), std::max(m_anchor, *window) + 1});
    emit hintChanged(spanText(*input().report, *m_plot->chosenSpan()));
}

} // namespace faultline

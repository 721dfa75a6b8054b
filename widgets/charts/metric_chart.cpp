// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/metric_chart.h"

#include "widgets/charts/metric_picture.h"
#include "widgets/words/chart_words.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QTimerEvent>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace faultline {

namespace {

constexpr double kSnap = 0.005;
constexpr double kFreeStep = 0.001;
constexpr int kToolTipDelay = 300; // ms

/// 0.005 in shares; for errors in the label's unit, a 200th of the visible scale rounded to a power of ten.
double snapStep(Metric metric, const ValueScale &scale)
{
    if (metric != Metric::Rmse && metric != Metric::Mae)
        return kSnap;
    return std::pow(10.0, std::round(std::log10((scale.to - scale.from) / 200.0)));
}

} // namespace

MetricChart::MetricChart(QWidget *parent)
    // Not by setChart(): that would leave the view's first, empty chart to nobody.
    : QChartView(new MetricPlot(currentTones()), parent)
    , m_plot(static_cast<MetricPlot *>(chart()))
{
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    // Only the view: a rule without a selector would reach its tooltips too and leave them black.
    setStyleSheet(QStringLiteral("QGraphicsView { background: transparent; }"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    describe();
}

void MetricChart::setInput(MetricChartInput input)
{
    m_dragging = false;
    m_plot->setInput(std::move(input));
    describe();
}

void MetricChart::setSelectedWindow(std::optional<std::size_t> window)
{
    m_plot->setSelectedWindow(window);
}

void MetricChart::tryLimit()
{
    if (!input().report || m_plot->lines().empty() || m_plot->whatIf())
        return;
    if (input().limit) {
        m_plot->setWhatIf(input().limit->value);
    } else {
        const PlotFrame &frame = m_plot->frame();
        const double step = snapStep(m_plot->lines().front().metric, frame.values);
        m_plot->setWhatIf(std::round((frame.values.from + frame.values.to) / 2 / step) * step);
    }
    m_plot->setRange(m_plot->frame().from, m_plot->frame().to); // room for the handle
    setFocus();
    emit hintChanged(tr("Drag or use Up and Down to move the limit, Enter saves it, Esc returns"));
}

void MetricChart::setRange(double from, double to)
{
    m_plot->setRange(from, to);
}

void MetricChart::resetRange()
{
    m_plot->setRange(0.0, 1e9);
}

Picture MetricChart::picture() const
{
    const PlotFrame &frame = m_plot->frame();
    return metricPicture(input(), {frame.from, frame.to}, m_plot->size());
}

void MetricChart::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    setFocus(Qt::MouseFocusReason);
    if (m_plot->limitHandle().contains(event->position())) {
        m_dragging = true;
        dragTo(event->position(), event->modifiers().testFlag(Qt::ShiftModifier));
        return;
    }
    if (const auto window = m_plot->windowAt(event->position()))
        select(window);
}

void MetricChart::mouseMoveEvent(QMouseEvent *event)
{
    if (m_dragging) {
        dragTo(event->position(), event->modifiers().testFlag(Qt::ShiftModifier));
        return;
    }
    const bool onHandle = m_plot->limitHandle().contains(event->position());
    viewport()->setCursor(onHandle ? Qt::SizeVerCursor : Qt::ArrowCursor);
    m_plot->setHoveredWindow(onHandle ? std::nullopt : m_plot->windowAt(event->position()));
    emit hintChanged(onHandle ? tr("Drag the limit to see how many windows would breach it; Enter saves it")
                         : m_plot->hoveredWindow()
                         ? tr("Click selects the window, the wheel zooms, double click shows everything")
                         : QString());
    m_pointer = event->globalPosition().toPoint();
    QToolTip::hideText();
    m_toolTipTimer.start(kToolTipDelay, this);
}

void MetricChart::mouseReleaseEvent(QMouseEvent *)
{
    m_dragging = false; // the limit stays as a question until Enter or Esc
}

void MetricChart::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && !m_plot->limitHandle().contains(event->position()))
        resetRange();
}

void MetricChart::wheelEvent(QWheelEvent *event)
{
    if (!input().report || input().report->series.size() < 3 || event->angleDelta().y() == 0) {
        event->ignore();
        return;
    }
    const PlotFrame &frame = m_plot->frame();
    const double centre = frame.windowAt(event->position().x());
    const double factor = std::pow(0.8, event->angleDelta().y() / 120.0);
    const double from = centre - (centre - frame.from) * factor;
    m_plot->setRange(from, from + (frame.to - frame.from) * factor);
    event->accept();
}

void MetricChart::keyPressEvent(QKeyEvent *event)
{
    const bool free = event->modifiers().testFlag(Qt::ShiftModifier);
    const std::optional<Threshold> limit = m_plot->shownLimit();
    const double step = limit ? snapStep(limit->metric, m_plot->frame().values) : kSnap;
    switch (event->key()) {
    case Qt::Key_Left:
        return moveSelection(-1);
    case Qt::Key_Right:
        return moveSelection(1);
    case Qt::Key_Up:
        return moveLimit(free ? step * kFreeStep / kSnap : step);
    case Qt::Key_Down:
        return moveLimit(free ? -step * kFreeStep / kSnap : -step);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_plot->whatIf())
            return saveLimit();
        if (m_plot->selectedWindow())
            emit windowActivated(*m_plot->selectedWindow());
        return;
    case Qt::Key_Escape:
        if (m_plot->whatIf()) {
            m_dragging = false;
            m_plot->setWhatIf(std::nullopt);
            m_plot->setRange(m_plot->frame().from, m_plot->frame().to);
            emit hintChanged({});
        } else if (m_plot->selectedWindow()) {
            select(std::nullopt);
        } else {
            event->ignore();
        }
        return;
    case Qt::Key_Delete:
        if (input().limit)
            emit thresholdRemoved(input().limit->metric);
        return;
    default:
        QChartView::keyPressEvent(event);
    }
}

void MetricChart::leaveEvent(QEvent *event)
{
    m_toolTipTimer.stop();
    m_plot->setHoveredWindow(std::nullopt);
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
    if (m_plot->hoveredWindow())
        QToolTip::showText(m_pointer, windowToolTip(input(), *m_plot->hoveredWindow()), this);
}

void MetricChart::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        m_plot->setTones(currentTones());
    else if (event->type() == QEvent::LanguageChange) {
        m_plot->setRange(m_plot->frame().from, m_plot->frame().to); // names have other widths
        describe();
    }
}

void MetricChart::drawForeground(QPainter *painter, const QRectF &rect)
{
    QChartView::drawForeground(painter, rect);
    if (!hasFocus())
        return;
    painter->setPen(QPen(m_plot->tonesInUse().accent, 1));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(QRectF(viewport()->rect()).adjusted(1.5, 1.5, -1.5, -1.5), 3, 3);
}

void MetricChart::dragTo(const QPointF &position, bool free)
{
    const std::optional<Threshold> limit = m_plot->shownLimit();
    if (!limit)
        return;
    const PlotFrame &frame = m_plot->frame();
    const double y = std::clamp(position.y(), frame.area.top(), frame.area.bottom());
    const double step = snapStep(limit->metric, frame.values);
    const double value = frame.valueAt(y);
    m_plot->setWhatIf(free ? value : std::round(value / step) * step);
    emit hintChanged(whatIfText(*input().report, *m_plot->shownLimit()));
}

void MetricChart::moveLimit(double delta)
{
    if (!m_plot->shownLimit()) {
        tryLimit();
        return;
    }
    const PlotFrame &frame = m_plot->frame();
    const double step = std::abs(delta);
    const double moved = std::round((m_plot->shownLimit()->value + delta) / step) * step;
    m_plot->setWhatIf(std::clamp(moved, frame.values.from, frame.values.to));
    emit hintChanged(whatIfText(*input().report, *m_plot->shownLimit()));
}

void MetricChart::moveSelection(int delta)
{
    if (!input().report || input().report->series.empty())
        return;
    const auto last = static_cast<std::ptrdiff_t>(input().report->series.size()) - 1;
    const auto now = selectedWindow() ? static_cast<std::ptrdiff_t>(*selectedWindow()) : (delta > 0 ? -1 : last + 1);
    select(static_cast<std::size_t>(std::clamp<std::ptrdiff_t>(now + delta, 0, last)));
}

void MetricChart::saveLimit()
{
    const Threshold limit = *m_plot->shownLimit();
    m_plot->setWhatIf(std::nullopt);
    emit thresholdChosen(limit);
}

void MetricChart::select(std::optional<std::size_t> window)
{
    m_plot->setSelectedWindow(window);
    emit windowSelected(window);
}

void MetricChart::describe()
{
    setAccessibleName(tr("Metrics over time"));
    setAccessibleDescription(chartSummary(input()));
}

} // namespace faultline

// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What keys do to a metric chart. Zoom and notes are its actions.
#include "widgets/charts/limit_step.h"
#include "widgets/charts/metric_chart.h"
#include "widgets/words/chart_words.h"

#include <QKeyEvent>

#include <algorithm>
#include <cmath>

namespace faultline {

namespace {

constexpr double kPanStep = 0.25; // of what is visible

} // namespace

void MetricChart::keyPressEvent(QKeyEvent *event)
{
    const bool shift = event->modifiers().testFlag(Qt::ShiftModifier);
    const bool control = event->modifiers().testFlag(Qt::ControlModifier);
    const std::optional<Threshold> limit = m_plot->shownLimit();
    const double step = limit ? limitStep(limit->metric, m_plot->frame().values) : 0.005;
    const auto last = static_cast<std::ptrdiff_t>(m_plot->windows()) - 1;
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right: {
        const std::ptrdiff_t way = event->key() == Qt::Key_Left ? -1 : 1;
        if (control)
            return setRange(panned(m_plot->range(), m_plot->windows(),
                                   static_cast<double>(way) * m_plot->range().width() * kPanStep));
        return shift ? extendSpan(way) : moveSelection(way);
    }
    case Qt::Key_Home:
        return moveSelection(-last - 1);
    case Qt::Key_End:
        return moveSelection(last + 1);
    case Qt::Key_Up:
        return moveLimit(shift ? step * kFinePart : step);
    case Qt::Key_Down:
        return moveLimit(shift ? -step * kFinePart : -step);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (control) // records behind the selection: the window's
            break;
        if (m_plot->whatIf())
            return saveLimit();
        if (m_plot->chosenSpan())
            return takeSpan();
        if (selectedWindow())
            emit windowActivated(*selectedWindow());
        return;
    case Qt::Key_Escape:
        if (escape())
            return;
        break;
    case Qt::Key_Delete:
        if (input().limit)
            emit thresholdRemoved(input().limit->metric);
        return;
    default:
        break;
    }
    QChartView::keyPressEvent(event);
}

void MetricChart::focusOutEvent(QFocusEvent *event)
{
    if (m_readByKey) {
        m_readByKey = false;
        m_plot->setCrosshair(std::nullopt);
        describe();
        emit hintChanged({});
    }
    QChartView::focusOutEvent(event);
}

/// Takes back the last step: a drag or stretch, a limit that is tried, the read-out, the selection.
bool MetricChart::escape()
{
    if (m_drag != Drag::None || m_plot->chosenSpan()) {
        m_drag = Drag::None;
        m_plot->setChosenSpan(std::nullopt);
        refreshActions();
        emit hintChanged({});
        return true;
    }
    if (m_plot->whatIf()) {
        m_plot->setWhatIf(std::nullopt);
        m_plot->setRange(m_plot->range()); // the handle needs no room any more
        emit hintChanged({});
        return true;
    }
    if (m_readByKey)
        m_plot->setCrosshair(std::nullopt);
    m_readByKey = false;
    if (!selectedWindow())
        return false;
    select(std::nullopt);
    return true;
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

void MetricChart::saveLimit()
{
    const Threshold limit = *m_plot->shownLimit();
    m_plot->setWhatIf(std::nullopt);
    emit thresholdChosen(limit);
}

void MetricChart::moveSelection(std::ptrdiff_t delta)
{
    if (m_plot->windows() == 0)
        return;
    const auto last = static_cast<std::ptrdiff_t>(m_plot->windows()) - 1;
    const auto now = selectedWindow() ? static_cast<std::ptrdiff_t>(*selectedWindow()) : (delta > 0 ? -1 : last + 1);
    m_plot->setChosenSpan(std::nullopt);
    selectByKey(static_cast<std::size_t>(std::clamp<std::ptrdiff_t>(now + delta, 0, last)));
}

void MetricChart::selectByKey(std::size_t window)
{
    setRange(revealing(m_plot->range(), m_plot->windows(), window));
    select(window);
    m_readByKey = true;
    m_plot->setCrosshair(Crosshair{window, std::nullopt});
    const QString values = readoutText(input(), window);
    setAccessibleDescription(values); // read out in the other sense, too
    emit hintChanged(values);
}

void MetricChart::extendSpan(std::ptrdiff_t delta)
{
    if (!selectedWindow())
        return moveSelection(delta);
    if (!m_plot->chosenSpan())
        m_anchor = *selectedWindow();
    const auto last = static_cast<std::ptrdiff_t>(m_plot->windows()) - 1;
    const auto moved = static_cast<std::size_t>(
        std::clamp<std::ptrdiff_t>(static_cast<std::ptrdiff_t>(*selectedWindow()) + delta, 0, last));
    selectByKey(moved);
    m_plot->setChosenSpan(WindowSpan{std::min(m_anchor, moved), std::max(m_anchor, moved) + 1});
    refreshActions();
    emit hintChanged(tr("%1. Enter filters by it, A adds a note, Esc returns", "stretch of time")
                         .arg(spanText(*input().report, *m_plot->chosenSpan())));
}

} // namespace faultline

// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/metric_chart.h"

#include "widgets/charts/limit_step.h"
#include "widgets/charts/metric_picture.h"
#include "widgets/charts/plot_notes.h"
#include "widgets/style/icons.h"
#include "widgets/words/chart_words.h"

#include <QAction>
#include <QEvent>
#include <QPainter>

#include <cmath>

namespace faultline {

namespace {

constexpr double kZoomStep = 0.6; // of a key or a menu entry

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
    addActions();
    describe();
}

void MetricChart::addActions()
{
    const auto add = [this](const char *iconName, const QList<QKeySequence> &keys, auto &&slot) {
        auto *action = new QAction(this);
        if (iconName)
            action->setIcon(icon(QString::fromLatin1(iconName)));
        action->setShortcuts(keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, slot);
        addAction(action);
        return action;
    };
    m_addNote = add("comment", {Qt::Key_A}, &MetricChart::askForNote);
    m_editNote = add(nullptr, {Qt::SHIFT | Qt::Key_A}, &MetricChart::editNote);
    m_zoomIn = add("plus", {Qt::Key_Plus, Qt::Key_Equal}, [this] { zoom(kZoomStep); });
    m_zoomOut = add(nullptr, {Qt::Key_Minus}, [this] { zoom(1.0 / kZoomStep); });
    m_showAll = add("fit", {Qt::Key_0}, &MetricChart::resetRange);
    retranslateActions();
    refreshActions();
}

void MetricChart::retranslateActions()
{
    m_addNote->setText(tr("Add note\u2026"));
    m_editNote->setText(tr("Change or remove note\u2026"));
    m_zoomIn->setText(tr("Zoom in"));
    m_zoomOut->setText(tr("Zoom out"));
    m_showAll->setText(tr("Show everything"));
}

void MetricChart::refreshActions()
{
    const bool drawn = m_plot->windows() > 0;
    const bool all = showsAll(m_plot->range(), m_plot->windows());
    const auto selected = selectedWindow();
    m_addNote->setEnabled(drawn && m_editable && (selected || m_plot->chosenSpan()));
    m_editNote->setEnabled(m_editable && (m_note || (selected && !notesIn(*m_plot, *selected).empty())));
    m_zoomIn->setEnabled(drawn && m_plot->range().width() > kLeastVisible);
    m_zoomOut->setEnabled(drawn && !all);
    m_showAll->setEnabled(drawn && !all);
}

void MetricChart::setInput(MetricChartInput input)
{
    m_drag = Drag::None;
    m_note.reset();
    m_plot->setInput(std::move(input));
    refreshActions();
    describe();
}

void MetricChart::setSelectedWindow(std::optional<std::size_t> window)
{
    m_plot->setSelectedWindow(window);
    refreshActions();
}

void MetricChart::setNotesEditable(bool editable)
{
    m_editable = editable;
    refreshActions();
}

void MetricChart::tryLimit()
{
    if (!input().report || m_plot->lines().empty() || m_plot->whatIf())
        return;
    if (input().limit) {
        m_plot->setWhatIf(input().limit->value);
    } else {
        const PlotFrame &frame = m_plot->frame();
        const double step = limitStep(m_plot->lines().front().metric, frame.values);
        m_plot->setWhatIf(std::round((frame.values.from + frame.values.to) / 2 / step) * step);
    }
    m_plot->setRange(m_plot->range()); // room for the handle
    setFocus();
    emit hintChanged(tr("Drag or use Up and Down to move the limit, Enter saves it, Esc returns"));
}

void MetricChart::setRange(const WindowRange &range)
{
    m_plot->setRange(range);
    refreshActions();
    emit rangeShown(m_plot->range());
}

void MetricChart::resetRange()
{
    setRange({});
}

void MetricChart::zoom(double factor)
{
    const WindowRange range = m_plot->range();
    const double middle = selectedWindow() ? static_cast<double>(*selectedWindow()) + 0.5 : -1.0;
    const bool visible = middle >= range.from && middle <= range.to;
    setRange(zoomed(range, m_plot->windows(), visible ? middle : (range.from + range.to) / 2, factor));
}

Picture MetricChart::picture() const
{
    return metricPicture(input(), m_plot->range(), m_plot->size());
}

void MetricChart::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange) {
        m_plot->setTones(currentTones());
    } else if (event->type() == QEvent::LanguageChange) {
        m_plot->setTones(currentTones()); // names have other widths
        retranslateActions();
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

void MetricChart::select(std::optional<std::size_t> window)
{
    m_plot->setSelectedWindow(window);
    refreshActions();
    emit windowSelected(window);
}

void MetricChart::takeSpan()
{
    const WindowSpan span = *m_plot->chosenSpan();
    m_plot->setChosenSpan(std::nullopt);
    refreshActions();
    const std::vector<WindowMetrics> &series = input().report->series;
    emit rangeChosen(series[span.first].from, series[span.end - 1].to);
}

void MetricChart::askForNote()
{
    if (m_plot->windows() == 0)
        return;
    const std::vector<WindowMetrics> &series = input().report->series;
    if (const auto span = m_plot->chosenSpan())
        emit noteRequested(series[span->first].from, series[span->end - 1].to);
    else if (const auto window = selectedWindow())
        emit noteRequested(series[*window].from, std::nullopt);
}

void MetricChart::editNote()
{
    std::optional<std::size_t> note = m_note;
    if (!note && selectedWindow()) {
        const std::vector<std::size_t> here = notesIn(*m_plot, *selectedWindow());
        if (!here.empty())
            note = here.front();
    }
    if (note && *note < input().notes.size())
        emit noteEditRequested(Annotation(input().notes[*note])); // a copy: the input changes with it
}

void MetricChart::describe()
{
    setAccessibleName(tr("Metrics over time"));
    setAccessibleDescription(chartSummary(input()));
}

} // namespace faultline

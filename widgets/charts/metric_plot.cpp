// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/metric_plot.h"

#include "widgets/charts/plot_layers.h"
#include "widgets/charts/plot_readout.h"
#include "widgets/style/series_style.h"

#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QGraphicsSceneResizeEvent>
#include <QPainter>
#include <QtCharts/QAreaSeries>
#include <QtCharts/QLegend>
#include <QtCharts/QLineSeries>
#include <QtCharts/QValueAxis>

#include <algorithm>
#include <limits>

namespace faultline {

namespace {

constexpr std::size_t kPointBudget = 4000; // per line; Qt Charts is smooth below 10,000
constexpr double kBandAlpha = 0.14;
constexpr double kMarginLeft = 52;
constexpr double kMarginTop = 16;
constexpr double kMarginBottom = 56;
constexpr double kReadoutGap = 6;
constexpr double kReadoutRoom = 10; // between the readout and the crosshair

bool livesInUnitInterval(const std::vector<Metric> &metrics)
{
    return std::none_of(metrics.begin(), metrics.end(), [](Metric metric) {
        return metric == Metric::Rmse || metric == Metric::Mae || metric == Metric::R2 || metric == Metric::LogLoss
            || metric == Metric::Brier;
    });
}

ValueScale scaleFor(const MetricChartInput &input, const std::vector<SeriesLine> &lines, double height)
{
    double low = std::numeric_limits<double>::infinity();
    double high = -low;
    const auto take = [&](double value) {
        low = std::min(low, value);
        high = std::max(high, value);
    };
    for (const SeriesLine &line : lines) {
        for (const auto &run : line.runs) {
            for (const SeriesPoint &point : run) {
                take(point.value);
                if (point.interval) {
                    take(point.interval->lower);
                    take(point.interval->upper);
                }
            }
        }
    }
    if (!(low <= high))
        return valueScale(0.0, 1.0, 5);
    if (input.limit
        && std::find(input.metrics.begin(), input.metrics.end(), input.limit->metric) != input.metrics.end())
        take(input.limit->value);
    const int wanted = std::clamp(static_cast<int>(height / 34.0), 3, 8);
    const double room = (high - low) * 0.03;
    ValueScale scale = valueScale(low - room, high + room, wanted);
    if (livesInUnitInterval(input.metrics)) {
        scale.from = std::max(scale.from, 0.0);
        scale.to = std::min(scale.to, 1.0);
    }
    return scale;
}

/// The part of a line between two abscissae, with new ends where it crosses them.
QList<QPointF> cutTo(const QList<QPointF> &line, const WindowRange &range)
{
    const auto at = [](const QPointF &a, const QPointF &b, double x) {
        return QPointF(x, a.y() + (b.y() - a.y()) * (x - a.x()) / (b.x() - a.x()));
    };
    QList<QPointF> kept;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QPointF &point = line[i];
        for (const double edge : {range.from, range.to}) {
            if (i > 0 && line[i - 1].x() < edge && edge < point.x())
                kept << at(line[i - 1], point, edge);
        }
        if (point.x() >= range.from && point.x() <= range.to)
            kept << point;
    }
    return kept;
}

} // namespace

MetricPlot::MetricPlot(const Tones &tones, QGraphicsItem *parent)
    : QChart(parent)
    , m_tones(tones)
    , m_xAxis(new QValueAxis(this))
    , m_yAxis(new QValueAxis(this))
{
    legend()->hide();
    setBackgroundVisible(false);
    setPlotAreaBackgroundVisible(false);
    setMargins(QMargins());
    setBackgroundRoundness(0);
    layout()->setContentsMargins(0, 0, 0, 0);
    setAnimationOptions(QChart::NoAnimation);
    setAcceptHoverEvents(false);
    addAxis(m_xAxis, Qt::AlignBottom);
    addAxis(m_yAxis, Qt::AlignLeft);
    // Ticks are ours: Qt's are evenly spaced instead of round, and in the zone of the computer.
    m_xAxis->setVisible(false);
    m_yAxis->setVisible(false);
    m_below = new PlotLayer(*this, &paintBelowLines);
    m_above = new PlotLayer(*this, &paintAboveLines);
    m_below->setZValue(2.5); // between QChart's plot area (0) and its series (4 and more)
    m_above->setZValue(100);
}

void MetricPlot::setInput(MetricChartInput input)
{
    const bool sameSpan =
        m_input.report && input.report && m_input.report->series.size() == input.report->series.size();
    m_input = std::move(input);
    m_whatIf.reset();
    m_crosshair.reset();
    m_span.reset();
    if (!sameSpan) {
        m_selected.reset();
        m_frame.from = 0.0;
        m_frame.to = m_input.report ? std::max(1.0, static_cast<double>(m_input.report->series.size())) : 1.0;
    }
    rebuild();
}

void MetricPlot::setTones(const Tones &tones)
{
    m_tones = tones;
    rebuild();
}

void MetricPlot::setWhatIf(std::optional<double> value)
{
    m_whatIf = value;
    refresh();
}

std::optional<Threshold> MetricPlot::shownLimit() const
{
    const std::vector<Metric> &shown = m_input.metrics;
    if (shown.empty())
        return std::nullopt;
    Threshold limit = m_input.limit.value_or(Threshold{shown.front(), 0.0});
    if (std::find(shown.begin(), shown.end(), limit.metric) == shown.end())
        return std::nullopt;
    if (m_whatIf)
        limit.value = *m_whatIf;
    else if (!m_input.limit)
        return std::nullopt;
    return limit;
}

QRectF MetricPlot::limitHandle() const
{
    const std::optional<Threshold> limit = shownLimit();
    if (!limit)
        return {};
    const double y = m_frame.y(limit->value);
    return QRectF(m_frame.area.right() - 6, y - 10, size().width() - m_frame.area.right() + 6, 20);
}

void MetricPlot::setSelectedWindow(std::optional<std::size_t> window)
{
    m_selected = window;
    refresh();
}

void MetricPlot::setCrosshair(std::optional<Crosshair> crosshair)
{
    if (crosshair == m_crosshair)
        return;
    m_crosshair = crosshair;
    if (m_crosshair) {
        const double x = m_frame.centre(m_crosshair->window);
        const double room = m_readoutSize.width() + kReadoutGap + kReadoutRoom;
        const bool meetsLeft = x < m_frame.area.left() + room;
        const bool meetsRight = x > m_frame.area.right() - room;
        if (m_readoutRight ? meetsRight && !meetsLeft : meetsLeft && !meetsRight)
            m_readoutRight = !m_readoutRight;
    }
    refresh();
}

QRectF MetricPlot::readoutBox() const
{
    const double left =
        m_readoutRight ? m_frame.area.right() - m_readoutSize.width() - kReadoutGap : m_frame.area.left() + kReadoutGap;
    return QRectF(QPointF(left, m_frame.area.top() + kReadoutGap), m_readoutSize);
}

void MetricPlot::setChosenSpan(std::optional<WindowSpan> span)
{
    m_span = span;
    refresh();
}

void MetricPlot::setCutAtRange(bool cut)
{
    m_cut = cut;
    rebuild();
}

void MetricPlot::setRange(const WindowRange &range)
{
    const WindowRange shown = withinSeries(range, windows());
    m_frame.from = shown.from;
    m_frame.to = shown.to;
    if (m_cut)
        rebuild();
    else
        arrange();
}

std::optional<std::size_t> MetricPlot::windowAt(const QPointF &position) const
{
    if (!m_input.report || m_input.report->series.empty())
        return std::nullopt;
    if (position.x() < m_frame.area.left() || position.x() >= m_frame.area.right())
        return std::nullopt;
    const auto index = static_cast<std::size_t>(m_frame.windowAt(position.x()));
    return std::min(index, m_input.report->series.size() - 1);
}

void MetricPlot::resizeEvent(QGraphicsSceneResizeEvent *event)
{
    QChart::resizeEvent(event);
    arrange();
}

void MetricPlot::rebuild()
{
    removeAllSeries();
    m_lines = seriesLines(m_input);
    m_whiskers = m_lines.size() > 3 || intervalsOverlap(m_lines);
    m_readoutSize = readoutSize(*this);
    arrange();
    for (std::size_t i = m_lines.size(); i-- > 0;) // the chosen metric last: it lies on top
        addLine(m_lines[i], !m_whiskers || i == 0);
    refresh();
}

void MetricPlot::addLine(const SeriesLine &line, bool band)
{
    const SeriesStyle style = seriesStyle(line.metric, m_tones);
    std::vector<QAbstractSeries *> added;
    for (const auto &whole : line.runs) {
        const std::vector<SeriesPoint> run = decimated(whole, kPointBudget);
        QList<QPointF> points;
        QList<QPointF> upper;
        QList<QPointF> lower;
        for (const SeriesPoint &point : run) {
            const double x = static_cast<double>(point.window) + 0.5;
            points << QPointF(x, point.value);
            if (point.interval) {
                upper << QPointF(x, point.interval->upper);
                lower << QPointF(x, point.interval->lower);
            }
        }
        if (m_cut) {
            for (QList<QPointF> *part : {&points, &upper, &lower})
                *part = cutTo(*part, range());
        }
        if (band && run.size() > 1 && upper.size() > 1) {
            auto *top = new QLineSeries;
            auto *bottom = new QLineSeries;
            top->replace(upper);
            bottom->replace(lower);
            auto *area = new QAreaSeries(top, bottom);
            top->setParent(area);
            bottom->setParent(area);
            QColor fill = style.colour;
            fill.setAlphaF(static_cast<float>(kBandAlpha));
            area->setPen(Qt::NoPen); // the default outline is thick and eats narrow bands
            area->setBrush(fill);
            added.push_back(area);
        }
        auto *series = new QLineSeries;
        series->replace(points); // append() one by one is quadratic
        series->setPen(style.linePen());
        added.push_back(series);
    }
    for (QAbstractSeries *series : added) {
        addSeries(series);
        series->attachAxis(m_xAxis);
        series->attachAxis(m_yAxis);
    }
}

void MetricPlot::arrange()
{
    const double labels = m_lines.empty() ? 16.0 : labelColumnWidth(*this);
    m_frame.area = QRectF(kMarginLeft, kMarginTop, std::max(40.0, size().width() - kMarginLeft - labels),
                          std::max(30.0, size().height() - kMarginTop - kMarginBottom));
    m_frame.values = scaleFor(m_input, m_lines, m_frame.area.height());
    setPlotArea(m_frame.area);
    m_xAxis->setRange(m_frame.from, m_frame.to);
    m_yAxis->setRange(m_frame.values.from, m_frame.values.to);
    refresh();
}

void MetricPlot::refresh()
{
    m_below->update();
    m_above->update();
}

void paintMetricPlot(QPainter &painter, const QRectF &target, const MetricChartInput &input, const Tones &look,
                     const WindowRange &range)
{
    QGraphicsScene scene;
    auto *plot = new MetricPlot(look);
    scene.addItem(plot);
    plot->resize(target.size());
    plot->setCutAtRange(true);
    plot->setInput(input);
    plot->setRange(range);
    plot->layout()->activate();
    scene.render(&painter, target, QRectF(QPointF(), target.size()), Qt::IgnoreAspectRatio);
}

} // namespace faultline

// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/threshold_view.h"

#include "widgets/charts/ticks.h"
#include "widgets/style/fonts.h"
#include "widgets/style/series_style.h"
#include "widgets/words/metric_words.h"
#include "widgets/words/number_text.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace faultline {

namespace {

constexpr double kLeft = 34;
constexpr double kRight = 10;
constexpr double kTop = 22;
constexpr double kBottom = 20;

QRectF plotArea(const QRectF &target)
{
    return target.adjusted(kLeft, kTop, -kRight, -kBottom);
}

/// The thresholds from the left to the right edge: [0, 1], or those there are.
struct Span {
    double low = 0.0;
    double high = 1.0;

    explicit Span(const ThresholdCurve &curve)
    {
        if (curve.points.empty())
            return;
        low = std::min(0.0, curve.points.front().threshold);
        high = std::max(1.0, curve.points.back().threshold);
        if (high <= 1.001) // a stop just above the highest score
            high = 1.0;
    }
    double x(double threshold, const QRectF &area) const
    {
        return area.left() + (std::clamp(threshold, low, high) - low) / (high - low) * area.width();
    }
    double threshold(double x, const QRectF &area) const
    {
        return std::clamp(low + (x - area.left()) / area.width() * (high - low), low, high);
    }
};

std::optional<double> valueOf(const ThresholdPoint &point, Metric metric)
{
    return metric == Metric::Precision ? point.precision() : metric == Metric::Recall ? point.recall() : point.f1();
}

void paintCurve(QPainter &painter, const QRectF &area, const ThresholdCurve &curve, const Span &span, Metric metric,
                const Tones &tones)
{
    painter.setPen(seriesStyle(metric, tones).linePen());
    QPolygonF line; // no line through thresholds where it is undefined
    const auto draw = [&] {
        if (line.size() > 1)
            painter.drawPolyline(line);
        line.clear();
    };
    for (const ThresholdPoint &point : curve.points) {
        const std::optional<double> value = valueOf(point, metric);
        if (!value) {
            draw();
            continue;
        }
        line.append(QPointF(span.x(point.threshold, area), area.bottom() - *value * area.height()));
    }
    draw();
}

void paintAxes(QPainter &painter, const QRectF &area, const Span &span, const Tones &tones)
{
    painter.setFont(textFont(font_px::kChartSmall));
    for (const double share : {0.0, 0.25, 0.5, 0.75, 1.0}) {
        const double y = area.bottom() - share * area.height();
        painter.setPen(QPen(tones.grid, 1));
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        painter.setPen(tones.muted);
        if (share != 0.25 && share != 0.75)
            painter.drawText(QRectF(area.left() - kLeft, y - 8, kLeft - 6, 16), Qt::AlignRight | Qt::AlignVCenter,
                             fixedText(share, 1));
    }
    for (const double tick : valueScale(span.low, span.high, 5).ticks()) {
        if (tick < span.low || tick > span.high)
            continue;
        painter.drawText(QRectF(span.x(tick, area) - 24, area.bottom() + 3, 48, 14), Qt::AlignCenter,
                         plainNumberText(std::round(tick * 1e6) / 1e6));
    }
}

void paintLegend(QPainter &painter, const QRectF &area, const Tones &tones)
{
    painter.setFont(textFont(font_px::kCaption));
    const QFontMetricsF metrics(painter.font());
    double x = area.left();
    for (const Metric metric : {Metric::Precision, Metric::Recall, Metric::F1}) {
        painter.setPen(seriesStyle(metric, tones).linePen());
        painter.drawLine(QPointF(x, area.top() - 12), QPointF(x + 20, area.top() - 12));
        painter.setPen(tones.text);
        const QString title = metricTitle(metric);
        const double width = metrics.horizontalAdvance(title);
        painter.drawText(QRectF(x + 25, area.top() - 20, width + 2, 16), Qt::AlignLeft | Qt::AlignVCenter, title);
        x += 25 + width + 16;
    }
}

void paintMarks(QPainter &painter, const QRectF &area, const Span &span, const ThresholdMarks &marks,
                const Tones &tones)
{
    if (marks.logged) {
        painter.setPen(QPen(tones.annotation, 1, Qt::DotLine));
        const double x = span.x(*marks.logged, area);
        painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
    }
    if (marks.cheapest) {
        const double x = span.x(*marks.cheapest, area);
        painter.setPen(Qt::NoPen);
        painter.setBrush(tones.ok);
        painter.drawPolygon(QPolygonF(
            {QPointF(x - 5, area.bottom() + 1), QPointF(x + 5, area.bottom() + 1), QPointF(x, area.bottom() - 7)}));
    }
    const double x = span.x(marks.threshold, area);
    painter.setPen(QPen(tones.text, 1.6));
    painter.drawLine(QPointF(x, area.top() - 3), QPointF(x, area.bottom()));
    painter.setBrush(tones.text);
    painter.drawEllipse(QPointF(x, area.top() - 3), 3, 3);
}

} // namespace

void paintThresholds(QPainter &painter, const QRectF &target, const ThresholdCurve &curve, const ThresholdMarks &marks,
                     const Tones &tones)
{
    const QRectF area = plotArea(target);
    const Span span(curve);
    painter.setRenderHint(QPainter::Antialiasing);
    paintAxes(painter, area, span, tones);
    for (const Metric metric : {Metric::F1, Metric::Recall, Metric::Precision})
        paintCurve(painter, area, curve, span, metric, tones);
    painter.setBrush(Qt::NoBrush);
    paintLegend(painter, area, tones);
    paintMarks(painter, area, span, marks, tones);
}

ThresholdView::ThresholdView(QWidget *parent)
    : QWidget(parent)
{
    setCursor(Qt::SizeHorCursor);
}

void ThresholdView::setCurve(std::shared_ptr<const ThresholdCurve> curve)
{
    m_curve = std::move(curve);
    update();
}

void ThresholdView::setMarks(const ThresholdMarks &marks)
{
    m_marks = marks;
    update();
}

void ThresholdView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_curve)
        paintThresholds(painter, rect(), *m_curve, m_marks, currentTones());
}

void ThresholdView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        pick(event->position().x());
}

void ThresholdView::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons().testFlag(Qt::LeftButton))
        pick(event->position().x());
}

void ThresholdView::pick(double x)
{
    if (m_curve)
        emit thresholdPicked(Span(*m_curve).threshold(x, plotArea(rect())));
}

void ThresholdView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        update();
}

} // namespace faultline

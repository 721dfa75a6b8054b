// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/plot_notes.h"

#include "widgets/charts/metric_plot.h"
#include "widgets/style/fonts.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <array>

namespace faultline {

namespace {

constexpr double kFlagWidth = 8;
constexpr double kFlagHeight = 8;
constexpr double kFlagRow = 14;
constexpr double kMostText = 130;
constexpr double kLeastText = 24;
constexpr std::size_t kRows = 3;

double lineOf(const MetricPlot &plot, Micros time)
{
    return plot.frame().x(windowPosition(plot.input().report->series, time));
}

} // namespace

std::vector<NoteFlag> noteFlags(const MetricPlot &plot)
{
    std::vector<NoteFlag> flags;
    if (plot.windows() == 0)
        return flags;
    const QRectF &area = plot.frame().area;
    const QFontMetricsF metrics(textFont(font_px::kChartSmall));
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < plot.input().notes.size(); ++i)
        order.push_back(i);
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return plot.input().notes[a].at < plot.input().notes[b].at; });
    std::array<double, kRows> ends;
    ends.fill(area.left() - 1);
    for (const std::size_t i : order) {
        const double x = lineOf(plot, plot.input().notes[i].at);
        if (x < area.left() - 0.5 || x > area.right() + 0.5)
            continue;
        const auto free = std::find_if(ends.begin(), ends.end(), [x](double end) { return end <= x; });
        const auto row = free != ends.end() ? free : std::min_element(ends.begin(), ends.end());
        NoteFlag flag{i, x, {}, {}};
        const double room = std::min(kMostText, area.right() - x - kFlagWidth - 6);
        const QString text = QString::fromStdString(plot.input().notes[i].text).simplified();
        if (free != ends.end() && room >= kLeastText)
            flag.text = metrics.elidedText(text, Qt::ElideRight, room);
        const double wide = kFlagWidth + (flag.text.isEmpty() ? 0.0 : 4 + metrics.horizontalAdvance(flag.text));
        flag.box = QRectF(x, area.top() + 2 + kFlagRow * static_cast<double>(row - ends.begin()), wide, kFlagRow - 2);
        *row = std::max(*row, flag.box.right() + 4);
        flags.push_back(std::move(flag));
    }
    return flags;
}

std::optional<std::size_t> noteAt(const MetricPlot &plot, const QPointF &position)
{
    for (const NoteFlag &flag : noteFlags(plot)) {
        if (flag.box.adjusted(-3, -2, 3, 2).contains(position))
            return flag.note;
    }
    return std::nullopt;
}

std::vector<std::size_t> notesIn(const MetricPlot &plot, std::size_t window)
{
    std::vector<std::size_t> found;
    if (window >= plot.windows())
        return found;
    for (std::size_t i = 0; i < plot.input().notes.size(); ++i) {
        if (touches(plot.input().notes[i], plot.input().report->series[window]))
            found.push_back(i);
    }
    return found;
}

void paintNoteSpans(QPainter &painter, const MetricPlot &plot)
{
    QColor tint = plot.tonesInUse().accentBack;
    tint.setAlphaF(0.6F);
    for (const Annotation &note : plot.input().notes) {
        if (!note.until || plot.windows() == 0)
            continue;
        const QRectF &area = plot.frame().area;
        const double left = std::max(area.left(), lineOf(plot, note.at));
        const double right = std::min(area.right(), lineOf(plot, *note.until));
        if (right > left)
            painter.fillRect(QRectF(left, area.top(), right - left, area.height()), tint);
    }
}

void paintNotes(QPainter &painter, const MetricPlot &plot)
{
    const QRectF &area = plot.frame().area;
    const QColor &colour = plot.tonesInUse().accent;
    painter.setFont(textFont(font_px::kChartSmall));
    for (const NoteFlag &flag : noteFlags(plot)) {
        painter.setPen(QPen(colour, 1.2, Qt::DotLine));
        painter.drawLine(QPointF(flag.x, area.bottom()), QPointF(flag.x, area.top()));
        painter.setPen(QPen(colour, 1));
        painter.setBrush(colour);
        const double top = flag.box.top() + 1;
        painter.drawPolygon(
            QPolygonF({{flag.x, top}, {flag.x + kFlagWidth, top + kFlagHeight / 2}, {flag.x, top + kFlagHeight}}));
        painter.setPen(plot.tonesInUse().annotation);
        painter.drawText(flag.box.adjusted(kFlagWidth + 4, -2, 8, 0), Qt::AlignLeft | Qt::AlignVCenter, flag.text);
    }
}

} // namespace faultline

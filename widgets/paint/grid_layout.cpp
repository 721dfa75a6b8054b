// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/paint/grid_layout.h"

#include "widgets/style/fonts.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace faultline {

namespace {

constexpr double kMostCellWidth = 170;
constexpr double kMostCellHeight = 96;
constexpr double kTitle = 18;
constexpr double kGap = 8;
constexpr double kBars = 34;
constexpr double kTotals = 84;
constexpr double kLegend = 44;
constexpr double kMostName = 130;
constexpr double kMostTurnedName = 84;

double widestName(const std::vector<GridLine> &lines)
{
    const QFontMetricsF metrics(textFont(font_px::kCaption, true));
    double width = 0;
    for (const GridLine &line : lines)
        width = std::max(width, metrics.horizontalAdvance(line.name));
    return std::ceil(width);
}

double gaps(const std::vector<GridLine> &lines)
{
    double sum = 0;
    for (std::size_t i = 1; i < lines.size(); ++i)
        sum += lines[i].apart && !lines[i - 1].apart ? kGap : 0;
    return sum;
}

std::vector<double> edges(const std::vector<GridLine> &lines, double start, double size)
{
    std::vector<double> all;
    double at = start;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (i > 0 && lines[i].apart && !lines[i - 1].apart)
            at += kGap;
        all.push_back(at);
        at += size;
    }
    all.push_back(at);
    return all;
}

/// The line at a place: the last one that begins before it.
std::ptrdiff_t lineAt(const std::vector<double> &edges, double place, double size)
{
    const auto after = std::upper_bound(edges.begin(), edges.end() - 1, place);
    const auto line = after - edges.begin() - 1;
    return line >= 0 && place < edges[static_cast<std::size_t>(line)] + size ? line : -1;
}

} // namespace

QRectF GridLayout::cell(std::size_t row, std::size_t column) const
{
    return {columnEdges[column], rowEdges[row], cellWidth, cellHeight};
}

std::ptrdiff_t GridLayout::cellAt(const QPointF &position) const
{
    if (isEmpty())
        return -1;
    const std::ptrdiff_t row = lineAt(rowEdges, position.y(), cellHeight);
    const std::ptrdiff_t column = lineAt(columnEdges, position.x(), cellWidth);
    return row < 0 || column < 0 ? -1 : row * static_cast<std::ptrdiff_t>(columns()) + column;
}

GridLayout gridLayout(const GridPicture &picture, const QRectF &target)
{
    GridLayout layout;
    if (picture.isEmpty())
        return layout;
    const double bars = picture.hasBars()
        ? QFontMetricsF(textFont(font_px::kChartSmall)).horizontalAdvance(picture.barTitle)
        : 0.0; // their title stands above the names
    const double names =
        std::min(std::max(widestName(picture.rows), bars - kTitle), std::min(kMostName, target.width() / 4)) + 12;
    const double left = (picture.rowTitle.isEmpty() ? 0 : kTitle) + names;
    const double right = picture.hasBars() ? kTotals : 4;
    const double top = picture.hasBars() ? kBars : 4;
    const double room = std::max(10.0, target.width() - left - right - gaps(picture.columns));
    layout.cellWidth = std::min(kMostCellWidth, room / static_cast<double>(picture.columns.size()));
    const double widest = widestName(picture.columns);
    layout.uprightNames = widest <= layout.cellWidth - 2 || widest <= 24;
    const double below = (layout.uprightNames ? kTitle : std::min(widest, kMostTurnedName) + 8)
        + (picture.columnTitle.isEmpty() ? 0 : kTitle) + (picture.legend.ticks.empty() ? 0 : kLegend);
    const double height = std::max(10.0, target.height() - top - below - gaps(picture.rows));
    layout.cellHeight = std::min(kMostCellHeight, height / static_cast<double>(picture.rows.size()));

    const double usedWidth = layout.cellWidth * static_cast<double>(picture.columns.size()) + gaps(picture.columns);
    const double usedHeight = layout.cellHeight * static_cast<double>(picture.rows.size()) + gaps(picture.rows);
    const double spare = std::max(0.0, target.width() - left - right - usedWidth);
    const double x = target.left() + left + (picture.hasBars() ? 0.0 : spare / 2.0);
    layout.area = QRectF(x, target.top() + top, usedWidth, usedHeight);
    layout.bars = QRectF(x, target.top() + 2, usedWidth, top - 8);
    layout.names = QRectF(x - names, layout.area.top(), names - 8, usedHeight);
    layout.totals = QRectF(layout.area.right() + 8, layout.area.top(), right - 8, usedHeight);
    layout.columnNames = QRectF(x, layout.area.bottom() + 3, usedWidth,
                                layout.uprightNames ? kTitle - 3 : std::min(widest, kMostTurnedName));
    const double legendTop = layout.area.bottom() + below - kLegend;
    layout.legend = QRectF(target.left(), legendTop, target.width(), kLegend);
    layout.rowEdges = edges(picture.rows, layout.area.top(), layout.cellHeight);
    layout.columnEdges = edges(picture.columns, layout.area.left(), layout.cellWidth);
    return layout;
}

} // namespace faultline

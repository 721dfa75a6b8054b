// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/paint/grid_painter.h"

#include "widgets/paint/colour_scale.h"
#include "widgets/paint/hatch.h"
#include "widgets/style/fonts.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace faultline {

namespace {

constexpr double kMostCellWidth = 170;
constexpr double kMostCellHeight = 76;
constexpr double kTitleHeight = 18;

double widestName(const std::vector<QString> &names)
{
    const QFontMetricsF metrics(textFont(font_px::kCaption));
    double width = 0;
    for (const QString &name : names)
        width = std::max(width, metrics.horizontalAdvance(name));
    return std::min(width, 110.0);
}

QColor groundOf(const GridCell &cell, const Tones &tones)
{
    if (!cell.known || cell.share <= 0.0)
        return tones.panel;
    switch (cell.tone) {
    case CellTone::Better:
        return divergingColour(-cell.share, tones);
    case CellTone::Worse:
        return divergingColour(cell.share, tones);
    case CellTone::Sequential:
        break;
    }
    return sequentialColour(cell.share, tones);
}

void paintCell(QPainter &painter, const QRectF &box, const GridCell &cell, const Tones &tones)
{
    const QColor ground = groundOf(cell, tones);
    painter.fillRect(box, ground);
    if (!cell.known)
        fillHatch(painter, box, tones.line);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(tones.grid, 1));
    painter.drawRect(box);
    const QFontMetricsF bold(textFont(font_px::kTable, true));
    if (bold.horizontalAdvance(cell.text) > box.width() - 4 || bold.height() > box.height())
        return;
    painter.setPen(cell.share > 0.0 && cell.known ? inkOn(ground) : tones.text);
    painter.setFont(textFont(font_px::kTable, true));
    const bool both = box.height() >= 34 && !cell.note.isEmpty();
    painter.drawText(both ? QRectF(box.left(), box.center().y() - 16, box.width(), 16) : box, Qt::AlignCenter,
                     cell.text);
    if (both) {
        painter.setFont(textFont(font_px::kChartSmall));
        painter.drawText(QRectF(box.left(), box.center().y() + 1, box.width(), 14), Qt::AlignCenter, cell.note);
    }
}

} // namespace

QRectF GridLayout::cell(std::size_t row, std::size_t column) const
{
    return {area.left() + static_cast<double>(column) * cellWidth, area.top() + static_cast<double>(row) * cellHeight,
            cellWidth, cellHeight};
}

std::ptrdiff_t GridLayout::cellAt(const QPointF &position) const
{
    if (!area.contains(position) || cellWidth <= 0.0 || cellHeight <= 0.0)
        return -1;
    const auto column = std::min(static_cast<std::size_t>((position.x() - area.left()) / cellWidth), columns - 1);
    const auto row = std::min(static_cast<std::size_t>((position.y() - area.top()) / cellHeight), rows - 1);
    return static_cast<std::ptrdiff_t>(row * columns + column);
}

GridLayout gridLayout(const GridPicture &picture, const QRectF &target)
{
    GridLayout layout;
    layout.rows = picture.rows.size();
    layout.columns = picture.columns.size();
    if (layout.rows == 0 || layout.columns == 0)
        return layout;
    const double left = widestName(picture.rows) + kTitleHeight + 10;
    const double top = kTitleHeight * 2;
    const double width = std::max(10.0, target.width() - left - 2);
    const double height = std::max(10.0, target.height() - top - 2);
    layout.cellWidth = std::min(kMostCellWidth, width / static_cast<double>(layout.columns));
    layout.cellHeight = std::min(kMostCellHeight, height / static_cast<double>(layout.rows));
    const double used = layout.cellWidth * static_cast<double>(layout.columns);
    layout.area = QRectF(target.left() + left + (width - used) / 2.0, target.top() + top, used,
                         layout.cellHeight * static_cast<double>(layout.rows));
    return layout;
}

void paintGrid(QPainter &painter, const QRectF &target, const GridPicture &picture, const Tones &tones,
               std::ptrdiff_t selected)
{
    const GridLayout layout = gridLayout(picture, target);
    if (layout.rows == 0 || layout.columns == 0)
        return;
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (std::size_t row = 0; row < layout.rows; ++row) {
        for (std::size_t column = 0; column < layout.columns; ++column)
            paintCell(painter, layout.cell(row, column), picture.cells[row * layout.columns + column], tones);
    }
    const QFont small = textFont(font_px::kCaption);
    const QFontMetricsF metrics(small);
    painter.setFont(small);
    painter.setPen(tones.text);
    if (layout.cellHeight >= metrics.height() - 3) {
        for (std::size_t row = 0; row < layout.rows; ++row) {
            const double room = widestName(picture.rows) + 2;
            const QRectF box(layout.area.left() - room - 6, layout.cell(row, 0).top(), room, layout.cellHeight);
            painter.drawText(box, Qt::AlignRight | Qt::AlignVCenter,
                             metrics.elidedText(picture.rows[row], Qt::ElideRight, box.width()));
        }
    }
    for (std::size_t column = 0; column < layout.columns; ++column) {
        const QRectF box(layout.cell(0, column).left() + 1, target.top() + kTitleHeight, layout.cellWidth - 2,
                         kTitleHeight);
        painter.drawText(box, Qt::AlignCenter,
                         metrics.elidedText(picture.columns[column], Qt::ElideRight, box.width()));
    }
    painter.setPen(tones.muted);
    painter.drawText(QRectF(layout.area.left(), target.top(), layout.area.width(), kTitleHeight), Qt::AlignCenter,
                     picture.columnTitle);
    painter.save();
    painter.translate(layout.area.left() - widestName(picture.rows) - 10 - kTitleHeight, layout.area.center().y());
    painter.rotate(-90);
    painter.drawText(QRectF(-100, 0, 200, kTitleHeight), Qt::AlignCenter, picture.rowTitle);
    painter.restore();
    if (selected >= 0) {
        const auto index = static_cast<std::size_t>(selected);
        painter.setPen(QPen(tones.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(layout.cell(index / layout.columns, index % layout.columns).adjusted(1, 1, -1, -1));
    }
}

} // namespace faultline

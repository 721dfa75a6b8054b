// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/paint/grid_painter.h"

#include "widgets/paint/colour_scale.h"
#include "widgets/paint/grid_legend.h"
#include "widgets/paint/hatch.h"
#include "widgets/style/fonts.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace faultline {

namespace {

/// Fonts are made once for all cells.
struct CellFonts {
    QFont bold = textFont(font_px::kTable, true);
    QFont small = textFont(font_px::kChartSmall);
    QFontMetricsF boldMetrics{bold};
    QFontMetricsF smallMetrics{small};
};

void paintFew(QPainter &painter, const QRectF &box, const QString &text, const Tones &tones, const CellFonts &fonts)
{
    fillHatch(painter, box, tones.line);
    const double width = fonts.smallMetrics.horizontalAdvance(text);
    if (text.isEmpty() || width > box.width() - 4 || box.height() < 13)
        return;
    const QRectF ground(box.center().x() - width / 2 - 3, box.center().y() - 7, width + 6, 14);
    painter.fillRect(ground, tones.panel);
    painter.setPen(tones.muted);
    painter.setFont(fonts.small);
    painter.drawText(ground, Qt::AlignCenter, text);
}

void paintCell(QPainter &painter, const QRectF &box, const CellPicture &cell, GridScale scale, const Tones &tones,
               const CellFonts &fonts)
{
    const QColor ground = cellColour(cell, scale, tones);
    painter.fillRect(box, ground);
    if (cell.fill == CellFill::Few)
        paintFew(painter, box, cell.text, tones, fonts);
    if (box.width() >= 6 && box.height() >= 6) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(cell.fill == CellFill::Value ? tones.panel : tones.grid, 1));
        painter.drawRect(box);
    }
    if (cell.fill == CellFill::Few)
        return;
    const bool fits = fonts.boldMetrics.horizontalAdvance(cell.text) <= box.width() - 3
        && fonts.boldMetrics.height() <= box.height() + 4;
    if (!fits)
        return;
    if (cell.fill == CellFill::Empty) {
        painter.setPen(tones.muted);
        painter.setFont(fonts.small);
        painter.drawText(box, Qt::AlignCenter, cell.text);
        return;
    }
    painter.setPen(inkOn(ground));
    painter.setFont(fonts.bold);
    const bool both = box.height() >= 31 && !cell.note.isEmpty()
        && fonts.smallMetrics.horizontalAdvance(cell.note) <= box.width() - 2;
    painter.drawText(both ? QRectF(box.left(), box.center().y() - 15, box.width(), 16) : box, Qt::AlignCenter,
                     cell.text);
    if (!both)
        return;
    painter.setFont(fonts.small);
    painter.drawText(QRectF(box.left(), box.center().y() + 1, box.width(), 13), Qt::AlignCenter, cell.note);
}

void paintRowName(QPainter &painter, const GridLayout &layout, const GridPicture &picture, std::size_t row,
                  const QFont &font)
{
    const QFontMetricsF metrics(font);
    const QRectF box(layout.names.left(), layout.rowEdges[row], layout.names.width(), layout.cellHeight);
    painter.setFont(font);
    painter.drawText(box.adjusted(0, -4, 0, 4), Qt::AlignRight | Qt::AlignVCenter,
                     metrics.elidedText(picture.rows[row].name, Qt::ElideRight, box.width()));
}

void paintColumnName(QPainter &painter, const GridLayout &layout, const GridPicture &picture, std::size_t column,
                     const QFont &font)
{
    const QFontMetricsF metrics(font);
    const QRectF names = layout.columnNames;
    const double centre = layout.columnEdges[column] + layout.cellWidth / 2;
    const QString &name = picture.columns[column].name;
    painter.setFont(font);
    if (layout.uprightNames) {
        const double width = std::max(layout.cellWidth - 2, 24.0);
        painter.drawText(QRectF(centre - width / 2, names.top(), width, names.height()), Qt::AlignCenter,
                         metrics.elidedText(name, Qt::ElideRight, width));
        return;
    }
    painter.save();
    painter.translate(centre, names.top());
    painter.rotate(-90);
    painter.drawText(QRectF(-names.height(), -8, names.height(), 16), Qt::AlignRight | Qt::AlignVCenter,
                     metrics.elidedText(name, Qt::ElideRight, names.height()));
    painter.restore();
}

/// Every how many lines have a name, so that names do not touch.
std::size_t stepOf(double size)
{
    return static_cast<std::size_t>(std::max(1.0, std::ceil(12.0 / size)));
}

void paintNames(QPainter &painter, const GridLayout &layout, const GridPicture &picture, const Tones &tones)
{
    const QFont font = textFont(font_px::kCaption);
    painter.setPen(tones.text);
    for (std::size_t row = 0; row < layout.rows(); row += stepOf(layout.cellHeight))
        paintRowName(painter, layout, picture, row, font);
    const std::size_t step = stepOf(layout.uprightNames ? std::max(layout.cellWidth / 2, 1.0) : layout.cellWidth);
    for (std::size_t column = 0; column < layout.columns(); column += layout.cellWidth >= 26 ? 1 : step)
        paintColumnName(painter, layout, picture, column, font);
    painter.setFont(font);
    painter.setPen(tones.muted);
    painter.drawText(QRectF(layout.area.left() - 60, layout.columnNames.bottom() + 2, layout.area.width() + 120, 16),
                     Qt::AlignCenter, picture.columnTitle);
    if (picture.rowTitle.isEmpty())
        return;
    painter.save();
    painter.translate(layout.names.left() - 18, layout.area.center().y());
    painter.rotate(-90);
    const double length = std::max(120.0, layout.area.height());
    painter.drawText(QRectF(-length / 2, 0, length, 16), Qt::AlignCenter,
                     QFontMetricsF(font).elidedText(picture.rowTitle, Qt::ElideRight, length));
    painter.restore();
}

void paintBars(QPainter &painter, const GridLayout &layout, const GridPicture &picture, const Tones &tones)
{
    constexpr double kRowBar = 28;
    const QFont small = textFont(font_px::kCaption);
    const QColor ground = tones.line;
    for (std::size_t column = 0; column < layout.columns(); ++column) {
        const double height = std::round(picture.columns[column].share * layout.bars.height());
        const double inset = layout.cellWidth > 12 ? 4 : 1;
        painter.fillRect(QRectF(layout.columnEdges[column] + inset, layout.bars.bottom() - height,
                                layout.cellWidth - 2 * inset, height),
                         ground);
    }
    painter.setFont(textFont(font_px::kChartSmall));
    painter.setPen(tones.muted);
    painter.drawText(
        QRectF(layout.names.left() - 18, layout.bars.top(), layout.names.width() + 18, layout.bars.height()),
        Qt::AlignRight | Qt::AlignTop, picture.barTitle);
    painter.setFont(small);
    for (std::size_t row = 0; row < layout.rows(); row += stepOf(layout.cellHeight)) {
        const double middle = layout.rowEdges[row] + layout.cellHeight / 2;
        const double height = std::min(7.0, layout.cellHeight - 1);
        const double width = std::max(1.0, std::round(picture.rows[row].share * kRowBar));
        painter.fillRect(QRectF(layout.totals.left(), middle - height / 2, width, height), ground);
        painter.setPen(tones.text);
        painter.drawText(QRectF(layout.totals.left() + width + 5, middle - 8, layout.totals.width(), 16),
                         Qt::AlignLeft | Qt::AlignVCenter, picture.rows[row].total);
    }
}

} // namespace

QColor cellColour(const CellPicture &cell, GridScale scale, const Tones &tones)
{
    if (cell.fill != CellFill::Value)
        return tones.panel;
    return scale == GridScale::Diverging ? divergingColour(cell.place, tones) : sequentialColour(cell.place, tones);
}

void paintGrid(QPainter &painter, const QRectF &target, const GridPicture &picture, const Tones &tones)
{
    const GridLayout layout = gridLayout(picture, target);
    if (layout.isEmpty())
        return;
    painter.setRenderHint(QPainter::Antialiasing, false);
    const CellFonts fonts;
    for (std::size_t cell = 0; cell < picture.cells.size(); ++cell)
        paintCell(painter, layout.cell(cell), picture.cells[cell], picture.scale, tones, fonts);
    paintNames(painter, layout, picture, tones);
    if (picture.hasBars())
        paintBars(painter, layout, picture, tones);
    if (!picture.legend.ticks.empty())
        paintGridLegend(painter, layout.legend, picture, tones);
}

void paintGridMarks(QPainter &painter, const GridLayout &layout, const GridPicture &picture, const Tones &tones,
                    std::ptrdiff_t selected, std::ptrdiff_t hovered)
{
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setBrush(Qt::NoBrush);
    if (hovered >= 0 && hovered != selected) {
        painter.setPen(QPen(tones.text, 1));
        painter.drawRect(layout.cell(static_cast<std::size_t>(hovered)));
    }
    if (selected < 0)
        return;
    const auto index = static_cast<std::size_t>(selected);
    const QRectF box = layout.cell(index);
    painter.setPen(QPen(tones.text, 2));
    painter.drawRect(box);
    if (box.width() > 8 && box.height() > 8) {
        painter.setPen(QPen(tones.panel, 1));
        painter.drawRect(box.adjusted(2, 2, -2, -2));
    }
    const QFont bold = textFont(font_px::kCaption, true);
    const std::size_t row = index / layout.columns();
    const std::size_t column = index % layout.columns();
    const auto cover = [&](const QRectF &name) { painter.fillRect(name, tones.panel); };
    cover(QRectF(layout.names.left(), box.center().y() - 7, layout.names.width() + 2, 14));
    painter.setPen(tones.text);
    paintRowName(painter, layout, picture, row, bold);
    if (layout.uprightNames)
        cover(QRectF(box.center().x() - std::max(layout.cellWidth, 24.0) / 2, layout.columnNames.top(),
                     std::max(layout.cellWidth, 24.0), layout.columnNames.height()));
    else
        cover(QRectF(box.center().x() - 7, layout.columnNames.top(), 14, layout.columnNames.height()));
    paintColumnName(painter, layout, picture, column, bold);
}

} // namespace faultline

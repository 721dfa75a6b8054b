// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/export/table_picture.h"

#include "widgets/style/fonts.h"
#include "widgets/words/number_text.h"

#include <QAbstractItemModel>
#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <memory>

namespace faultline {

namespace {

constexpr double kRowHeight = 20;
constexpr double kColumnGap = 18;
constexpr double kWidestColumn = 320;

bool isRight(const QVariant &alignment)
{
    return (alignment.toInt() & Qt::AlignHorizontal_Mask) == Qt::AlignRight;
}

std::vector<double> columnWidths(const DataTable &table)
{
    const QFontMetricsF bold(textFont(font_px::kCaption, true));
    const QFontMetricsF plain(textFont(font_px::kCaption));
    std::vector<double> widths;
    for (const DataCell &name : table.header)
        widths.push_back(bold.horizontalAdvance(name.shown));
    for (std::size_t row = 0; row < std::min(table.rows.size(), kPaintedRows); ++row) {
        for (std::size_t column = 0; column < widths.size(); ++column)
            widths[column] = std::max(widths[column], plain.horizontalAdvance(table.rows[row][column].shown));
    }
    for (double &width : widths)
        width = std::min(width + 1.0, kWidestColumn);
    return widths;
}

void paintRow(QPainter &painter, const QPointF &at, const std::vector<DataCell> &cells,
              const std::vector<double> &widths, const std::vector<bool> &right)
{
    const QFontMetricsF metrics(painter.font());
    double x = at.x();
    for (std::size_t column = 0; column < cells.size(); ++column) {
        const QRectF box(x, at.y(), widths[column], kRowHeight);
        painter.drawText(box, (right[column] ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter,
                         metrics.elidedText(cells[column].shown.simplified(), Qt::ElideRight, widths[column]));
        x += widths[column] + kColumnGap;
    }
}

void paintTable(QPainter &painter, const QRectF &target, const DataTable &table, const Tones &tones)
{
    const std::vector<double> widths = columnWidths(table);
    std::vector<bool> right;
    for (std::size_t column = 0; column < widths.size(); ++column)
        right.push_back(!table.rows.empty() && table.rows.front()[column].number);
    const auto rule = [&](double y, const QColor &colour) {
        painter.fillRect(QRectF(target.left(), y - 0.5, target.width(), 1), colour);
    };
    QPointF at = target.topLeft();
    painter.setFont(textFont(font_px::kCaption, true));
    painter.setPen(tones.text);
    paintRow(painter, at, table.header, widths, right);
    at.ry() += kRowHeight;
    rule(at.y(), tones.lineStrong);
    painter.setFont(textFont(font_px::kCaption));
    for (std::size_t row = 0; row < std::min(table.rows.size(), kPaintedRows); ++row) {
        painter.setPen(tones.text);
        paintRow(painter, at, table.rows[row], widths, right);
        at.ry() += kRowHeight;
        rule(at.y(), tones.grid);
    }
}

} // namespace

DataTable tableOf(const QAbstractItemModel &model, std::size_t most)
{
    DataTable table;
    const int columns = model.columnCount();
    for (int column = 0; column < columns; ++column) {
        const QString shown = model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        const QVariant exact = model.headerData(column, Qt::Horizontal, kExactRole);
        table.header.push_back(nameCell(exact.isValid() ? exact.toString() : shown, shown));
    }
    const int rows = static_cast<int>(std::min<std::size_t>(static_cast<std::size_t>(model.rowCount()), most));
    for (int row = 0; row < rows; ++row) {
        std::vector<DataCell> cells;
        for (int column = 0; column < columns; ++column) {
            const QModelIndex index = model.index(row, column);
            const QString shown = index.data(Qt::DisplayRole).toString();
            const QVariant exact = index.data(kExactRole);
            cells.push_back(
                {exact.isValid() ? exact.toString() : shown, shown, isRight(index.data(Qt::TextAlignmentRole))});
        }
        table.rows.push_back(std::move(cells));
    }
    return table;
}

Picture tablePicture(DataTable table)
{
    Picture picture;
    if (table.header.empty())
        return picture;
    double width = -kColumnGap;
    for (const double column : columnWidths(table))
        width += column + kColumnGap;
    const std::size_t rows = std::min(table.rows.size(), kPaintedRows);
    picture.size = QSizeF(std::ceil(width), kRowHeight * static_cast<double>(rows + 1) + 1);
    if (rows < table.rows.size())
        picture.note = QCoreApplication::translate("exports", "The first %1 of %2 rows.", "counts")
                           .arg(countText(rows), countText(table.rows.size()));
    const auto shared = std::make_shared<const DataTable>(std::move(table));
    picture.paint = [shared](QPainter &painter, const QRectF &target, const Tones &tones) {
        paintTable(painter, target, *shared, tones);
    };
    picture.table = [shared] { return *shared; };
    return picture;
}

} // namespace faultline

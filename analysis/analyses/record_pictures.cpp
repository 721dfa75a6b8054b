// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/analyses/record_pictures.h"

#include "analysis/analyses/record_block.h"

#include <algorithm>
#include <cmath>

namespace faultline {

namespace {

std::optional<double> finiteOf(const CellValue &cell)
{
    if (cell.kind == CellValue::Kind::Integer)
        return static_cast<double>(cell.integer);
    if (cell.kind == CellValue::Kind::Number && std::isfinite(cell.number))
        return cell.number;
    return std::nullopt;
}

RecordPicture pictureOf(const RecordBlock &block, std::size_t row, std::size_t edge)
{
    double low = 0.0;
    double high = 0.0;
    bool any = false;
    for (std::size_t c = 0; c < block.columns; ++c) {
        if (const std::optional<double> value = finiteOf(block.at(row, c))) {
            low = std::min(low, *value);
            high = std::max(high, *value);
            any = true;
        }
    }
    RecordPicture picture;
    if (!any)
        return picture;
    picture.edge = static_cast<std::uint32_t>(edge);
    picture.ink.resize(block.columns, 0);
    for (std::size_t c = 0; c < block.columns && high > low; ++c) {
        if (const std::optional<double> value = finiteOf(block.at(row, c)))
            picture.ink[c] = static_cast<std::uint8_t>(std::lround(255.0 * ((*value - low) / (high - low))));
    }
    return picture;
}

} // namespace

Result<std::vector<RecordPicture>> recordPictures(const Table &table, std::span<const std::uint32_t> rows,
                                                  const ColumnSeries &series, Run &run)
{
    std::vector<RecordPicture> pictures(rows.size());
    const std::size_t edge = series.edge();
    if (edge == 0)
        return pictures;
    std::vector<RecordColumn> columns;
    for (const ColumnId column : series.columns)
        columns.push_back({column, {}});
    const Result<RecordBlock> block = readBlock(table, rows, columns, run);
    if (!block)
        return block.error();
    for (std::size_t row = 0; row < rows.size(); ++row)
        pictures[row] = pictureOf(*block, row, edge);
    return pictures;
}

} // namespace faultline

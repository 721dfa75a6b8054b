// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/analyses/feature_frame.h"

#include "analysis/analyses/record_block.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>

namespace faultline {

namespace {

/// Columns read at once: 16 bytes a cell, so 20,000 rows take 10 MB.
constexpr std::size_t kColumnsAtOnce = 32;

FrameColumn columnOf(const RecordBlock &block, std::size_t column, std::size_t rows)
{
    FrameColumn frame;
    frame.ofText = block.types[column] == ValueType::Text;
    std::unordered_map<std::string_view, std::uint32_t> known;
    for (std::size_t row = 0; row < rows; ++row) {
        const CellValue &cell = block.at(row, column);
        const bool missing = cell.kind == CellValue::Kind::Missing;
        frame.missing += missing ? 1 : 0;
        frame.isMissing.push_back(missing);
        if (frame.ofText) {
            if (missing) {
                frame.words.push_back(FrameColumn::kNoWord);
                continue;
            }
            const auto [at, isNew] = known.emplace(cell.text(), static_cast<std::uint32_t>(frame.texts.size()));
            if (isNew)
                frame.texts.emplace_back(cell.text());
            frame.words.push_back(at->second);
            continue;
        }
        double number = std::numeric_limits<double>::quiet_NaN();
        if (cell.kind == CellValue::Kind::Number && std::isfinite(cell.number))
            number = cell.number;
        else if (cell.kind == CellValue::Kind::Integer)
            number = static_cast<double>(cell.integer);
        frame.numbers.push_back(number);
    }
    return frame;
}

} // namespace

Result<std::vector<FrameColumn>> featureFrame(const Table &table, std::span<const std::uint32_t> rows,
                                              const std::vector<ColumnId> &columns, Run &run)
{
    std::vector<FrameColumn> frame;
    for (std::size_t first = 0; first < columns.size(); first += kColumnsAtOnce) {
        std::vector<RecordColumn> asked;
        for (std::size_t i = first; i < std::min(columns.size(), first + kColumnsAtOnce); ++i)
            asked.push_back({columns[i]});
        const Result<RecordBlock> block = readBlock(table, rows, asked, run);
        if (!block)
            return block.error();
        for (std::size_t i = 0; i < asked.size(); ++i) {
            frame.push_back(columnOf(*block, i, rows.size()));
            frame.back().column = asked[i].column;
            frame.back().name = table.schema().find(asked[i].column)->name;
        }
        if (run.cancel.isCancelled())
            return cancelled();
    }
    return frame;
}

std::vector<ColumnId> comparableFeatures(const Schema &schema)
{
    std::vector<ColumnId> features;
    for (const ColumnSchema &column : schema.columns) {
        if (column.role == Role::Feature && column.type != ValueType::Time)
            features.push_back(column.id);
    }
    return features;
}

} // namespace faultline

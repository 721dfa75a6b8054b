// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/csv_text.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace faultline {

namespace {

std::string randomField(std::mt19937_64 &random, const CsvTaste &taste)
{
    static constexpr std::array<std::string_view, 18> kPieces{
        "a",  "bc", " ", "\xC3\xB8", "\xE6\xA8\xA1", "\xF0\x9F\x98\x80",
        "12", "-",  "'", "\"",       "\n",           "\r\n",
        "\r", ",",  ";", "\t",       "=1+1",         "long piece of text with words in it"};
    std::string value;
    for (std::size_t pieces = random() % 6; pieces > 0; --pieces)
        value += kPieces[random() % kPieces.size()];
    const bool must =
        value.find_first_of(std::string("\r\n") + taste.delimiter) != std::string::npos || value.starts_with('"');
    if (!must && random() % 3 != 0)
        return value;
    std::string quoted = "\"";
    for (const char c : value)
        quoted += c == '"' ? std::string("\"\"") : std::string(1, c);
    return quoted + '"';
}

} // namespace

std::string randomCsv(std::mt19937_64 &random, const CsvTaste &taste)
{
    std::string text;
    for (std::size_t row = 0; row < taste.rows; ++row) {
        if (taste.blankLines && random() % 4 == 0)
            text += taste.lineEnd;
        std::string record;
        for (std::size_t column = 0; column < taste.columns; ++column)
            record += (column == 0 ? "" : std::string(1, taste.delimiter)) + randomField(random, taste);
        // An empty single field would be a blank line.
        text += record.empty() ? "\"\"" : record;
        if (row + 1 < taste.rows || random() % 2 == 0)
            text += taste.lineEnd;
    }
    return text;
}

CsvCells csvCells(std::string_view text, std::size_t columns, const SplitLimits &limits, char delimiter)
{
    CsvCells cells;
    RecordSpec spec;
    spec.delimiter = delimiter;
    spec.header = "\"this is no record of any test\"";
    spec.columns.assign(columns, ColumnSpec{ValueType::Text, true, false, EpochUnit::None});
    std::size_t at = 0;
    CsvSplitter splitter(
        [&](char *to, std::size_t size) -> Result<std::size_t> {
            const std::size_t step = std::min(size, text.size() - at);
            std::memcpy(to, text.data() + at, step);
            at += step;
            return step;
        },
        delimiter, limits);
    CsvBlock block;
    std::uint64_t line = 1;
    while (*splitter.next(block)) {
        cells.longestBlock = std::max(cells.longestBlock, block.size);
        ParsedBlock parsed = parseCsvBlock(std::move(block), spec);
        parsed.place(line);
        line += parsed.lines;
        cells.blankLines += parsed.blankLines;
        for (std::size_t row = 0; row < parsed.rows; ++row) {
            std::vector<std::string> &values = cells.rows.emplace_back();
            for (const ParsedColumn &column : parsed.columns) {
                const std::uint32_t begin = row == 0 ? 0 : column.ends[row - 1];
                values.push_back(column.bytes.substr(begin, column.ends[row] - begin));
            }
        }
        cells.quarantined.insert(cells.quarantined.end(), parsed.quarantined.begin(), parsed.quarantined.end());
        block = {};
    }
    cells.lines = line - 1;
    return cells;
}

std::string CsvCells::shown() const
{
    std::string text;
    for (const auto &row : rows) {
        for (const std::string &value : row)
            text += "[" + value + "]";
        text += "\n";
    }
    for (const QuarantinedRow &row : quarantined) {
        text += std::string(quarantineReasonName(row.reason)) + " line " + std::to_string(row.line) + " byte "
            + std::to_string(row.byte) + " length " + std::to_string(row.length) + " column "
            + std::to_string(row.column) + " " + row.detail + " <" + row.raw + ">\n";
    }
    return text + std::to_string(blankLines) + " blank, " + std::to_string(lines) + " lines\n";
}

} // namespace faultline

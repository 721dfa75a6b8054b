// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/text_table.h"

#include "app/cli/terminal.h"

#include <QChar>
#include <QList>
#include <QString>

#include <algorithm>
#include <array>

namespace faultline {

namespace {

constexpr std::size_t kWidestColumn = 60;

/// Ranges of wide characters, after Unicode Standard Annex 11.
constexpr std::array<std::pair<char32_t, char32_t>, 9> kWide{{{0x1100, 0x115F},
                                                              {0x2E80, 0xA4CF},
                                                              {0xAC00, 0xD7A3},
                                                              {0xF900, 0xFAFF},
                                                              {0xFE30, 0xFE6F},
                                                              {0xFF00, 0xFF60},
                                                              {0xFFE0, 0xFFE6},
                                                              {0x1F300, 0x1FAFF},
                                                              {0x20000, 0x3FFFD}}};

std::size_t widthOf(char32_t character)
{
    if (QChar::isMark(character) || QChar::category(character) == QChar::Other_Format)
        return 0;
    const bool wide = std::any_of(kWide.begin(), kWide.end(), [&](const auto &range) {
        return character >= range.first && character <= range.second;
    });
    return wide ? 2 : 1;
}

/// At most so many places of a text, the last one an ellipsis when something was cut off.
std::string cutTo(std::size_t places, const std::string &text)
{
    if (text.size() <= places || terminalWidth(text) <= places)
        return text;
    QString kept;
    std::size_t used = 0;
    for (const char32_t character : QString::fromStdString(text).toUcs4()) {
        used += widthOf(character);
        if (used >= places)
            break;
        kept += QString::fromUcs4(&character, 1);
    }
    return kept.toStdString() + "\u2026";
}

std::string shownCell(const SqlCell &cell)
{
    if (std::holds_alternative<std::monostate>(cell))
        return "NULL";
    std::string scratch;
    // What is beyond the widest column is cut off anyway; a text may have megabytes.
    return cutTo(kWidestColumn, visible(cellText(cell, scratch).substr(0, 4 * kWidestColumn + 4)));
}

bool isNumeric(SqlType type)
{
    return type == SqlType::Integer || type == SqlType::Number;
}

} // namespace

std::size_t terminalWidth(std::string_view text)
{
    std::size_t width = 0;
    for (const char32_t character : QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())).toUcs4())
        width += widthOf(character);
    return width;
}

std::string textTable(const SqlResult &result)
{
    std::vector<std::vector<std::string>> lines{{}};
    for (const SqlColumn &column : result.columns)
        lines[0].push_back(cutTo(kWidestColumn, visible(column.name)));
    for (const std::vector<SqlCell> &row : result.rows) {
        lines.emplace_back();
        for (const SqlCell &cell : row)
            lines.back().push_back(shownCell(cell));
    }
    std::vector<std::size_t> widths(result.columns.size(), 1);
    for (const auto &line : lines) {
        for (std::size_t i = 0; i < line.size(); ++i)
            widths[i] = std::max(widths[i], terminalWidth(line[i]));
    }
    std::string text;
    for (std::size_t row = 0; row < lines.size(); ++row) {
        for (std::size_t i = 0; i < widths.size(); ++i) {
            const std::string gap(widths[i] - terminalWidth(lines[row][i]), ' ');
            text += i > 0 ? "  " : "";
            text += isNumeric(result.columns[i].type) ? gap + lines[row][i] : lines[row][i] + gap;
        }
        text.erase(text.find_last_not_of(' ') + 1);
        text += '\n';
        for (std::size_t i = 0; row == 0 && i < widths.size(); ++i)
            text += (i > 0 ? "  " : "") + std::string(widths[i], '-') + (i + 1 == widths.size() ? "\n" : "");
    }
    return text;
}

} // namespace faultline

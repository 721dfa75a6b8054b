// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/analyses/record_text.h"

#include "analysis/base/shortest_text.h"
#include "analysis/base/time.h"

namespace faultline {

namespace {

/// Numbers and times; nothing for text.
std::string plainText(const CellValue &value, ValueType type)
{
    if (value.kind == CellValue::Kind::Number)
        return shortestText(value.number);
    if (value.kind == CellValue::Kind::Integer)
        return type == ValueType::Time ? formatIsoTime(value.integer) : std::to_string(value.integer);
    return {};
}

CellValue viewOf(const RecordCell &cell)
{
    CellValue value;
    if (const auto *integer = std::get_if<std::int64_t>(&cell)) {
        value.kind = CellValue::Kind::Integer;
        value.integer = *integer;
    } else if (const auto *number = std::get_if<double>(&cell)) {
        value.kind = CellValue::Kind::Number;
        value.number = *number;
    } else if (const auto *text = std::get_if<std::string>(&cell)) {
        value.kind = CellValue::Kind::Text;
        value.length = static_cast<std::uint32_t>(text->size());
        value.bytes = text->data();
    }
    return value;
}

void appendTsvText(std::string &line, std::string_view text, CsvSafety safety)
{
    const bool guarded = safety == CsvSafety::Spreadsheet && opensFormula(text);
    const bool quoted = text.empty() || text.find_first_of("\t\"\r\n") != std::string_view::npos;
    if (quoted)
        line += '"';
    if (guarded)
        line += '\'';
    for (const char c : text) {
        if (c == '"' && quoted)
            line += '"';
        line += c;
    }
    if (quoted)
        line += '"';
}

void appendMarkdownText(std::string &line, std::string_view text)
{
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c == '\r' && i + 1 < text.size() && text[i + 1] == '\n')
            continue;
        if (c == '\n' || c == '\r') {
            line += "<br>";
            continue;
        }
        if (std::string_view("\\|*`<[").find(c) != std::string_view::npos)
            line += '\\';
        line += c == '\t' ? ' ' : c;
    }
}

} // namespace

void appendCsvValue(std::string &line, const CellValue &value, ValueType type, CsvSafety safety)
{
    if (value.kind != CellValue::Kind::Text)
        line += plainText(value, type);
    else if (value.length == 0)
        line += "\"\"";
    else
        appendCsvField(line, value.text(), safety);
}

std::string recordsAsTsv(const RecordPage &page, const std::vector<std::string> &names, CsvSafety safety)
{
    std::string text;
    for (std::size_t c = 0; c < names.size(); ++c) {
        text += c == 0 ? "" : "\t";
        appendTsvText(text, names[c], safety);
    }
    text += '\n';
    for (std::size_t i = 0; i < page.rows.size(); ++i) {
        for (std::size_t c = 0; c < page.types.size(); ++c) {
            text += c == 0 ? "" : "\t";
            const CellValue value = viewOf(page.at(i, c));
            if (value.kind == CellValue::Kind::Text)
                appendTsvText(text, value.text(), safety);
            else
                text += plainText(value, page.types[c]);
        }
        text += '\n';
    }
    return text;
}

std::string recordsAsMarkdown(const RecordPage &page, const std::vector<std::string> &names)
{
    std::string text = "|";
    for (const std::string &name : names) {
        text += ' ';
        appendMarkdownText(text, name);
        text += " |";
    }
    text += "\n|";
    for (const ValueType type : page.types)
        text += type == ValueType::Int64 || type == ValueType::Float64 ? " ---: |" : " --- |";
    text += '\n';
    for (std::size_t i = 0; i < page.rows.size(); ++i) {
        text += '|';
        for (std::size_t c = 0; c < page.types.size(); ++c) {
            const CellValue value = viewOf(page.at(i, c));
            text += ' ';
            if (value.kind == CellValue::Kind::Text)
                appendMarkdownText(text, value.text());
            else
                text += plainText(value, page.types[c]);
            text += " |";
        }
        text += '\n';
    }
    return text;
}

} // namespace faultline

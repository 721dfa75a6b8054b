// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/ingest/readers/csv_record.h"

#include <algorithm>

namespace faultline {

namespace {

bool isLineEnd(char c)
{
    return c == '\n' || c == '\r';
}

} // namespace

CsvRecordReader::CsvRecordReader(std::string_view text, char delimiter)
    : m_text(text)
    , m_cursor(text.data(), text.size(), delimiter)
    , m_delimiter(delimiter)
{
}

bool CsvRecordReader::skipBlankLine()
{
    if (atEnd() || !isLineEnd(m_text[m_at]))
        return false;
    endLine();
    return true;
}

void CsvRecordReader::endLine()
{
    if (m_at >= m_text.size())
        return;
    // The padding makes the byte after the last one readable.
    m_at += m_text.data()[m_at] == '\r' && m_text.data()[m_at + 1] == '\n' ? 2 : 1;
    ++m_lines;
}

void CsvRecordReader::read(std::size_t keep)
{
    const std::size_t begin = m_at;
    m_fields.clear();
    m_fieldCount = 0;
    m_scratchUsed = 0;
    m_textAfterQuote.reset();
    while (true) {
        if (m_text.data()[m_at] == '"')
            quotedField(m_fieldCount < keep);
        else
            plainField(m_fieldCount < keep);
        ++m_fieldCount;
        if (m_at >= m_text.size() || m_text[m_at] != m_delimiter)
            break;
        ++m_at;
    }
    m_raw = m_text.substr(begin, m_at - begin);
    if (m_at >= m_text.size())
        ++m_lines; // the last line needs no line end
    endLine();
}

void CsvRecordReader::plainField(bool keep)
{
    const std::size_t begin = m_at;
    std::size_t end = m_cursor.next(begin);
    while (end < m_text.size() && m_text[end] == '"')
        end = m_cursor.next(end + 1); // a quote inside an unquoted field is just a character
    if (keep)
        m_fields.push_back({m_text.substr(begin, end - begin), false, true});
    m_at = end;
}

void CsvRecordReader::quotedField(bool keep)
{
    const std::size_t begin = m_at + 1;
    std::size_t at = begin;
    std::size_t doubled = 0;
    while (true) {
        const std::size_t quote = std::min(m_text.find('"', at), m_text.size());
        at = quote + 1;
        if (quote == m_text.size() || m_text.data()[at] != '"')
            break;
        ++at;
        ++doubled;
    }
    const std::size_t end = std::min(at - 1, m_text.size());
    const std::string_view inside = m_text.substr(begin, end - begin);
    for (std::size_t i = inside.find_first_of("\r\n"); i != std::string_view::npos;
         i = inside.find_first_of("\r\n", i + 1)) {
        if (inside[i] == '\n' || !inside.substr(i + 1).starts_with('\n'))
            ++m_lines;
    }
    if (keep)
        m_fields.push_back({doubled > 0 ? unescape(inside) : inside, true, doubled == 0});
    m_at = std::min(at, m_text.size());
    if (m_at < m_text.size() && m_text[m_at] != m_delimiter && !isLineEnd(m_text[m_at])) {
        m_textAfterQuote = m_fieldCount;
        m_at = std::min(m_text.find_first_of("\r\n", m_at), m_text.size());
    }
}

std::string_view CsvRecordReader::unescape(std::string_view text)
{
    if (m_scratchUsed == m_scratch.size())
        m_scratch.emplace_back();
    std::string &plain = m_scratch[m_scratchUsed++];
    plain.clear();
    while (true) {
        const std::size_t quote = text.find('"');
        if (quote == std::string_view::npos)
            break;
        plain.append(text.substr(0, quote + 1));
        text.remove_prefix(quote + 2);
    }
    plain.append(text);
    return plain;
}

} // namespace faultline

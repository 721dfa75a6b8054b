// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/csv_rows.h"

namespace faultline {

namespace {

constexpr std::size_t kBuffer = std::size_t{1} << 18U;

} // namespace

CsvRows::CsvRows(CsvSafety safety, std::function<Result<void>(std::string_view)> write)
    : m_safety(safety)
    , m_write(std::move(write))
{
}

Result<void> CsvRows::header(const std::vector<std::string> &names)
{
    for (const std::string &name : names) {
        if (&name != &names.front())
            m_lines += ',';
        appendCsvField(m_lines, name, m_safety);
    }
    m_lines += '\n';
    return {};
}

Result<void> CsvRows::row(const std::vector<SqlCell> &cells)
{
    const std::size_t begin = m_lines.size();
    for (const SqlCell &cell : cells) {
        if (&cell != &cells.front())
            m_lines += ',';
        const bool isText = std::holds_alternative<std::string>(cell);
        const std::string_view text = cellText(cell, m_scratch);
        if (isText && text.empty())
            m_lines += "\"\"";
        else
            appendCsvField(m_lines, text, isText ? m_safety : CsvSafety::Exact);
    }
    if (m_lines.size() == begin)
        m_lines += "\"\"";
    m_lines += '\n';
    return m_lines.size() < kBuffer ? Result<void>() : finish();
}

Result<void> CsvRows::finish()
{
    Result<void> written = m_write(m_lines);
    m_lines.clear();
    return written;
}

} // namespace faultline

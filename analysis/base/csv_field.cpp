// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/base/csv_field.h"

#include <charconv>

namespace faultline {

namespace {

bool isPlainNumber(std::string_view text)
{
    if (!text.empty() && text.front() == '+')
        text.remove_prefix(1);
    double value = 0.0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    // "-inf" and "-nan" are names to a spreadsheet.
    const bool digits = text.find_first_of("0123456789") != std::string_view::npos;
    return error != std::errc::invalid_argument && end == text.data() + text.size() && digits;
}

} // namespace

bool opensFormula(std::string_view text)
{
    if (text.empty())
        return false;
    constexpr std::string_view kOpeners = "=+-@\t\r";
    // Fullwidth = + - @ in UTF-8.
    constexpr std::string_view kWide[] = {"\xEF\xBC\x9D", "\xEF\xBC\x8B", "\xEF\xBC\x8D", "\xEF\xBC\xA0"};
    for (const std::string_view wide : kWide) {
        if (text.substr(0, wide.size()) == wide)
            return true;
    }
    return kOpeners.find(text.front()) != std::string_view::npos && !isPlainNumber(text);
}

void appendCsvField(std::string &line, std::string_view text, CsvSafety safety)
{
    const bool guarded = safety == CsvSafety::Spreadsheet && opensFormula(text);
    if (text.find_first_of(",\"\r\n") == std::string_view::npos) {
        if (guarded)
            line += '\'';
        line += text;
        return;
    }
    line += guarded ? "\"'" : "\"";
    for (const char c : text) {
        if (c == '"')
            line += '"';
        line += c;
    }
    line += '"';
}

} // namespace faultline

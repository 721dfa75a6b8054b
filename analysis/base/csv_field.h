// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace faultline {

enum class CsvSafety {
    Spreadsheet, ///< a text that a spreadsheet would run as a formula gets an apostrophe before it
    Exact, ///< every text as it is, for programs
};

/// True for a text that spreadsheets run: it begins with = + - @ (also the wide forms), tab or carriage return and is
/// not simply a number such as -5 or +1.5e3.
bool opensFormula(std::string_view text);

/// Appends one text field as RFC 4180 has it: in quotes when it holds a comma, a quote or a line break, quotes doubled.
/// Numbers are written by shortestText() and need no field. The caller writes commas and "\r\n".
void appendCsvField(std::string &line, std::string_view text, CsvSafety safety = CsvSafety::Spreadsheet);

} // namespace faultline

// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analyses/record_block.h"
#include "analysis/base/csv_field.h"

#include <string>
#include <vector>

namespace faultline {

// Records as text for files and the clipboard: C digits, the shortest that read back as the same number, ISO 8601 times
// in UTC, UTF-8. A missing value is nothing at all, an empty text is "" in quotes, NaN is "nan".

/// Appends one value as a field of a CSV file.
void appendCsvValue(std::string &line, const CellValue &value, ValueType type, CsvSafety safety);

/// Header and rows with tabs and "\n" between; a text with a tab, a line break or a quote stands in quotes, as
/// spreadsheets write and read it.
std::string recordsAsTsv(const RecordPage &page, const std::vector<std::string> &names,
                         CsvSafety safety = CsvSafety::Spreadsheet);

/// A table of GitHub's Markdown; numbers to the right, line breaks as <br>, marks escaped.
std::string recordsAsMarkdown(const RecordPage &page, const std::vector<std::string> &names);

/// `df[df["request_id"].isin(["a", "b"])]`: the records whose value in a column is one of these; missing ones by isna().
std::string pandasFilter(const std::string &column, const std::vector<RecordCell> &values);

/// `df[(df["distance"] > 1000) & df["origin"].isin(["PHX", "ORD"])]`: the records of a cohort in a frame read with
/// pandas.read_csv; "df" for all. NaN counts as missing there. Query error for what such a frame does not know: row
/// sets, the file a record came from, log loss and Brier.
Result<std::string> pandasFilter(const Cohort &cohort, const Schema &schema);

} // namespace faultline

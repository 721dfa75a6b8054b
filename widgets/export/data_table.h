// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/base/csv_field.h"
#include "analysis/base/time.h"

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace faultline {

/// One value in two forms: exact in C digits for files, and as people read it.
struct DataCell {
    QString exact; ///< empty: there is no value
    QString shown;
    bool number = false; ///< right-aligned, and never taken for a formula
    bool given = false; ///< in files an empty `exact` is the value "" in quotes rather than nothing
};

DataCell textCell(const QString &text);
/// The name of a column: as programs use it, and as people read it.
DataCell nameCell(const QString &exact, const QString &shown);
DataCell countCell(std::uint64_t count);
/// Shortest digits that read back as the same double; no value stays empty in the file and is a dash on the screen.
DataCell numberCell(std::optional<double> value, const QString &shown);
/// ISO 8601 in UTC.
DataCell timeCell(Micros time, const QString &shown);

/// What a picture shows, as numbers. Rows are as long as the header.
struct DataTable {
    std::vector<DataCell> header;
    std::vector<std::vector<DataCell>> rows;
};

/// RFC 4180: commas, CR LF, UTF-8 without a mark; C digits whatever the language.
QByteArray csvBytes(const DataTable &table, CsvSafety safety = CsvSafety::Spreadsheet);
/// Tab-separated, for pasting into a spreadsheet; tabs and line breaks in texts become spaces.
QString tsvText(const DataTable &table);

} // namespace faultline

// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/base/csv_field.h"
#include "analysis/base/error.h"
#include "analysis/values/sql_result.h"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace faultline {

/// A result as CSV, row by row: commas, line feeds, UTF-8. NULL is an empty field and an empty text is "", as the
/// importer reads them; where a line would have nothing else, NULL is "" too, so that no row is lost.
class CsvRows {
public:
    /// `write` takes the bytes, many rows at a time.
    CsvRows(CsvSafety safety, std::function<Result<void>(std::string_view bytes)> write);

    Result<void> header(const std::vector<std::string> &names);
    Result<void> row(const std::vector<SqlCell> &cells);
    /// Writes what is left.
    Result<void> finish();

private:
    CsvSafety m_safety;
    std::function<Result<void>(std::string_view)> m_write;
    std::string m_lines; ///< not written yet
    std::string m_scratch;
};

} // namespace faultline

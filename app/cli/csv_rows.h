// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/base/error.h"
#include "analysis/values/sql_result.h"

#include <memory>
#include <string>
#include <vector>

class QFileDevice;

namespace faultline {

/// A result as CSV, row by row: commas, line feeds, UTF-8, texts exact. NULL is an empty field and an empty text is "",
/// as the importer reads them; where a line would have nothing else, NULL is "" too, so that no row is lost.
class CsvRows {
public:
    /// A file comes into being whole, with finish(), or not at all; "" and "-" are standard output.
    static Result<CsvRows> open(const std::string &path);
    CsvRows(CsvRows &&other) noexcept;
    ~CsvRows();

    Result<void> header(const std::vector<std::string> &names);
    Result<void> row(const std::vector<SqlCell> &cells);
    Result<void> finish();

private:
    CsvRows(std::unique_ptr<QFileDevice> device, std::string path);
    Result<void> flush();
    Error refused() const;

    std::unique_ptr<QFileDevice> m_device;
    std::string m_path;
    std::string m_lines; ///< not written yet
    std::string m_scratch;
};

} // namespace faultline

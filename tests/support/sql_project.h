// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/base/error.h"
#include "analysis/store/sql_console.h"
#include "analysis/values/schema.h"

#include <string>

namespace faultline {

/// Imports a CSV file into a project, made when it is not there.
Result<void> importCsv(const std::string &project, const std::string &csv, Part part = Part::Production);

/// The answer of the console in one text: cells joined by "|", rows by line ends, NULL and bytes as SQL writes them,
/// numbers in their shortest form; "problem: NAME" or "error: MESSAGE" otherwise.
std::string askSql(const std::string &project, std::string_view sql, const SqlLimits &limits = {});
std::string shownSql(const Result<SqlAnswer> &answer);

} // namespace faultline

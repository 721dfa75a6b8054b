// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/store/row_scan.h"

#include <vector>

struct sqlite3_index_info;
struct sqlite3_value;

namespace faultline {

/// Tells SQLite which conditions of a WHERE spare rows of `records`, and what a scan costs. SQLite checks every
/// condition again by itself. Gives an SQLite result code.
int planRecords(const RecordRows &rows, const std::vector<RecordsColumn> &columns, sqlite3_index_info &info);

/// The conditions of a plan, `text` as planRecords() wrote it, with the values they have now. Those whose value says
/// nothing about the rows are left out: a text against numbers, what is no time against times.
std::vector<ScanTerm> scanTerms(const std::vector<RecordsColumn> &columns, const char *text, int count,
                                sqlite3_value **values);

} // namespace faultline

// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/store/record_rows.h"

struct sqlite3;

namespace faultline {

/// Makes the temporary virtual table `records` on a connection that may still write to its temp schema. `rows` must
/// outlive the connection. Columns are those of recordsColumns(); a column is unpacked only where it is asked for.
Result<void> createRecordsTable(sqlite3 *connection, RecordRows &rows);

} // namespace faultline

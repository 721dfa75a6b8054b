// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/base/error.h"

#include <string>
#include <string_view>

struct sqlite3;

namespace faultline {

/// What an SQLite result code means to a person: the kind that the interface acts on, the name of the file, the next
/// step. Reads errno-like state of the connection, so call it at once.
Error sqliteError(sqlite3 *connection, int code);

/// A row of PRAGMA quick_check in one line, without the line that names the database.
std::string oneLine(std::string_view checkRow);

} // namespace faultline

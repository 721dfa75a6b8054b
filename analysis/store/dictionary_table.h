// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/base/error.h"
#include "analysis/base/ids.h"
#include "analysis/columns/dictionary.h"
#include "analysis/store/database.h"

#include <cstdint>
#include <string>
#include <vector>

namespace faultline {

/// All values of a text column, ids as stored.
Result<Dictionary> loadDictionary(Database &database, ColumnId column);

/// Appends values; the first one gets the id `firstEntry`. Inside a transaction of the caller.
Result<void> appendDictionary(Database &database, ColumnId column, std::uint32_t firstEntry,
                              const std::vector<std::string> &values);

} // namespace faultline

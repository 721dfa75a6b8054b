// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/base/error.h"
#include "analysis/base/ids.h"
#include "analysis/store/database.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace faultline {

/// A code book as bytes; what they mean is known where code books are made.
struct StoredCodeBook {
    std::int64_t version = 0;
    std::string bytes;
};

/// Stores a version of a column's book; older ones stay, because stored results name them.
Result<void> putCodeBook(Database &database, ColumnId column, const StoredCodeBook &book);
Result<std::optional<StoredCodeBook>> newestCodeBook(Database &database, ColumnId column);

} // namespace faultline

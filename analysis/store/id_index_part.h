// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/base/error.h"
#include "analysis/base/ids.h"
#include "analysis/store/database.h"

#include <compare>
#include <cstdint>
#include <optional>
#include <vector>

namespace faultline {

struct IdEntry {
    std::uint64_t hash = 0;
    std::uint32_t row = 0;

    friend auto operator<=>(const IdEntry &, const IdEntry &) = default;
};

/// A part holds the ids whose hash begins with the `bits` bits of `part`.
struct IdPartPlace {
    LogId log;
    ColumnId column;
    unsigned bits = 0;
    std::uint64_t part = 0;
};

inline std::uint64_t partOf(std::uint64_t hash, unsigned bits)
{
    return bits == 0 ? 0 : hash >> (64 - bits);
}

/// Entries sorted by (hash, row).
Result<void> storeIdPart(Database &database, const IdPartPlace &place, const std::vector<IdEntry> &entries);
Result<std::vector<IdEntry>> loadIdPart(Database &database, const IdPartPlace &place);
/// Bits of a log's index when all its parts are there and are of this column.
Result<std::optional<unsigned>> idPartBits(Database &database, LogId log, ColumnId column);
Result<void> dropIdParts(Database &database, LogId log);

} // namespace faultline

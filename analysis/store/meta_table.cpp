// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/store/meta_table.h"

namespace faultline {

namespace {

constexpr std::string_view kRead = "SELECT value FROM meta WHERE key = ?";
constexpr std::string_view kWrite = "INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)";

} // namespace

Result<std::optional<std::string>> readMetaText(Database &database, std::string_view key)
{
    return database.text(kRead, key);
}

Result<std::optional<std::int64_t>> readMetaInteger(Database &database, std::string_view key)
{
    return database.integer(kRead, key);
}

Result<void> writeMeta(Database &database, std::string_view key, std::string_view value)
{
    return database.execute(kWrite, key, value);
}

Result<void> writeMeta(Database &database, std::string_view key, std::int64_t value)
{
    return database.execute(kWrite, key, value);
}

} // namespace faultline

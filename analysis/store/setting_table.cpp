// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/store/setting_table.h"

namespace faultline {

Result<std::optional<std::string>> readSetting(Database &database, std::string_view key)
{
    return database.text("SELECT value FROM setting WHERE key = ?", key);
}

Result<void> writeSetting(Database &database, std::string_view key, std::string_view value)
{
    return database.execute("INSERT OR REPLACE INTO setting (key, value) VALUES (?, ?)", key, value);
}

} // namespace faultline

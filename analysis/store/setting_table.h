// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/base/error.h"
#include "analysis/store/database.h"

#include <optional>
#include <string>
#include <string_view>

namespace faultline {

/// What the user chose for this project, as text under a key such as "metrics/window".
Result<std::optional<std::string>> readSetting(Database &database, std::string_view key);
Result<void> writeSetting(Database &database, std::string_view key, std::string_view value);

} // namespace faultline

// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/base/error.h"
#include "analysis/store/database.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace faultline {

/// The single values of a project: project_id, data_revision, task, positive, classes.
Result<std::optional<std::string>> readMetaText(Database &database, std::string_view key);
Result<std::optional<std::int64_t>> readMetaInteger(Database &database, std::string_view key);
Result<void> writeMeta(Database &database, std::string_view key, std::string_view value);
Result<void> writeMeta(Database &database, std::string_view key, std::int64_t value);

} // namespace faultline

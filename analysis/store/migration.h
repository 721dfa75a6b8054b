// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/base/error.h"
#include "analysis/store/database.h"

#include <functional>

namespace faultline {

inline constexpr std::int64_t kApplicationId = 0x464C'544E; ///< "FLTN", at byte 68 of every project file
inline constexpr std::int64_t kSchemaVersion = 3; ///< the newest user_version that this program knows

/// Brings a database from its user_version up to `version`, each step in a transaction of its own: a crash leaves the
/// step before, whole. `beforeCommit` is told the version about to be reached (tests die there).
Result<void> migrate(Database &database, std::int64_t version = kSchemaVersion,
                     const std::function<void(std::int64_t)> &beforeCommit = {});

/// Writes an exact copy of an older project beside it, "NAME.v1.bak"; there only once it is complete.
Result<void> backUpBeforeMigration(Database &database, std::int64_t version);

/// Format error that names the first table, index, trigger or view that a project of this version does not have, or
/// that it should have: nothing that somebody put into the file ever runs.
Result<void> checkKnownSchema(Database &database, std::int64_t version = kSchemaVersion);

} // namespace faultline

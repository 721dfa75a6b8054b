// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/base/error.h"
#include "analysis/values/schema.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace faultline {

/// A role that nobody needs to guess.
struct GivenRole {
    std::size_t column = 0; ///< index in the file
    Role role = Role::Feature;
    std::string argument;
    RoleReason reason = RoleReason::GivenByUser;
};

/// What a schema sidecar says. Columns that the file lacks are left out and noted.
struct Sidecar {
    std::vector<GivenRole> roles;
    Task task = Task::Unknown;
    std::vector<std::string> classes;
    std::string positive;
    std::vector<std::string> notes;
};

/// Reads `--map` entries: role name -> column or columns separated by commas. Invalid when a role or a column does not
/// exist; the message lists those that do.
Result<std::vector<GivenRole>> rolesGivenByUser(const std::map<std::string, std::string> &roles,
                                                const std::vector<std::string> &columns);

/// Reads a JSON sidecar: {"columns": {"id": NAME, "time", "version", "label", "prediction", "confidence",
/// "probability_prefix", "embedding_prefix"}, "features": [{"name"}], "classes": [...], "task", "positive"}.
Result<Sidecar> readSidecar(const std::string &path, const std::vector<std::string> &columns);

} // namespace faultline

// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/ingest/column_profile.h"
#include "analysis/ingest/given_roles.h"
#include "analysis/values/import_preview.h"

#include <string>
#include <vector>

namespace faultline {

/// Sorted as text; by value when all of them are whole numbers.
void sortClasses(std::vector<std::string> &classes);

struct TaskFound {
    Task task = Task::Unknown;
    std::vector<std::string> classes;
    std::string positive;
    PositiveReason reason = PositiveReason::None;
};

/// The task that the columns speak of: classes come from probability columns and from the values of label and
/// prediction; a numeric label with more than 20 values, not all whole, and no probabilities is a regression.
/// Invalid when `positive` is given and is no class.
Result<TaskFound> findTask(const Sample &sample, const std::vector<ColumnProfile> &profiles,
                           const std::vector<ColumnSchema> &columns, const Sidecar &sidecar,
                           const std::string &positive);

} // namespace faultline

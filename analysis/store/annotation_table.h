// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/base/error.h"
#include "analysis/store/database.h"
#include "analysis/values/annotation.h"

#include <vector>

namespace faultline {

/// The notes of a project, by time and then by id.
Result<std::vector<Annotation>> listAnnotations(Database &database);
/// Adds a note or replaces the one of the same id, which the caller chooses (from 1). Invalid without an id or a text,
/// or with an end that is not later than its beginning.
Result<void> putAnnotation(Database &database, const Annotation &annotation);
/// Nothing happens when it is not there.
Result<void> removeAnnotation(Database &database, std::int64_t id);

} // namespace faultline

// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/base/error.h"

#include <string>

namespace faultline {

/// Writes a project file as version 1 of it was: one ready log with hardColumns(), one quarantined row, one setting.
/// tests/data/projects/v1.faultline is what this made when version 1 was current.
Result<void> writeVersionOneProject(const std::string &path);

} // namespace faultline

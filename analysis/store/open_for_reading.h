// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/base/error.h"
#include "analysis/store/database.h"

#include <string>

namespace faultline {

/// A connection to a project of this version that cannot write: beside a writer, or to a file in a folder where nothing
/// may be written.
Result<Database> openForReading(const std::string &path);

} // namespace faultline

// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/base/time.h"

#include <optional>
#include <string>

namespace faultline {

/// One row of a label file: what a record turned out to be, and when that became known.
struct LabelRow {
    std::string id;
    std::optional<std::string> label; ///< exact text; nothing when the field is empty
    std::optional<Micros> time;
};

} // namespace faultline

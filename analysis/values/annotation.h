// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/base/time.h"

#include <cstdint>
#include <optional>
#include <string>

namespace faultline {

/// A person's note at a time or over a span of it: a deployment, an outage, labels that were corrected.
struct Annotation {
    std::int64_t id = 0; ///< of the project; 0: not stored yet
    Micros at = 0;
    std::optional<Micros> until; ///< exclusive, later than at; absent: a moment
    std::string text; ///< UTF-8, not empty
    std::optional<Micros> created;

    bool operator==(const Annotation &) const = default;
};

} // namespace faultline

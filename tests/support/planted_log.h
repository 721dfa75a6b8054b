// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/memory_source.h"

#include <cstdint>

namespace faultline {

/// A log made by rule with failures by rule: columns id, ts (12 weeks from a Monday), distance (number, every tenth
/// missing), hour (whole number 0 ... 23), origin (8 places, unevenly), carrier (3), label, prediction, confidence.
struct PlantedLog {
    std::size_t rows = 6000;
    std::uint64_t seed = 1;
    double base = 0.1; ///< how often any record fails
    double inside = 0.1; ///< and one with origin ORD or PHX, hour >= 16 and week >= 5
    double nested = 0.0; ///< and one with distance above 900, when that is more than the others
    double dayEffect = 0.0; ///< standard deviation of the logarithm of a factor of each day
    bool labels = true;
    bool regression = false; ///< label and prediction are numbers; failing is being off by ten times as much

    std::shared_ptr<MemorySource> source() const;
    Dataset dataset() const;
};

} // namespace faultline

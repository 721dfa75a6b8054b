// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/values/import.h"
#include "analysis/values/schema.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace faultline {

/// Why a class was taken as the positive one of a binary task.
enum class PositiveReason {
    None, ///< the task is not binary
    GivenByUser, ///< --positive or the mapping dialog
    GivenBySchema, ///< the sidecar
    UsualWord, ///< "1", "true", "yes", "spam", ...
    RarerClass, ///< the rarer label in the sample
    LastInOrder, ///< neither class is usual or rarer
};

/// What an import would make of a file, from its first records.
struct ImportPreview {
    LogDescription description;
    char delimiter = ',';
    Schema schema;
    PositiveReason positiveReason = PositiveReason::None;
    /// The first rows as text, at most 20; a missing value is nothing.
    std::vector<std::vector<std::optional<std::string>>> rows;
    std::uint64_t sampleRows = 0;
    std::uint64_t estimatedRows = 0; ///< of the whole file; exact when `complete`
    bool complete = false; ///< the sample is the whole file
    std::vector<QuarantinedRow> quarantined; ///< of the sample
    std::vector<std::string> notes; ///< English
};

} // namespace faultline

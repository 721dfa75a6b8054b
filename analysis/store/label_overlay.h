// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/base/run.h"
#include "analysis/store/project.h"
#include "analysis/store/segment_reader.h"

#include <cstdint>

namespace faultline {

/// What writing the staged labels came to.
struct OverlayOutcome {
    std::uint64_t unchanged = 0; ///< counting records that had this very label before
    std::uint64_t chunks = 0; ///< chunks written
};

/// Writes the labels of temp.label_hit into new versions of the chunks of `column` (Int64, Float64 or Text by
/// dictionary; wider than what is stored, or new), in short transactions. Nobody sees them before data_revision reaches
/// `version`.
Result<OverlayOutcome> writeLabelOverlay(Project &project, const SegmentReader &reader, const ColumnSchema &column,
                                         std::int64_t version, const CancelToken &cancel);

} // namespace faultline

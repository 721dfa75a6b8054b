// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/base/error.h"
#include "analysis/base/ids.h"
#include "analysis/columns/segment.h"
#include "analysis/store/database.h"

#include <cstdint>
#include <optional>

namespace faultline {

/// Where a chunk belongs. version 0: as imported; above: an overlay that counts from that data revision on.
struct SegmentPlace {
    LogId log;
    ColumnId column;
    std::size_t chunk = 0;
    std::int64_t version = 0;
};

/// A prepared INSERT of segments; writing the same place again replaces it.
Result<Statement> prepareSegmentInsert(Database &database);
Result<void> insertSegment(Statement &insert, const SegmentPlace &place, const EncodedSegment &segment);

/// A prepared look-up of the newest segment of a place, versions above place.version left out.
Result<Statement> prepareSegmentSelect(Database &database);
/// Nothing when the log lacks the column.
Result<std::optional<EncodedSegment>> selectSegment(Statement &select, const SegmentPlace &place);

/// Deletes the overlays of a place that are older than the one which readers see before place.version counts.
Result<void> dropSupersededSegments(Database &database, const SegmentPlace &place);

} // namespace faultline

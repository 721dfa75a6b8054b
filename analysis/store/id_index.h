// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/base/run.h"
#include "analysis/store/project.h"
#include "analysis/store/segment_reader.h"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace faultline {

/// A record that bears one of the ids asked for.
struct IdMatch {
    std::size_t id = 0; ///< index into the ids asked for
    LogId log;
    std::uint64_t row = 0;

    friend auto operator<=>(const IdMatch &, const IdMatch &) = default;
};

/// Builds the index of every ready log that lacks one: (hash64 of the id text, row), sorted, in parts by the top bits
/// of the hash of about a million entries (12 MB) each, four parts at a time, so that memory stays below 100 MB whatever
/// the log. Needs a column with the role Id, else Schema.
Result<void> buildIdIndex(Project &project, const SegmentReader &reader, const CancelToken &cancel = {});

/// All records that bear one of the ids, in order of (id, log, row); an id twice in the data matches twice. Hits of the
/// hash are compared with the exact text. Each touched part and chunk is read once a call: ask for many ids at a time.
Result<std::vector<IdMatch>> findIds(Database &database, const SegmentReader &reader, std::span<const std::string> ids);

} // namespace faultline

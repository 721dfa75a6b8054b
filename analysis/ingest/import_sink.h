// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/base/error.h"
#include "analysis/columns/dictionary.h"
#include "analysis/columns/segment.h"
#include "analysis/values/import.h"

#include <memory>
#include <string>
#include <vector>

namespace faultline {

/// New dictionary values of one column; the first gets the id `firstEntry`.
struct DictionaryTail {
    ColumnId column;
    std::uint32_t firstEntry = 0;
    std::vector<std::string> values;
};

/// One chunk of every column of a log, encoded, with the dictionary values it needs.
struct ChunkGroup {
    std::size_t index = 0;
    std::size_t rows = 0;
    std::vector<ColumnId> columns;
    std::vector<EncodedSegment> segments; ///< as columns
    std::vector<DictionaryTail> dictionaries;
};

/// Where an importer puts what it read; the project file, directly or through the write lane. A log stays invisible
/// until finish(). One call at a time. After an error only discard() is allowed.
class ImportSink {
public:
    virtual ~ImportSink() = default;
    /// Opens a log in the state "loading". Columns are matched with those of the project by name, new ones are added;
    /// their ids are filled in, and a type that the project already has wider stays wide.
    virtual Result<LogId> begin(const LogDescription &log, Schema &schema) = 0;
    /// What a text column already holds, so that new ids go on after it.
    virtual Result<Dictionary> dictionary(ColumnId column) = 0;
    virtual Result<void> put(ChunkGroup group) = 0;
    virtual Result<void> quarantine(std::vector<QuarantinedRow> rows) = 0;
    /// Makes the log "ready": from now on it is seen.
    virtual Result<void> finish(const ImportSummary &summary, const Schema &schema) = 0;
    /// Removes everything since begin(); safe to call at any time, and when begin() was never called.
    virtual void discard() = 0;
};

} // namespace faultline

// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/base/error.h"
#include "analysis/base/run.h"
#include "analysis/store/log_table.h"
#include "analysis/values/schema.h"

#include <cstdint>
#include <string>
#include <vector>

namespace faultline {

struct LogHealth {
    StoredLog log;
    bool lawHolds = true; ///< rows in == rows stored + rows quarantined
    bool rowsAreThere = true; ///< the chunks and the quarantine hold as many rows as the log says
};

struct ColumnSize {
    ColumnSchema column;
    std::uint64_t segments = 0;
    std::uint64_t storedBytes = 0; ///< of the segments, overlays included
    std::uint64_t dictionaryEntries = 0;
    std::uint64_t dictionaryBytes = 0;
    std::uint64_t codeBytes = 0; ///< in memory as codes: one byte a row
    std::uint64_t valueBytes = 0; ///< in memory as exact values; texts by value at their stored size
};

enum class DamageKind { Page, Segment, Law, Rows };

struct Damage {
    DamageKind kind = DamageKind::Page;
    std::string detail; ///< English: which page, log, column or chunk
};

/// Everything that can be told about a project file without changing it.
struct DoctorReport {
    std::int64_t fileVersion = 0;
    std::string sqliteVersion;
    std::uint64_t fileBytes = 0;
    std::uint64_t freeBytes = 0; ///< inside the file, for reuse
    std::int64_t dataRevision = 0;
    std::string projectId;
    std::vector<LogHealth> logs;
    std::vector<ColumnSize> columns;
    std::uint64_t waitingLabels = 0;
    std::uint64_t segmentsChecked = 0; ///< 0 unless deep
    std::vector<Damage> damages; ///< empty in a sound project

    bool isSound() const { return damages.empty(); }
};

/// Reads the project at `path`; `deep` also asks for the checksum of every segment, which reads the whole file.
Result<DoctorReport> examine(const std::string &path, bool deep, const CancelToken &cancel = {});

} // namespace faultline

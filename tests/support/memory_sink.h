// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/ingest/import_sink.h"

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace faultline {

/// Keeps what an importer puts, and gives it back cell by cell.
class MemorySink final : public ImportSink {
public:
    /// Type of a column that the "project" already has, and its dictionary.
    std::map<std::string, ValueType> known;
    std::map<std::string, Dictionary> knownValues;
    bool keepGroups = true; ///< off: only count
    std::function<Result<void>()> onPut; ///< may fail or cancel

    LogDescription log;
    Schema schema; ///< as begin() filled it, then as finish() had it
    std::vector<ChunkGroup> groups;
    std::vector<QuarantinedRow> quarantined;
    std::optional<ImportSummary> summary;
    std::size_t rows = 0;
    std::size_t bytes = 0;
    int begins = 0;
    int discards = 0;

    Result<LogId> begin(const LogDescription &description, Schema &wanted) override;
    Result<Dictionary> dictionary(ColumnId column) override;
    Result<void> put(ChunkGroup group) override;
    Result<void> quarantine(std::vector<QuarantinedRow> rejected) override;
    Result<void> finish(const ImportSummary &done, const Schema &final) override;
    void discard() override;

    /// A value as text (numbers in shortest form, times as ISO 8601), "<missing>" when there is none.
    std::string cell(std::size_t row, const std::string &column) const;
    ChunkData chunk(std::size_t index, const std::string &column) const;
    /// Every byte that was put, in order.
    std::string everything() const;

private:
    std::map<std::int64_t, std::vector<std::string>> m_values;
};

} // namespace faultline

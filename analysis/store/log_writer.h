// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/ingest/import_sink.h"
#include "analysis/store/project.h"

namespace faultline {

/// Writes one log into a project, see ImportSink. Every put() is committed in transactions of a few megabytes, so that
/// nobody waits long; until finish() the log is "loading" and nobody sees it. A destroyed writer discards.
class LogWriter final : public ImportSink {
public:
    explicit LogWriter(Project &project)
        : m_project(project)
    {
    }
    ~LogWriter() override { discard(); }
    LogWriter(const LogWriter &) = delete;
    LogWriter &operator=(const LogWriter &) = delete;

    /// Discards what an interrupted import left before, because its dictionary values would lie under the new ones.
    /// A column that the project has keeps its role, unless the schema says that a person gave another one.
    Result<LogId> begin(const LogDescription &log, Schema &schema) override;
    Result<Dictionary> dictionary(ColumnId column) override;
    Result<void> put(ChunkGroup group) override;
    Result<void> quarantine(std::vector<QuarantinedRow> rows) override;
    Result<void> finish(const ImportSummary &summary, const Schema &schema) override;
    void discard() override;

private:
    Result<LogId> insertLog(const LogDescription &log, Schema &schema);
    Result<void> putDictionaries(const std::vector<DictionaryTail> &tails);
    Result<void> checkLaw(const ImportSummary &summary) const;

    Project &m_project;
    LogId m_log; ///< none before begin() and after finish() or discard()
    std::uint64_t m_rows = 0;
    std::uint64_t m_quarantined = 0;
};

} // namespace faultline

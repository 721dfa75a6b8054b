// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/base/run.h"
#include "analysis/ingest/chunk_assembler.h"
#include "analysis/ingest/detection.h"
#include "analysis/ingest/import_sink.h"

#include <optional>
#include <vector>

namespace faultline {

struct PassCounts;

/// One reading of a file into a sink. When a value does not fit its column it stops storing, reads on for types only,
/// and leaves wider types in the Detection for another pass. A value of the time column that is none quarantines its
/// row; when that costs more than 5 % of all rows, the column is left to another pass as text.
class LogWriterPass {
public:
    LogWriterPass(const Sample &sample, Detection &detection, LogDescription description, ImportSink &sink, Run &run,
                  const ReadTuning &tuning);

    /// The summary of a finished log; nothing when the types had to be widened. The caller discards in that case and
    /// after an error.
    Result<std::optional<ImportSummary>> read();

private:
    Result<void> begin();
    Result<void> take(std::vector<ParsedBlock> &blocks);
    void assemble(std::size_t column);
    Result<void> storeAssembled();
    Result<void> putChunks(bool last);
    void startWeighing(std::vector<ParsedBlock> &blocks);
    void weigh(const std::vector<ParsedBlock> &blocks);
    void countUnreadableTimes(const std::vector<ParsedBlock> &blocks);
    bool tooManyUnreadableTimes(const PassCounts &counts) const;
    void giveUpTime(const PassCounts &counts);
    void widenTypes();
    void finishClasses();
    Result<std::optional<ImportSummary>> finish(const PassCounts &counts);
    bool anyMisfit(const std::vector<ParsedBlock> &blocks) const;

    const Sample &m_sample;
    Detection &m_detection;
    LogDescription m_description;
    ImportSink &m_sink;
    Run &m_run;
    ReadTuning m_tuning;

    RecordSpec m_spec;
    Schema m_schema; ///< as the sink has it: without ignored columns, with ids
    std::vector<std::size_t> m_fileColumn; ///< of each column of m_schema
    std::vector<ChunkAssembler> m_assemblers;
    std::vector<ParsedBlock> m_held; ///< parsed, and assembled while the next blocks are parsed
    std::vector<Result<void>> m_assembled; ///< of each assembler
    std::size_t m_chunks = 0;
    std::size_t m_rowsPut = 0;
    LogId m_log;
    std::vector<TypeEvidence> m_evidence; ///< of each column of the file, while weighing
    std::vector<std::optional<Misfit>> m_misfits;
    std::uint64_t m_unreadableTimes = 0; ///< rows quarantined for it
    std::optional<Misfit> m_firstUnreadable;
};

} // namespace faultline

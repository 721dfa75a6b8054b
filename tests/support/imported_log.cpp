// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/imported_log.h"

#include "analysis/ingest/importer.h"
#include "analysis/store/log_writer.h"
#include "analysis/store/segment_reader.h"

namespace faultline {

Result<ImportedLog> ImportedLog::of(const std::string &path, const ImportOptions &options)
{
    ImportedLog log;
    const std::string project = log.m_folder->file("log.faultline");
    Result<std::unique_ptr<Project>> created = Project::create(project);
    if (!created)
        return created.error();
    InlineExecutor executor;
    Run run{executor, {}, nullptr, 1};
    LogWriter writer(**created);
    const std::string file = path.starts_with('/') ? path : std::string(FAULTLINE_TEST_DATA) + '/' + path;
    const Result<ImportSummary> imported = importLog(file, options, writer, run);
    if (!imported)
        return imported.error();
    if (const Result<void> closed = (*created)->close(); !closed)
        return closed.error();
    const Result<std::shared_ptr<SegmentReader>> reader = SegmentReader::open(project);
    if (!reader)
        return reader.error();
    log.m_data.revision = (*reader)->dataRevision();
    log.m_data.production =
        std::make_shared<Table>(*reader, (*reader)->schema(), (*reader)->logs(), (*reader)->projectId());
    return log;
}

} // namespace faultline

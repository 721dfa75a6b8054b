// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/ingest/importer.h"

#include "analysis/ingest/detection.h"
#include "analysis/ingest/log_writer_pass.h"

namespace faultline {

namespace {

constexpr std::size_t kPreviewRows = 20;

LogDescription describe(const Sample &sample, const ImportOptions &options)
{
    LogDescription log;
    log.name = options.name.empty() ? fileName(sample.path) : options.name;
    log.path = sample.path;
    log.part = options.part;
    log.bytes = sample.identity.bytes;
    return log;
}

std::optional<std::string> shownCell(const SampleCell &cell, ValueType type)
{
    const bool missing = type == ValueType::Text ? cell.isEmpty() : isMissingToken(cell.text);
    return missing ? std::nullopt : std::optional<std::string>(cell.text);
}

} // namespace

Result<ImportPreview> previewLog(const std::string &path, const ImportOptions &options)
{
    Result<Sample> sample = readSample(path);
    if (!sample)
        return sample.error();
    Result<Detection> detection = detect(*sample, options);
    if (!detection)
        return detection.error();
    ImportPreview preview;
    preview.description = describe(*sample, options);
    preview.delimiter = sample->delimiter;
    preview.positiveReason = detection->positiveReason;
    preview.sampleRows = sample->rows;
    preview.estimatedRows = sample->estimatedRows;
    preview.complete = sample->complete;
    preview.notes = std::move(detection->notes);
    for (std::size_t row = 0; row < std::min(sample->rows, kPreviewRows); ++row) {
        std::vector<std::optional<std::string>> &cells = preview.rows.emplace_back();
        for (std::size_t i = 0; i < sample->columns.size(); ++i)
            cells.push_back(shownCell(sample->columns[i].cells[row], detection->schema.columns[i].type));
    }
    preview.schema = std::move(detection->schema);
    preview.quarantined = std::move(sample->quarantined);
    return preview;
}

Result<ImportSummary> importLog(const std::string &path, const ImportOptions &options, ImportSink &sink, Run &run,
                                const ReadTuning &tuning)
{
    if (run.progress)
        run.progress->begin(Phase::Sampling, 0.0);
    const Result<Sample> sample = readSample(path);
    if (!sample)
        return sample.error();
    Result<Detection> detection = detect(*sample, options);
    if (!detection)
        return detection.error();
    // Once is enough unless the project's own types are narrower than what a second reading shows.
    constexpr int kAttempts = 4;
    for (int attempt = 0; attempt < kAttempts; ++attempt) {
        LogWriterPass pass(*sample, *detection, describe(*sample, options), sink, run, tuning);
        Result<std::optional<ImportSummary>> done = pass.read();
        if (!done) {
            sink.discard();
            return done.error();
        }
        if (*done)
            return std::move(**done);
        sink.discard();
    }
    return Error{ErrorKind::Internal, fileName(path) + " was read four times and its columns still did not fit.", path};
}

} // namespace faultline

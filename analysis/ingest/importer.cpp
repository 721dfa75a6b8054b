// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/ingest/importer.h"

#include "analysis/ingest/detection.h"
#include "analysis/ingest/log_writer_pass.h"
#include "analysis/ingest/readers/csv_block.h"

#include <algorithm>

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

/// Moves the rows of the sample in which the time column holds no time to the quarantined ones. True: the row stays.
std::vector<bool> quarantineUnreadableTimes(const Sample &sample, const Detection &detection, ImportPreview &preview)
{
    std::vector<bool> kept(sample.rows, true);
    const std::vector<ColumnSchema> &columns = detection.schema.columns;
    const auto time = std::find_if(columns.begin(), columns.end(), [](const ColumnSchema &column) {
        return column.role == Role::Time && column.type == ValueType::Time;
    });
    if (time == columns.end())
        return kept;
    const auto i = static_cast<std::size_t>(time - columns.begin());
    std::uint64_t unreadable = 0;
    for (std::size_t row = 0; row < sample.rows; ++row) {
        const std::string_view value = sample.columns[i].cells[row].text;
        if (!isUnreadableTime(value, detection.specs[i].epoch))
            continue;
        QuarantinedRow &bad = preview.quarantined.emplace_back(unreadableTime(sample.places[row].raw, i, value));
        bad.line = sample.places[row].line;
        bad.byte = sample.places[row].byte;
        kept[row] = false;
        ++unreadable;
    }
    if (unreadable == 0)
        return kept;
    std::stable_sort(preview.quarantined.begin(), preview.quarantined.end(),
                     [](const QuarantinedRow &a, const QuarantinedRow &b) { return a.line < b.line; });
    preview.sampleRows -= unreadable;
    preview.notes.push_back("Column " + time->name + " holds no time in " + std::to_string(unreadable) + " of "
                            + std::to_string(preview.sampleRows + preview.quarantined.size())
                            + " sampled rows. Such rows are quarantined; when they are more than 5 % of the file, the "
                              "column is kept as text instead.");
    return kept;
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
    preview.quarantined = std::move(sample->quarantined);
    const std::vector<bool> kept = quarantineUnreadableTimes(*sample, *detection, preview);
    for (std::size_t row = 0; row < sample->rows && preview.rows.size() < kPreviewRows; ++row) {
        if (!kept[row])
            continue;
        std::vector<std::optional<std::string>> &cells = preview.rows.emplace_back();
        for (std::size_t i = 0; i < sample->columns.size(); ++i)
            cells.push_back(shownCell(sample->columns[i].cells[row], detection->schema.columns[i].type));
    }
    preview.schema = std::move(detection->schema);
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

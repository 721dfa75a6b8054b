// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/ingest/label_file.h"

#include "analysis/ingest/detection.h"
#include "analysis/ingest/readers/csv_pass.h"

#include <algorithm>
#include <optional>

namespace faultline {

namespace {

constexpr std::size_t kBatchRows = 65'536;

struct LabelColumns {
    std::size_t id = 0;
    std::size_t label = 0;
    std::optional<std::size_t> time;
};

Result<LabelColumns> findColumns(const Sample &sample, const Schema &schema)
{
    std::optional<std::size_t> id;
    std::optional<std::size_t> label;
    LabelColumns columns;
    std::string names;
    for (std::size_t i = 0; i < schema.columns.size(); ++i) {
        const ColumnSchema &column = schema.columns[i];
        names += (i == 0 ? "" : ", ") + column.name;
        if (column.role == Role::Id && !id)
            id = i;
        else if (column.role == Role::Label && !label)
            label = i;
        else if (column.role == Role::Time && !columns.time)
            columns.time = i;
    }
    if (!id || !label) {
        return Error{ErrorKind::Schema,
                     fileName(sample.path) + " has no column that looks like " + (id ? "a label" : "an id")
                         + "; its columns are: " + names + ". Name it with --map " + (id ? "label" : "id") + "=COLUMN.",
                     sample.path};
    }
    columns.id = *id;
    columns.label = *label;
    return columns;
}

/// Turns parsed blocks into label rows and hands them on in batches.
class LabelRows {
public:
    LabelRows(const LabelColumns &columns, const LabelReceiver &receiver)
        : m_columns(columns)
        , m_receiver(receiver)
    {
    }

    Result<void> take(std::vector<ParsedBlock> &blocks)
    {
        std::vector<QuarantinedRow> quarantined;
        for (ParsedBlock &block : blocks) {
            if (const Result<void> added = addRows(block); !added)
                return added;
            std::move(block.quarantined.begin(), block.quarantined.end(), std::back_inserter(quarantined));
        }
        if (quarantined.empty() || !m_receiver.quarantined)
            return {};
        return m_receiver.quarantined(std::move(quarantined));
    }

    Result<void> flush()
    {
        if (m_batch.empty())
            return {};
        std::vector<LabelRow> batch;
        std::swap(batch, m_batch);
        return m_receiver.rows(std::move(batch));
    }

private:
    static std::string textOf(const ParsedColumn &column, std::size_t row)
    {
        const std::uint32_t begin = row == 0 ? 0 : column.ends[row - 1];
        return column.bytes.substr(begin, column.ends[row] - begin);
    }

    Result<void> addRows(const ParsedBlock &block)
    {
        if (block.rows == 0)
            return {};
        const ParsedColumn &ids = block.columns[m_columns.id];
        const ParsedColumn &labels = block.columns[m_columns.label];
        const ParsedColumn *times = m_columns.time ? &block.columns[*m_columns.time] : nullptr;
        const auto isMissing = [](const ParsedColumn &column, std::size_t row) {
            return std::binary_search(column.missing.begin(), column.missing.end(), row);
        };
        for (std::size_t row = 0; row < block.rows; ++row) {
            LabelRow &made = m_batch.emplace_back();
            made.id = textOf(ids, row);
            if (!isMissing(labels, row))
                made.label = textOf(labels, row);
            if (times != nullptr && !isMissing(*times, row))
                made.time = times->integers[row];
            if (m_batch.size() == kBatchRows) {
                if (const Result<void> sent = flush(); !sent)
                    return sent;
            }
        }
        return {};
    }

    LabelColumns m_columns;
    const LabelReceiver &m_receiver;
    std::vector<LabelRow> m_batch;
};

RecordSpec specFor(const Sample &sample, const Detection &detection, const LabelColumns &columns)
{
    RecordSpec spec;
    spec.delimiter = sample.delimiter;
    spec.header = sample.header;
    spec.columns.resize(sample.columns.size());
    for (std::size_t i = 0; i < spec.columns.size(); ++i) {
        spec.columns[i].ignored = i != columns.id && i != columns.label && columns.time != i;
        spec.columns[i].plain = true;
    }
    if (columns.time)
        spec.columns[*columns.time] = detection.specs[*columns.time];
    return spec;
}

/// A label time that is none: the label's order would be lost, so the file is not taken.
std::optional<Error> badTime(const Sample &sample, const LabelColumns &columns, const std::vector<ParsedBlock> &blocks)
{
    for (const ParsedBlock &block : blocks) {
        if (!columns.time || block.columns.empty() || !block.columns[*columns.time].misfit)
            continue;
        const Misfit &misfit = *block.columns[*columns.time].misfit;
        return Error{ErrorKind::Format,
                     fileName(sample.path) + ", line " + std::to_string(misfit.line) + ": '" + misfit.value
                         + "' in column " + sample.columns[*columns.time].name + " is no time.",
                     sample.path};
    }
    return std::nullopt;
}

} // namespace

Result<LabelFileSummary> readLabelFile(const std::string &path, const ImportOptions &options,
                                       const LabelReceiver &receiver, Run &run, const ReadTuning &tuning)
{
    if (run.progress)
        run.progress->begin(Phase::Sampling, 0.0);
    const Result<Sample> sample = readSample(path);
    if (!sample)
        return sample.error();
    const Result<Detection> detection = detect(*sample, options);
    if (!detection)
        return detection.error();
    const Result<LabelColumns> columns = findColumns(*sample, detection->schema);
    if (!columns)
        return columns.error();
    RecordSpec spec = specFor(*sample, *detection, *columns);
    LabelRows rows(*columns, receiver);
    const auto take = [&](std::vector<ParsedBlock> &blocks) -> Result<void> {
        if (const auto error = badTime(*sample, *columns, blocks))
            return *error;
        return rows.take(blocks);
    };
    Result<PassCounts> counts = readCsv(*sample, spec, tuning, run, take);
    if (!counts)
        return counts.error();
    if (const Result<void> sent = rows.flush(); !sent)
        return sent.error();
    if (run.progress)
        run.progress->finish();
    LabelFileSummary summary;
    summary.description.name = options.name.empty() ? fileName(path) : options.name;
    summary.description.path = path;
    summary.description.part = options.part;
    summary.description.bytes = sample->identity.bytes;
    summary.sha256 = std::move(counts->sha256);
    summary.rowsIn = counts->rows + counts->quarantined;
    summary.rowsQuarantined = counts->quarantined;
    summary.blankLines = counts->blankLines;
    summary.idColumn = sample->columns[columns->id].name;
    summary.labelColumn = sample->columns[columns->label].name;
    summary.timeColumn = columns->time ? sample->columns[*columns->time].name : "";
    return summary;
}

} // namespace faultline

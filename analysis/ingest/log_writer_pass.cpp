// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/ingest/log_writer_pass.h"

#include "analysis/ingest/readers/csv_block.h"
#include "analysis/ingest/readers/csv_pass.h"
#include "analysis/ingest/task.h"

#include <algorithm>
#include <set>

namespace faultline {

LogWriterPass::LogWriterPass(const Sample &sample, Detection &detection, LogDescription description, ImportSink &sink,
                             Run &run, const ReadTuning &tuning)
    : m_sample(sample)
    , m_detection(detection)
    , m_description(std::move(description))
    , m_sink(sink)
    , m_run(run)
    , m_tuning(tuning)
{
    m_spec.delimiter = sample.delimiter;
    m_spec.columns = detection.specs;
    m_spec.header = sample.header;
}

Result<std::optional<ImportSummary>> LogWriterPass::read()
{
    if (const Result<void> begun = begin(); !begun)
        return begun.error();
    const Result<PassCounts> counts =
        readCsv(m_sample, m_spec, m_tuning, m_run, [this](std::vector<ParsedBlock> &blocks) { return take(blocks); },
                {[this] { return m_held.empty() ? 0 : m_assemblers.size(); }, [this](std::size_t c) { assemble(c); }});
    if (!counts)
        return counts.error();
    const bool timeIsNone = tooManyUnreadableTimes(*counts);
    if (!m_spec.typesOnly && !timeIsNone)
        return finish(*counts);
    if (timeIsNone)
        giveUpTime(*counts);
    if (m_spec.typesOnly)
        widenTypes();
    return std::optional<ImportSummary>();
}

Result<void> LogWriterPass::begin()
{
    m_schema = m_detection.schema;
    m_schema.columns.clear();
    for (std::size_t i = 0; i < m_spec.columns.size(); ++i) {
        if (m_spec.columns[i].ignored)
            continue;
        m_schema.columns.push_back(m_detection.schema.columns[i]);
        m_fileColumn.push_back(i);
    }
    const Result<LogId> log = m_sink.begin(m_description, m_schema);
    if (!log)
        return log.error();
    m_log = *log;
    for (std::size_t c = 0; c < m_schema.columns.size(); ++c) {
        ColumnSchema &column = m_schema.columns[c];
        ColumnSpec &spec = m_spec.columns[m_fileColumn[c]];
        if (column.type != spec.type)
            changeType(column, spec, column.type);
        if (column.role == Role::Time && column.type == ValueType::Time && !m_spec.timeColumn)
            m_spec.timeColumn = m_fileColumn[c];
        Dictionary dictionary;
        if (column.type == ValueType::Text) {
            Result<Dictionary> known = m_sink.dictionary(column.id);
            if (!known)
                return known.error();
            dictionary = known.take();
        }
        const bool isClass =
            m_schema.task != Task::Regression && (column.role == Role::Label || column.role == Role::Prediction);
        m_assemblers.emplace_back(column, spec.plain, std::move(dictionary), isClass);
    }
    m_assembled.resize(m_assemblers.size());
    return {};
}

bool LogWriterPass::anyMisfit(const std::vector<ParsedBlock> &blocks) const
{
    return std::any_of(blocks.begin(), blocks.end(), [](const ParsedBlock &block) {
        return std::any_of(block.columns.begin(), block.columns.end(),
                           [](const ParsedColumn &column) { return column.misfit.has_value(); });
    });
}

Result<void> LogWriterPass::take(std::vector<ParsedBlock> &blocks)
{
    if (const Result<void> stored = storeAssembled(); !stored)
        return stored;
    if (!m_spec.typesOnly && anyMisfit(blocks))
        startWeighing(blocks);
    countUnreadableTimes(blocks);
    if (m_spec.typesOnly)
        weigh(blocks);
    else
        std::swap(m_held, blocks);
    return {};
}

void LogWriterPass::countUnreadableTimes(const std::vector<ParsedBlock> &blocks)
{
    for (const ParsedBlock &block : blocks) {
        for (const QuarantinedRow &row : block.quarantined) {
            if (row.reason != QuarantineReason::UnreadableTime)
                continue;
            ++m_unreadableTimes;
            if (!m_firstUnreadable)
                m_firstUnreadable = Misfit{row.line, row.detail};
        }
    }
}

bool LogWriterPass::tooManyUnreadableTimes(const PassCounts &counts) const
{
    constexpr std::uint64_t kOneIn = 20;
    return m_unreadableTimes * kOneIn > counts.rows + counts.quarantined;
}

void LogWriterPass::assemble(std::size_t column)
{
    for (const ParsedBlock &block : m_held) {
        if (m_assembled[column].ok() && !m_run.cancel.isCancelled())
            m_assembled[column] = m_assemblers[column].append(block.columns[m_fileColumn[column]], block.rows);
    }
}

Result<void> LogWriterPass::storeAssembled()
{
    if (m_run.cancel.isCancelled())
        return cancelled();
    for (const Result<void> &assembled : m_assembled) {
        if (!assembled)
            return assembled;
    }
    for (std::size_t c = 0; c < m_assemblers.size(); ++c)
        m_spec.columns[m_fileColumn[c]].plain = m_assemblers[c].isPlain();
    std::vector<QuarantinedRow> quarantined;
    for (ParsedBlock &block : m_held)
        std::move(block.quarantined.begin(), block.quarantined.end(), std::back_inserter(quarantined));
    m_held.clear();
    if (!quarantined.empty()) {
        if (const Result<void> kept = m_sink.quarantine(std::move(quarantined)); !kept)
            return kept;
    }
    return putChunks(false);
}

Result<void> LogWriterPass::putChunks(bool last)
{
    if (last)
        m_run.executor.parallelFor(m_assemblers.size(), [&](std::size_t c) { m_assemblers[c].close(); });
    // Every column has the same rows and so the same number of finished chunks.
    while (!m_assemblers.empty() && m_assemblers.front().hasChunk()) {
        if (m_run.cancel.isCancelled())
            return cancelled();
        ChunkGroup group;
        group.index = m_chunks++;
        for (std::size_t c = 0; c < m_assemblers.size(); ++c) {
            ChunkAssembler::Made made = m_assemblers[c].takeChunk();
            group.rows = made.segment.rows;
            group.columns.push_back(m_schema.columns[c].id);
            group.segments.push_back(std::move(made.segment));
            if (!made.tail.values.empty())
                group.dictionaries.push_back(std::move(made.tail));
        }
        m_rowsPut += group.rows;
        if (const Result<void> put = m_sink.put(std::move(group)); !put)
            return put;
    }
    return {};
}

void LogWriterPass::startWeighing(std::vector<ParsedBlock> &blocks)
{
    m_misfits.resize(m_spec.columns.size());
    m_evidence.resize(m_spec.columns.size());
    for (std::size_t c = 0; c < m_assemblers.size(); ++c) {
        const std::size_t i = m_fileColumn[c];
        const ColumnSpec &spec = m_spec.columns[i];
        // What was read as times of an epoch was written as numbers.
        const ValueType written = spec.epoch == EpochUnit::None ? spec.type
            : spec.epoch == EpochUnit::Seconds                  ? ValueType::Float64
                                                                : ValueType::Int64;
        m_evidence[i] = TypeEvidence::ofColumn(written, m_assemblers[c].seen(), m_assemblers[c].bigInteger());
    }
    m_spec.typesOnly = true;
    std::vector<ParsedBlock> weighed(blocks.size());
    m_run.executor.parallelFor(blocks.size(), [&](std::size_t i) {
        if (blocks[i].text.empty())
            return;
        CsvBlock block;
        block.size = blocks[i].text.size() - kTextPadding;
        block.text = std::move(blocks[i].text);
        weighed[i] = parseCsvBlock(std::move(block), m_spec);
        weighed[i].place(blocks[i].firstLine);
    });
    std::swap(blocks, weighed);
}

void LogWriterPass::weigh(const std::vector<ParsedBlock> &blocks)
{
    for (const ParsedBlock &block : blocks) {
        for (std::size_t i = 0; i < block.columns.size(); ++i) {
            m_evidence[i].add(block.columns[i].evidence);
            if (!m_misfits[i])
                m_misfits[i] = block.columns[i].misfit;
        }
    }
}

void LogWriterPass::giveUpTime(const PassCounts &counts)
{
    const std::size_t i = *m_spec.timeColumn;
    ColumnSchema &column = m_detection.schema.columns[i];
    changeType(column, m_detection.specs[i], ValueType::Text);
    if (m_spec.typesOnly)
        m_misfits[i].reset();
    m_detection.notes.push_back("Column " + column.name + " became text: in " + std::to_string(m_unreadableTimes)
                                + " of " + std::to_string(counts.rows + counts.quarantined)
                                + " rows it holds no time (first at line " + std::to_string(m_firstUnreadable->line)
                                + ", value '" + m_firstUnreadable->value + "').");
}

void LogWriterPass::widenTypes()
{
    for (std::size_t i = 0; i < m_spec.columns.size(); ++i) {
        if (!m_misfits[i])
            continue;
        const ValueType before = m_spec.columns[i].type;
        ValueType after = m_evidence[i].type();
        const bool damaged = m_unreadableTimes > 0 && m_spec.timeColumn == i; // what was left out would not fit again
        if (damaged || after == before || (before == ValueType::Float64 && after == ValueType::Int64))
            after = ValueType::Text;
        ColumnSchema &column = m_detection.schema.columns[i];
        changeType(column, m_detection.specs[i], after);
        m_detection.notes.push_back("Column " + column.name + " became " + std::string(typeName(after)) + " at line "
                                    + std::to_string(m_misfits[i]->line) + " (value '" + m_misfits[i]->value + "').");
    }
}

void LogWriterPass::finishClasses()
{
    if (m_schema.task == Task::Regression)
        return;
    std::set<std::string> classes(m_schema.classes.begin(), m_schema.classes.end());
    for (const ChunkAssembler &assembler : m_assemblers)
        classes.insert(assembler.classes().begin(), assembler.classes().end());
    if (classes.size() == m_schema.classes.size())
        return;
    m_schema.classes.assign(classes.begin(), classes.end());
    sortClasses(m_schema.classes);
    if (m_schema.classes.size() > 2) {
        m_schema.task = Task::Multiclass;
        if (m_detection.positiveReason != PositiveReason::GivenByUser)
            m_schema.positive.clear();
    } else if (m_schema.task == Task::Unknown) {
        m_schema.task = Task::Binary;
    }
}

Result<std::optional<ImportSummary>> LogWriterPass::finish(const PassCounts &counts)
{
    if (!m_held.empty())
        m_run.executor.parallelFor(m_assemblers.size(), [this](std::size_t c) { assemble(c); });
    if (const Result<void> stored = storeAssembled(); !stored)
        return stored.error();
    if (const Result<void> put = putChunks(true); !put)
        return put.error();
    finishClasses();
    ImportSummary summary;
    summary.log = m_log;
    summary.description = m_description;
    summary.sha256 = counts.sha256;
    summary.rowsStored = m_rowsPut;
    summary.rowsQuarantined = counts.quarantined;
    summary.rowsIn = counts.rows + counts.quarantined;
    summary.blankLines = counts.blankLines;
    summary.notes = m_detection.notes;
    if (m_unreadableTimes > 0) {
        const std::string &time = m_detection.schema.columns[*m_spec.timeColumn].name;
        summary.notes.push_back(std::to_string(m_unreadableTimes) + (m_unreadableTimes == 1 ? " row was" : " rows were")
                                + " quarantined because column " + time + " holds no time there (first at line "
                                + std::to_string(m_firstUnreadable->line) + ", value '" + m_firstUnreadable->value
                                + "').");
    }
    if (counts.repeatedHeaders > 0)
        summary.notes.push_back(std::to_string(counts.repeatedHeaders) + " repeated header lines were skipped.");
    if (summary.rowsIn == 0)
        summary.notes.push_back(fileName(m_description.path) + " has a header and no rows.");
    if (summary.rowsIn != summary.rowsStored + summary.rowsQuarantined)
        return Error{ErrorKind::Internal, "Rows were lost between reading and storing.", m_description.path};
    if (const Result<void> finished = m_sink.finish(summary, m_schema); !finished)
        return finished.error();
    if (m_run.progress)
        m_run.progress->finish();
    return std::optional<ImportSummary>(std::move(summary));
}

} // namespace faultline

// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/store/label_join.h"

#include "analysis/columns/widen.h"
#include "analysis/store/id_index.h"
#include "analysis/store/label_overlay.h"
#include "analysis/store/schema_table.h"
#include "analysis/store/sql.h"
#include "analysis/store/waiting_label_table.h"

#include <utility>

namespace faultline {

namespace {

constexpr std::size_t kBatchRows = 1U << 18U;
constexpr std::size_t kBatchBytes = 64U << 20U;

/// The column that takes the labels: the project's, widened to hold them, or a new one.
Result<ColumnSchema> labelColumn(Database &database, const Schema &schema, ValueType type)
{
    if (const ColumnSchema *known = schema.first(Role::Label); known != nullptr) {
        ColumnSchema column = *known;
        column.type = widerType(known->type, type);
        if (column.type == ValueType::Float64) {
            Result<std::set<std::int64_t>> beyond = columnsBeyondNumbers(database);
            if (!beyond)
                return beyond.error();
            if (beyond->contains(column.id.value))
                column.type = ValueType::Text;
        }
        return column;
    }
    ColumnSchema column;
    column.name = "label";
    for (int copy = 2; schema.find(column.name) != nullptr; ++copy)
        column.name = "label#" + std::to_string(copy);
    column.type = type;
    column.role = Role::Label;
    column.reasons = {RoleReason::NameMatches};
    if (Result<void> inserted = insertColumn(database, column, LogId()); !inserted)
        return inserted.error();
    return column;
}

} // namespace

LabelJoin::LabelJoin(Project &project, CancelToken cancel)
    : m_project(project)
    , m_cancel(std::move(cancel))
{
}

Result<void> LabelJoin::begin()
{
    if (m_reader)
        return {};
    if (Result<void> free = m_project.beginChange(); !free)
        return free;
    Result<std::shared_ptr<SegmentReader>> reader = SegmentReader::open(m_project.path());
    Result<void> ready = reader ? Result<void>() : Result<void>(reader.error());
    if (ready && !(*reader)->logs().empty())
        ready = buildIdIndex(m_project, **reader, m_cancel);
    Result<LabelStage> stage = ready ? LabelStage::create(m_project.database()) : Result<LabelStage>(ready.error());
    if (!stage) {
        m_project.endChange();
        return stage.error();
    }
    m_reader = *reader;
    m_stage.emplace(stage.take());
    return {};
}

Result<void> LabelJoin::add(std::vector<LabelRow> batch)
{
    if (Result<void> begun = begin(); !begun)
        return begun;
    for (LabelRow &row : batch) {
        ++m_summary.rowsIn;
        if (!row.label) {
            ++m_summary.quarantined;
            continue;
        }
        m_pendingBytes += row.id.size() + row.label->size() + sizeof(LabelRow);
        m_pending.push_back(std::move(row));
        if (m_pending.size() < kBatchRows && m_pendingBytes < kBatchBytes)
            continue;
        if (Result<void> flushed = flush(); !flushed)
            return flushed;
    }
    return {};
}

Result<void> LabelJoin::flush()
{
    if (m_cancel.isCancelled())
        return cancelled();
    std::vector<std::string> ids;
    ids.reserve(m_pending.size());
    for (LabelRow &row : m_pending)
        ids.push_back(std::move(row.id));
    std::vector<IdMatch> matches;
    if (!m_reader->logs().empty()) {
        Result<std::vector<IdMatch>> found = findIds(m_project.database(), *m_reader, ids);
        if (!found)
            return found.error();
        matches = found.take();
    }
    // Only temporary tables are touched, so nobody waits for this transaction.
    Result<void> staged = m_project.database().execute("BEGIN");
    if (staged)
        staged = stageRows(ids, matches);
    Result<void> ended = m_project.database().execute(staged ? "COMMIT" : "ROLLBACK");
    m_pending.clear();
    m_pendingBytes = 0;
    return staged ? ended : staged;
}

Result<void> LabelJoin::stageRows(const std::vector<std::string> &ids, const std::vector<IdMatch> &matches)
{
    auto match = matches.begin();
    for (std::size_t i = 0; i < ids.size(); ++i) {
        const LabelRow &row = m_pending[i];
        const bool found = match != matches.end() && match->id == i;
        Result<bool> isNew = true;
        for (bool counts = true; match != matches.end() && match->id == i; ++match, counts = false) {
            Result<bool> staged = m_stage->addHit(*match, *row.label, row.time, counts);
            if (!staged)
                return staged.error();
            if (counts)
                isNew = staged;
        }
        if (!found && !m_fromWaiting)
            isNew = m_stage->addWaiting(ids[i], *row.label, row.time);
        if (!isNew)
            return isNew.error();
        if (found && m_fromWaiting) {
            if (Result<void> arrived = m_stage->addArrived(ids[i]); !arrived)
                return arrived;
        }
        ++(*isNew ? (found ? m_summary.joined : m_summary.waiting) : m_summary.duplicate);
    }
    return {};
}

Result<void> LabelJoin::write()
{
    Database &database = m_project.database();
    const std::int64_t version = m_reader->dataRevision() + 1;
    Schema changed;
    bool anything = false;
    if (const std::optional<ValueType> type = m_stage->hitType(); type) {
        Result<ColumnSchema> column = labelColumn(database, m_reader->schema(), *type);
        if (!column)
            return column.error();
        Result<OverlayOutcome> outcome = writeLabelOverlay(m_project, *m_reader, *column, version, m_cancel);
        if (!outcome)
            return outcome.error();
        m_summary.joined -= outcome->unchanged;
        m_summary.duplicate += outcome->unchanged;
        anything = outcome->chunks > 0;
        changed.columns.push_back(*column);
    }
    Result<std::uint64_t> kept = keepWaitingLabels(database, version, m_cancel);
    if (!kept)
        return kept.error();
    m_summary.duplicate += m_summary.waiting - (m_fromWaiting ? m_summary.waiting : *kept);
    m_summary.waiting = m_fromWaiting ? m_summary.waiting : *kept;

    Result<Transaction> transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    Result<void> done = saveSchema(database, changed);
    if (done)
        done = database.execute("DELETE FROM waiting_label WHERE id IN (SELECT id FROM temp.label_arrived)");
    if (done && (anything || *kept > 0))
        done = m_project.bumpDataRevision();
    return done ? transaction->commit() : done;
}

Result<LabelJoinSummary> LabelJoin::finish()
{
    Result<void> done = begin();
    if (done)
        done = flush();
    if (done)
        done = write();
    if (!done)
        return done.error();
    const LabelJoinSummary &sum = m_summary;
    if (sum.rowsIn != sum.joined + sum.waiting + sum.duplicate + sum.quarantined)
        return Error{ErrorKind::Internal, "The label join does not add up; please report it.", m_project.path()};
    m_stage.reset();
    m_reader.reset();
    static_cast<void>(dropLabelStage(m_project.database()));
    m_project.endChange();
    return std::exchange(m_summary, {});
}

void LabelJoin::discard()
{
    if (!m_reader)
        return;
    Database &database = m_project.database();
    m_stage.reset();
    // What cannot be deleted now (a full disk) counts from a revision that is not reached; opening removes it.
    static_cast<void>(database.execute("DELETE FROM segment WHERE version > ?", m_reader->dataRevision()));
    static_cast<void>(database.execute("DELETE FROM waiting_label WHERE revision > ?", m_reader->dataRevision()));
    static_cast<void>(database.execute("DELETE FROM column_ WHERE loading = 0"));
    static_cast<void>(dropLabelStage(database));
    m_reader.reset();
    m_pending.clear();
    m_summary = {};
    m_project.endChange();
}

Result<LabelJoinSummary> joinWaitingLabels(Project &project, CancelToken cancel)
{
    // Most projects have nothing waiting, and some have no ids at all: neither is a reason to fail.
    Result<std::uint64_t> count = countWaitingLabels(project.database());
    Result<Schema> schema = loadSchema(project.database());
    if (!count || !schema)
        return count ? schema.error() : count.error();
    if (*count == 0 || schema->first(Role::Id) == nullptr)
        return LabelJoinSummary{};
    LabelJoin join(project, std::move(cancel));
    join.m_fromWaiting = true;
    std::string after;
    for (bool first = true;; first = false) {
        Result<std::vector<WaitingLabel>> waiting = listWaitingLabels(project.database(), after, first, 65'536);
        if (!waiting)
            return waiting.error();
        if (waiting->empty())
            return join.finish();
        after = waiting->back().id;
        std::vector<LabelRow> batch;
        for (WaitingLabel &label : *waiting)
            batch.push_back({std::move(label.id), std::move(label.label), label.time});
        if (Result<void> added = join.add(std::move(batch)); !added)
            return added.error();
    }
}

} // namespace faultline

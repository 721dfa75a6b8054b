// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/analyses/record_order.h"

#include "analysis/analyses/text_order.h"
#include "analysis/columns/chunk_pass.h"
#include "analysis/columns/outcomes.h"
#include "analysis/columns/probabilities.h"
#include "analysis/stats/radix_sort.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace faultline {

namespace {

/// Rows fall into groups, one after another in the result; inside a group they are sorted by key.
constexpr std::size_t kGroups = 4;
/// Groups that have no order of their own: rows that are not a number, then rows without a value.
constexpr std::size_t kNotANumber = 2;
constexpr std::size_t kMissing = 3;

using ChunkGroups = std::array<KeyedRows, kGroups>;

/// Puts the rows of one chunk into groups.
using GroupChunk = std::function<Result<void>(const ChunkPlace &, ChunkGroups &)>;

KeyedRows joined(std::vector<ChunkGroups> &chunks, std::size_t group)
{
    KeyedRows all;
    std::size_t size = 0;
    for (const ChunkGroups &chunk : chunks)
        size += chunk[group].size();
    all.keys.reserve(size);
    all.rows.reserve(size);
    for (ChunkGroups &chunk : chunks) {
        all.keys.insert(all.keys.end(), chunk[group].keys.begin(), chunk[group].keys.end());
        all.rows.insert(all.rows.end(), chunk[group].rows.begin(), chunk[group].rows.end());
        chunk[group] = {};
    }
    return all;
}

/// Groups from 0 to kNotANumber - 1 are sorted, the others stay in row order.
Result<OrderedRows> orderByKey(const Table &table, const RowMask &mask, Run &run, const GroupChunk &group)
{
    std::vector<ChunkGroups> chunks(table.places().size());
    const Result<void> read = forChunks(
        table, mask, run, [&](const ChunkPlace &place, std::size_t index) { return group(place, chunks[index]); });
    if (!read)
        return read.error();
    OrderedRows rows;
    for (std::size_t i = 0; i < kGroups; ++i) {
        KeyedRows keyed = joined(chunks, i);
        if (i < kNotANumber && !sortByKey(keyed, run))
            return cancelled();
        std::vector<std::uint32_t> &to = i < kNotANumber ? rows.ordered : rows.unordered;
        if (to.empty())
            to = std::move(keyed.rows);
        else
            to.insert(to.end(), keyed.rows.begin(), keyed.rows.end());
    }
    return rows;
}

Result<OrderedRows> orderByNumbers(const Table &table, const RowMask &mask, const Numbers &numbers, bool descending,
                                   Run &run)
{
    const std::uint64_t flip = descending ? ~std::uint64_t{0} : 0;
    return orderByKey(table, mask, run, [&](const ChunkPlace &place, ChunkGroups &groups) -> Result<void> {
        forRows(mask, place, [&](std::uint32_t row, std::size_t) {
            const double number = numbers[row];
            if (std::isnan(number))
                groups[kMissing].add(0, row);
            else
                groups[0].add(risingKey(number) ^ flip, row);
        });
        return {};
    });
}

Result<OrderedRows> orderByColumn(const Table &table, const RowMask &mask, const ColumnSchema &column, bool descending,
                                  Run &run)
{
    if (column.type == ValueType::Text)
        return orderByText(table, column.id, mask, descending, run);
    const std::uint64_t flip = descending ? ~std::uint64_t{0} : 0;
    return orderByKey(table, mask, run, [&](const ChunkPlace &place, ChunkGroups &groups) -> Result<void> {
        const Result<ChunkData> chunk = table.source().chunk(place.log, column.id, place.chunk);
        if (!chunk)
            return chunk.error();
        const bool whole = chunk->type != ValueType::Float64;
        forRows(mask, place, [&](std::uint32_t row, std::size_t at) {
            if (!chunk->isValid(at))
                groups[kMissing].add(0, row);
            else if (whole)
                groups[0].add(risingKey(chunk->integers[at]) ^ flip, row);
            else if (std::isnan(chunk->numbers[at]))
                groups[kNotANumber].add(0, row);
            else
                groups[0].add(risingKey(chunk->numbers[at]) ^ flip, row);
        });
        return {};
    });
}

/// Wrong by falling confidence, then right by rising confidence; `reversed` is the mirror of it.
Result<OrderedRows> orderByOutcome(const Table &table, const RowMask &mask, const Outcomes &outcomes,
                                   const Numbers &confidence, bool reversed, Run &run)
{
    const std::uint64_t last = ~std::uint64_t{0};
    return orderByKey(table, mask, run, [&](const ChunkPlace &place, ChunkGroups &groups) -> Result<void> {
        forRows(mask, place, [&](std::uint32_t row, std::size_t) {
            const std::size_t outcome = outcomes.failure.narrow[row];
            if (outcome == kUndefinedOutcome) {
                groups[kMissing].add(0, row);
                return;
            }
            const bool wrong = outcome == kWrong;
            const bool known = !std::isnan(confidence[row]);
            const std::uint64_t key = known ? risingKey(confidence[row]) : 0;
            // Unknown confidence is the least remarkable of its group, and its key is one that no number has.
            const std::uint64_t worstFirst = !known ? last : wrong ? ~key : key;
            groups[wrong == reversed ? 1 : 0].add(reversed ? ~worstFirst : worstFirst, row);
        });
        return {};
    });
}

/// True when some row of the mask has a code above `none`.
bool anyAbove(const CodeVector &codes, std::size_t none, const RowMask &mask)
{
    for (std::size_t row = 0; row < mask.rows; ++row) {
        if (mask.at(row) && codes.at(row) > none)
            return true;
    }
    return false;
}

bool anyNumber(const Numbers &numbers, const RowMask &mask)
{
    for (std::size_t row = 0; row < mask.rows; ++row) {
        if (mask.at(row) && !std::isnan(numbers[row]))
            return true;
    }
    return false;
}

Result<WorstBy> worstOf(const Table &table, const RowMask &mask, Run &run)
{
    if (table.schema().task == Task::Regression) {
        const auto residual = derivedOf(table, Derived::Residual, run);
        if (!residual)
            return residual.error();
        return anyNumber(**residual, mask) ? WorstBy::AbsoluteResidual : WorstBy::Nothing;
    }
    const auto outcomes = outcomesOf(table, run);
    if (!outcomes)
        return outcomes.error();
    if (hasProbabilities(table, **outcomes) && anyAbove((*outcomes)->label, 0, mask))
        return WorstBy::Loss;
    if (anyAbove((*outcomes)->failure, kUndefinedOutcome, mask))
        return WorstBy::Confidence;
    const auto confidence = derivedOf(table, Derived::Confidence, run);
    if (!confidence)
        return confidence.error();
    return anyNumber(**confidence, mask) ? WorstBy::LowConfidence : WorstBy::Nothing;
}

OrderedRows inLogOrder(const RowMask &mask, bool reversed)
{
    OrderedRows rows;
    rows.ordered.reserve(mask.count());
    for (std::size_t row = 0; row < mask.rows; ++row) {
        if (mask.at(row))
            rows.ordered.push_back(static_cast<std::uint32_t>(row));
    }
    if (reversed)
        std::reverse(rows.ordered.begin(), rows.ordered.end());
    return rows;
}

Result<OrderedRows> orderByDerived(const Table &table, const RowMask &mask, Derived derived, bool descending, Run &run)
{
    const auto numbers = derivedOf(table, derived, run);
    if (!numbers)
        return numbers.error();
    return orderByNumbers(table, mask, **numbers, descending, run);
}

Result<OrderedRows> orderByWorst(const Table &table, const RowMask &mask, WorstBy by, bool reversed, Run &run)
{
    switch (by) {
    case WorstBy::Loss:
        return orderByDerived(table, mask, Derived::LogLoss, !reversed, run);
    case WorstBy::AbsoluteResidual:
        return orderByDerived(table, mask, Derived::AbsoluteResidual, !reversed, run);
    case WorstBy::LowConfidence:
        return orderByDerived(table, mask, Derived::Confidence, reversed, run);
    case WorstBy::Confidence: {
        const auto outcomes = outcomesOf(table, run);
        if (!outcomes)
            return outcomes.error();
        const auto confidence = derivedOf(table, Derived::Confidence, run);
        if (!confidence)
            return confidence.error();
        return orderByOutcome(table, mask, **outcomes, **confidence, reversed, run);
    }
    case WorstBy::Nothing:
        break;
    }
    return inLogOrder(mask, reversed);
}

Result<OrderedRows> ordered(const Table &table, const RowMask &mask, const RecordOrder &order, WorstBy by, Run &run)
{
    if (order.by == SortBy::Worst)
        return orderByWorst(table, mask, by, order.descending, run);
    if (order.by == SortBy::LogOrder)
        return inLogOrder(mask, order.descending);
    if (!order.column.column)
        return orderByDerived(table, mask, order.column.derived, order.descending, run);
    const ColumnSchema *column = table.schema().find(order.column.column);
    if (!column)
        return Error{ErrorKind::Query, "The column to sort by is not in this project.", {}};
    return orderByColumn(table, mask, *column, order.descending, run);
}

/// Failures among the rows; nothing where none can be known.
Result<std::optional<std::uint64_t>> failuresOf(const Table &table, const RowMask &mask, Run &run)
{
    const Schema &schema = table.schema();
    if (schema.task == Task::Regression || !schema.first(Role::Label) || !schema.first(Role::Prediction))
        return std::optional<std::uint64_t>();
    const auto outcomes = outcomesOf(table, run);
    if (!outcomes)
        return outcomes.error();
    std::uint64_t failures = 0;
    bool known = false;
    for (std::size_t row = 0; row < mask.rows; ++row) {
        const std::size_t outcome = mask.at(row) ? (*outcomes)->failure.narrow[row] : kUndefinedOutcome;
        failures += outcome == kWrong ? 1 : 0;
        known = known || outcome != kUndefinedOutcome;
    }
    return known ? std::optional(failures) : std::optional<std::uint64_t>();
}

} // namespace

Result<RecordList> orderRecords(const Dataset &data, const Cohort &cohort, const RecordOrder &order, Run &run)
{
    const Table &table = *data.production;
    if (run.progress)
        run.progress->begin(Phase::Sorting, static_cast<double>(table.rows()));
    const Result<RowMask> mask = rowsOf(data, cohort, run);
    if (!mask)
        return mask.error();
    RecordList list;
    list.order = order;
    if (order.by == SortBy::Worst) {
        const Result<WorstBy> by = worstOf(table, *mask, run);
        if (!by)
            return by.error();
        list.worstBy = *by;
    }
    const Result<std::optional<std::uint64_t>> failures = failuresOf(table, *mask, run);
    if (!failures)
        return failures.error();
    list.failures = *failures;
    Result<OrderedRows> rows = ordered(table, *mask, order, list.worstBy, run);
    if (!rows)
        return rows.error();
    list.unordered = rows->unordered.size();
    rows->ordered.insert(rows->ordered.end(), rows->unordered.begin(), rows->unordered.end());
    list.rows = std::make_shared<const std::vector<std::uint32_t>>(std::move(rows->ordered));
    if (run.cancel.isCancelled())
        return cancelled();
    if (run.progress)
        run.progress->finish();
    return list;
}

Result<std::optional<std::size_t>> nextFailure(const Table &table, const std::vector<std::uint32_t> &rows,
                                               std::size_t from, Run &run)
{
    if (table.schema().task == Task::Regression)
        return std::optional<std::size_t>();
    const auto outcomes = outcomesOf(table, run);
    if (!outcomes)
        return outcomes.error();
    for (std::size_t place = from; place < rows.size(); ++place) {
        if ((*outcomes)->failure.narrow[rows[place]] == kWrong)
            return std::optional(place);
    }
    return std::optional<std::size_t>();
}

} // namespace faultline

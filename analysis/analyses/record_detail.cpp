// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/analyses/record_detail.h"

#include "analysis/analyses/record_page.h"
#include "analysis/columns/chunk_pass.h"
#include "analysis/columns/outcomes.h"

#include <algorithm>
#include <cmath>

namespace faultline {

namespace {

std::optional<double> numberOf(const RecordCell &cell)
{
    if (const auto *integer = std::get_if<std::int64_t>(&cell))
        return static_cast<double>(*integer);
    if (const auto *number = std::get_if<double>(&cell))
        return *number;
    return std::nullopt;
}

std::vector<ClassProbability> probabilitiesOf(const Schema &schema, const Outcomes &outcomes,
                                              const RecordDetail &detail)
{
    std::vector<ClassProbability> all;
    for (std::size_t k = 0; k < outcomes.classes.size(); ++k) {
        all.push_back({outcomes.classes[k], std::nullopt, outcomes.prediction.at(detail.row) == k + 1,
                       outcomes.label.at(detail.row) == k + 1});
        for (std::size_t i = 0; i < detail.columns.size(); ++i) {
            const ColumnSchema *column = schema.find(detail.columns[i].column);
            if (column && column->role == Role::Probability && column->argument == outcomes.classes[k])
                all.back().value = numberOf(detail.values.at(0, i));
        }
    }
    const bool any = std::any_of(all.begin(), all.end(), [](const ClassProbability &p) { return p.value.has_value(); });
    if (!any)
        return {};
    if (all.size() == 2 && schema.all(Role::Probability).size() == 1) {
        ClassProbability &other = all[0].value ? all[1] : all[0];
        other.value = 1.0 - *all[all[0].value ? 0 : 1].value;
    }
    return all;
}

/// Counts of one chunk, or of all.
struct Counts {
    std::uint64_t n = 0;
    std::uint64_t less = 0;
    std::uint64_t equal = 0;
};

/// A long double of x86-64 holds every int64, so that integers compare exactly.
long double exactNumber(const RecordCell &cell)
{
    const auto *integer = std::get_if<std::int64_t>(&cell);
    return integer ? static_cast<long double>(*integer) : static_cast<long double>(std::get<double>(cell));
}

Result<Counts> countBelow(const Table &table, const RowMask &others, ColumnId column, long double value, Run &run)
{
    std::vector<Counts> chunks(table.places().size());
    const Result<void> done =
        forChunks(table, others, run, [&](const ChunkPlace &place, std::size_t index) -> Result<void> {
            const Result<ChunkData> chunk = table.source().chunk(place.log, column, place.chunk);
            if (!chunk)
                return chunk.error();
            Counts &counts = chunks[index];
            forRows(others, place, [&](std::uint32_t, std::size_t at) {
                const long double other = chunk->type == ValueType::Float64
                    ? static_cast<long double>(chunk->numbers[at])
                    : static_cast<long double>(chunk->integers[at]);
                if (!chunk->isValid(at) || std::isnan(other))
                    return;
                ++counts.n;
                counts.less += other < value ? 1 : 0;
                counts.equal += other == value ? 1 : 0;
            });
            return {};
        });
    if (!done)
        return done.error();
    Counts all;
    for (const Counts &counts : chunks) {
        all.n += counts.n;
        all.less += counts.less;
        all.equal += counts.equal;
    }
    return all;
}

/// The right records with the label of the row, or all, without the row itself.
Result<RowMask> comparedWith(const Table &table, std::uint32_t row, RecordPositions &positions, Run &run)
{
    RowMask others(table.rows(), true);
    if (table.schema().task != Task::Regression) {
        const auto outcomes = outcomesOf(table, run);
        if (!outcomes)
            return outcomes.error();
        if (const std::size_t label = (*outcomes)->label.at(row); label != 0) {
            positions.among = PositionAmong::CorrectOfLabel;
            positions.label = (*outcomes)->classes[label - 1];
            others = RowMask(table.rows());
            for (std::size_t i = 0; i < table.rows(); ++i) {
                if ((*outcomes)->label.at(i) == label && (*outcomes)->failure.narrow[i] == kRight)
                    others.words[i / 64] |= std::uint64_t{1} << (i % 64);
            }
        }
    }
    others.words[row / 64] &= ~(std::uint64_t{1} << (row % 64));
    positions.records = others.count();
    return others;
}

Error notThere()
{
    return {ErrorKind::Internal, "A record was asked for that this project does not have.", {}};
}

} // namespace

Result<RecordDetail> recordDetail(const Table &table, std::uint32_t row, Run &run)
{
    RecordDetail detail;
    detail.row = row;
    detail.columns = allRecordColumns(table.schema());
    Result<RecordPage> values = readRecords(table, {row}, detail.columns, run);
    if (!values)
        return values.error();
    detail.values = values.take();
    if (table.schema().task == Task::Regression)
        return detail;
    const auto outcomes = outcomesOf(table, run);
    if (!outcomes)
        return outcomes.error();
    const std::size_t outcome = (*outcomes)->failure.narrow[row];
    if (outcome != kUndefinedOutcome)
        detail.failed = outcome == kWrong;
    detail.probabilities = probabilitiesOf(table.schema(), **outcomes, detail);
    return detail;
}

Result<RecordPositions> recordPositions(const Table &table, std::uint32_t row, const std::vector<ColumnId> &columns,
                                        Run &run)
{
    if (row >= table.rows())
        return notThere();
    RecordPositions positions;
    const Result<RowMask> others = comparedWith(table, row, positions, run);
    if (!others)
        return others.error();
    std::vector<RecordColumn> asked;
    for (const ColumnId column : columns)
        asked.push_back({column, {}});
    const Result<RecordPage> values = readRecords(table, {row}, asked, run);
    if (!values)
        return values.error();
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const std::optional<double> value = numberOf(values->at(0, i));
        if (!value || !std::isfinite(*value) || values->types[i] == ValueType::Time)
            continue;
        const Result<Counts> counts = countBelow(table, *others, columns[i], exactNumber(values->at(0, i)), run);
        if (!counts)
            return counts.error();
        RecordPosition position{columns[i], *value, 0.0, false, false, counts->n};
        if (counts->n > 0) {
            const auto n = static_cast<double>(counts->n);
            position.below = (static_cast<double>(counts->less) + static_cast<double>(counts->equal) / 2.0) / n;
            position.belowAll = counts->less + counts->equal == 0;
            position.aboveAll = counts->less == counts->n;
        }
        positions.positions.push_back(position);
    }
    return positions;
}

std::vector<ColumnId> numericFeatures(const Schema &schema)
{
    std::vector<ColumnId> features;
    for (const ColumnSchema &column : schema.columns) {
        const bool number = column.type == ValueType::Int64 || column.type == ValueType::Float64;
        if (number && column.role == Role::Feature)
            features.push_back(column.id);
    }
    return features;
}

} // namespace faultline

// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/columns/probabilities.h"

#include <algorithm>
#include <cmath>
#include <mutex>

namespace faultline {

namespace {

constexpr double kNone = std::numeric_limits<double>::quiet_NaN();

/// The probability column of every class, none where it has none.
std::vector<ColumnId> probabilityColumns(const Table &table, const Outcomes &outcomes)
{
    std::vector<ColumnId> columns(outcomes.classes.size());
    for (const ColumnSchema *column : table.schema().all(Role::Probability)) {
        const auto at = std::find(outcomes.classes.begin(), outcomes.classes.end(), column->argument);
        if (at != outcomes.classes.end())
            columns[static_cast<std::size_t>(at - outcomes.classes.begin())] = column->id;
    }
    return columns;
}

double numberAt(const ChunkData &chunk, std::size_t row)
{
    if (!chunk.isValid(row) || chunk.type == ValueType::Text)
        return kNone;
    return chunk.type == ValueType::Float64 ? chunk.numbers[row] : static_cast<double>(chunk.integers[row]);
}

Result<ProbabilityBlock> readBlock(const Table &table, const ChunkPlace &place, const std::vector<ColumnId> &columns)
{
    ProbabilityBlock block{place.firstRow, place.rows, columns.size(), {}};
    block.values.assign(columns.size() * place.rows, kNone);
    for (std::size_t k = 0; k < columns.size(); ++k) {
        if (!columns[k])
            continue;
        const Result<ChunkData> chunk = table.source().chunk(place.log, columns[k], place.chunk);
        if (!chunk)
            return chunk.error();
        for (std::size_t row = 0; row < place.rows; ++row)
            block.values[k * place.rows + row] = numberAt(*chunk, row);
    }
    for (std::size_t k = 0; columns.size() == 2 && k < 2; ++k) {
        for (std::size_t row = 0; !columns[k] && row < place.rows; ++row)
            block.values[k * place.rows + row] = 1.0 - block.at(1 - k, row);
    }
    return block;
}

} // namespace

double ProbabilityBlock::sum(std::size_t row) const
{
    double sum = 0.0;
    for (std::size_t k = 0; k < classes; ++k)
        sum += at(k, row);
    return sum;
}

bool hasProbabilities(const Table &table, const Outcomes &outcomes)
{
    const std::vector<ColumnId> columns = probabilityColumns(table, outcomes);
    const auto known = std::count_if(columns.begin(), columns.end(), [](ColumnId id) { return bool(id); });
    const auto classes = static_cast<std::ptrdiff_t>(columns.size());
    return known > 0 && (known == classes || (classes == 2 && known == 1));
}

Result<void> forProbabilities(const Table &table, const Outcomes &outcomes, Run &run,
                              const std::function<void(const ProbabilityBlock &)> &use)
{
    const std::vector<ColumnId> columns = probabilityColumns(table, outcomes);
    const std::vector<ChunkPlace> places = table.places();
    std::mutex mutex;
    std::optional<Error> failure;
    run.executor.parallelFor(places.size(), [&](std::size_t i) {
        if (run.cancel.isCancelled())
            return;
        const Result<ProbabilityBlock> block = readBlock(table, places[i], columns);
        if (block) {
            use(*block);
            return;
        }
        const std::lock_guard lock(mutex);
        failure = block.error();
    });
    if (run.cancel.isCancelled())
        return cancelled();
    return failure ? Result<void>(*failure) : Result<void>();
}

} // namespace faultline

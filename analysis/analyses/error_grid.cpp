// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/analyses/error_grid.h"

#include "analysis/analyses/failing_rows.h"
#include "analysis/columns/cube_engine.h"
#include "analysis/columns/outcomes.h"
#include "analysis/stats/intervals.h"

#include <cmath>

namespace faultline {

namespace {

CubeKey failureKey()
{
    CubeKey key;
    key.kind = KeyKind::Failure;
    return key;
}

Cohort cohortOfRows(const RowMask &mask)
{
    auto rows = std::make_shared<RowSet>();
    rows->bits = mask.words;
    Cohort cohort;
    cohort.op = CohortOp::Rows;
    cohort.rows = std::move(rows);
    return cohort;
}

/// Everything that the steps share.
struct Question {
    const Dataset &data;
    const Cohort &cohort; ///< row sets where it was more than one term
    const BinnedSide &rows;
    const BinnedSide &columns;
    bool hasWeights = false;

    /// The cube of both sides and some more keys; weights come with it where the log has any.
    Result<CubeResult> count(const Cohort &of, std::vector<CubeKey> more, std::vector<CubeMeasure> measures,
                             Run &run) const
    {
        CubeQuery query;
        query.cohort = of;
        query.keys = {rows.key, columns.key};
        query.keys.insert(query.keys.end(), more.begin(), more.end());
        query.measures = {{MeasureKind::Count, {}}};
        if (hasWeights) {
            query.measures.push_back({MeasureKind::Weight, {}});
            query.measures.push_back({MeasureKind::SquaredWeight, {}});
        }
        query.measures.insert(query.measures.end(), measures.begin(), measures.end());
        return answer(data, query, run);
    }
    /// Calls use(cell, cube index of the sides) for every cell of the grid.
    template <class Use>
    void forCells(std::vector<GridCell> &cells, const CubeResult &cube, const Use &use) const
    {
        for (std::size_t r = 0; r < rows.indices.size(); ++r) {
            for (std::size_t c = 0; c < columns.indices.size(); ++c)
                use(cells[r * columns.indices.size() + c], rows.indices[r] * cube.size(1) + columns.indices[c]);
        }
    }
    double weightAt(const CubeResult &cube, std::size_t at) const { return cube.measures[hasWeights ? 1 : 0][at]; }
    double squaredAt(const CubeResult &cube, std::size_t at) const { return cube.measures[hasWeights ? 2 : 0][at]; }
};

/// Label and prediction differ: one cube with the failure as its third key.
Result<void> addErrors(const Question &ask, std::vector<GridCell> &cells, Run &run)
{
    const Result<CubeResult> cube = ask.count(ask.cohort, {failureKey()}, {}, run);
    if (!cube)
        return cube.error();
    ask.forCells(cells, *cube, [&](GridCell &cell, std::size_t sides) {
        for (std::size_t outcome = 0; outcome < 3; ++outcome) {
            const std::size_t at = sides * 3 + outcome;
            const auto count = static_cast<std::uint64_t>(cube->measures[0][at]);
            cell.rows += count;
            if (outcome == kUndefinedOutcome)
                continue;
            cell.n += count;
            cell.weight += ask.weightAt(*cube, at);
            cell.squaredWeight += ask.squaredAt(*cube, at);
            cell.failures += outcome == kWrong ? count : 0;
            cell.sum += outcome == kWrong ? ask.weightAt(*cube, at) : 0.0;
        }
    });
    return {};
}

/// All records, then those that are defined with the sums over them.
Result<void> addDefined(const Question &ask, const Cohort &defined, std::vector<CubeMeasure> measures,
                        std::vector<GridCell> &cells, Run &run)
{
    const Result<CubeResult> all = ask.count(ask.cohort, {}, {}, run);
    if (!all)
        return all.error();
    const Result<CubeResult> cube = ask.count(defined, {}, measures, run);
    if (!cube)
        return cube.error();
    ask.forCells(cells, *cube, [&](GridCell &cell, std::size_t at) {
        cell.rows = static_cast<std::uint64_t>(all->measures[0][at]);
        cell.n = static_cast<std::uint64_t>(cube->measures[0][at]);
        cell.weight = ask.weightAt(*cube, at);
        cell.squaredWeight = ask.squaredAt(*cube, at);
        if (!measures.empty()) {
            cell.sum = cube->measures[cube->measures.size() - 2][at];
            cell.sumOfSquares = cube->measures.back()[at];
        }
    });
    return {};
}

Result<void> addFailing(const Question &ask, const Cohort &failing, std::vector<GridCell> &cells, Run &run)
{
    const Result<CubeResult> cube = ask.count(failing, {}, {}, run);
    if (!cube)
        return cube.error();
    ask.forCells(cells, *cube, [&](GridCell &cell, std::size_t at) {
        cell.failures = static_cast<std::uint64_t>(cube->measures[0][at]);
        cell.sum = ask.weightAt(*cube, at);
    });
    return {};
}

Result<void> fillCells(const Question &ask, const ErrorGridOptions &options, GridMeasure measure,
                       std::vector<GridCell> &cells, Run &run)
{
    if (measure == GridMeasure::ErrorRate)
        return addErrors(ask, cells, run);
    Result<RowMask> mask = rowsOf(ask.data, ask.cohort, run);
    if (!mask)
        return mask.error();
    const Result<RowMask> defined = definedRows(ask.data, mask.take(), run);
    if (!defined)
        return defined.error();
    const Cohort known = cohortOfRows(*defined);
    if (measure == GridMeasure::MeanAbsoluteError)
        return addDefined(
            ask, known,
            {{MeasureKind::Sum, Derived::AbsoluteResidual}, {MeasureKind::SumOfSquares, Derived::AbsoluteResidual}},
            cells, run);
    const Result<void> counted = addDefined(ask, known, {}, cells, run);
    return counted ? addFailing(ask, both(known, *options.failing), cells, run) : counted;
}

void add(GridCell &to, const GridCell &cell)
{
    to.rows += cell.rows;
    to.n += cell.n;
    to.failures += cell.failures;
    to.weight += cell.weight;
    to.squaredWeight += cell.squaredWeight;
    to.sum += cell.sum;
    to.sumOfSquares += cell.sumOfSquares;
}

void finish(GridCell &cell, GridMeasure measure)
{
    if (!(cell.weight > 0.0))
        return;
    cell.effectiveN = cell.weight * cell.weight / cell.squaredWeight;
    cell.value = cell.sum / cell.weight;
    cell.interval = measure == GridMeasure::MeanAbsoluteError
        ? meanInterval({cell.weight, cell.squaredWeight, cell.sum, cell.sumOfSquares})
        : wilson(*cell.value * cell.effectiveN, cell.effectiveN);
}

/// Which bins of a side stay: those with records, and windows between such.
std::vector<std::size_t> keptBins(const GridAxis &axis, const std::vector<GridCell> &totals)
{
    std::size_t first = axis.bins.size();
    std::size_t last = 0;
    for (std::size_t i = 0; i < axis.bins.size(); ++i) {
        if (axis.bins[i].kind == GridBinKind::Window && totals[i].rows > 0) {
            first = std::min(first, i);
            last = i;
        }
    }
    std::vector<std::size_t> kept;
    for (std::size_t i = 0; i < axis.bins.size(); ++i) {
        const bool between = axis.bins[i].kind == GridBinKind::Window && i >= first && i <= last;
        if (totals[i].rows > 0 || between)
            kept.push_back(i);
    }
    return kept;
}

template <class T>
std::vector<T> picked(const std::vector<T> &from, const std::vector<std::size_t> &indices)
{
    std::vector<T> some;
    for (const std::size_t index : indices)
        some.push_back(from[index]);
    return some;
}

Grid assembled(const BinnedSide &rows, const BinnedSide &columns, const std::vector<GridCell> &cells,
               GridMeasure measure)
{
    const std::size_t width = columns.indices.size();
    Grid grid;
    grid.measure = measure;
    grid.intervalKind = measure == GridMeasure::MeanAbsoluteError ? IntervalKind::StudentT : IntervalKind::Wilson;
    grid.rows = rows.axis;
    grid.columns = columns.axis;
    grid.rowTotals.resize(rows.indices.size());
    grid.columnTotals.resize(width);
    for (std::size_t i = 0; i < cells.size(); ++i) {
        add(grid.rowTotals[i / width], cells[i]);
        add(grid.columnTotals[i % width], cells[i]);
    }
    for (const GridCell &row : grid.rowTotals)
        add(grid.all, row);
    finish(grid.all, measure);
    const std::vector<std::size_t> keptRows = keptBins(grid.rows, grid.rowTotals);
    const std::vector<std::size_t> keptColumns = keptBins(grid.columns, grid.columnTotals);
    grid.rows.bins = picked(grid.rows.bins, keptRows);
    grid.columns.bins = picked(grid.columns.bins, keptColumns);
    grid.rowTotals = picked(grid.rowTotals, keptRows);
    grid.columnTotals = picked(grid.columnTotals, keptColumns);
    for (const std::size_t row : keptRows) {
        for (const std::size_t column : keptColumns)
            grid.cells.push_back(cells[row * width + column]);
    }
    for (std::vector<GridCell> *some : {&grid.cells, &grid.rowTotals, &grid.columnTotals}) {
        for (GridCell &cell : *some)
            finish(cell, measure);
    }
    return grid;
}

/// No more ranges than leave about forty records a cell, at least three.
GridLimits fewerRanges(GridLimits limits, std::size_t records)
{
    constexpr double kRecordsPerCell = 40.0;
    const auto fit = static_cast<std::size_t>(std::sqrt(static_cast<double>(records) / kRecordsPerCell));
    limits.ranges = std::min(limits.ranges, std::max<std::size_t>(3, fit));
    return limits;
}

} // namespace

Result<Grid> errorGrid(const Dataset &data, const Cohort &cohort, const ErrorGridOptions &options, Run &run)
{
    const Schema &schema = data.production->schema();
    const Result<RowMask> mask = rowsOf(data, cohort, run);
    if (!mask)
        return mask.error();
    const std::vector<std::uint32_t> sample = sampledRows(*mask);
    const GridLimits limits = fewerRanges(options.limits, mask->count());
    const Result<BinnedSide> rows = binnedSide(data, *mask, sample, options.rows, limits, run);
    if (!rows)
        return rows.error();
    const Result<BinnedSide> columns = binnedSide(data, *mask, sample, options.columns, limits, run);
    if (!columns)
        return columns.error();
    const GridMeasure measure = options.failing ? GridMeasure::FailureRate
        : schema.task == Task::Regression       ? GridMeasure::MeanAbsoluteError
                                                : GridMeasure::ErrorRate;
    const Cohort selected = cohort.op == CohortOp::All ? Cohort{} : cohortOfRows(*mask);
    const Question ask{data, selected, *rows, *columns, schema.first(Role::Weight) != nullptr};
    std::vector<GridCell> cells(rows->indices.size() * columns->indices.size());
    const Result<void> done = fillCells(ask, options, measure, cells, run);
    if (!done)
        return done.error();
    return assembled(*rows, *columns, cells, measure);
}

} // namespace faultline

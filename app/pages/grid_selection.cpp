// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/grid_selection.h"

#include "analysis/values/cohort_text.h"
#include "widgets/words/grid_words.h"
#include "widgets/words/number_text.h"

#include <QCoreApplication>

#include <cmath>

namespace faultline {

namespace {

QString say(const char *text, const char *note = nullptr, int count = -1)
{
    return QCoreApplication::translate("pages", text, note, count);
}

bool isMean(const Grid &grid)
{
    return grid.measure == GridMeasure::MeanAbsoluteError;
}

/// "3.0 points" of a rate, or in units of the label.
QString gainText(const Grid &grid, double gain)
{
    return isMean(grid)
        ? metricText(Metric::Mae, gain)
        : say("%1 points", "percentage points").arg(fixedText(gain * 100.0, std::fabs(gain) < 0.0095 ? 2 : 1));
}

QString againstTheRest(const Grid &grid, const GridCell &cell, double rest)
{
    const QString others = measureText(grid.measure, rest);
    if (cell.n < kLeastCellN)
        return say("Fewer than %1 labelled records: the interval is wide, so the cell has no colour.")
            .arg(countText(kLeastCellN));
    if (cell.interval && cell.interval->lower > rest)
        return say("Worse than the other records: the whole interval lies above %1.", "rate").arg(others);
    if (cell.interval && cell.interval->upper < rest)
        return say("Better than the other records: the whole interval lies below %1.", "rate").arg(others);
    return say("Not told apart from the other records: %1 lies within the interval.", "rate").arg(others);
}

QString impactSentence(const Grid &grid, double gain)
{
    const QString measure = measureTitle(grid.measure);
    if (gain > 0.0)
        return say("If these records failed like the others, the %1 would fall by %2.", "error rate, points")
            .arg(measure, gainText(grid, gain));
    return say("If these records failed like the others, the %1 would rise by %2.", "error rate, points")
        .arg(measure, gainText(grid, -gain));
}

} // namespace

Selection gridSelection(const Grid &grid, std::size_t row, std::size_t column, const Schema &schema)
{
    const GridCell &cell = grid.at(row, column);
    Selection selection;
    selection.kind = say("Cell of the heatmap");
    selection.title =
        say("%1 %2 and %3 %4", "column, its values, column, its values")
            .arg(QString::fromStdString(grid.rows.name), binText(grid.rows.bins[row], grid.rows),
                 QString::fromStdString(grid.columns.name), binText(grid.columns.bins[column], grid.columns));
    selection.records = cell.rows;
    if (cell.value)
        selection.facts.push_back({measureHeading(grid.measure), measureText(grid.measure, *cell.value),
                                   cell.interval ? measureIntervalText(grid.measure, *cell.interval) : QString()});
    selection.facts.push_back(
        {say("Records"), countText(cell.n),
         isMean(grid) ? QString() : say("%1 wrong", "count of records").arg(countText(cell.failures))});
    if (cell.value && std::fabs(cell.effectiveN - static_cast<double>(cell.n)) > 0.5)
        selection.facts.push_back({say("Effective n"), fixedText(cell.effectiveN, 1), say("by their weights")});
    const std::optional<GridImpact> impact = grid.impactOf(cell);
    if (impact)
        selection.facts.push_back({say("All others"), measureText(grid.measure, impact->rest), {}});
    if (grid.all.value)
        selection.facts.push_back(
            {say("All records"), measureText(grid.measure, *grid.all.value),
             grid.all.interval ? measureIntervalText(grid.measure, *grid.all.interval) : QString()});
    if (impact)
        selection.facts.push_back({say("Impact"), gainText(grid, impact->gain), {}});
    if (impact) {
        selection.sentences << againstTheRest(grid, cell, impact->rest);
        selection.sentences << impactSentence(grid, impact->gain);
    }
    if (cell.rows > cell.n)
        selection.sentences << say("%Ln more record(s) of this cell have no label or no prediction.", nullptr,
                                   static_cast<int>(cell.rows - cell.n));
    if (cell.rows == 0) {
        selection.sentences << say("There are no records with both conditions.");
        return selection;
    }
    selection.cohort = grid.cohortOf(row, column);
    selection.sentences
        << say("Exactly: %1", "condition").arg(QString::fromStdString(cohortText(*selection.cohort, schema)));
    return selection;
}

} // namespace faultline

// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/grid_pictures.h"

#include "widgets/charts/ticks.h"
#include "widgets/words/grid_words.h"
#include "widgets/words/number_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace faultline {

namespace {

QString say(const char *text, const char *note = nullptr)
{
    return QCoreApplication::translate("words", text, note);
}

bool isColoured(const GridCell &cell)
{
    return cell.value && cell.n >= kLeastCellN;
}

/// Where values lie on the scale.
struct ValueSpan {
    GridScale scale = GridScale::Diverging;
    double centre = 0.0;
    double reach = 1.0; ///< diverging: largest distance from the centre; sequential: largest value
    double largest = 0.0; ///< of the coloured cells
    double shown = 0.0; ///< of all that is written, row totals too

    ValueSpan(const Grid &grid, GridScale kind)
        : scale(kind)
        , centre(grid.all.value.value_or(0.0))
    {
        double distance = 0.0;
        for (const GridCell &cell : grid.cells) {
            if (!isColoured(cell))
                continue;
            distance = std::max(distance, std::fabs(*cell.value - centre));
            largest = std::max(largest, *cell.value);
        }
        for (const GridCell &total : grid.rowTotals)
            shown = std::max({shown, largest, total.value.value_or(0.0)});
        reach = scale == GridScale::Diverging ? distance : largest;
    }
    bool isFlat() const { return !(reach > 0.0); }
    double place(double value) const
    {
        if (isFlat())
            return 0.0;
        return scale == GridScale::Diverging ? (value - centre) / reach : value / reach;
    }
};

/// Whole percent once rates are large enough for it.
QString shortText(const Grid &grid, double value, double largest)
{
    if (grid.measure == GridMeasure::MeanAbsoluteError)
        return measureText(grid.measure, value);
    return rateText(value, largest >= 0.1 ? 0 : 1);
}

GridLegend legendOf(const Grid &grid, const ValueSpan &span)
{
    GridLegend legend;
    const bool diverging = span.scale == GridScale::Diverging;
    const double low = diverging ? span.centre - span.reach : 0.0;
    const double most = grid.measure == GridMeasure::MeanAbsoluteError ? HUGE_VAL : 1.0;
    const double high = std::min(most, diverging ? span.centre + span.reach : span.reach);
    if (!span.isFlat()) {
        for (const double tick : valueScale(low, high, 8).ticks()) {
            if (tick >= std::max(low, 0.0) && tick <= high)
                legend.ticks.push_back({span.place(tick), shortText(grid, tick, span.shown), false});
        }
    }
    if (diverging && grid.all.value)
        legend.ticks.push_back(
            {0.0,
             say("all %1", "the value of all records, in a legend").arg(measureText(grid.measure, *grid.all.value)),
             true});
    legend.few = say("n < %1: not coloured", "legend of a heatmap").arg(countText(kLeastCellN));
    legend.empty = say("no records", "legend of a heatmap");
    legend.note = grid.measure == GridMeasure::MeanAbsoluteError
        ? say("Right: mean and n per row", "legend of a heatmap")
        : say("Right: rate and n per row", "legend of a heatmap");
    return legend;
}

CellPicture cellPicture(const Grid &grid, const ValueSpan &span, std::size_t row, std::size_t column)
{
    const GridCell &cell = grid.at(row, column);
    CellPicture picture;
    picture.sentence = cellSentence(grid, row, column);
    if (cell.rows == 0) {
        picture.text = noValue();
        return picture;
    }
    if (!isColoured(cell)) {
        picture.fill = CellFill::Few;
        picture.text = say("n %1", "count of records").arg(countText(cell.n));
        return picture;
    }
    picture.fill = CellFill::Value;
    picture.place = span.place(*cell.value);
    picture.text = shortText(grid, *cell.value, span.shown);
    picture.note = countText(cell.n);
    return picture;
}

std::vector<GridLine> linesOf(const GridAxis &axis, const std::vector<GridCell> &totals)
{
    std::uint64_t most = 1;
    for (const GridCell &total : totals)
        most = std::max(most, total.n);
    std::vector<GridLine> lines;
    for (std::size_t i = 0; i < axis.bins.size(); ++i)
        lines.push_back({binTickText(axis.bins[i], axis), axis.bins[i].isApart(),
                         static_cast<double>(totals[i].n) / static_cast<double>(most), QString()});
    return lines;
}

DataCell header(const QString &exact, const QString &shown)
{
    return nameCell(exact, shown);
}

void addBin(std::vector<DataCell> &row, const GridBin &bin, const GridAxis &axis)
{
    row.push_back(textCell(binConditionText(bin, axis)));
}

} // namespace

std::vector<std::size_t> rowOrder(const Grid &grid)
{
    const std::vector<GridBin> &bins = grid.rows.bins;
    std::vector<std::size_t> order(bins.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    const auto isNumber = [&](std::size_t i) {
        return bins[i].kind == GridBinKind::Range || bins[i].kind == GridBinKind::Number;
    };
    const bool classes = grid.rows.role == Role::Label || grid.rows.role == Role::Prediction;
    if (!classes
        || std::any_of(bins.begin(), bins.end(), [](const GridBin &b) { return b.kind == GridBinKind::Range; }))
        std::reverse(order.begin(), std::partition_point(order.begin(), order.end(), isNumber));
    return order;
}

GridPicture gridPicture(const Grid &grid, GridScale scale)
{
    GridPicture picture;
    const ValueSpan span(grid, scale);
    picture.scale = scale;
    picture.rowTitle = QString::fromStdString(grid.rows.name);
    picture.columnTitle = QString::fromStdString(grid.columns.name);
    picture.barTitle = say("n per column", "above the bars of a heatmap");
    picture.columns = linesOf(grid.columns, grid.columnTotals);
    const std::vector<GridLine> lines = linesOf(grid.rows, grid.rowTotals);
    for (const std::size_t row : rowOrder(grid)) {
        GridLine line = lines[row];
        const GridCell &total = grid.rowTotals[row];
        line.total = total.value ? shortText(grid, *total.value, span.shown) : noValue();
        picture.rows.push_back(line);
        for (std::size_t column = 0; column < grid.columns.bins.size(); ++column)
            picture.cells.push_back(cellPicture(grid, span, row, column));
    }
    picture.legend = legendOf(grid, span);
    return picture;
}

DataTable gridNumbers(const Grid &grid)
{
    DataTable table;
    const bool mean = grid.measure == GridMeasure::MeanAbsoluteError;
    const QString rows = QString::fromStdString(grid.rows.name);
    const QString columns = QString::fromStdString(grid.columns.name);
    table.header = {header(rows, rows), header(columns, columns)};
    table.header.push_back(header(QStringLiteral("rows"), say("Records", "column of a table")));
    table.header.push_back(header(QStringLiteral("n"), say("Labelled", "column of a table")));
    if (!mean)
        table.header.push_back(header(QStringLiteral("failures"), say("Failures", "column of a table")));
    const QString name = mean                    ? QStringLiteral("mae")
        : grid.measure == GridMeasure::ErrorRate ? QStringLiteral("error_rate")
                                                 : QStringLiteral("failure_rate");
    table.header.push_back(header(name, measureHeading(grid.measure)));
    table.header.push_back(header(name + QStringLiteral("_lower"), say("Lower 95 %", "column of a table")));
    table.header.push_back(header(name + QStringLiteral("_upper"), say("Upper 95 %", "column of a table")));
    const auto value = [&](std::optional<double> number) {
        return numberCell(number, number ? measureText(grid.measure, *number) : QString());
    };
    for (const std::size_t r : rowOrder(grid)) {
        for (std::size_t c = 0; c < grid.columns.bins.size(); ++c) {
            const GridCell &cell = grid.at(r, c);
            std::vector<DataCell> row;
            addBin(row, grid.rows.bins[r], grid.rows);
            addBin(row, grid.columns.bins[c], grid.columns);
            row.push_back(countCell(cell.rows));
            row.push_back(countCell(cell.n));
            if (!mean)
                row.push_back(countCell(cell.failures));
            row.push_back(value(cell.value));
            row.push_back(value(cell.interval ? std::optional(cell.interval->lower) : std::nullopt));
            row.push_back(value(cell.interval ? std::optional(cell.interval->upper) : std::nullopt));
            table.rows.push_back(std::move(row));
        }
    }
    return table;
}

GridPicture confusionPicture(const Confusion &confusion)
{
    constexpr double kWorstShare = 0.5; // of a label's row, from which on a mistake has the full colour
    GridPicture picture;
    picture.rowTitle = say("label");
    picture.columnTitle = say("prediction");
    for (const std::string &name : confusion.classes) {
        picture.rows.push_back({QString::fromStdString(name), false, 0.0, {}});
        picture.columns.push_back({QString::fromStdString(name), false, 0.0, {}});
    }
    for (std::size_t row = 0; row < confusion.classes.size(); ++row) {
        double sum = 0.0;
        for (std::size_t column = 0; column < confusion.classes.size(); ++column)
            sum += confusion.at(row, column);
        for (std::size_t column = 0; column < confusion.classes.size(); ++column) {
            const double count = confusion.at(row, column);
            const QString records = countText(static_cast<std::uint64_t>(std::llround(count)));
            CellPicture cell;
            cell.fill = sum > 0.0 ? CellFill::Value : CellFill::Few;
            cell.text = sum > 0.0 ? rateText(count / sum) : noValue();
            cell.note = records;
            if (sum > 0.0)
                cell.place = row == column ? -count / sum : std::min(1.0, count / sum / kWorstShare);
            cell.sentence = say("Label %1, prediction %2: %3 records, %4 of that label.")
                                .arg(picture.rows[row].name, picture.columns[column].name, records, cell.text);
            picture.cells.push_back(std::move(cell));
        }
    }
    return picture;
}

} // namespace faultline

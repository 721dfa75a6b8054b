// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/words/grid_words.h"

#include "widgets/words/number_text.h"
#include "widgets/words/time_text.h"

#include <QCoreApplication>

#include <cmath>

namespace faultline {

namespace {

QString say(const char *text, const char *note = nullptr, int count = -1)
{
    return QCoreApplication::translate("words", text, note, count);
}

QString numberText(double value, const GridAxis &axis)
{
    return axis.type == ValueType::Time ? momentText(static_cast<Micros>(value)) : plainNumberText(value);
}

QString rangeText(const GridBin &bin, const GridAxis &axis)
{
    const bool first = std::isinf(bin.above);
    const bool last = std::isinf(bin.upTo);
    if (axis.type == ValueType::Int64 && axis.wholeNumbers) { // (5, 7] are 6 and 7
        const double lowest = std::floor(bin.above) + 1.0;
        const double highest = std::floor(bin.upTo);
        if (first)
            return QStringLiteral("\u2264 %1").arg(numberText(highest, axis));
        if (last)
            return QStringLiteral("\u2265 %1").arg(numberText(lowest, axis));
        return lowest == highest
            ? numberText(lowest, axis)
            : QStringLiteral("%1 \u2013 %2").arg(numberText(lowest, axis), numberText(highest, axis));
    }
    if (first)
        return QStringLiteral("\u2264 %1").arg(numberText(bin.upTo, axis));
    if (last)
        return QStringLiteral("> %1").arg(numberText(bin.above, axis));
    return QStringLiteral("%1 \u2013 %2").arg(numberText(bin.above, axis), numberText(bin.upTo, axis));
}

QString categoryText(const QString &category)
{
    return category.isEmpty() ? say("(empty)", "a text without characters") : category;
}

} // namespace

QString binText(const GridBin &bin, const GridAxis &axis)
{
    switch (bin.kind) {
    case GridBinKind::Range:
        return rangeText(bin, axis);
    case GridBinKind::Number:
        return numberText(bin.upTo, axis);
    case GridBinKind::Category:
        return categoryText(QString::fromStdString(bin.category));
    case GridBinKind::Window:
        return windowText(bin.from, bin.to, axis.window.value_or(Window::Day));
    case GridBinKind::Rest:
        return say("all others", "values");
    case GridBinKind::NotFinite:
        return say("NaN", "not a number");
    case GridBinKind::Missing:
        return say("missing", "value");
    }
    return {};
}

QString binTickText(const GridBin &bin, const GridAxis &axis)
{
    return bin.kind == GridBinKind::Window ? tickText(bin.from, axis.window.value_or(Window::Day)) : binText(bin, axis);
}

QString binConditionText(const GridBin &bin, const GridAxis &axis)
{
    switch (bin.kind) {
    case GridBinKind::Range:
        if (std::isinf(bin.above))
            return QStringLiteral("\u2264 %1").arg(numberText(bin.upTo, axis));
        if (std::isinf(bin.upTo))
            return QStringLiteral("> %1").arg(numberText(bin.above, axis));
        return say("> %1 and \u2264 %2", "a range of numbers")
            .arg(numberText(bin.above, axis), numberText(bin.upTo, axis));
    case GridBinKind::Number:
    case GridBinKind::Category:
        return QStringLiteral("= %1").arg(binText(bin, axis));
    case GridBinKind::Window:
    case GridBinKind::Rest:
    case GridBinKind::NotFinite:
    case GridBinKind::Missing:
        break;
    }
    return binText(bin, axis);
}

QString measureTitle(GridMeasure measure)
{
    switch (measure) {
    case GridMeasure::ErrorRate:
        return say("error rate");
    case GridMeasure::FailureRate:
        return say("failure rate");
    case GridMeasure::MeanAbsoluteError:
        return say("mean absolute error");
    }
    return {};
}

QString measureHeading(GridMeasure measure)
{
    switch (measure) {
    case GridMeasure::ErrorRate:
        return say("Error rate");
    case GridMeasure::FailureRate:
        return say("Failure rate");
    case GridMeasure::MeanAbsoluteError:
        return say("Mean absolute error");
    }
    return {};
}

QString measureDefinition(GridMeasure measure)
{
    switch (measure) {
    case GridMeasure::ErrorRate:
        return say("Share of the labelled records whose prediction is not the label.");
    case GridMeasure::FailureRate:
        return say("Share of the labelled records that fail by the definition above.");
    case GridMeasure::MeanAbsoluteError:
        return say("Mean of |prediction \u2212 label|, in units of the label.");
    }
    return {};
}

QString measureText(GridMeasure measure, double value)
{
    return measure == GridMeasure::MeanAbsoluteError ? metricText(Metric::Mae, value) : rateText(value);
}

QString measureIntervalText(GridMeasure measure, const Interval &interval)
{
    if (measure != GridMeasure::MeanAbsoluteError)
        return rateIntervalText(interval);
    return QStringLiteral("[%1, %2]")
        .arg(metricText(Metric::Mae, interval.lower), metricText(Metric::Mae, interval.upper));
}

QString intervalKindText(IntervalKind kind)
{
    return kind == IntervalKind::Wilson ? say("Intervals: Wilson, 95 %.")
                                        : say("Intervals: Student's t below 200 records, else normal, 95 %.");
}

QString cellSentence(const Grid &grid, std::size_t row, std::size_t column)
{
    const GridCell &cell = grid.at(row, column);
    const QString where =
        say("%1 %2, %3 %4:", "column, its values, column, its values")
            .arg(QString::fromStdString(grid.rows.name), binText(grid.rows.bins[row], grid.rows),
                 QString::fromStdString(grid.columns.name), binText(grid.columns.bins[column], grid.columns));
    if (cell.rows == 0)
        return say("%1 no records.", "the cell").arg(where);
    if (!cell.value)
        return say("%1 %Ln record(s), none with label and prediction.", "the cell", static_cast<int>(cell.rows))
            .arg(where);
    const QString value = cell.interval ? QStringLiteral("%1 %2").arg(measureText(grid.measure, *cell.value),
                                                                      measureIntervalText(grid.measure, *cell.interval))
                                        : measureText(grid.measure, *cell.value);
    const QString text =
        say("%1 %2 %3 of %Ln record(s)", "the cell, error rate, value with interval", static_cast<int>(cell.n))
            .arg(where, measureTitle(grid.measure), value);
    return grid.all.value ? say("%1; %2 in all.", "a cell, the value of all records")
                                .arg(text, measureText(grid.measure, *grid.all.value))
                          : text;
}

} // namespace faultline

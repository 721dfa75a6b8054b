// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace faultline {

enum class GridScale {
    Diverging, ///< place -1 ... 1 around a neutral centre: blue better, orange worse
    Sequential, ///< place 0 ... 1: more is more
};

enum class CellFill {
    Value, ///< the colour of its place
    Few, ///< hatched: too few records for a colour, or no value at all
    Empty, ///< nothing is there
};

/// One cell: its colour stands for its place, its texts say the numbers.
struct CellPicture {
    CellFill fill = CellFill::Empty;
    double place = 0.0; ///< Value only
    QString text; ///< bold, e.g. "94 %"; the only one of Few and Empty
    QString note; ///< below it, e.g. the count
    QString sentence; ///< everything about it, for tooltips and for people who do not see it
};

/// A row or column.
struct GridLine {
    QString name;
    bool apart = false; ///< drawn with a gap before it: missing
    double share = 0.0; ///< of its bar, 0 ... 1
    QString total; ///< rows: beside the bar, e.g. "12 %"
};

struct LegendTick {
    double place = 0.0; ///< on the scale
    QString text;
    bool centre = false; ///< marked and bold
};

/// What the colours mean; nothing is drawn without ticks.
struct GridLegend {
    std::vector<LegendTick> ticks;
    QString few; ///< what a hatch is
    QString empty; ///< what an empty cell is
    QString note; ///< at its end
};

/// Rows and columns with their names; cells row by row.
struct GridPicture {
    GridScale scale = GridScale::Diverging;
    QString rowTitle;
    QString columnTitle;
    QString barTitle; ///< at the bars above the columns; empty: no bars at all
    std::vector<GridLine> rows; ///< from top to bottom
    std::vector<GridLine> columns;
    std::vector<CellPicture> cells;
    GridLegend legend;

    bool isEmpty() const { return rows.empty() || columns.empty(); }
    bool hasBars() const { return !barTitle.isEmpty(); }
};

} // namespace faultline

// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/values/grid.h"

#include <QString>

namespace faultline {

/// "8 – 12", "≥ 60", "PHX", "all others", "missing", "5 – 11 Feb 2001".
QString binText(const GridBin &bin, const GridAxis &axis);
/// As short as it stays clear, for the axis itself: a window is said by its first day.
QString binTickText(const GridBin &bin, const GridAxis &axis);
/// Which values exactly: "> 8 and ≤ 12", "= PHX".
QString binConditionText(const GridBin &bin, const GridAxis &axis);

/// "error rate", as in running text; and with a capital.
QString measureTitle(GridMeasure measure);
QString measureHeading(GridMeasure measure);
/// What it is, in a sentence.
QString measureDefinition(GridMeasure measure);
QString measureText(GridMeasure measure, double value);
QString measureIntervalText(GridMeasure measure, const Interval &interval);
/// "Wilson interval of 95 %", for captions.
QString intervalKindText(IntervalKind kind);

/// Everything about a cell in sentences: conditions, value, interval, n, the cohort's own value.
QString cellSentence(const Grid &grid, std::size_t row, std::size_t column);

} // namespace faultline

// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/values/records.h"

#include <QString>

#include <optional>
#include <vector>

namespace faultline {

/// "log loss", "outcome", "residual": over a column.
QString derivedTitle(Derived derived);
/// What it is, in a sentence.
QString derivedMeaning(Derived derived);
/// "worst first, by log loss".
QString worstText(WorstBy by);
/// "sorted by distance, falling".
QString sortedByText(const QString &column, bool descending);

/// How many decimals a column of numbers is shown with, so that its digits stand below each other: as many as the values
/// need, up to four, fewer where they are large.
int decimalsFor(const std::vector<double> &values);

/// A value as people read it in a table: digits of the locale, times in UTC to the second, one line of text, a dash for
/// missing. `decimals` for numbers only.
QString cellText(const RecordCell &cell, ValueType type, int decimals);
/// The whole of it: all digits, all text (up to 4,000 letters), or why there is nothing.
QString wholeCellText(const RecordCell &cell, ValueType type);

/// "wrong" or "right".
QString outcomeText(bool failed);

/// "9 predicted as 4", "9, right", "predicted as 4", "off by +59.4": what happened to a record.
QString happenedText(const RecordDetail &detail, const Schema &schema);

/// The cell of a column in a detail; nullptr when it is not there.
const RecordCell *cellOf(const RecordDetail &detail, const RecordColumn &column);

/// "2 %", "below all", "above all".
QString positionText(const RecordPosition &position);

} // namespace faultline

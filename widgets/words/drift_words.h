// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/values/drift.h"

#include <QString>

namespace faultline {

/// "drifted", "changed within the log", "constant in the baseline", "no drift": what a row comes to.
QString driftStateText(const DriftRow &row);
/// The note as a sentence; empty without one.
QString driftNoteText(const DriftNote &note);
/// "week of 5 Mar, between 26 Feb and 12 Mar"; empty when no change is confirmed.
QString driftSinceText(const DriftRow &row, const DriftReport &report);
/// What one bin stands for: "18.1 or less", "PHX", "missing".
QString binText(const KeyValue &value);
/// Points of the error rate, or the unit of the label: "+0.4 points".
QString driftImpactText(const DriftRow &row, Task task);
/// How the numbers came about, for the caption and the help.
QString driftMeaning(const DriftReport &report);

} // namespace faultline

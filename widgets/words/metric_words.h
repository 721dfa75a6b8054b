// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/values/metrics.h"

#include <QString>

namespace faultline {

/// "accuracy", as in running text and beside a line; column names and metric names are lower case except acronyms.
QString metricTitle(Metric metric);
/// The same with a capital, for a tile or a heading.
QString metricHeading(Metric metric);
/// What it is, its formula and which way is better: one or two sentences.
QString metricDefinition(Metric metric, Task task);
/// Why a value is not there, with what would bring it.
QString undefinedText(Undefined reason);
/// Of one value for a tooltip: title, value, interval, n, or the reason why there is none.
QString metricSentence(const MetricValue &value);

} // namespace faultline

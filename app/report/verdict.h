// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/values/document.h"

#include <QString>

#include <optional>

namespace faultline {

/// Windows with fewer labelled records are left out of the figure and of comparisons.
inline constexpr std::uint64_t kLeastN = 30;

/// The metric that people ask for first: accuracy, RMSE, or mean confidence while there are no labels.
Metric leadingReportMetric(const MetricReport &report);

/// The limit that the report is about: the first with an open breach, else the first with any breach, else the first
/// whose metric has values. Absent without limits.
std::optional<Threshold> shownLimit(const Document &document);

/// The sentence at the top, from facts with their intervals; parts are marked by bold() of paper_text.h.
QString verdictText(const Document &document);

/// "0.811 [0.788, 0.832]"
QString valueText(Metric metric, double value, const Interval &interval);

} // namespace faultline

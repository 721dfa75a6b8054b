// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/values/document.h"
#include "app/report/page_flow.h"
#include "app/report/report.h"

namespace faultline {

/// The parts of the report, in their order. Each adds itself to the flow; one that has nothing to say adds nothing or a
/// sentence about what is missing. To add one: a function here and its call in report.cpp.

/// Header line, title, verdict.
void addOpening(PageFlow &flow, const Document &document, const ReportOptions &options);
/// Six numbers between two rules.
void addNumbers(PageFlow &flow, const Document &document);
/// The chart with its caption.
void addFigure(PageFlow &flow, const Document &document);
/// The episodes of breach, as many as leave `below` free on the page, at least two; nothing where no limit is set.
void addBreaches(PageFlow &flow, const Document &document, double below);
/// One row per window, as many as the page holds.
void addWindows(PageFlow &flow, const Document &document);
/// What a table of a few windows needs.
double windowsHeight(const Document &document);

/// Logs with their hashes and counts, labels, columns by role.
void addSources(PageFlow &flow, const Document &document);
/// All metrics with intervals and the baseline beside them.
void addMetrics(PageFlow &flow, const Document &document);
/// The confusion matrix, or the largest confusions of many classes.
void addConfusion(PageFlow &flow, const Document &document);
/// Versions, seed, cohort, and how the intervals were made.
void addProvenance(PageFlow &flow, const Document &document);

/// The metrics of the figure, the one that the report is about first.
std::vector<Metric> figureMetrics(const Document &document);

} // namespace faultline

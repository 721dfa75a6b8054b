// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/values/metrics.h"

#include <memory>

namespace faultline::fake {

/// Reports made up for tests and screenshots: plausible, deterministic, and of every shape the window must stand.

/// Two classes, 12 weeks, two model versions, baseline; accuracy below 0.68 in four weeks.
std::shared_ptr<const MetricReport> binaryReport();
/// As binaryReport, but weeks 5 and 6 are empty and week 8 holds 12 records.
std::shared_ptr<const MetricReport> reportWithGaps();
/// Ten classes.
std::shared_ptr<const MetricReport> multiclassReport();
std::shared_ptr<const MetricReport> regressionReport();
/// Predictions with confidence, no label.
std::shared_ptr<const MetricReport> unlabelledReport();
/// One window only.
std::shared_ptr<const MetricReport> singleWindowReport();
/// Labels and predictions without times, confidence or probabilities.
std::shared_ptr<const MetricReport> timelessReport();
/// No record at all.
std::shared_ptr<const MetricReport> emptyReport();
/// Many small windows with nights left out.
std::shared_ptr<const MetricReport> hourlyReport();

/// The episodes of a limit, as consecutive windows in breach.
std::vector<BreachEpisode> episodes(const MetricReport &report, const Threshold &threshold);

} // namespace faultline::fake

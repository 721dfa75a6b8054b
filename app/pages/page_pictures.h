// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/values/cohort.h"
#include "app/pages/selection.h"
#include "app/session/session_state.h"
#include "widgets/export/picture.h"

namespace faultline {

/// The records of [from, to).
Cohort timeRange(Micros from, Micros to);
/// Those of one window of the series.
Cohort windowRange(const MetricReport &report, std::size_t window);

/// Records with a confidence in one bin of the reliability diagram.
Cohort confidenceBin(const std::vector<ReliabilityBin> &bins, std::size_t bin);
Selection binSelection(const std::vector<ReliabilityBin> &bins, std::size_t bin);

/// Gives a picture its title, its file name from the project's, and the command line that gives the same numbers.
Picture named(Picture picture, const QString &title, const SessionState &session, const ShownReport &shown);

/// The line of "faultline analyze" that prints the numbers of a report: project, window, filter, seed.
QString analyzeLine(const SessionState &session, const ShownReport &shown);

} // namespace faultline

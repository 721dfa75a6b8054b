// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/values/cohort.h"
#include "app/session/session_state.h"
#include "widgets/export/picture.h"

namespace faultline {

/// The records of [from, to).
Cohort timeRange(Micros from, Micros to);

/// Gives a picture its title, its file name from the project's, and the command line that gives the same numbers.
Picture named(Picture picture, const QString &title, const SessionState &session, const ShownReport &shown);

/// The line of "faultline analyze" that prints the numbers of a report: project, window, filter, seed.
QString analyzeLine(const SessionState &session, const ShownReport &shown);

} // namespace faultline

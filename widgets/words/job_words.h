// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/base/error.h"
#include "analysis/base/run.h"
#include "analysis/values/import.h"

#include <QString>

namespace faultline {

QString phaseTitle(Phase phase);
/// "Reading, 1,204,000 rows, 310,000 rows/s, 12 s left".
QString progressText(const ProgressReport &report);
/// Whole percent, or -1 when the total is not known.
int progressPercent(const ProgressReport &report);
QString quarantineText(QuarantineReason reason);
/// "A file or disk refused", as a heading over the error's own sentence.
QString errorHeading(ErrorKind kind);
/// "381 stored + 19 quarantined = 400 rows: no row is lost."
QString lawText(std::uint64_t stored, std::uint64_t quarantined);
QString joinText(const LabelJoinSummary &summary);

} // namespace faultline

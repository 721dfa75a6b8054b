// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace faultline {

/// Where the sample logs lie: $FAULTLINE_SAMPLE, ../share/faultline/sample beside the program, or the source tree.
QString sampleFolder();
/// The user's own copy of the sample as a project.
QString sampleProjectPath();
/// Where the sample's numbers come from, one sentence.
QString sampleSource();
/// A path that does not exist yet: beside the log, or in the user's documents where that cannot be written.
QString newProjectPath(const QString &log);

} // namespace faultline

// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/base/time.h" // first: moc 6.4 stumbles over <compare> when it comes before other standard headers
#include "analysis/values/import.h"
#include "analysis/values/schema.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace faultline {

/// What the import dialog shows: a guess made from the first rows of a file.
struct ImportView {
    QString fileName;
    QString path;
    QString project; ///< file name of the project it goes into; empty for a new one
    std::uint64_t bytes = 0;
    QString container; ///< "CSV", "CSV, gzip"
    Schema schema; ///< as guessed
    Part part = Part::Production;
    std::vector<QStringList> rows; ///< the first rows, by column; at least 20 when the file has them
    std::uint64_t sampledRows = 0; ///< how many rows the guess is made from, quarantined ones included
    bool wholeFile = false; ///< the sample is the file
    std::vector<QuarantinedRow> quarantined; ///< of the sampled rows
    std::vector<QString> notes; ///< sentences that a person should read
};

/// What the person chose.
struct ImportChoice {
    Part part = Part::Production;
    std::string positive; ///< binary only
    std::vector<std::pair<std::string, Role>> roles; ///< only columns whose role was changed
    QStringList arguments; ///< the same as options of the command line
};

} // namespace faultline

// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/values/cohort.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace faultline {

/// One line of the inspector: "Error rate | 52.2 % | [51.0, 53.4]".
struct Fact {
    QString name;
    QString value;
    QString detail;
};

/// What is selected on a page, in words for the inspector.
struct Selection {
    QString kind; ///< "Cell", "Cluster", "Record": muted, above the title
    QString title; ///< empty: nothing is selected
    std::vector<Fact> facts;
    QStringList sentences;
    std::optional<Cohort> cohort; ///< its records; offers "Add as filter" and "Show records"
    std::uint64_t records = 0; ///< how many those are, for the button
};

} // namespace faultline

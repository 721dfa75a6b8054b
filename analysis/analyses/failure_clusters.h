// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/columns/table.h"
#include "analysis/values/cluster.h"

namespace faultline {

/// What failureClusters() is asked.
struct ClusterQuestion {
    Cohort cohort;
    std::string cohortText; ///< for the provenance
    FailureDefinition definition;
    ClusterSettings settings;
};

/// The failures of a cohort in clusters: HDBSCAN where placeFailures() puts them. Above settings.mostFailures as many
/// are drawn by a hash of the run's seed and the row. Nothing to group is no error: ClusterReport::reason says why.
/// Class names and ids are read for the clustered records only.
Result<ClusterReport> failureClusters(const Dataset &data, const ClusterQuestion &question, Run &run);

} // namespace faultline

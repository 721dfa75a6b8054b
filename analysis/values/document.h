// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/values/cluster.h"
#include "analysis/values/drift.h"
#include "analysis/values/import.h"
#include "analysis/values/metrics.h"
#include "analysis/values/slices.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace faultline {

/// Everything that one run of "analyze" found: what the JSON, the report and the pages are written from.
struct Document {
    std::string caseName;
    Schema schema;
    std::vector<ImportSummary> logs; ///< production first
    std::optional<LabelJoinSummary> labels;
    MetricReport metrics;
    std::vector<Threshold> thresholds;
    std::vector<BreachEpisode> breaches;
    std::optional<ClusterReport> clusters;
    std::optional<DriftReport> drift; ///< absent: not asked for
    std::optional<SliceReport> slices; ///< absent: not asked for
    std::vector<Finding> findings; ///< what all of these claim, in order

    /// Of the production logs together.
    std::uint64_t rowsIn() const;
    std::uint64_t rowsStored() const;
    std::uint64_t rowsQuarantined() const;
};

} // namespace faultline

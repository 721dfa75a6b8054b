// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/columns/table.h"
#include "analysis/values/cohort.h"
#include "analysis/values/document.h"

#include <span>
#include <string_view>

namespace faultline {

/// What an analysis may depend on besides the data.
struct AnalysisOptions {
    Window window = Window::Week;
    Cohort cohort;
    std::string cohortText;
    std::vector<Threshold> thresholds;
    std::optional<FailureDefinition> failures = std::nullopt; ///< nothing: defaultFailureDefinition() of the task
    ClusterSettings clusters = {};
    SliceSettings slices = {};
};

/// One question. To add one: a file that answers it and a row in catalog.cpp; every view, the command line and the
/// report already show what it puts into the document.
struct Analysis {
    std::string_view name; ///< for --only
    Phase phase; ///< shown while it runs
    Result<void> (*run)(const Dataset &, const AnalysisOptions &, Document &, Run &);
};

/// All analyses in the order in which they run: later ones may read what earlier ones put into the document.
std::span<const Analysis> analyses();

/// Runs those named in `only` (all when it is empty). Invalid when a name is unknown; it lists the names there are.
Result<void> analyze(const Dataset &data, const AnalysisOptions &options, const std::vector<std::string> &only,
                     Document &document, Run &run);

} // namespace faultline

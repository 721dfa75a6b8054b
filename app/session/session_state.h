// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/base/time.h"
#include "analysis/values/annotation.h"
#include "analysis/values/import.h"
#include "analysis/values/metrics.h"
#include "analysis/values/schema.h"

#include <QString>

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace faultline {

/// What the window knows of the open project: plain values, handed over whole whenever one of them changes.
struct SessionState {
    QString projectPath; ///< empty: no project is open
    QString projectName; ///< as shown, e.g. "flights.faultline"
    QString source; ///< where the data come from, when that is known (the sample); empty otherwise
    Schema schema;
    std::vector<ImportSummary> logs; ///< in the order of import
    std::optional<LabelJoinSummary> labels;
    std::uint64_t rows = 0; ///< production records
    std::uint64_t quarantined = 0; ///< of all logs
    bool hasBaseline = false;
    bool readOnly = false; ///< another process writes the project
    bool analysable = false; ///< there is something that the shown results do not cover yet
    std::optional<Micros> analysedAt;
    std::uint64_t seed = 1;

    bool isOpen() const { return !projectPath.isEmpty(); }
};

/// Results with the limits that apply to them.
struct ShownReport {
    std::shared_ptr<const MetricReport> report;
    std::vector<Threshold> thresholds;
    std::vector<BreachEpisode> breaches;
    std::vector<Annotation> notes; ///< on the time axis, by time

    std::optional<Threshold> limitOf(Metric metric) const
    {
        for (const Threshold &threshold : thresholds) {
            if (threshold.metric == metric)
                return threshold;
        }
        return std::nullopt;
    }
};

} // namespace faultline

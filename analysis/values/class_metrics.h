// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/values/metrics.h"

#include <cstdint>
#include <string>
#include <vector>

namespace faultline {

/// One class against all others, or an average over the classes.
struct ClassMetrics {
    std::string name; ///< empty for an average
    std::uint64_t support = 0; ///< records with this label
    std::uint64_t predicted = 0; ///< records with this prediction
    std::uint64_t hits = 0; ///< records with both
    MetricValue precision;
    MetricValue recall;
    MetricValue f1;
};

/// Precision, recall and F1 of every class, for the records with label and prediction.
struct ClassReport {
    std::vector<ClassMetrics> classes; ///< in the order of the classes
    ClassMetrics macro; ///< unweighted mean; a class without a value counts 0, as in scikit-learn
    ClassMetrics weighted; ///< mean weighted by support, the same way; its recall is the accuracy
    std::uint64_t n = 0;
};

} // namespace faultline

// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analyses/classification_metrics.h"
#include "analysis/analyses/regression_metrics.h"
#include "analysis/columns/table.h"
#include "analysis/values/cohort.h"

namespace faultline {

/// Per window, in the order of the edges; the first element is the rows outside of every window or without a time.
template <class Sums>
struct WindowSums {
    std::vector<Sums> windows;
    Sums all;
};

/// AUC of `all` is computed over all rows, not added up.
Result<WindowSums<ClassificationSums>> classificationSums(const Dataset &data, const Cohort &cohort,
                                                          const std::vector<Micros> &edges, Run &run);
Result<WindowSums<RegressionSums>> regressionSums(const Dataset &data, const Cohort &cohort,
                                                  const std::vector<Micros> &edges, Run &run);

/// The class that binary metrics are about: the schema's, or the last one when it names none.
std::size_t positiveIndex(const Schema &schema, const std::vector<std::string> &classes);

} // namespace faultline

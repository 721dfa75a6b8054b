// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/columns/outcomes.h"

#include <functional>

namespace faultline {

/// Class probabilities of the rows of one chunk, as logged: probability of class k in row i at values[k * rows + i],
/// NaN where a class has no column or the value is missing. A binary log with one column gets the other as 1 - p.
struct ProbabilityBlock {
    std::size_t firstRow = 0;
    std::size_t rows = 0;
    std::size_t classes = 0;
    std::vector<double> values;

    double at(std::size_t classIndex, std::size_t row) const { return values[classIndex * rows + row]; }
    /// Sum over the classes; NaN when one is missing, and then the row has no probabilities.
    double sum(std::size_t row) const;
};

/// True when every class of the outcomes has a probability, directly or as one minus the other.
bool hasProbabilities(const Table &table, const Outcomes &outcomes);

/// Calls use(block) for every chunk, in parallel and in no order; rows of different blocks never overlap.
Result<void> forProbabilities(const Table &table, const Outcomes &outcomes, Run &run,
                              const std::function<void(const ProbabilityBlock &)> &use);

} // namespace faultline

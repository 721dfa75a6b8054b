// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/values/document.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace faultline {

/// A metric over some windows together, from what each window says of itself.
struct Pooled {
    double value = 0.0;
    Interval interval;
    std::vector<std::size_t> windows; ///< those that hold a value
};

/// Accuracy: hits over records, Wilson. RMSE and MAE: the windows' means weighted by n, their standard errors taken from
/// the windows' intervals. Absent for other metrics, for weighted logs, and where a window lacks its interval.
std::optional<Pooled> pooled(const Document &document, Metric metric, const std::vector<std::size_t> &windows);

/// The first and the last third of the windows with at least `leastN` labelled records; absent below three such windows.
struct Thirds {
    Pooled first;
    Pooled last;

    bool differ() const
    {
        return first.interval.upper < last.interval.lower || last.interval.upper < first.interval.lower;
    }
};
std::optional<Thirds> thirds(const Document &document, Metric metric, std::uint64_t leastN);

} // namespace faultline

// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/columns/table.h"
#include "analysis/values/cube.h"

#include <optional>
#include <vector>

namespace faultline {

/// How often each bin of a column occurs: in the baseline, and per window and confirm-half of the log.
struct DriftCounts {
    CubeAxis axis;
    std::size_t bins = 0;
    std::size_t windows = 0;
    std::size_t halves = 1; ///< 2 where the log has record ids
    std::vector<double> baseline; ///< by bin; empty without a baseline
    std::vector<double> log; ///< by bin, window (the last one: no time), half; the last fastest
    std::vector<double> errors; ///< by bin: sum of the failures, or of |residual|
    std::vector<double> judged; ///< by bin: records that have one

    double at(std::size_t bin, std::size_t window, std::size_t half) const
    {
        return log[(bin * (windows + 1) + window) * halves + half];
    }
    /// By bin, over all windows and halves.
    std::vector<double> logByBin() const;
    /// By bin, windows [first, end), one half (or all when `half` is halves).
    std::vector<double> between(std::size_t first, std::size_t end, std::size_t half) const;
};

struct DriftQuestion {
    Cohort cohort;
    std::vector<Micros> edges;
    bool split = false; ///< by confirm-half
};

/// Counts over the bins of a key, which must mean the same in both tables: an explicit coarsening, or label and prediction.
Result<DriftCounts> driftCounts(const Dataset &data, const CubeKey &key, const DriftQuestion &question, Run &run);

/// Bins of a column to be compared. Numbers: every value while the baseline (the log, without one) has at most ten, else
/// its deciles. Text: the 250 most frequent values of both together. `sorted...` are its finite numbers.
Result<CubeKey> driftKey(const Dataset &data, const ColumnSchema &column, const std::vector<double> &sortedBaseline,
                         const std::vector<double> &sortedLog, Run &run);

} // namespace faultline

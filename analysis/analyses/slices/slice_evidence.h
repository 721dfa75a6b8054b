// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analyses/slices/slice_data.h"
#include "analysis/analyses/slices/slice_gain.h"
#include "analysis/values/slices.h"

#include <array>

namespace faultline {

enum class WhichHalf { Zero, One, Any };

/// What is told about a slice: exact counts over all rows or a half, over time, and of its neighbours. Whatever does not
/// depend on the slice is added up once.
class SliceEvidence {
public:
    SliceEvidence(const SliceData &slices, std::size_t weeks);

    /// With rate and 95 % interval: Wilson of failures, else Student's t of the mean loss.
    FailureCount all() const { return counted(m_all[2]); }
    FailureCount inside(const RowMask &slice, WhichHalf half) const;
    FailureCount outside(const RowMask &slice, WhichHalf half) const;
    /// The slice and the rest in each week of the log.
    std::vector<SliceWeek> weeks(const RowMask &slice) const;
    /// Whether a slice can stand without a mechanism: its failures (other losses: those above SliceData::large) are at least
    /// 1.5 times as frequent as in the rest and 4 standard errors apart, over all rows.
    bool isStrong(const RowMask &slice) const;
    /// The slice without each of its conditions, and with each range longer or shorter by a coarse step at an end. Those of
    /// at least leastRows rows.
    std::vector<SliceVariant> variants(const Conjunction &conditions, double leastRows) const;

private:
    struct Sums {
        LossTotals totals;
        double squares = 0.0;
        double large = 0.0; ///< rows with a loss above SliceData::large

        void add(double loss, double largeFrom);
        Sums without(const Sums &part) const;
    };
    FailureCount counted(const Sums &sums) const;
    Sums sumsOf(const RowMask &slice, WhichHalf half) const;

    const SliceData &m_slices;
    std::array<Sums, 3> m_all; ///< by WhichHalf
    std::vector<Sums> m_weeks;
};

} // namespace faultline

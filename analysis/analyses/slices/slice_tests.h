// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analyses/slices/slice_data.h"
#include "analysis/analyses/slices/slice_gain.h"
#include "analysis/stats/draws.h"

namespace faultline {

/// One-sided tests of "these rows lose more than the others" on rows that no search has seen.
class SliceTests {
public:
    /// `rows` are those that test.
    SliceTests(const SliceData &data, const std::vector<std::uint32_t> &rows);

    /// Days differ by more than chance, so rows of one day are no independent tests.
    bool inBlocks() const { return m_inBlocks; }
    /// Exact losses of the test rows.
    SplitTotals totals(const RowMask &inside) const;
    /// Failures: Fisher's exact test. Other losses: against sums of as many capped losses drawn from all test rows. In
    /// blocks: not below Student's test with the variance between days. `inside` is of all rows of the data.
    double pValue(const RowMask &inside) const;

    /// What is left of a slice when others explain their rows: within each region, rows are exchangeable.
    struct Beyond {
        double pValue = 1.0;
        double expected = 0.0; ///< loss, if its rows lost like their regions
        double seen = 0.0;
        double n = 0.0;
    };
    /// `region` of each row of the data: 0 for none, i for slice i.
    Beyond beyond(const RowMask &inside, const std::vector<std::uint8_t> &region) const;

private:
    double blockTest(const RowMask &inside) const;

    /// Sums about which draws are asked.
    struct Population {
        double n = 0.0;
        double sum = 0.0;
        double squares = 0.0;
        double cubes = 0.0;

        void add(double loss);
        DrawMoments moments(double drawn) const;
    };

    const SliceData &m_data;
    const std::vector<std::uint32_t> &m_rows;
    RowMask m_testing; ///< the same as a mask
    LossTotals m_all; ///< exact losses
    Population m_capped;
    std::vector<std::uint32_t> m_dayOf; ///< of each row of the data
    std::size_t m_days = 0;
    bool m_inBlocks = false;
};

} // namespace faultline

// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analyses/slices/best_slices.h"
#include "analysis/analyses/slices/slice_data.h"
#include "analysis/analyses/slices/slice_gain.h"

#include <array>

namespace faultline {

/// Rows in which slices are worded: fine codes, losses and what they add up to.
struct PolishRows {
    CodeColumns codes;
    std::vector<double> loss;
    LossTotals all;
    double squares = 0.0;
};

/// Of some rows of a slice analysis; `loss` is that of every row of the data.
PolishRows polishRows(const SliceData &data, const std::vector<std::uint32_t> &rows, const std::vector<double> &loss);

/// At most `most` of some rows, evenly spaced.
std::vector<std::uint32_t> evenly(const std::vector<std::uint32_t> &rows, std::size_t most);

struct PolishedSlice {
    Conjunction conditions;
    LossTotals inside; ///< of the polish rows
    double gain = 0.0; ///< what it explains less what its conditions cost to say
    double worth =
        0.0; ///< the gain, less a part of it for every bound but the first: among equals the plainer one wins
};

/// Finds the wording of a slice: conditions are widened, narrowed, dropped and added one at a time, in fine codes, while
/// the worth grows. So a condition stays only if it explains clearly more than it costs. At most `most` conditions on columns, and
/// one on the week.
class SlicePolish {
public:
    SlicePolish(const SliceData &data, const PolishRows &rows, std::size_t most, const SliceSize &size);

    RowMask rowsInside(const Conjunction &conditions) const
    {
        return faultline::rowsInside(m_rows.codes, m_rows.loss.size(), conditions);
    }
    PolishedSlice measure(const Conjunction &conditions) const;
    PolishedSlice improve(const Conjunction &seed) const;

private:
    using Profile = std::array<LossTotals, kMostSliceCodes>; ///< rows and losses of each code of a feature
    Profile profileOf(std::size_t feature, const RowMask &inside) const;
    /// The best condition on a feature for rows that satisfy all others; no codes when none is best.
    PolishedSlice bestCondition(const Conjunction &others, std::size_t feature, const RowMask &inside,
                                double toBeat) const;
    /// What it takes to say a condition: nats, and bounds (both ends of a range, a list).
    struct Saying {
        double nats = 0.0;
        double bounds = 0.0;
    };
    Saying saying(const Condition &condition) const;
    Saying saying(const Conjunction &conditions) const;
    /// Gain and worth of what holds these rows and is said like that.
    PolishedSlice valued(const LossTotals &inside, const Saying &saying) const;
    bool isAllowed(double n) const
    {
        return n >= static_cast<double>(m_size.least) && n <= static_cast<double>(m_size.most);
    }
    bool mayAdd(const Conjunction &conditions, std::size_t feature) const;

    const SliceData &m_data;
    const PolishRows &m_rows;
    SliceGain m_gain;
    std::size_t m_most;
    SliceSize m_size;
};

} // namespace faultline

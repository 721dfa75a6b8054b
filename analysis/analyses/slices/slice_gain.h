// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace faultline {

/// Rows and their losses together.
struct LossTotals {
    double n = 0.0;
    double loss = 0.0;

    double rate() const { return loss / n; }
};

/// A slice and the rest of some rows.
struct SplitTotals {
    LossTotals inside;
    LossTotals outside;
};

/// What a slice explains of the losses of some rows, in nats: the logarithm of the likelihood ratio between two rates, in
/// the slice and in the rest, and one rate for all. 0 unless the slice is the worse part.
/// Losses of 0 and 1: Bernoulli (Kulldorff's scan statistic, 1997). Others: normal with one variance, -N/2 ln(1 - R^2).
class SliceGain {
public:
    /// `squares` is the sum of squared losses of all rows.
    SliceGain(const LossTotals &all, double squares, bool counts);

    double of(const LossTotals &slice) const;
    /// False only when of() is below `gain`; without logarithms, for it is asked often.
    bool mayReach(const LossTotals &slice, double gain) const;
    const LossTotals &all() const { return m_all; }

private:
    double chiSquare(const LossTotals &slice) const;

    LossTotals m_all;
    double m_variance = 0.0; ///< of one loss
    bool m_counts = false;
};

/// ln of how many conditions there are of the kind, so that one that says more must explain more.
double rangeCost(std::size_t codes, bool isOneSided);
/// `chosen` of `codes` categories (or all but so many).
double categoriesCost(std::size_t codes, std::size_t chosen);

} // namespace faultline

// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace faultline {

/// A number of a record that is in the group or among the records it is compared with.
struct GroupedNumber {
    double value = 0.0;
    bool inGroup = false;
};

/// How the numbers of a group differ from others.
struct NumberContrast {
    std::uint64_t nIn = 0;
    std::uint64_t nOut = 0;
    double medianIn = 0.0;
    double medianOut = 0.0;
    double probabilityHigher = 0.5; ///< that one of the group is above one of the others, ties counted half
    double standardised = 0.0; ///< difference of the means over the pooled standard deviation; 0 without spread
    double p = 1.0; ///< two-sided, Mann and Whitney (1947): normal approximation with ties and continuity correction

    /// probabilityHigher turned into -1 ... 1 (Cliff's delta); comparable with a difference of shares.
    double effect() const { return 2.0 * probabilityHigher - 1.0; }
};

/// `rising` is sorted by value, finite. Without numbers on one side: p 1, probability 0.5.
NumberContrast contrastNumbers(std::span<const GroupedNumber> rising);

/// How the share of a group that has something differs from others.
struct ShareContrast {
    std::uint64_t nIn = 0;
    std::uint64_t nOut = 0;
    double shareIn = 0.0;
    double shareOut = 0.0;
    double odds = 1.0; ///< odds ratio with half a record added to every cell (Haldane and Anscombe): always finite
    double p = 1.0; ///< two-sided, Fisher's exact test: all tables that are no likelier than the one seen

    double effect() const { return shareIn - shareOut; }
};

/// hitsIn <= nIn, hitsOut <= nOut.
ShareContrast contrastShares(std::uint64_t hitsIn, std::uint64_t nIn, std::uint64_t hitsOut, std::uint64_t nOut);

} // namespace faultline

// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

namespace faultline {

/// A multiple of the largest step (1, 2 or 5 times a power of ten) that has one within [low, high]; of several the one
/// nearest to `wanted`. As a decimal it is exact: the double nearest to few digits. low <= wanted <= high, finite.
double roundestBetween(double low, double high, double wanted);

/// The same in multiples of the largest of some steps; `wanted` when none of them has a multiple there.
double roundestBetween(double low, double high, double wanted, const std::vector<double> &steps);

/// At most bins - 1 rising cuts that part sorted finite values into about equal shares (x <= cut goes left): each lies
/// within 0.35 shares of its quantile, where it is as round as can be. Fewer where values repeat; no share is empty.
/// `steps`: roundness counts in these, coarsest first; empty: in powers of ten.
std::vector<double> readableCuts(const std::vector<double> &sorted, std::size_t bins,
                                 const std::vector<double> &steps = {});

} // namespace faultline

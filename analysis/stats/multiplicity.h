// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace faultline {

/// Share of false discoveries that findings may have: every family of tests uses it.
inline constexpr double kFalseDiscoveryRate = 0.01;

/// q-values of Benjamini and Hochberg (1995) in the order of the p-values: the smallest rate of false discoveries at
/// which each would be one. q_(i) = min over j >= i of p_(j) m / j.
std::vector<double> benjaminiHochberg(const std::vector<double> &pValues);

} // namespace faultline

// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace faultline {

/// Q(a, x) = Gamma(a, x) / Gamma(a), the regularised upper incomplete gamma function; a > 0. 1 for x <= 0. By its series
/// below a + 1, else by the continued fraction (Lentz); relative error about 1e-13, also far out in the tail.
double upperGamma(double a, double x);

/// P(X > x) of chi-square with `freedom` > 0 degrees of freedom, which need not be whole.
double chiSquareTail(double x, double freedom);

} // namespace faultline

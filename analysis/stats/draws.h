// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace faultline {

/// P(X >= hits) when `drawn` of `all` records are drawn without putting back and `failing` of all fail: Fisher's exact
/// one-sided test of a slice against the rest. All are whole numbers; relative error 1e-8 at millions.
double hypergeometricTail(double hits, double drawn, double failing, double all);

/// Mean and central moments of the sum of some numbers drawn from others by chance. Those of independent draws add up.
struct DrawMoments {
    double mean = 0.0;
    double variance = 0.0;
    double third = 0.0;

    DrawMoments &operator+=(const DrawMoments &other);
};

/// Of the sum of `drawn` of `all` numbers without putting back, where all have this mean, variance (divided by `all`) and
/// third central moment.
DrawMoments momentsOfDraw(double drawn, double all, double mean, double variance, double third);

/// P(sum >= seen) by the gamma distribution with the same three moments (Pearson type III), as is usual for permutation
/// tests of skewed numbers (Mielke and Berry 2001). 1 when there is no variance.
double drawTail(double seen, const DrawMoments &moments);

} // namespace faultline

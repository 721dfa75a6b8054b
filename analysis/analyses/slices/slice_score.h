// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace faultline {

/// How bad a slice is against the whole: alpha ((loss / n) / (total / rows) - 1) - (1 - alpha) (rows / n - 1), the score
/// of SliceLine (Sagadeeva and Boehm, SIGMOD 2021). The whole scores 0; alpha = 1 asks for the rate alone.
struct SliceScore {
    double alpha = 0.95; ///< 0 < alpha <= 1
    double rows = 0.0; ///< of the whole, > 0
    double total = 0.0; ///< loss of the whole, > 0

    double of(double n, double loss) const
    {
        return alpha * (loss / n * rows / total - 1.0) - (1.0 - alpha) * (rows / n - 1.0);
    }

    // score > t  <=>  perLoss * loss - perRow(t) * n > least(): a sum over the cells of the slice.
    double perLoss() const { return alpha * rows / total; }
    double perRow(double t) const { return t + 2.0 * alpha - 1.0; }
    double least() const { return (1.0 - alpha) * rows; }
};

} // namespace faultline

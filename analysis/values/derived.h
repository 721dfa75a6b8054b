// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace faultline {

/// A number computed for every record from its label, prediction and probabilities. Undefined rows count nowhere.
/// With P = the probabilities divided by their sum, y the label, k the classes, r = prediction - label:
enum class Derived {
    Failure, ///< 1 when label and prediction differ, else 0
    LogLoss, ///< -ln P[y], P clipped to [1e-15, 1 - 1e-15] and divided by its sum again
    Brier, ///< sum over k of (P[k] - (y == k))^2
    Confidence, ///< of the returned class, as logged
    Residual, ///< r
    AbsoluteResidual,
    SquaredResidual,
    Label, ///< y - c, c = the first label: moments about c lose no digits
    SquaredLabel, ///< (y - c)^2
    SquaredResidualLabel, ///< r^2 (y - c)
    SquaredResidualSquaredLabel, ///< r^2 (y - c)^2
    CubedLabel, ///< (y - c)^3
};

} // namespace faultline

// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace faultline {

/// What a binary model decides when scores of at least `threshold` are called positive. Sums of weights, which are
/// records where the log has no weight column.
struct ThresholdPoint {
    double threshold = 0.5; ///< +inf: nothing is positive
    double truePositives = 0.0;
    double falsePositives = 0.0;
    double falseNegatives = 0.0;
    double trueNegatives = 0.0;

    double total() const { return truePositives + falsePositives + falseNegatives + trueNegatives; }
    /// Nothing where the denominator is 0.
    std::optional<double> precision() const;
    std::optional<double> recall() const;
    std::optional<double> f1() const;
    std::optional<double> accuracy() const;
    double cost(double falsePositive, double falseNegative) const
    {
        return falsePositive * falsePositives + falseNegative * falseNegatives;
    }
};

/// Why there is no threshold to move.
enum class NoThreshold { No, NotBinary, NoScores, NoLabels };

struct ThresholdCurve {
    NoThreshold missing = NoThreshold::No;
    std::string positive;
    std::string negative;
    std::vector<ThresholdPoint> points; ///< stops of a slider, by rising threshold, each exact
    std::vector<ThresholdPoint> hull; ///< by rising threshold: for any two costs the cheapest of all thresholds is here
    std::optional<ThresholdPoint> logged; ///< what the model really returned; its threshold only where `loggedIsCut`
    bool loggedIsCut = false; ///< the returned classes follow from one threshold
    std::uint64_t n = 0; ///< records with label and score
    double effectiveN = 0.0;

    /// The cheapest threshold of all, the highest of equals; nothing without points.
    const ThresholdPoint *cheapest(double falsePositive, double falseNegative) const;
    /// The stop nearest to a threshold.
    std::size_t nearest(double threshold) const;
};

} // namespace faultline

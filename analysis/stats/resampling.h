// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/base/run.h"
#include "analysis/values/metrics.h"

#include <array>
#include <cstdint>
#include <functional>
#include <optional>
#include <random>
#include <vector>

namespace faultline {

/// Resamples behind every band that has no formula.
inline constexpr std::size_t kResamples = 1000;

/// A generator of its own for every (seed, stream): bands do not depend on the order in which they are computed.
std::mt19937_64 randomStream(std::uint64_t seed, std::uint64_t stream);

/// One multinomial draw of `n` over the cells, with probabilities in proportion to `counts` (binomial conditionals).
std::vector<double> multinomial(const std::vector<double> &counts, std::uint64_t n, std::mt19937_64 &random);

/// Precision, recall and F1 of one confusion; NaN where undefined.
using PrecisionRecallF1 = std::array<double, 3>;

/// 2.5 % and 97.5 % of each statistic over kResamples multinomial resamples of a confusion's counts; resamples where
/// one is undefined (NaN) are left out, and its band is absent when fewer than half remain. effectiveN < 1 gives none.
std::array<std::optional<Interval>, 3>
confusionBands(const Confusion &confusion, double effectiveN,
               const std::function<PrecisionRecallF1(const Confusion &)> &statistic, std::mt19937_64 random);

/// The same for any number of statistics at once. Stops early when cancelled; the bands then mean nothing.
std::vector<std::optional<Interval>>
confusionBandsOf(const Confusion &confusion, double effectiveN, std::size_t statistics,
                 const std::function<std::vector<double>(const Confusion &)> &statistic, std::mt19937_64 random,
                 const CancelToken *cancel = nullptr);

/// One bin of the confidence with what came of it.
struct CalibrationCell {
    double n = 0.0;
    double hits = 0.0; ///< right predictions
    double confidenceSum = 0.0; ///<
};

/// sum over bins of n_b / n * |accuracy_b - mean confidence_b|; NaN without rows.
double expectedCalibrationError(const std::vector<CalibrationCell> &cells);

struct EceBand {
    std::optional<Interval> interval; ///< of the ECE, from resampled cells
    double floor = 0.0; ///< mean ECE if every bin were as accurate as it is confident
};

/// Resamples cells: bin sizes multinomial, hits binomial with the bin's accuracy (band) or mean confidence (floor).
EceBand eceBand(const std::vector<CalibrationCell> &cells, std::mt19937_64 random);

} // namespace faultline

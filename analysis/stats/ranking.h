// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/base/run.h"
#include "analysis/values/metrics.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace faultline {

/// Area under the ROC curve of one group with DeLong's variance.
struct AucResult {
    double positives = 0.0; ///< sums of weights
    double negatives = 0.0;
    std::optional<double> auc; ///< absent when a class is
    double variance = 0.0; ///< of auc; absent meaning 0 when a class has fewer than two rows
    std::optional<Interval> interval;
};

/// Sums one group needs while rows pass by in rising order of their score.
class AucSums {
public:
    /// The next row; `score` never falls from call to call.
    void add(double score, bool positive, double weight);
    AucResult finish();

private:
    void closeTie();

    double m_score = 0.0;
    bool m_any = false;
    double m_tiePositive = 0.0;
    double m_tieNegative = 0.0;
    double m_tiePositiveSquares = 0.0; ///< sums of squared weights
    double m_tieNegativeSquares = 0.0;
    double m_positives = 0.0; ///< with a lower score
    double m_negatives = 0.0;
    double m_positiveSquares = 0.0;
    double m_negativeSquares = 0.0;
    double m_wins = 0.0; ///< sum over positives of w * (negatives below + half the tied)
    double m_winSquares = 0.0; ///< of w * its square
    double m_lossSum = 0.0; ///< sum over negatives of w * (positives below + half the tied)
    double m_lossSquares = 0.0;
};

/// E. DeLong, D. DeLong and Clarke-Pearson (1988): var = S10 / m + S01 / n of the placement values, here from one pass
/// over sorted rows (as Sun and Xu 2014 by midranks). Rows with a NaN score are left out. Groups are 0 ... groups - 1;
/// a row of another group (any larger number) is skipped. The result has one more element, for all groups together. All vectors have one element a row; weights may be empty.
/// Sorted in pieces on the run's executor; when it is cancelled the results mean nothing and the caller drops them.
/// Time O(n log n), memory 32 bytes a row.
std::vector<AucResult> aucByGroup(const std::vector<double> &scores, const std::vector<std::uint8_t> &positive,
                                  const std::vector<std::uint32_t> &group, std::size_t groups,
                                  const std::vector<double> &weights, Run &run);

} // namespace faultline

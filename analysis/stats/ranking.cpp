// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/stats/ranking.h"

#include "analysis/stats/intervals.h"

#include <algorithm>
#include <cmath>

namespace faultline {

void AucSums::add(double score, bool positive, double weight)
{
    if (!m_any || score != m_score) {
        closeTie();
        m_score = score;
        m_any = true;
    }
    (positive ? m_tiePositive : m_tieNegative) += weight;
    (positive ? m_tiePositiveSquares : m_tieNegativeSquares) += weight * weight;
}

void AucSums::closeTie()
{
    const double wins = m_negatives + m_tieNegative / 2.0;
    const double losses = m_positives + m_tiePositive / 2.0;
    m_wins += m_tiePositive * wins;
    m_winSquares += m_tiePositive * wins * wins;
    m_lossSum += m_tieNegative * losses;
    m_lossSquares += m_tieNegative * losses * losses;
    m_positives += m_tiePositive;
    m_negatives += m_tieNegative;
    m_positiveSquares += m_tiePositiveSquares;
    m_negativeSquares += m_tieNegativeSquares;
    m_tiePositive = m_tieNegative = m_tiePositiveSquares = m_tieNegativeSquares = 0.0;
}

namespace {

/// Variance of the mean of placement values, from weighted sums of values that are divided by `scale`.
double placementVariance(double weight, double squaredWeight, double sum, double squares, double scale)
{
    const double n = weight * weight / squaredWeight;
    if (n <= 1.0)
        return 0.0;
    const double mean = sum / weight / scale;
    const double spread = std::max(0.0, squares / weight / (scale * scale) - mean * mean);
    return spread / (n - 1.0);
}

} // namespace

AucResult AucSums::finish()
{
    closeTie();
    AucResult result;
    result.positives = m_positives;
    result.negatives = m_negatives;
    if (!(m_positives > 0.0) || !(m_negatives > 0.0))
        return result;
    result.auc = m_wins / (m_positives * m_negatives);
    result.variance = placementVariance(m_positives, m_positiveSquares, m_wins, m_winSquares, m_negatives)
        + placementVariance(m_negatives, m_negativeSquares, m_lossSum, m_lossSquares, m_positives);
    const double half = kZ95 * std::sqrt(result.variance);
    result.interval = Interval{std::max(0.0, *result.auc - half), std::min(1.0, *result.auc + half)};
    return result;
}

std::vector<AucResult> aucByGroup(const std::vector<double> &scores, const std::vector<std::uint8_t> &positive,
                                  const std::vector<std::uint32_t> &group, std::size_t groups,
                                  const std::vector<double> &weights)
{
    struct Row {
        double score;
        std::uint32_t index;
    };
    std::vector<Row> order;
    order.reserve(scores.size());
    for (std::uint32_t row = 0; row < scores.size(); ++row) {
        if (!std::isnan(scores[row]) && group[row] < groups)
            order.push_back({scores[row], row});
    }
    std::sort(order.begin(), order.end(), [](const Row &a, const Row &b) {
        return a.score != b.score ? a.score < b.score : a.index < b.index;
    });
    std::vector<AucSums> sums(groups + 1);
    for (const Row &row : order) {
        const double weight = weights.empty() ? 1.0 : weights[row.index];
        sums[group[row.index]].add(row.score, positive[row.index] != 0, weight);
        sums[groups].add(row.score, positive[row.index] != 0, weight);
    }
    std::vector<AucResult> results;
    results.reserve(groups + 1);
    for (AucSums &sum : sums)
        results.push_back(sum.finish());
    return results;
}

} // namespace faultline

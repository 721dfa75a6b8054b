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

namespace {

struct Scored {
    double score;
    std::uint32_t row;

    /// A total order, so that the result does not depend on the pieces.
    bool operator<(const Scored &other) const { return score != other.score ? score < other.score : row < other.row; }
};

/// Sorts pieces and merges them pairwise; stops early when cancelled.
void sortInPieces(std::vector<Scored> &rows, Run &run)
{
    constexpr std::size_t kPiece = 262'144;
    const auto at = [](std::vector<Scored> &of, std::size_t i) {
        return of.begin() + static_cast<std::ptrdiff_t>(std::min(i, of.size()));
    };
    const std::size_t pieces = (rows.size() + kPiece - 1) / kPiece;
    run.executor.parallelFor(pieces, [&](std::size_t i) {
        if (!run.cancel.isCancelled())
            std::sort(at(rows, i * kPiece), at(rows, (i + 1) * kPiece));
    });
    std::vector<Scored> merged(pieces > 1 ? rows.size() : 0);
    for (std::size_t width = kPiece; width < rows.size() && !run.cancel.isCancelled(); width *= 2) {
        run.executor.parallelFor((rows.size() + 2 * width - 1) / (2 * width), [&](std::size_t i) {
            const std::size_t first = 2 * width * i;
            std::merge(at(rows, first), at(rows, first + width), at(rows, first + width), at(rows, first + 2 * width),
                       at(merged, first));
        });
        rows.swap(merged);
    }
}

} // namespace

std::vector<AucResult> aucByGroup(const std::vector<double> &scores, const std::vector<std::uint8_t> &positive,
                                  const std::vector<std::uint32_t> &group, std::size_t groups,
                                  const std::vector<double> &weights, Run &run)
{
    std::vector<Scored> order;
    order.reserve(scores.size());
    for (std::uint32_t row = 0; row < scores.size(); ++row) {
        if (!std::isnan(scores[row]) && group[row] < groups)
            order.push_back({scores[row], row});
    }
    sortInPieces(order, run);
    std::vector<AucSums> sums(groups + 1);
    for (std::size_t i = 0; i < order.size() && !run.cancel.isCancelled(); ++i) {
        const std::uint32_t row = order[i].row;
        const double weight = weights.empty() ? 1.0 : weights[row];
        sums[group[row]].add(order[i].score, positive[row] != 0, weight);
        sums[groups].add(order[i].score, positive[row] != 0, weight);
    }
    std::vector<AucResult> results;
    results.reserve(groups + 1);
    for (AucSums &sum : sums)
        results.push_back(sum.finish());
    return results;
}

} // namespace faultline

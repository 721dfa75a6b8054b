// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/analyses/slices/slice_gain.h"

#include <algorithm>
#include <cmath>

namespace faultline {

namespace {

/// x ln(x / y), 0 at x = 0.
double relative(double x, double y)
{
    return x > 0.0 ? x * std::log(x / y) : 0.0;
}

double logGamma(double x)
{
    int sign = 0;
    return lgamma_r(x, &sign);
}

} // namespace

SliceGain::SliceGain(const LossTotals &all, double squares, bool counts)
    : m_all(all)
    , m_variance(all.n > 0.0 ? std::max(0.0, squares / all.n - all.rate() * all.rate()) : 0.0)
    , m_counts(counts)
{
}

double SliceGain::of(const LossTotals &slice) const
{
    const double rest = m_all.n - slice.n;
    if (slice.n <= 0.0 || rest <= 0.0 || slice.loss * rest <= (m_all.loss - slice.loss) * slice.n)
        return 0.0;
    if (m_counts) {
        const double p = m_all.rate();
        return relative(slice.loss, slice.n * p) + relative(slice.n - slice.loss, slice.n * (1.0 - p))
            + relative(m_all.loss - slice.loss, rest * p)
            + relative(rest - (m_all.loss - slice.loss), rest * (1.0 - p));
    }
    const double explained = std::min(chiSquare(slice) / m_all.n, 1.0 - 1e-12);
    return -m_all.n / 2.0 * std::log1p(-explained);
}

bool SliceGain::mayReach(const LossTotals &slice, double gain) const
{
    // A divergence is never above its chi-square; -N/2 ln(1 - x) is not above N x while x <= 0.79.
    const double chi = chiSquare(slice);
    return chi >= gain || (!m_counts && chi > 0.79 * m_all.n);
}

double SliceGain::chiSquare(const LossTotals &slice) const
{
    const double excess = slice.loss - slice.n * m_all.rate();
    const double variance = slice.n * m_variance * (1.0 - slice.n / m_all.n);
    return variance > 0.0 ? excess * excess / variance : 0.0;
}

double rangeCost(std::size_t codes, bool isOneSided)
{
    const auto m = static_cast<double>(codes);
    return std::log(isOneSided ? 2.0 * m : m * (m + 1.0) / 2.0);
}

double categoriesCost(std::size_t codes, std::size_t chosen)
{
    const auto m = static_cast<double>(codes);
    const auto k = static_cast<double>(std::min(chosen, codes - chosen));
    return std::log(m) + logGamma(m + 1.0) - logGamma(k + 1.0) - logGamma(m - k + 1.0);
}

} // namespace faultline

// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/cluster/contrasts.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace faultline {

namespace {

/// Of the numbers on one side, which are sorted.
double medianOf(std::span<const GroupedNumber> rising, bool inGroup, std::uint64_t n)
{
    std::uint64_t seen = 0;
    double lower = 0.0;
    for (const GroupedNumber &number : rising) {
        if (number.inGroup != inGroup)
            continue;
        if (seen == (n - 1) / 2)
            lower = number.value;
        if (seen == n / 2)
            return lower + (number.value - lower) / 2.0;
        ++seen;
    }
    return 0.0;
}

double standardised(std::span<const GroupedNumber> rising, double nIn, double nOut)
{
    double sums[2] = {0.0, 0.0};
    for (const GroupedNumber &number : rising)
        sums[number.inGroup ? 1 : 0] += number.value;
    const double means[2] = {sums[0] / nOut, sums[1] / nIn};
    double squares = 0.0;
    for (const GroupedNumber &number : rising) {
        const double from = number.value - means[number.inGroup ? 1 : 0];
        squares += from * from;
    }
    const double spread = std::sqrt(squares / std::max(1.0, nIn + nOut - 2.0));
    return spread > 0.0 && std::isfinite(spread) ? (means[1] - means[0]) / spread : 0.0;
}

/// ln n!, by its logarithms up to 15 and Stirling's series beyond; relative error below 1e-14.
double logFactorial(std::uint64_t n)
{
    if (n < 16) {
        double product = 1.0;
        for (std::uint64_t i = 2; i <= n; ++i)
            product *= static_cast<double>(i);
        return std::log(product);
    }
    const auto x = static_cast<double>(n);
    const double inverse = 1.0 / (x * x);
    return (x + 0.5) * std::log(x) - x + 0.5 * std::log(2.0 * std::numbers::pi)
        + (1.0 / 12.0 - inverse * (1.0 / 360.0 - inverse * (1.0 / 1260.0 - inverse / 1680.0))) / x;
}

/// How many of `hits` fall into a group of nIn out of nIn + nOut by chance.
struct Hypergeometric {
    std::uint64_t nIn;
    std::uint64_t nOut;
    std::uint64_t hits;

    std::uint64_t least() const { return hits > nOut ? hits - nOut : 0; }
    std::uint64_t most() const { return std::min(hits, nIn); }
    double probability(std::uint64_t inside) const
    {
        return std::exp(logFactorial(nIn) + logFactorial(nOut) + logFactorial(hits) + logFactorial(nIn + nOut - hits)
                        - logFactorial(nIn + nOut) - logFactorial(inside) - logFactorial(nIn - inside)
                        - logFactorial(hits - inside) - logFactorial(nOut + inside - hits));
    }
    /// probability(inside + 1) / probability(inside)
    double step(std::uint64_t inside) const
    {
        return static_cast<double>(nIn - inside) * static_cast<double>(hits - inside)
            / (static_cast<double>(inside + 1) * static_cast<double>(nOut + inside + 1 - hits));
    }
};

/// Sum of the probabilities of all outcomes that are no likelier than the one seen, from the likeliest outwards.
double noLikelier(const Hypergeometric &chance, std::uint64_t seen)
{
    const double limit = chance.probability(seen) * (1.0 + 1e-7);
    const double mode = (static_cast<double>(chance.nIn) + 1.0) * (static_cast<double>(chance.hits) + 1.0)
        / (static_cast<double>(chance.nIn + chance.nOut) + 2.0);
    const std::uint64_t top = std::clamp(static_cast<std::uint64_t>(mode), chance.least(), chance.most());
    const double highest = chance.probability(top);
    double sum = highest <= limit ? highest : 0.0;
    double p = highest;
    for (std::uint64_t inside = top; inside < chance.most() && p > limit * 1e-18; ++inside) {
        p *= chance.step(inside);
        sum += p <= limit ? p : 0.0;
    }
    p = highest;
    for (std::uint64_t inside = top; inside > chance.least() && p > limit * 1e-18; --inside) {
        p /= chance.step(inside - 1);
        sum += p <= limit ? p : 0.0;
    }
    return std::min(1.0, sum);
}

} // namespace

NumberContrast contrastNumbers(std::span<const GroupedNumber> rising)
{
    NumberContrast contrast;
    for (const GroupedNumber &number : rising)
        ++(number.inGroup ? contrast.nIn : contrast.nOut);
    if (contrast.nIn == 0 || contrast.nOut == 0)
        return contrast;
    const auto nIn = static_cast<double>(contrast.nIn);
    const auto nOut = static_cast<double>(contrast.nOut);
    double rankSum = 0.0; // of the group, with mid-ranks
    double ties = 0.0; // sum of t^3 - t
    for (std::size_t first = 0; first < rising.size();) {
        std::size_t end = first;
        double ofGroup = 0.0;
        for (; end < rising.size() && rising[end].value == rising[first].value; ++end)
            ofGroup += rising[end].inGroup ? 1.0 : 0.0;
        const auto tied = static_cast<double>(end - first);
        rankSum += ofGroup * (static_cast<double>(first) + (tied + 1.0) / 2.0);
        ties += tied * tied * tied - tied;
        first = end;
    }
    const double wins = rankSum - nIn * (nIn + 1.0) / 2.0;
    const double n = nIn + nOut;
    contrast.probabilityHigher = wins / (nIn * nOut);
    const double deviation = std::sqrt(nIn * nOut / 12.0 * (n + 1.0 - ties / (n * (n - 1.0))));
    if (deviation > 0.0) {
        const double away = std::max(0.0, std::fabs(wins - nIn * nOut / 2.0) - 0.5) / deviation;
        contrast.p = std::erfc(away / std::numbers::sqrt2);
    }
    contrast.medianIn = medianOf(rising, true, contrast.nIn);
    contrast.medianOut = medianOf(rising, false, contrast.nOut);
    contrast.standardised = standardised(rising, nIn, nOut);
    return contrast;
}

ShareContrast contrastShares(std::uint64_t hitsIn, std::uint64_t nIn, std::uint64_t hitsOut, std::uint64_t nOut)
{
    ShareContrast contrast;
    contrast.nIn = nIn;
    contrast.nOut = nOut;
    if (nIn == 0 || nOut == 0)
        return contrast;
    contrast.shareIn = static_cast<double>(hitsIn) / static_cast<double>(nIn);
    contrast.shareOut = static_cast<double>(hitsOut) / static_cast<double>(nOut);
    const auto cell = [](std::uint64_t count) { return static_cast<double>(count) + 0.5; };
    contrast.odds = cell(hitsIn) * cell(nOut - hitsOut) / (cell(nIn - hitsIn) * cell(hitsOut));
    contrast.p = noLikelier({nIn, nOut, hitsIn + hitsOut}, hitsIn);
    return contrast;
}

} // namespace faultline

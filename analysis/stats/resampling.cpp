// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/stats/resampling.h"

#include "analysis/base/mix.h"

#include <algorithm>
#include <cmath>

namespace faultline {

std::mt19937_64 randomStream(std::uint64_t seed, std::uint64_t stream)
{
    return std::mt19937_64(mix64(mix64(seed) ^ stream));
}

namespace {

std::uint64_t binomial(std::uint64_t n, double p, std::mt19937_64 &random)
{
    if (n == 0 || p <= 0.0)
        return 0;
    if (p >= 1.0)
        return n;
    return std::binomial_distribution<std::uint64_t>(n, p)(random);
}

/// 2.5 % and 97.5 % of the values that are numbers; absent when fewer than half are.
std::optional<Interval> percentiles(std::vector<double> values)
{
    const std::size_t all = values.size();
    values.erase(std::remove_if(values.begin(), values.end(), [](double v) { return std::isnan(v); }), values.end());
    if (values.empty() || values.size() * 2 < all)
        return std::nullopt;
    std::sort(values.begin(), values.end());
    const auto at = [&](double share) {
        return values[static_cast<std::size_t>(std::lround(share * static_cast<double>(values.size() - 1)))];
    };
    return Interval{at(0.025), at(0.975)};
}

} // namespace

std::vector<double> multinomial(const std::vector<double> &counts, std::uint64_t n, std::mt19937_64 &random)
{
    double left = 0.0;
    for (const double count : counts)
        left += count;
    std::vector<double> drawn(counts.size(), 0.0);
    for (std::size_t cell = 0; cell < counts.size() && n > 0; ++cell) {
        if (counts[cell] <= 0.0)
            continue;
        const std::uint64_t hits = binomial(n, counts[cell] / left, random);
        drawn[cell] = static_cast<double>(hits);
        n -= hits;
        left -= counts[cell];
    }
    return drawn;
}

std::vector<std::optional<Interval>>
confusionBandsOf(const Confusion &confusion, double effectiveN, std::size_t statistics,
                 const std::function<std::vector<double>(const Confusion &)> &statistic, std::mt19937_64 random,
                 const CancelToken *cancel)
{
    std::vector<std::optional<Interval>> bands(statistics);
    const auto n = static_cast<std::uint64_t>(std::llround(effectiveN));
    if (n < 1)
        return bands;
    std::vector<std::vector<double>> values(statistics);
    Confusion drawn{confusion.classes, {}};
    for (std::size_t i = 0; i < kResamples && !(cancel && cancel->isCancelled()); ++i) {
        drawn.counts = multinomial(confusion.counts, n, random);
        const std::vector<double> seen = statistic(drawn);
        for (std::size_t s = 0; s < statistics; ++s)
            values[s].push_back(seen[s]);
    }
    for (std::size_t s = 0; s < statistics; ++s)
        bands[s] = percentiles(std::move(values[s]));
    return bands;
}

std::array<std::optional<Interval>, 3>
confusionBands(const Confusion &confusion, double effectiveN,
               const std::function<PrecisionRecallF1(const Confusion &)> &statistic, std::mt19937_64 random)
{
    const auto three = [&](const Confusion &drawn) {
        const PrecisionRecallF1 seen = statistic(drawn);
        return std::vector<double>(seen.begin(), seen.end());
    };
    const auto bands = confusionBandsOf(confusion, effectiveN, 3, three, random);
    return {bands[0], bands[1], bands[2]};
}

double expectedCalibrationError(const std::vector<CalibrationCell> &cells)
{
    double n = 0.0;
    double sum = 0.0;
    for (const CalibrationCell &cell : cells) {
        n += cell.n;
        sum += std::fabs(cell.hits - cell.confidenceSum);
    }
    return n > 0.0 ? sum / n : std::nan("");
}

EceBand eceBand(const std::vector<CalibrationCell> &cells, std::mt19937_64 random)
{
    std::vector<double> sizes;
    double n = 0.0;
    for (const CalibrationCell &cell : cells) {
        sizes.push_back(cell.n);
        n += cell.n;
    }
    EceBand band;
    if (n < 1.0)
        return band;
    std::vector<double> resampled;
    double floorSum = 0.0;
    for (std::size_t i = 0; i < kResamples; ++i) {
        const std::vector<double> drawn = multinomial(sizes, static_cast<std::uint64_t>(std::llround(n)), random);
        std::vector<CalibrationCell> asSeen(cells.size());
        std::vector<CalibrationCell> asClaimed(cells.size());
        for (std::size_t b = 0; b < cells.size(); ++b) {
            if (drawn[b] <= 0.0)
                continue;
            const auto size = static_cast<std::uint64_t>(drawn[b]);
            const double confidence = std::clamp(cells[b].confidenceSum / cells[b].n, 0.0, 1.0);
            const double claimed = drawn[b] * confidence;
            asSeen[b] = {drawn[b], static_cast<double>(binomial(size, cells[b].hits / cells[b].n, random)), claimed};
            asClaimed[b] = {drawn[b], static_cast<double>(binomial(size, confidence, random)), claimed};
        }
        resampled.push_back(expectedCalibrationError(asSeen));
        floorSum += expectedCalibrationError(asClaimed);
    }
    band.interval = percentiles(std::move(resampled));
    band.floor = floorSum / static_cast<double>(kResamples);
    return band;
}

} // namespace faultline

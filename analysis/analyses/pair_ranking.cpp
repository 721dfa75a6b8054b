// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/analyses/pair_ranking.h"

#include "analysis/analyses/failing_rows.h"
#include "analysis/analyses/grid_side.h"
#include "analysis/columns/pair_counts.h"
#include "analysis/stats/interaction.h"
#include "analysis/stats/multiplicity.h"
#include "analysis/values/grid.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace faultline {

namespace {

constexpr std::size_t kOutcomes = 4; ///< failing + 2 * half
constexpr double kFailuresPerCell = 5.0;
constexpr std::size_t kFewestRanges = 3;
constexpr std::size_t kMostRanges = 8;

using Pairs = std::vector<std::pair<std::size_t, std::size_t>>;

/// The rows that count, as countPairs() wants them.
struct RowOutcomes {
    std::vector<std::uint8_t> codes;
    RowMask defined;
    std::uint64_t n = 0;
    std::uint64_t failures = 0;
    std::optional<double> failsAbove;
};

Result<RowOutcomes> rowOutcomes(const Dataset &data, const Cohort &cohort, const std::optional<Cohort> &failing,
                                Run &run)
{
    Result<RowMask> rows = rowsOf(data, cohort, run);
    if (!rows)
        return rows.error();
    Result<RowMask> defined = definedRows(data, rows.take(), run);
    if (!defined)
        return defined.error();
    const Result<FailingRows> fails = failingRows(data, *defined, failing, run);
    if (!fails)
        return fails.error();
    RowOutcomes outcomes;
    outcomes.defined = defined.take();
    outcomes.n = outcomes.defined.count();
    outcomes.failures = fails->rows.count();
    outcomes.failsAbove = fails->above;
    outcomes.codes.resize(outcomes.defined.rows);
    run.executor.parallelFor((outcomes.codes.size() + kChunkRows - 1) / kChunkRows, [&](std::size_t chunk) {
        const std::size_t end = std::min(outcomes.codes.size(), (chunk + 1) * kChunkRows);
        for (std::size_t row = chunk * kChunkRows; row < end; ++row)
            outcomes.codes[row] =
                outcomes.defined.at(row) ? static_cast<std::uint8_t>(fails->rows.at(row)) : kNotCounted;
    });
    return outcomes;
}

/// Adds the confirm-half to the outcomes.
Result<void> split(const Dataset &data, RowOutcomes &outcomes, Run &run)
{
    CubeKey half;
    half.kind = KeyKind::ConfirmHalf;
    const Result<KeyCodes> halves = keyCodes(data, half, run);
    if (!halves)
        return halves.error();
    for (std::size_t row = 0; row < outcomes.codes.size(); ++row) {
        if (outcomes.codes[row] != kNotCounted)
            outcomes.codes[row] = static_cast<std::uint8_t>(outcomes.codes[row] + 2 * halves->at(row));
    }
    return {};
}

/// A feature cut into few ranges or categories.
struct Feature {
    ColumnId column;
    KeyCodes codes;
};

Result<std::vector<Feature>> binnedFeatures(const Dataset &data, const RowOutcomes &outcomes, bool halved, Run &run)
{
    const double rarer = static_cast<double>(std::min(outcomes.failures, outcomes.n - outcomes.failures));
    const double cells = rarer / (halved ? 2.0 : 1.0) / kFailuresPerCell;
    GridLimits limits;
    limits.ranges = std::clamp(static_cast<std::size_t>(std::sqrt(cells)), kFewestRanges, kMostRanges);
    limits.categories = limits.ranges;
    const std::vector<std::uint32_t> sample = sampledRows(outcomes.defined);
    std::vector<Feature> features;
    for (const ColumnSchema *column : data.production->schema().all(Role::Feature)) {
        const Result<BinnedSide> side = binnedSide(data, outcomes.defined, sample, {column->id}, limits, run);
        if (!side)
            return side.error();
        Result<KeyCodes> codes = keyCodes(data, side->key, run);
        if (!codes)
            return codes.error();
        features.push_back({column->id, codes.take()});
        if (run.cancel.isCancelled())
            return cancelled();
    }
    return features;
}

std::vector<KeyCodes> keysOf(const std::vector<Feature> &features)
{
    std::vector<KeyCodes> keys;
    for (const Feature &feature : features)
        keys.push_back(feature.codes);
    return keys;
}

/// How far the failures of a feature's values are from the overall rate: Pearson's chi-square, centred and scaled by
/// what chance gives. `counts` are those of the feature with itself. Nothing when it has one value only.
std::optional<double> mainEffect(const std::vector<std::uint32_t> &counts, std::size_t size, double rate)
{
    double sum = 0.0;
    double values = 0.0;
    for (std::size_t i = 0; i < size; ++i) {
        const std::uint32_t *at = &counts[(i * size + i) * kOutcomes];
        const double n = std::accumulate(at, at + kOutcomes, 0.0);
        if (!(n > 0.0))
            continue;
        const double failures = static_cast<double>(at[1]) + at[3];
        sum += (failures - n * rate) * (failures - n * rate) / (n * rate * (1.0 - rate));
        values += 1.0;
    }
    if (values < 2.0)
        return std::nullopt;
    return rate > 0.0 && rate < 1.0 ? (sum - values + 1.0) / std::sqrt(2.0 * (values - 1.0)) : 0.0;
}

/// Leaves features with one value out, and beyond kMostPairFeatures those that matter least alone.
Result<void> choose(std::vector<Feature> &features, const RowOutcomes &outcomes, PairRanking &ranking, Run &run)
{
    Pairs alone;
    for (std::size_t f = 0; f < features.size(); ++f)
        alone.emplace_back(f, f);
    const Result<PairCounts> counts = countPairs(keysOf(features), alone, outcomes.codes, kOutcomes, run);
    if (!counts)
        return counts.error();
    const double rate = outcomes.n > 0 ? static_cast<double>(outcomes.failures) / static_cast<double>(outcomes.n) : 0.0;
    std::vector<std::pair<double, std::size_t>> effects;
    for (std::size_t f = 0; f < features.size(); ++f) {
        if (const auto effect = mainEffect((*counts)[f], features[f].codes.size(), rate))
            effects.emplace_back(*effect, f);
    }
    ranking.features = effects.size();
    if (effects.size() > kMostPairFeatures) {
        std::stable_sort(effects.begin(), effects.end(),
                         [](const auto &a, const auto &b) { return a.first > b.first; });
        effects.resize(kMostPairFeatures);
        std::sort(effects.begin(), effects.end(), [](const auto &a, const auto &b) { return a.second < b.second; });
    }
    ranking.examinedFeatures = effects.size();
    std::vector<Feature> chosen;
    for (const auto &[effect, f] : effects)
        chosen.push_back(std::move(features[f]));
    features = std::move(chosen);
    return {};
}

/// The table of one half, or of both with half = 2.
FailureTable tableOf(const std::vector<std::uint32_t> &counts, std::size_t rows, std::size_t columns, std::size_t half)
{
    FailureTable table{rows, columns, std::vector<double>(rows * columns, 0.0),
                       std::vector<double>(rows * columns, 0.0)};
    for (std::size_t cell = 0; cell < table.n.size(); ++cell) {
        for (std::size_t h = 0; h < 2; ++h) {
            if (half != 2 && half != h)
                continue;
            table.failures[cell] += counts[cell * kOutcomes + 2 * h + 1];
            table.n[cell] +=
                static_cast<double>(counts[cell * kOutcomes + 2 * h]) + counts[cell * kOutcomes + 2 * h + 1];
        }
    }
    return table;
}

/// What each half says about a pair, or both together where there is no split.
struct PairTests {
    std::vector<Interaction> ofHalf;
    std::vector<std::uint64_t> n;
    std::optional<double> highest;
};

PairTests testPair(const std::vector<std::uint32_t> &counts, std::size_t rows, std::size_t columns, bool halved)
{
    PairTests tests;
    for (std::size_t half = halved ? 0 : 2; half < (halved ? 2U : 3U); ++half) {
        const FailureTable table = tableOf(counts, rows, columns, half);
        tests.ofHalf.push_back(testInteraction(table));
        tests.n.push_back(static_cast<std::uint64_t>(std::accumulate(table.n.begin(), table.n.end(), 0.0)));
    }
    const FailureTable all = tableOf(counts, rows, columns, 2);
    for (std::size_t cell = 0; cell < all.n.size(); ++cell) {
        if (all.n[cell] >= static_cast<double>(kLeastCellN))
            tests.highest = std::max(tests.highest.value_or(0.0), all.failures[cell] / all.n[cell]);
    }
    return tests;
}

void fill(RankedPair &pair, const Interaction &seen, std::uint64_t n)
{
    pair.statistic = seen.statistic;
    pair.freedom = seen.freedom;
    pair.strength = seen.strength;
    pair.effect = seen.effect;
    pair.spread = seen.spread;
    pair.n = n;
}

/// The pairs that a half finds strongest.
std::vector<std::size_t> candidates(const std::vector<PairTests> &tests, std::size_t half)
{
    std::vector<std::size_t> order;
    for (std::size_t pair = 0; pair < tests.size(); ++pair) {
        if (tests[pair].ofHalf[half].freedom >= 1.0)
            order.push_back(pair);
    }
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return tests[a].ofHalf[half].strength > tests[b].ofHalf[half].strength;
    });
    order.resize(std::min(order.size(), kMostCandidates));
    return order;
}

/// What one half found is tested on the other, both ways; a pair shows its better test.
void confirm(const std::vector<PairTests> &tests, double rate, PairRanking &ranking)
{
    struct Test {
        std::size_t pair;
        std::size_t half; ///< that did not search
    };
    std::vector<Test> all;
    std::vector<double> pValues;
    for (std::size_t searching = 0; searching < 2; ++searching) {
        for (const std::size_t pair : candidates(tests, searching)) {
            all.push_back({pair, 1 - searching});
            pValues.push_back(tests[pair].ofHalf[1 - searching].pValue);
        }
    }
    const std::vector<double> q = benjaminiHochberg(pValues);
    for (std::size_t i = 0; i < all.size(); ++i) {
        RankedPair &pair = ranking.pairs[all[i].pair];
        const Interaction &seen = tests[all[i].pair].ofHalf[all[i].half];
        ranking.tested += pair.qValue ? 0 : 1;
        if (pair.qValue && (*pair.qValue < q[i] || (*pair.qValue == q[i] && pair.strength >= seen.strength)))
            continue;
        fill(pair, seen, tests[all[i].pair].n[all[i].half]);
        pair.qValue = q[i];
        pair.confirmed =
            q[i] <= kFalseDiscoveryRate && (seen.effect >= kLeastEffect || seen.effect >= kLeastRelativeEffect * rate);
    }
}

Result<void> rank(const std::vector<Feature> &features, const RowOutcomes &outcomes, PairRanking &ranking, Run &run)
{
    Pairs pairs;
    for (std::size_t a = 0; a < features.size(); ++a) {
        for (std::size_t b = a + 1; b < features.size(); ++b)
            pairs.emplace_back(a, b);
    }
    const Result<PairCounts> counts = countPairs(keysOf(features), pairs, outcomes.codes, kOutcomes, run);
    if (!counts)
        return counts.error();
    const bool halved = ranking.confirmation == Confirmation::HeldOut;
    std::vector<PairTests> tests(pairs.size());
    run.executor.parallelFor(pairs.size(), [&](std::size_t p) {
        if (!run.cancel.isCancelled())
            tests[p] = testPair((*counts)[p], features[pairs[p].first].codes.size(),
                                features[pairs[p].second].codes.size(), halved);
    });
    if (run.cancel.isCancelled())
        return cancelled();
    ranking.pairs.resize(pairs.size());
    for (std::size_t p = 0; p < pairs.size(); ++p) {
        RankedPair &pair = ranking.pairs[p];
        pair.first = features[pairs[p].first].column;
        pair.second = features[pairs[p].second].column;
        pair.highest = tests[p].highest;
        fill(pair, tests[p].ofHalf.front(), tests[p].n.front());
    }
    if (halved)
        confirm(tests, static_cast<double>(outcomes.failures) / static_cast<double>(outcomes.n), ranking);
    std::stable_sort(ranking.pairs.begin(), ranking.pairs.end(), [](const RankedPair &a, const RankedPair &b) {
        if (a.confirmed != b.confirmed)
            return a.confirmed;
        if (a.qValue.has_value() != b.qValue.has_value())
            return a.qValue.has_value();
        return a.strength > b.strength;
    });
    return {};
}

} // namespace

Result<PairRanking> rankPairs(const Dataset &data, const Cohort &cohort, const std::optional<Cohort> &failing, Run &run)
{
    Result<RowOutcomes> outcomes = rowOutcomes(data, cohort, failing, run);
    if (!outcomes)
        return outcomes.error();
    PairRanking ranking;
    ranking.n = outcomes->n;
    ranking.failures = outcomes->failures;
    ranking.failsAbove = outcomes->failsAbove;
    ranking.confirmation = !data.production->schema().first(Role::Id) ? Confirmation::NoIds
        : outcomes->n < kLeastSplitRecords                            ? Confirmation::TooFewRecords
                                                                      : Confirmation::HeldOut;
    const bool halved = ranking.confirmation == Confirmation::HeldOut;
    if (outcomes->n == 0)
        return ranking;
    if (halved) {
        if (const Result<void> done = split(data, *outcomes, run); !done)
            return done.error();
    }
    Result<std::vector<Feature>> features = binnedFeatures(data, *outcomes, halved, run);
    if (!features)
        return features.error();
    if (const Result<void> done = choose(*features, *outcomes, ranking, run); !done)
        return done.error();
    if (const Result<void> done = rank(*features, *outcomes, ranking, run); !done)
        return done.error();
    return ranking;
}

} // namespace faultline

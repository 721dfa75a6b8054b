// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/stats/interaction.h"

#include "analysis/stats/chi_square.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace faultline {

namespace {

/// Where row and column both have some failures and some successes.
struct ActivePart {
    std::vector<char> rows;
    std::vector<char> columns;

    bool has(const FailureTable &table, std::size_t cell) const
    {
        return rows[cell / table.columns] && columns[cell % table.columns] && table.n[cell] > 0.0;
    }
};

ActivePart activePart(const FailureTable &table)
{
    ActivePart part{std::vector<char>(table.rows, 1), std::vector<char>(table.columns, 1)};
    for (bool changed = true; changed;) {
        changed = false;
        std::vector<double> n(table.rows + table.columns, 0.0);
        std::vector<double> failures(n.size(), 0.0);
        for (std::size_t cell = 0; cell < table.n.size(); ++cell) {
            if (!part.has(table, cell))
                continue;
            for (const std::size_t margin : {cell / table.columns, table.rows + cell % table.columns}) {
                n[margin] += table.n[cell];
                failures[margin] += table.failures[cell];
            }
        }
        for (std::size_t margin = 0; margin < n.size(); ++margin) {
            char &active = margin < table.rows ? part.rows[margin] : part.columns[margin - table.rows];
            if (active && !(failures[margin] > 0.0 && failures[margin] < n[margin])) {
                active = 0;
                changed = true;
            }
        }
    }
    return part;
}

/// Cells minus parameters: rows + columns - 1 for each set of rows and columns that cells connect.
double freedomOf(const FailureTable &table, const ActivePart &part)
{
    std::vector<std::size_t> parent(table.rows + table.columns);
    std::iota(parent.begin(), parent.end(), std::size_t{0});
    const auto root = [&](std::size_t node) {
        while (parent[node] != node)
            node = parent[node] = parent[parent[node]];
        return node;
    };
    double freedom = 0.0;
    std::vector<char> used(parent.size(), 0);
    for (std::size_t cell = 0; cell < table.n.size(); ++cell) {
        if (!part.has(table, cell))
            continue;
        const std::size_t row = cell / table.columns;
        const std::size_t column = table.rows + cell % table.columns;
        freedom += 1.0;
        for (const std::size_t node : {row, column}) {
            freedom -= used[node] ? 0.0 : 1.0;
            used[node] = 1;
        }
        parent[root(row)] = root(column);
    }
    for (std::size_t node = 0; node < parent.size(); ++node)
        freedom += used[node] && root(node) == node ? 1.0 : 0.0;
    return freedom;
}

/// Fitted failures of every cell.
std::vector<double> fitAdditive(const FailureTable &table, const ActivePart &part)
{
    constexpr int kMostRounds = 500;
    constexpr double kClose = 1e-9; // of a margin
    std::vector<double> failing(table.n.size(), 0.0);
    std::vector<double> passing(table.n.size(), 0.0);
    for (std::size_t cell = 0; cell < table.n.size(); ++cell) {
        if (part.has(table, cell))
            failing[cell] = passing[cell] = table.n[cell] / 2.0;
    }
    std::vector<double> margins(4 * (table.rows + table.columns));
    for (int round = 0; round < kMostRounds; ++round) {
        double worst = 0.0;
        for (const bool byRow : {true, false}) {
            const auto marginOf = [&](std::size_t cell) {
                return 4 * (byRow ? cell / table.columns : table.rows + cell % table.columns);
            };
            std::fill(margins.begin(), margins.end(), 0.0);
            for (std::size_t cell = 0; cell < table.n.size(); ++cell) {
                if (!part.has(table, cell))
                    continue;
                double *margin = &margins[marginOf(cell)];
                margin[0] += table.failures[cell];
                margin[1] += table.n[cell] - table.failures[cell];
                margin[2] += failing[cell];
                margin[3] += passing[cell];
            }
            for (std::size_t cell = 0; cell < table.n.size(); ++cell) {
                if (!part.has(table, cell))
                    continue;
                const double *margin = &margins[marginOf(cell)];
                worst = std::max(worst, std::fabs(margin[0] - margin[2]) / (margin[0] + margin[1]));
                const double f = failing[cell] * margin[0] / margin[2];
                const double s = passing[cell] * margin[1] / margin[3];
                failing[cell] = table.n[cell] * f / (f + s); // the cell's own margin holds at once
                passing[cell] = table.n[cell] * s / (f + s);
            }
        }
        if (round > 0 && worst < kClose)
            break;
    }
    return failing;
}

double term(double observed, double fitted)
{
    return observed > 0.0 ? 2.0 * observed * std::log(observed / fitted) : 0.0;
}

double deviance(double n, double failures, double fitted)
{
    return term(failures, fitted) + term(n - failures, n - fitted);
}

struct Moments {
    double mean = 0.0;
    double variance = 0.0;
};

/// Of the deviance of a binomial count against its own p.
Moments devianceMoments(double n, double fitted)
{
    const double p = std::min(fitted, n - fitted) / n; // failures and successes are alike
    const double q = 1.0 - p;
    if (n * p * q > 30.0) {
        const double mean = 1.0 + (1.0 - p * q) / (6.0 * n * p * q);
        return {mean, 2.0 * mean * mean};
    }
    double chance = std::exp(n * std::log1p(-p)); // of k, from k = 0 upwards
    Moments moments;
    double squares = 0.0;
    double left = 1.0;
    for (double k = 0.0; k <= n && (left > 1e-12 || k < n * p); k += 1.0) {
        const double d = deviance(n, k, n * p);
        moments.mean += chance * d;
        squares += chance * d * d;
        left -= chance;
        chance *= (n - k) / (k + 1.0) * p / q;
    }
    moments.variance = squares - moments.mean * moments.mean;
    return moments;
}

} // namespace

Interaction testInteraction(const FailureTable &table)
{
    Interaction result;
    double n = 0.0;
    double failures = 0.0;
    for (std::size_t cell = 0; cell < table.n.size(); ++cell) {
        n += table.n[cell];
        failures += table.failures[cell];
    }
    if (!(n > 0.0))
        return result;
    const double overall = failures / n;
    const ActivePart part = activePart(table);
    const std::vector<double> fitted = fitAdditive(table, part);
    result.freedom = freedomOf(table, part);

    Moments sum;
    double cells = 0.0;
    double occupied = 0.0;
    double departure = 0.0; // sum n (rate - additive rate)^2, and what chance alone gives
    double departureByChance = 0.0;
    double spread = 0.0;
    for (std::size_t cell = 0; cell < table.n.size(); ++cell) {
        if (!(table.n[cell] > 0.0))
            continue;
        occupied += 1.0;
        const double rate = table.failures[cell] / table.n[cell];
        spread += table.n[cell] * (rate - overall) * (rate - overall);
        if (!part.has(table, cell))
            continue;
        cells += 1.0;
        result.statistic += deviance(table.n[cell], table.failures[cell], fitted[cell]);
        const Moments one = devianceMoments(table.n[cell], fitted[cell]);
        sum.mean += one.mean;
        sum.variance += one.variance;
        const double p = fitted[cell] / table.n[cell];
        departure += table.n[cell] * (rate - p) * (rate - p);
        departureByChance += p * (1.0 - p);
    }
    const double spreadByChance = (occupied - 1.0) * overall * (1.0 - overall);
    result.spread = std::sqrt(std::max(0.0, spread - spreadByChance) / n);
    if (!(result.freedom >= 1.0) || !(sum.variance > 0.0))
        return result;
    const double share = result.freedom / cells; // the parameters took the rest
    result.effect = std::sqrt(std::max(0.0, departure - departureByChance * share) / n);
    result.strength = (result.statistic - sum.mean * share) / std::sqrt(sum.variance * share);
    const double scale = sum.variance / (2.0 * sum.mean);
    result.pValue = chiSquareTail(result.statistic / scale, sum.mean * share / scale);
    return result;
}

} // namespace faultline

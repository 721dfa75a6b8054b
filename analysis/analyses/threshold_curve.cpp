// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/analyses/threshold_curve.h"

#include "analysis/analyses/metric_sums.h"
#include "analysis/columns/outcomes.h"
#include "analysis/columns/row_mask.h"
#include "analysis/stats/radix_sort.h"
#include "analysis/stats/readable_cuts.h"

#include <algorithm>
#include <cmath>

namespace faultline {

namespace {

constexpr std::size_t kMostDistinct = 1000;
constexpr double kWidestStep = 0.02; ///< of the records, between two stops

/// The records of one distinct score.
struct Tie {
    double score = 0.0;
    double positives = 0.0;
    double negatives = 0.0;
};

struct Totals {
    double positives = 0.0;
    double negatives = 0.0;
};

ThresholdPoint pointOf(double threshold, double truePositives, double falsePositives, const Totals &totals)
{
    return {threshold, truePositives, falsePositives, totals.positives - truePositives,
            totals.negatives - falsePositives};
}

/// The stops, rising. `ties` fall.
std::vector<double> stopsOf(const std::vector<Tie> &ties, const Totals &totals)
{
    std::vector<double> stops;
    if (ties.size() <= kMostDistinct) {
        for (const Tie &tie : ties)
            stops.push_back(tie.score);
        stops.push_back(std::nextafter(ties.front().score, HUGE_VAL));
        std::sort(stops.begin(), stops.end());
        return stops;
    }
    for (int i = 0; i <= 1000; ++i)
        stops.push_back(i / 1000.0);
    // more of them where many records lie within one thousandth, or outside of [0, 1]
    const double most = kWidestStep * (totals.positives + totals.negatives);
    double passed = 0.0;
    double lastStop = HUGE_VAL;
    for (const Tie &tie : ties) {
        passed += tie.positives + tie.negatives;
        const double grid = std::floor(tie.score * 1000.0);
        if (grid != lastStop && tie.score >= 0.0 && tie.score <= 1.0)
            passed = tie.positives + tie.negatives;
        lastStop = grid;
        if (passed > most) {
            stops.push_back(tie.score);
            passed = 0.0;
        }
    }
    std::sort(stops.begin(), stops.end());
    stops.erase(std::unique(stops.begin(), stops.end()), stops.end());
    return stops;
}

std::vector<ThresholdPoint> pointsAt(const std::vector<double> &stops, const std::vector<Tie> &ties,
                                     const Totals &totals)
{
    std::vector<ThresholdPoint> points;
    std::size_t next = 0;
    double positives = 0.0;
    double negatives = 0.0;
    for (auto stop = stops.rbegin(); stop != stops.rend(); ++stop) {
        for (; next < ties.size() && ties[next].score >= *stop; ++next) {
            positives += ties[next].positives;
            negatives += ties[next].negatives;
        }
        points.push_back(pointOf(*stop, positives, negatives, totals));
    }
    std::reverse(points.begin(), points.end());
    return points;
}

/// Upper convex hull of (false positives, true positives) from "nothing" to "everything"; Andrew's monotone chain.
std::vector<ThresholdPoint> hullOf(const std::vector<Tie> &ties, const Totals &totals)
{
    std::vector<ThresholdPoint> hull{pointOf(HUGE_VAL, 0.0, 0.0, totals)};
    double positives = 0.0;
    double negatives = 0.0;
    for (const Tie &tie : ties) {
        positives += tie.positives;
        negatives += tie.negatives;
        const auto bends = [&](const ThresholdPoint &a, const ThresholdPoint &b) {
            return (b.falsePositives - a.falsePositives) * (positives - a.truePositives)
                >= (b.truePositives - a.truePositives) * (negatives - a.falsePositives);
        };
        while (hull.size() > 1 && bends(hull[hull.size() - 2], hull.back()))
            hull.pop_back();
        hull.push_back(pointOf(tie.score, positives, negatives, totals));
    }
    std::reverse(hull.begin(), hull.end());
    return hull;
}

/// Everything the pass over the rows reads.
struct Scored {
    std::shared_ptr<const Outcomes> outcomes;
    std::shared_ptr<const Numbers> scores;
    std::shared_ptr<const Numbers> weights; ///< may be null
    std::size_t positive = 0; ///< code of the positive class

    double weight(std::size_t row) const { return weights ? (*weights)[row] : 1.0; }
};

/// The counts of what was returned, and the threshold behind it where there is one.
void addLogged(const Scored &scored, const RowMask &mask, ThresholdCurve &curve, const CancelToken &cancel)
{
    ThresholdPoint logged;
    double lowestPositive = HUGE_VAL;
    double highestNegative = -HUGE_VAL;
    for (std::size_t row = 0; row < mask.rows && !(row % kChunkRows == 0 && cancel.isCancelled()); ++row) {
        const std::size_t label = scored.outcomes->label.at(row);
        const std::size_t prediction = scored.outcomes->prediction.at(row);
        const double score = (*scored.scores)[row];
        if (!mask.at(row) || label == 0 || prediction == 0 || std::isnan(score))
            continue;
        const bool called = prediction == scored.positive;
        const bool is = label == scored.positive;
        (called ? (is ? logged.truePositives : logged.falsePositives)
                : (is ? logged.falseNegatives : logged.trueNegatives)) += scored.weight(row);
        if (called)
            lowestPositive = std::min(lowestPositive, score);
        else
            highestNegative = std::max(highestNegative, score);
    }
    if (!(logged.total() > 0.0))
        return;
    curve.loggedIsCut =
        highestNegative < lowestPositive && std::isfinite(highestNegative) && std::isfinite(lowestPositive);
    const double above = std::nextafter(highestNegative, HUGE_VAL);
    if (curve.loggedIsCut)
        logged.threshold = above <= 0.5 && lowestPositive >= 0.5
            ? 0.5
            : roundestBetween(above, lowestPositive, above + (lowestPositive - above) / 2.0);
    curve.logged = logged;
}

Result<std::vector<Tie>> sortedTies(const Scored &scored, const RowMask &mask, ThresholdCurve &curve, Run &run)
{
    KeyedRows order;
    for (std::size_t row = 0; row < mask.rows && !(row % kChunkRows == 0 && run.cancel.isCancelled()); ++row) {
        const double score = (*scored.scores)[row];
        if (mask.at(row) && scored.outcomes->label.at(row) != 0 && !std::isnan(score))
            order.add(~risingKey(score), static_cast<std::uint32_t>(row)); // highest first
    }
    if (!sortByKey(order, run))
        return cancelled();
    std::vector<Tie> ties;
    double weights = 0.0;
    double squares = 0.0;
    for (const std::uint32_t row : order.rows) {
        const double score = (*scored.scores)[row];
        if (ties.empty() || ties.back().score != score)
            ties.push_back({score, 0.0, 0.0});
        const double weight = scored.weight(row);
        (scored.outcomes->label.at(row) == scored.positive ? ties.back().positives : ties.back().negatives) += weight;
        weights += weight;
        squares += weight * weight;
    }
    curve.n = order.size();
    curve.effectiveN = squares > 0.0 ? weights * weights / squares : 0.0;
    return ties;
}

} // namespace

Result<ThresholdCurve> thresholdCurve(const Dataset &data, const Cohort &cohort, Run &run)
{
    const Table &table = *data.production;
    ThresholdCurve curve;
    if (table.schema().task != Task::Binary) {
        curve.missing = NoThreshold::NotBinary;
        return curve;
    }
    const auto outcomes = outcomesOf(table, run);
    if (!outcomes)
        return outcomes.error();
    const std::vector<std::string> &classes = (*outcomes)->classes;
    const std::size_t positive = positiveIndex(table.schema(), classes);
    if (positive < classes.size())
        curve.positive = classes[positive];
    if (classes.size() == 2)
        curve.negative = classes[1 - positive];
    const auto scores = scoreOf(table, curve.positive, run);
    if (!scores)
        return scores.error();
    const auto weights = weightsOf(table, run);
    if (!weights)
        return weights.error();
    const Result<RowMask> mask = rowsOf(data, cohort, run);
    if (!mask)
        return mask.error();
    if (!*scores) {
        curve.missing = NoThreshold::NoScores;
        return curve;
    }
    const Scored scored{*outcomes, *scores, *weights, positive + 1};
    const Result<std::vector<Tie>> ties = sortedTies(scored, *mask, curve, run);
    if (!ties)
        return ties.error();
    Totals totals;
    for (const Tie &tie : *ties) {
        totals.positives += tie.positives;
        totals.negatives += tie.negatives;
    }
    if (ties->empty()) {
        const bool any = std::any_of((*scores)->begin(), (*scores)->end(), [](double s) { return !std::isnan(s); });
        curve.missing = any || table.rows() == 0 ? NoThreshold::NoLabels : NoThreshold::NoScores;
        return curve;
    }
    curve.points = pointsAt(stopsOf(*ties, totals), *ties, totals);
    curve.hull = hullOf(*ties, totals);
    addLogged(scored, *mask, curve, run.cancel);
    if (run.cancel.isCancelled())
        return cancelled();
    if (curve.loggedIsCut) { // a slider stops there too
        const auto at = std::lower_bound(curve.points.begin(), curve.points.end(), curve.logged->threshold,
                                         [](const ThresholdPoint &p, double t) { return p.threshold < t; });
        if (at == curve.points.end() || at->threshold != curve.logged->threshold)
            curve.points.insert(at, pointsAt({curve.logged->threshold}, *ties, totals).front());
    }
    return curve;
}

} // namespace faultline

// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/analyses/metric_sums.h"

#include "analysis/columns/cube_engine.h"
#include "analysis/columns/cube_key.h"
#include "analysis/columns/outcomes.h"
#include "analysis/columns/probabilities.h"

#include <algorithm>

namespace faultline {

namespace {

CubeKey keyOf(KeyKind kind)
{
    CubeKey key;
    key.kind = kind;
    return key;
}

CubeKey windowKey(const std::vector<Micros> &edges)
{
    CubeKey key = keyOf(KeyKind::TimeWindow);
    key.edges = edges;
    return key;
}

CubeMeasure sumOf(Derived derived)
{
    return {MeasureKind::Sum, derived};
}

CubeMeasure squaresOf(Derived derived)
{
    return {MeasureKind::SumOfSquares, derived};
}

CubeMeasure definedOf(Derived derived)
{
    return {MeasureKind::Defined, derived};
}

/// Confusions: windows x labels x predictions, index 0 of the last two being "missing".
Result<void> addConfusions(const Dataset &data, const Cohort &cohort, const CubeKey &windows,
                           const std::vector<std::string> &classes, std::vector<ClassificationSums> &sums, Run &run)
{
    CubeQuery query;
    query.cohort = cohort;
    query.keys = {windows, keyOf(KeyKind::Label), keyOf(KeyKind::Prediction)};
    query.measures = {{MeasureKind::Count, {}}, {MeasureKind::Weight, {}}, {MeasureKind::SquaredWeight, {}}};
    const Result<CubeResult> cube = answer(data, query, run);
    if (!cube)
        return cube.error();
    const std::size_t size = classes.size() + 1;
    sums.resize(cube->size(0));
    for (std::size_t w = 0; w < sums.size(); ++w) {
        ClassificationSums &sum = sums[w];
        sum.confusion = {classes, std::vector<double>(classes.size() * classes.size(), 0.0)};
        sum.squaredWeights = sum.confusion;
        sum.predicted.assign(classes.size(), 0.0);
        for (std::size_t y = 0; y < size; ++y) {
            for (std::size_t p = 0; p < size; ++p) {
                const std::size_t cell = (w * size + y) * size + p;
                const auto count = static_cast<std::uint64_t>(cube->measures[0][cell]);
                sum.rows += count;
                if (p != 0) {
                    sum.predictions += count;
                    sum.predicted[p - 1] += cube->measures[1][cell];
                    sum.predictedSquaredWeight += cube->measures[2][cell];
                }
                if (y == 0 || p == 0)
                    continue;
                sum.n += count;
                const std::size_t at = (y - 1) * classes.size() + p - 1;
                sum.confusion.counts[at] = cube->measures[1][cell];
                sum.squaredWeights.counts[at] = cube->measures[2][cell];
            }
        }
    }
    return {};
}

/// Means of row scores. The squared weights of the rows with a defined score are taken in proportion to all of them.
Result<void> addMeans(const Dataset &data, const Cohort &cohort, const CubeKey &windows,
                      std::vector<ClassificationSums> &sums, Run &run)
{
    CubeQuery query;
    query.cohort = cohort;
    query.keys = {windows};
    query.measures = {{MeasureKind::Weight, {}}, {MeasureKind::SquaredWeight, {}}};
    for (const Derived derived : {Derived::LogLoss, Derived::Brier, Derived::Confidence}) {
        query.measures.push_back(definedOf(derived));
        query.measures.push_back(sumOf(derived));
        query.measures.push_back(squaresOf(derived));
    }
    const Result<CubeResult> cube = answer(data, query, run);
    if (!cube)
        return cube.error();
    for (std::size_t w = 0; w < sums.size(); ++w) {
        const auto at = [&](std::size_t measure) { return cube->measures[measure][w]; };
        const double perWeight = at(0) > 0.0 ? at(1) / at(0) : 0.0;
        std::size_t measure = 2;
        for (MeanSums *mean : {&sums[w].logLoss, &sums[w].brier, &sums[w].confidence}) {
            *mean = {at(measure), at(measure) * perWeight, at(measure + 1), at(measure + 2)};
            measure += 3;
        }
    }
    return {};
}

Result<void> addCalibration(const Dataset &data, const Cohort &cohort, const CubeKey &windows,
                            std::vector<ClassificationSums> &sums, Run &run)
{
    CubeQuery query;
    query.cohort = cohort;
    query.keys = {windows, keyOf(KeyKind::ConfidenceBin), keyOf(KeyKind::Failure)};
    query.measures = {{MeasureKind::Weight, {}}, sumOf(Derived::Confidence)};
    const Result<CubeResult> cube = answer(data, query, run);
    if (!cube)
        return cube.error();
    const std::size_t bins = cube->size(1);
    for (std::size_t w = 0; w < sums.size(); ++w) {
        sums[w].calibration.resize(bins - 1);
        for (std::size_t bin = 1; bin < bins; ++bin) { // bin 0: no confidence
            CalibrationCell &cell = sums[w].calibration[bin - 1];
            for (const std::size_t outcome : {kRight, kWrong}) {
                const std::size_t at = (w * bins + bin) * 3 + outcome;
                cell.n += cube->measures[0][at];
                cell.confidenceSum += cube->measures[1][at];
                cell.hits += outcome == kRight ? cube->measures[0][at] : 0.0;
            }
        }
    }
    return {};
}

/// The window of every labelled row of the cohort; any larger number elsewhere.
Result<std::vector<std::uint32_t>> groupOfRows(const Dataset &data, const Cohort &cohort, const CubeKey &windows,
                                               const Outcomes &outcomes, Run &run)
{
    const Result<KeyCodes> codes = keyCodes(data, windows, run);
    if (!codes)
        return codes.error();
    const Result<RowMask> mask = rowsOf(data, cohort, run);
    if (!mask)
        return mask.error();
    std::vector<std::uint32_t> group(data.production->rows());
    for (std::size_t row = 0; row < group.size(); ++row) {
        const bool counts = mask->at(row) && outcomes.label.at(row) != 0; // a score needs no prediction
        group[row] = counts ? static_cast<std::uint32_t>(codes->at(row)) : ~std::uint32_t{0};
    }
    return group;
}

Result<void> addAuc(const Dataset &data, const Cohort &cohort, const CubeKey &windows, const Outcomes &outcomes,
                    WindowSums<ClassificationSums> &sums, Run &run)
{
    const Table &table = *data.production;
    const std::size_t positive = positiveIndex(table.schema(), outcomes.classes);
    std::vector<std::size_t> classes{positive};
    if (table.schema().task == Task::Multiclass) {
        classes.resize(outcomes.classes.size());
        for (std::size_t k = 0; k < classes.size(); ++k)
            classes[k] = k;
    }
    const auto group = groupOfRows(data, cohort, windows, outcomes, run);
    if (!group)
        return group.error();
    const auto weights = weightsOf(table, run);
    if (!weights)
        return weights.error();
    for (const std::size_t k : classes) {
        if (k >= outcomes.classes.size())
            return {};
        const auto scores = scoreOf(table, outcomes.classes[k], run);
        if (!scores)
            return scores.error();
        if (!*scores)
            return {};
        std::vector<std::uint8_t> isClass(table.rows());
        for (std::size_t row = 0; row < table.rows(); ++row)
            isClass[row] = outcomes.label.at(row) == k + 1;
        const std::vector<AucResult> areas =
            aucByGroup(**scores, isClass, *group, sums.windows.size(), *weights ? **weights : Numbers{}, run);
        for (std::size_t w = 0; w < sums.windows.size(); ++w)
            sums.windows[w].auc.push_back(areas[w]);
        sums.all.auc.push_back(areas.back());
        if (run.cancel.isCancelled())
            return cancelled();
    }
    return {};
}

} // namespace

std::size_t positiveIndex(const Schema &schema, const std::vector<std::string> &classes)
{
    const auto at = std::find(classes.begin(), classes.end(), schema.positive);
    if (at != classes.end())
        return static_cast<std::size_t>(at - classes.begin());
    return classes.empty() ? 0 : classes.size() - 1;
}

Result<WindowSums<ClassificationSums>> classificationSums(const Dataset &data, const Cohort &cohort,
                                                          const std::vector<Micros> &edges, Run &run)
{
    const auto outcomes = outcomesOf(*data.production, run);
    if (!outcomes)
        return outcomes.error();
    const CubeKey windows = windowKey(edges);
    WindowSums<ClassificationSums> sums;
    Result<void> done = addConfusions(data, cohort, windows, (*outcomes)->classes, sums.windows, run);
    if (done)
        done = addMeans(data, cohort, windows, sums.windows, run);
    if (done)
        done = addCalibration(data, cohort, windows, sums.windows, run);
    if (!done)
        return done.error();
    const bool hasProbability = hasProbabilities(*data.production, **outcomes);
    for (ClassificationSums &window : sums.windows) {
        window.hasProbabilities = hasProbability;
        sums.all.add(window);
    }
    done = addAuc(data, cohort, windows, **outcomes, sums, run);
    return done ? Result<WindowSums<ClassificationSums>>(std::move(sums)) : done.error();
}

Result<WindowSums<RegressionSums>> regressionSums(const Dataset &data, const Cohort &cohort,
                                                  const std::vector<Micros> &edges, Run &run)
{
    CubeQuery query;
    query.cohort = cohort;
    query.keys = {windowKey(edges)};
    query.measures = {{MeasureKind::Count, {}},
                      definedOf(Derived::Residual),
                      {MeasureKind::Weight, {}},
                      {MeasureKind::SquaredWeight, {}},
                      sumOf(Derived::Residual),
                      sumOf(Derived::AbsoluteResidual),
                      sumOf(Derived::SquaredResidual),
                      squaresOf(Derived::SquaredResidual),
                      sumOf(Derived::Label),
                      sumOf(Derived::SquaredLabel),
                      sumOf(Derived::CubedLabel),
                      squaresOf(Derived::SquaredLabel),
                      sumOf(Derived::SquaredResidualLabel),
                      sumOf(Derived::SquaredResidualSquaredLabel)};
    const Result<CubeResult> cube = answer(data, query, run);
    if (!cube)
        return cube.error();
    WindowSums<RegressionSums> sums;
    for (std::size_t w = 0; w < cube->size(0); ++w) {
        const auto at = [&](std::size_t measure) { return cube->measures[measure][w]; };
        RegressionSums one;
        one.rows = static_cast<std::uint64_t>(at(0));
        one.weight = at(1);
        one.squaredWeight = at(2) > 0.0 ? at(1) * at(3) / at(2) : 0.0; // in proportion, where some rows lack a label
        one.residual = at(4);
        one.absolute = at(5);
        one.squared = at(6);
        one.fourth = at(7);
        one.label = at(8);
        one.label2 = at(9);
        one.label3 = at(10);
        one.label4 = at(11);
        one.squaredLabel = at(12);
        one.squaredLabel2 = at(13);
        sums.all.add(one);
        sums.windows.push_back(one);
    }
    return sums;
}

} // namespace faultline

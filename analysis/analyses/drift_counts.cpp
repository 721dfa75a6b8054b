// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/analyses/drift_counts.h"

#include "analysis/columns/cube_engine.h"
#include "analysis/stats/distances.h"

#include <algorithm>
#include <map>

namespace faultline {

namespace {

constexpr std::size_t kMostTexts = 250;
constexpr std::size_t kFewValues = 10;
constexpr int kShares = 10; // deciles

Derived errorOf(const Schema &schema)
{
    return schema.task == Task::Regression ? Derived::AbsoluteResidual : Derived::Failure;
}

Dataset baselineOf(const Dataset &data)
{
    return {data.baseline, nullptr, data.baselinePart, data.revision, nullptr};
}

/// How often each text occurs, added to `counts`.
Result<void> addTexts(const Dataset &data, ColumnId column, std::map<std::string, double> &counts, Run &run)
{
    CubeKey key;
    key.column = column;
    const Result<CubeResult> cube = answer(data, {{}, {key}, {{MeasureKind::Count}}}, run);
    if (!cube)
        return cube.error();
    for (std::size_t i = 0; i < cube->cells; ++i) {
        if (cube->axes[0].values[i].kind == KeyValueKind::Category)
            counts[cube->axes[0].values[i].category] += cube->measures[0][i];
    }
    return {};
}

Result<CubeKey> textKey(const Dataset &data, ColumnId column, Run &run)
{
    std::map<std::string, double> counts;
    if (const Result<void> added = addTexts(data, column, counts, run); !added)
        return added.error();
    if (data.baseline) {
        if (const Result<void> added = addTexts(baselineOf(data), column, counts, run); !added)
            return added.error();
    }
    std::vector<std::pair<std::string, double>> order(counts.begin(), counts.end());
    std::stable_sort(order.begin(), order.end(), [](const auto &a, const auto &b) { return a.second > b.second; });
    order.resize(std::min(order.size(), kMostTexts));
    CubeKey key;
    key.column = column;
    for (auto &[text, count] : order) {
        if (count > 0.0)
            key.texts.push_back(text);
    }
    return key;
}

/// The distinct values of sorted numbers, or nothing when there are more than `most`.
std::vector<double> fewValues(const std::vector<double> &sorted, std::size_t most)
{
    std::vector<double> values;
    for (std::size_t i = 0; i < sorted.size();) {
        if (values.size() == most)
            return {};
        values.push_back(sorted[i]);
        i = static_cast<std::size_t>(std::upper_bound(sorted.begin(), sorted.end(), sorted[i]) - sorted.begin());
    }
    return values;
}

} // namespace

std::vector<double> DriftCounts::logByBin() const
{
    return between(0, windows + 1, halves);
}

std::vector<double> DriftCounts::between(std::size_t first, std::size_t end, std::size_t half) const
{
    std::vector<double> counts(bins, 0.0);
    for (std::size_t bin = 0; bin < bins; ++bin) {
        for (std::size_t window = first; window < end; ++window) {
            for (std::size_t h = 0; h < halves; ++h)
                counts[bin] += half == halves || half == h ? at(bin, window, h) : 0.0;
        }
    }
    return counts;
}

Result<DriftCounts> driftCounts(const Dataset &data, const CubeKey &key, const DriftQuestion &question, Run &run)
{
    const Derived error = errorOf(data.production->schema());
    CubeKey windows;
    windows.kind = KeyKind::TimeWindow;
    windows.edges = question.edges;
    CubeKey half;
    half.kind = KeyKind::ConfirmHalf;
    CubeQuery query{question.cohort,
                    {key, windows},
                    {{MeasureKind::Count}, {MeasureKind::Sum, error}, {MeasureKind::Defined, error}}};
    if (question.split)
        query.keys.push_back(half);
    const Result<CubeResult> cube = answer(data, query, run);
    if (!cube)
        return cube.error();
    DriftCounts counts;
    counts.axis = cube->axes[0];
    counts.bins = cube->size(0);
    counts.windows = cube->size(1) - 1;
    counts.halves = question.split ? cube->size(2) : 1;
    counts.log.assign(cube->cells, 0.0);
    counts.errors.assign(counts.bins, 0.0);
    counts.judged.assign(counts.bins, 0.0);
    const std::size_t perBin = (counts.windows + 1) * counts.halves;
    for (std::size_t cell = 0; cell < cube->cells; ++cell) {
        // The cube's window 0 is "no time"; here it comes last, so that windows are numbered as everywhere.
        const std::size_t bin = cell / perBin;
        const std::size_t window = cell % perBin / counts.halves;
        const std::size_t place = (window + counts.windows) % (counts.windows + 1);
        counts.log[(bin * (counts.windows + 1) + place) * counts.halves + cell % counts.halves] =
            cube->measures[0][cell];
        counts.errors[bin] += cube->measures[1][cell];
        counts.judged[bin] += cube->measures[2][cell];
    }
    if (!data.baseline)
        return counts;
    const Cohort cohort = appliesToBaseline(question.cohort) ? question.cohort : Cohort{};
    const Result<CubeResult> ofBaseline = answer(baselineOf(data), {cohort, {key}, {{MeasureKind::Count}}}, run);
    if (!ofBaseline)
        return ofBaseline.error();
    counts.baseline.assign(counts.bins, 0.0);
    for (std::size_t bin = 0; bin < ofBaseline->cells; ++bin) {
        // Classes may come in another order, or not at all; explicit bins are the same in both.
        const KeyValue &value = ofBaseline->axes[0].values[bin];
        std::size_t to = bin;
        if (key.kind != KeyKind::Column && value.kind == KeyValueKind::Category) {
            const auto same = [&](const KeyValue &one) {
                return one.kind == KeyValueKind::Category && one.category == value.category;
            };
            to = static_cast<std::size_t>(std::find_if(counts.axis.values.begin(), counts.axis.values.end(), same)
                                          - counts.axis.values.begin());
            if (to == counts.bins) { // a class that the log lacks
                counts.axis.values.push_back(value);
                ++counts.bins;
                counts.baseline.push_back(0.0);
                counts.errors.push_back(0.0);
                counts.judged.push_back(0.0);
                counts.log.resize(counts.bins * perBin, 0.0);
            }
        }
        counts.baseline[to] += ofBaseline->measures[0][bin];
    }
    return counts;
}

Result<CubeKey> driftKey(const Dataset &data, const ColumnSchema &column, const std::vector<double> &sortedBaseline,
                         const std::vector<double> &sortedLog, Run &run)
{
    if (column.type == ValueType::Text)
        return textKey(data, column.id, run);
    CubeKey key;
    key.column = column.id;
    const std::vector<double> &sorted = sortedBaseline.empty() ? sortedLog : sortedBaseline;
    key.numbers = fewValues(sorted, kFewValues);
    for (int share = 1; share < kShares && key.numbers.empty() && !sorted.empty(); ++share) {
        const double cut = quantileOf(sorted, static_cast<double>(share) / kShares);
        if (key.cuts.empty() || cut > key.cuts.back())
            key.cuts.push_back(cut);
    }
    if (key.numbers.empty() && key.cuts.empty())
        key.cuts = {0.0}; // no number at all: everything is missing
    return key;
}

} // namespace faultline

// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/analyses/drift.h"

#include "analysis/analyses/drift_change.h"
#include "analysis/analyses/drift_note.h"
#include "analysis/columns/row_mask.h"
#include "analysis/columns/time_span.h"
#include "analysis/stats/distances.h"
#include "analysis/stats/multiplicity.h"
#include "analysis/stats/radix_sort.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace faultline {

namespace {

constexpr double kLeastStability = 0.02;
constexpr double kNullShare = 0.99;
constexpr std::size_t kFewValues = 10;
constexpr std::size_t kMissingBin = 0;

double sumOf(const std::vector<double> &counts)
{
    return std::accumulate(counts.begin(), counts.end(), 0.0);
}

/// Finite numbers of the masked rows (all of them without a mask), sorted. Cancelled when the run is.
Result<std::vector<double>> sortedNumbers(const Table &table, ColumnId id, const RowMask *mask, Run &run)
{
    const auto column = table.column(id, run);
    if (!column)
        return column.error();
    KeyedRows keyed;
    for (std::size_t row = 0; row < table.rows(); ++row) {
        if ((mask && !mask->at(row)) || !(*column)->isValid(row))
            continue;
        if (const double number = (*column)->number(row); std::isfinite(number))
            keyed.add(risingKey(number), static_cast<std::uint32_t>(row));
    }
    if (!sortByKey(keyed, run))
        return cancelled();
    std::vector<double> sorted;
    sorted.reserve(keyed.size());
    for (const std::uint32_t row : keyed.rows)
        sorted.push_back((*column)->number(row));
    return sorted;
}

double deviationOf(const std::vector<double> &values)
{
    const auto n = static_cast<double>(values.size());
    const double mean = sumOf(values) / n;
    double squares = 0.0;
    for (const double value : values)
        squares += (value - mean) * (value - mean);
    return std::sqrt(squares / n);
}

std::size_t usedBins(const std::vector<double> &a, const std::vector<double> &b)
{
    std::size_t used = 0;
    for (std::size_t bin = 0; bin < a.size(); ++bin)
        used += a[bin] + b[bin] > 0.0 ? 1 : 0;
    return used;
}

double thresholdOf(const std::vector<double> &a, const std::vector<double> &b)
{
    return std::max(kLeastStability, stabilityQuantile(sumOf(a), sumOf(b), usedBins(a, b), kNullShare));
}

bool hasManyValues(const std::vector<double> &sorted)
{
    std::size_t distinct = 0;
    for (auto at = sorted.begin(); at != sorted.end() && distinct <= kFewValues; ++distinct)
        at = std::upper_bound(at, sorted.end(), *at);
    return distinct > kFewValues;
}

/// PSI of every window against the baseline, or against the first half of the windows without one.
std::vector<std::optional<double>> windowDistances(const DriftCounts &counts)
{
    const std::vector<double> against =
        counts.baseline.empty() ? counts.between(0, (counts.windows + 1) / 2, counts.halves) : counts.baseline;
    std::vector<std::optional<double>> distances;
    for (std::size_t window = 0; window < counts.windows; ++window)
        distances.push_back(populationStability(against, counts.between(window, window + 1, counts.halves)));
    return distances;
}

/// The log against the baseline.
void compare(DriftRow &row, const DriftCounts &counts, const std::vector<double> &before,
             const std::vector<double> &after)
{
    const std::vector<double> &base = counts.baseline;
    const std::vector<double> log = counts.logByBin();
    row.stability = populationStability(base, log);
    row.jensenShannon = jensenShannonDistance(base, log);
    if (!row.stability)
        return;
    row.threshold = thresholdOf(base, log);
    const auto chi = chiSquareTwoSample(base, log);
    row.pValue = chi ? chi->pValue : 1.0;
    if (row.ofNumbers && !before.empty() && !after.empty()) {
        const auto ks = kolmogorovSmirnov(before, after);
        row.kolmogorovSmirnov = ks->statistic;
        row.wasserstein = wassersteinDistance(before, after);
        if (const double deviation = deviationOf(before); deviation > 0.0)
            row.normedWasserstein = *row.wasserstein / deviation;
        if (hasManyValues(before)) // few values have ties, for which Kolmogorov's p-value is too large
            row.pValue = std::min(1.0, 2.0 * std::min(ks->pValue, row.pValue));
    }
    if (sumOf(counts.judged) > 0.0) {
        double impact = 0.0;
        for (std::size_t bin = 0; bin < counts.bins; ++bin) {
            if (counts.judged[bin] > 0.0)
                impact += (log[bin] / sumOf(log) - base[bin] / sumOf(base)) * counts.errors[bin] / counts.judged[bin];
        }
        row.impact = impact;
    }
}

DriftRow rowOf(const DriftCounts &counts, const std::vector<double> &before, const std::vector<double> &after)
{
    DriftRow row;
    const std::vector<double> log = counts.logByBin();
    row.nLog = static_cast<std::uint64_t>(sumOf(log));
    row.missingLog = row.nLog > 0 ? log[kMissingBin] / sumOf(log) : 0.0;
    row.nBaseline = static_cast<std::uint64_t>(sumOf(counts.baseline));
    row.missingBaseline = row.nBaseline > 0 ? counts.baseline[kMissingBin] / sumOf(counts.baseline) : 0.0;
    row.axis = {counts.axis};
    row.baselineCounts = counts.baseline;
    row.logCounts = log;
    row.windows = windowDistances(counts);
    row.ofNumbers = !before.empty() || !after.empty();
    if (row.nBaseline > 0)
        compare(row, counts, before, after);
    row.change = driftChange(counts);
    if (row.change)
        row.change->threshold = thresholdOf(counts.between(0, row.change->window, counts.halves),
                                            counts.between(row.change->window, counts.windows, counts.halves));
    row.note = driftNote(counts, before, after);
    if (row.note.kind == DriftNoteKind::ConstantInBaseline)
        row.impact.reset(); // the shares moved by construction
    return row;
}

Result<DriftRow> columnRow(const Dataset &data, const ColumnSchema &column, const DriftQuestion &question,
                           const RowMask &mask, Run &run)
{
    std::vector<double> before;
    std::vector<double> after;
    if (column.type != ValueType::Text) {
        Result<std::vector<double>> ofLog = sortedNumbers(*data.production, column.id, &mask, run);
        if (!ofLog)
            return ofLog.error();
        after = ofLog.take();
        if (data.baseline) {
            Result<std::vector<double>> ofBaseline = sortedNumbers(*data.baseline, column.id, nullptr, run);
            if (!ofBaseline)
                return ofBaseline.error();
            before = ofBaseline.take();
        }
    }
    const Result<CubeKey> key = driftKey(data, column, before, after, run);
    if (!key)
        return key.error();
    const Result<DriftCounts> counts = driftCounts(data, *key, question, run);
    if (!counts)
        return counts.error();
    DriftRow row = rowOf(*counts, before, after);
    row.column = column.id;
    row.feature = column.name;
    row.subject = column.role == Role::Label ? DriftSubject::Label
        : column.role == Role::Prediction    ? DriftSubject::Prediction
                                             : DriftSubject::Feature;
    return row;
}

Result<DriftRow> classRow(const Dataset &data, const ColumnSchema &column, const DriftQuestion &question, Run &run)
{
    CubeKey key;
    key.kind = column.role == Role::Label ? KeyKind::Label : KeyKind::Prediction;
    const Result<DriftCounts> counts = driftCounts(data, key, question, run);
    if (!counts)
        return counts.error();
    DriftRow row = rowOf(*counts, {}, {});
    row.feature = column.name;
    row.subject = column.role == Role::Label ? DriftSubject::Label : DriftSubject::Prediction;
    return row;
}

/// The windows asked for, or longer ones: one wrong year must not make a window of every week since then. None when even
/// years are too many.
std::vector<Micros> comparableWindows(const TimeSpan &span, Window window)
{
    constexpr Micros kMostWindows = 520; // ten years of weeks
    bool asked = false;
    for (const auto &[size, shortest] : {std::pair{Window::Hour, kHour},
                                         {Window::Day, kDay},
                                         {Window::Week, 7 * kDay},
                                         {Window::Month, 28 * kDay},
                                         {Window::Quarter, 90 * kDay},
                                         {Window::Year, 365 * kDay}}) {
        asked = asked || size == window;
        if (asked && (span.last - span.first) / shortest < kMostWindows)
            return windowEdges(span.first, span.last, size);
    }
    return {};
}

void judge(DriftReport &report)
{
    std::vector<double> pValues;
    std::vector<double> changes;
    for (const DriftRow &row : report.rows) {
        pValues.push_back(row.pValue);
        changes.push_back(row.change ? row.change->pValue : 1.0);
    }
    const std::vector<double> qValues = benjaminiHochberg(pValues);
    const std::vector<double> ofChanges = benjaminiHochberg(changes);
    for (std::size_t i = 0; i < report.rows.size(); ++i) {
        DriftRow &row = report.rows[i];
        row.qValue = qValues[i];
        row.drifted = row.stability && row.qValue<kFalseDiscoveryRate && * row.stability> row.threshold
            && row.note.kind != DriftNoteKind::ConstantInBaseline;
        if (!row.change)
            continue;
        row.change->qValue = ofChanges[i];
        row.change->confirmed = row.change->qValue < kFalseDiscoveryRate
            && row.change->stability > row.change->threshold && row.note.kind != DriftNoteKind::ConstantInBaseline;
    }
    const auto rank = [](const DriftRow &row) { return row.drifted || (row.change && row.change->confirmed) ? 0 : 1; };
    std::stable_sort(report.rows.begin(), report.rows.end(), [&](const DriftRow &a, const DriftRow &b) {
        if (rank(a) != rank(b))
            return rank(a) < rank(b);
        return a.stability.value_or(a.change ? a.change->stability : 0.0)
            > b.stability.value_or(b.change ? b.change->stability : 0.0);
    });
}

} // namespace

Result<DriftReport> driftOf(const Dataset &data, const DriftOptions &options, Run &run)
{
    const Table &table = *data.production;
    const Schema &schema = table.schema();
    const Result<TimeSpan> span = timeSpan(table, run);
    if (!span)
        return span.error();
    DriftReport report;
    report.hasBaseline = data.baseline != nullptr;
    report.baselinePart = data.baselinePart;
    if (span->any)
        report.edges = comparableWindows(*span, options.window);
    report.split = schema.first(Role::Id) != nullptr && table.rows() >= 2000;
    const DriftQuestion question{options.cohort, report.edges, report.split};
    const Result<RowMask> mask = rowsOf(data, options.cohort, run);
    if (!mask)
        return mask.error();
    const bool classes = schema.task == Task::Binary || schema.task == Task::Multiclass;
    for (const ColumnSchema &column : schema.columns) {
        const bool outcome = column.role == Role::Label || column.role == Role::Prediction;
        if (column.role != Role::Feature && !outcome)
            continue;
        Result<DriftRow> row =
            outcome && classes ? classRow(data, column, question, run) : columnRow(data, column, question, *mask, run);
        if (!row)
            return row.error();
        report.rows.push_back(row.take());
        if (run.progress)
            run.progress->update(static_cast<double>(report.rows.size()), table.rows());
    }
    judge(report);
    return report;
}

} // namespace faultline

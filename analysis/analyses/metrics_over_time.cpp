// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/analyses/metrics_over_time.h"

#include "analysis/analyses/metric_sums.h"
#include "analysis/columns/cube_key.h"
#include "analysis/columns/outcomes.h"
#include "analysis/columns/time_span.h"

#include <algorithm>
#include <map>

namespace faultline {

namespace {

/// The first time at which each model version is seen, oldest first.
Result<std::vector<VersionMark>> versionMarks(const Table &table, Run &run)
{
    const ColumnSchema *version = table.schema().first(Role::ModelVersion);
    const ColumnSchema *time = table.schema().first(Role::Time);
    if (!version || !time || time->type != ValueType::Time)
        return std::vector<VersionMark>{};
    const auto names = table.column(version->id, run);
    if (!names)
        return names.error();
    const auto times = table.column(time->id, run);
    if (!times)
        return times.error();
    std::map<std::string, VersionMark> marks;
    VersionMark *last = nullptr;
    std::uint32_t lastEntry = 0;
    for (std::size_t row = 0; row < table.rows(); ++row) {
        if (!(*names)->isValid(row) || !(*times)->isValid(row))
            continue;
        const Micros at = (*times)->integers[row];
        const bool same = last && (*names)->type == ValueType::Text && (*names)->entries[row] == lastEntry;
        if (!same) {
            const std::string name = (*names)->text(row);
            last = &marks.try_emplace(name, VersionMark{at, name, 0}).first->second;
            lastEntry = (*names)->type == ValueType::Text ? (*names)->entries[row] : 0;
        }
        last->since = std::min(last->since, at);
        ++last->rows;
    }
    std::vector<VersionMark> sorted;
    for (auto &[name, mark] : marks)
        sorted.push_back(mark);
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const VersionMark &a, const VersionMark &b) { return a.since < b.since; });
    return sorted;
}

std::vector<ReliabilityBin> reliabilityBins(const std::vector<CalibrationCell> &cells)
{
    std::vector<ReliabilityBin> bins;
    const auto count = static_cast<double>(cells.size());
    for (std::size_t b = 0; b < cells.size(); ++b) {
        ReliabilityBin bin;
        bin.from = static_cast<double>(b) / count;
        bin.to = static_cast<double>(b + 1) / count;
        bin.n = static_cast<std::uint64_t>(cells[b].n);
        if (cells[b].n > 0.0) {
            bin.meanConfidence = cells[b].confidenceSum / cells[b].n;
            bin.accuracy = cells[b].hits / cells[b].n;
            bin.interval = wilson(cells[b].hits, cells[b].n);
        }
        bins.push_back(bin);
    }
    return bins;
}

/// Metrics of every window in parallel: their bands are a thousand resamples each.
template <class Sums, class Evaluate>
void fillSets(const WindowSums<Sums> &sums, const std::vector<Micros> &edges, MetricReport &report, Run &run,
              const Evaluate &evaluate)
{
    report.series.resize(edges.empty() ? 0 : edges.size() - 1);
    run.executor.parallelFor(report.series.size() + 1, [&](std::size_t i) {
        if (i == report.series.size()) {
            report.overall = evaluate(sums.all, 0);
            return;
        }
        report.series[i] = {edges[i], edges[i + 1], evaluate(sums.windows[i + 1], i + 1)};
    });
}

Result<void> fillClassification(const Dataset &data, const MetricOptions &options, const std::vector<Micros> &edges,
                                MetricReport &report, Run &run)
{
    const auto sums = classificationSums(data, options.cohort, edges, run);
    if (!sums)
        return sums.error();
    report.classes = sums->all.confusion.classes;
    const std::size_t positive = positiveIndex(data.production->schema(), report.classes);
    if (report.task == Task::Binary && positive < report.classes.size())
        report.positive = report.classes[positive];
    fillSets(*sums, edges, report, run, [&](const ClassificationSums &one, std::uint64_t stream) {
        return classificationMetrics(one, report.task, positive, run.seed, stream);
    });
    if (sums->all.n > 0)
        report.confusion = sums->all.confusion;
    report.reliability = reliabilityBins(sums->all.calibration);
    return {};
}

Result<void> fillRegression(const Dataset &data, const MetricOptions &options, const std::vector<Micros> &edges,
                            MetricReport &report, Run &run)
{
    const auto sums = regressionSums(data, options.cohort, edges, run);
    if (!sums)
        return sums.error();
    fillSets(*sums, edges, report, run,
             [](const RegressionSums &one, std::uint64_t) { return regressionMetrics(one); });
    return {};
}

Result<void> fill(const Dataset &data, const MetricOptions &options, const std::vector<Micros> &edges,
                  MetricReport &report, Run &run)
{
    return report.task == Task::Regression ? fillRegression(data, options, edges, report, run)
                                           : fillClassification(data, options, edges, report, run);
}

} // namespace

Result<MetricReport> metricsOverTime(const Dataset &data, const MetricOptions &options, Run &run)
{
    const Table &table = *data.production;
    MetricReport report;
    report.task = table.schema().task;
    report.window = options.window;
    report.baselinePart = data.baselinePart;
    report.provenance = {data.revision, options.cohortText, run.seed, {}};
    constexpr double kSteps = 4.0; // times, quality, versions, baseline
    const auto step = [&](double done) {
        if (run.progress)
            run.progress->update(done, table.rows());
    };
    if (run.progress)
        run.progress->begin(Phase::Measuring, kSteps);

    const Result<TimeSpan> span = timeSpan(table, run);
    if (!span)
        return span.error();
    report.rowsWithoutTime = span->rowsWithout;
    std::vector<Micros> edges;
    if (span->any) {
        report.from = span->first;
        report.to = span->last;
        edges = windowEdges(span->first, span->last, options.window);
    }
    step(1.0);
    const Result<void> done = fill(data, options, edges, report, run);
    if (!done)
        return done.error();
    step(2.0);
    const auto marks = versionMarks(table, run);
    if (!marks)
        return marks.error();
    report.versions = *marks;
    step(3.0);
    if (data.baseline && appliesToBaseline(options.cohort)) {
        MetricReport ofBaseline;
        ofBaseline.task = report.task;
        const Dataset alone{data.baseline, nullptr, data.baselinePart, data.revision, nullptr};
        const Result<void> measured = fill(alone, {options.window, options.cohort, {}}, {}, ofBaseline, run);
        if (!measured)
            return measured.error();
        report.baseline = std::move(ofBaseline.overall);
    }
    if (run.progress)
        run.progress->finish();
    return report;
}

} // namespace faultline

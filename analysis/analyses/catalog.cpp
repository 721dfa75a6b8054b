// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/analyses/catalog.h"

#include "analysis/alerts/breaches.h"
#include "analysis/analyses/drift.h"
#include "analysis/analyses/failure_clusters.h"
#include "analysis/analyses/findings.h"
#include "analysis/analyses/metrics_over_time.h"
#include "analysis/analyses/slice_report.h"

#include <algorithm>
#include <array>

namespace faultline {

namespace {

Result<void> measure(const Dataset &data, const AnalysisOptions &options, Document &document, Run &run)
{
    Result<MetricReport> report = metricsOverTime(data, {options.window, options.cohort, options.cohortText}, run);
    if (!report)
        return report.error();
    document.metrics = report.take();
    return {};
}

Result<void> watch(const Dataset &, const AnalysisOptions &options, Document &document, Run &)
{
    document.thresholds = options.thresholds;
    document.breaches = breaches(document.metrics.series, options.thresholds);
    return {};
}

Result<void> group(const Dataset &data, const AnalysisOptions &options, Document &document, Run &run)
{
    const FailureDefinition definition =
        options.failures.value_or(defaultFailureDefinition(data.production->schema().task));
    Result<ClusterReport> report =
        failureClusters(data, {options.cohort, options.cohortText, definition, options.clusters}, run);
    if (!report)
        return report.error();
    document.clusters = report.take();
    return {};
}

/// By weeks, whatever the window of the series: the contract counts changes in weeks.
Result<void> compareInputs(const Dataset &data, const AnalysisOptions &options, Document &document, Run &run)
{
    Result<DriftReport> drift = driftOf(data, {Window::Week, options.cohort}, run);
    if (!drift)
        return drift.error();
    document.drift = drift.take();
    return {};
}

Result<void> findWeakSlices(const Dataset &data, const AnalysisOptions &options, Document &document, Run &run)
{
    Result<SliceReport> slices = findSlices(data, options.cohort, options.slices, run);
    if (!slices)
        return slices.error();
    document.slices = slices.take();
    return {};
}

constexpr std::array<Analysis, 5> kAnalyses{{{"metrics", Phase::Measuring, measure},
                                             {"alerts", Phase::Measuring, watch},
                                             {"drift", Phase::Measuring, compareInputs},
                                             {"clusters", Phase::Clustering, group},
                                             {"slices", Phase::Measuring, findWeakSlices}}};

} // namespace

std::span<const Analysis> analyses()
{
    return kAnalyses;
}

Result<void> analyze(const Dataset &data, const AnalysisOptions &options, const std::vector<std::string> &only,
                     Document &document, Run &run)
{
    for (const std::string &name : only) {
        if (std::any_of(kAnalyses.begin(), kAnalyses.end(), [&](const Analysis &a) { return a.name == name; }))
            continue;
        std::string names;
        for (const Analysis &analysis : kAnalyses)
            names += (names.empty() ? "" : ", ") + std::string(analysis.name);
        return Error{ErrorKind::Invalid, "There is no analysis \"" + name + "\". There are: " + names + '.', "--only"};
    }
    document.schema = data.production->schema();
    for (const Analysis &analysis : kAnalyses) {
        if (!only.empty() && std::find(only.begin(), only.end(), analysis.name) == only.end())
            continue;
        if (const Result<void> done = analysis.run(data, options, document, run); !done)
            return done;
    }
    document.findings = findingsOf(document);
    return {};
}

} // namespace faultline

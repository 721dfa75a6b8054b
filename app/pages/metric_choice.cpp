// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/metric_choice.h"

namespace faultline {

MetricScale scaleOf(Metric metric)
{
    switch (metric) {
    case Metric::LogLoss:
    case Metric::Brier:
        return MetricScale::Loss;
    case Metric::Rmse:
    case Metric::Mae:
        return MetricScale::LabelUnit;
    case Metric::R2:
        return MetricScale::Explained;
    default:
        return MetricScale::Share;
    }
}

std::vector<Metric> listedMetrics(const MetricReport &report)
{
    std::vector<Metric> metrics = metricsOf(report.task);
    if (report.overall.n == 0)
        std::erase_if(metrics, needsLabels);
    return metrics;
}

std::vector<Metric> firstMetrics(const MetricReport &report)
{
    if (report.overall.n == 0) {
        std::vector<Metric> known = listedMetrics(report);
        std::erase_if(known, [&](Metric metric) {
            const MetricValue *value = report.overall.find(metric);
            return !value || !value->value;
        });
        return known;
    }
    if (report.task == Task::Regression)
        return {Metric::Rmse, Metric::Mae};
    return {Metric::Accuracy, Metric::Precision, Metric::Recall};
}

} // namespace faultline

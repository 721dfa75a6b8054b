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
    if (report.overall.n == 0)
        return {Metric::MeanConfidence};
    return metricsOf(report.task);
}

std::vector<Metric> firstMetrics(const MetricReport &report)
{
    if (report.overall.n == 0)
        return {Metric::MeanConfidence};
    if (report.task == Task::Regression)
        return {Metric::Rmse, Metric::Mae};
    return {Metric::Accuracy, Metric::Precision, Metric::Recall};
}

} // namespace faultline

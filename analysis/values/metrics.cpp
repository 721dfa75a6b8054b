// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/values/metrics.h"

#include <array>
#include <utility>

namespace faultline {

namespace {

struct MetricRow {
    Metric metric;
    std::string_view name;
    bool higherIsBetter;
};

constexpr std::array<MetricRow, 14> kMetrics{{{Metric::Accuracy, "accuracy", true},
                                              {Metric::Precision, "precision", true},
                                              {Metric::Recall, "recall", true},
                                              {Metric::F1, "f1", true},
                                              {Metric::Auc, "auc", true},
                                              {Metric::LogLoss, "log_loss", false},
                                              {Metric::Brier, "brier", false},
                                              {Metric::Ece, "ece", false},
                                              {Metric::Rmse, "rmse", false},
                                              {Metric::Mae, "mae", false},
                                              {Metric::R2, "r2", true},
                                              {Metric::MeanConfidence, "mean_confidence", true},
                                              {Metric::PositiveShare, "positive_share", true},
                                              {Metric::PredictedPositiveShare, "predicted_positive_share", true}}};

} // namespace

std::string_view metricName(Metric metric)
{
    return kMetrics[static_cast<std::size_t>(metric)].name;
}

std::optional<Metric> metricFromName(std::string_view name)
{
    for (const MetricRow &row : kMetrics) {
        if (row.name == name)
            return row.metric;
    }
    return std::nullopt;
}

bool higherIsBetter(Metric metric)
{
    return kMetrics[static_cast<std::size_t>(metric)].higherIsBetter;
}

bool needsLabels(Metric metric)
{
    return metric != Metric::MeanConfidence && metric != Metric::PredictedPositiveShare;
}

const std::vector<Metric> &metricsOf(Task task)
{
    static const std::vector<Metric> kNone;
    static const std::vector<Metric> kRegression{Metric::Rmse, Metric::Mae, Metric::R2};
    static const std::vector<Metric> kMulticlass{Metric::Accuracy, Metric::Precision, Metric::Recall,
                                                 Metric::F1,       Metric::Auc,       Metric::LogLoss,
                                                 Metric::Brier,    Metric::Ece,       Metric::MeanConfidence};
    static const std::vector<Metric> kBinary = [] {
        std::vector<Metric> metrics = kMulticlass;
        metrics.push_back(Metric::PositiveShare);
        metrics.push_back(Metric::PredictedPositiveShare);
        return metrics;
    }();
    switch (task) {
    case Task::Unknown:
        return kNone;
    case Task::Binary:
        return kBinary;
    case Task::Multiclass:
        return kMulticlass;
    case Task::Regression:
        return kRegression;
    }
    return kNone;
}

const MetricValue *MetricSet::find(Metric metric) const
{
    for (const MetricValue &value : values) {
        if (value.metric == metric)
            return &value;
    }
    return nullptr;
}

} // namespace faultline

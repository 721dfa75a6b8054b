// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/alerts/breaches.h"

#include <algorithm>
#include <optional>

namespace faultline {

std::vector<BreachEpisode> breaches(const std::vector<WindowMetrics> &series, const std::vector<Threshold> &thresholds)
{
    std::vector<BreachEpisode> episodes;
    for (const Threshold &threshold : thresholds) {
        std::optional<BreachEpisode> current;
        for (std::size_t i = 0; i < series.size(); ++i) {
            const MetricValue *seen = series[i].metrics.find(threshold.metric);
            if (!seen || !seen->value)
                continue;
            const double value = *seen->value;
            if (!threshold.isBreachedBy(value)) {
                if (current)
                    episodes.push_back(*current);
                current.reset();
                continue;
            }
            if (!current)
                current = BreachEpisode{threshold, series[i].from, series[i].to, i, i, value, false};
            current->to = series[i].to;
            current->lastWindow = i;
            current->worst =
                higherIsBetter(threshold.metric) ? std::min(current->worst, value) : std::max(current->worst, value);
        }
        if (current) {
            current->open = true;
            episodes.push_back(*current);
        }
    }
    return episodes;
}

} // namespace faultline

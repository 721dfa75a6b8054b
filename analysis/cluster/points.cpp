// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/cluster/points.h"

#include <algorithm>
#include <cmath>

namespace faultline {

std::vector<std::uint32_t> placedRows(const Points &points)
{
    std::vector<std::uint32_t> rows;
    for (std::size_t row = 0; row < points.rows; ++row) {
        const float *const at = points.at(row);
        if (std::all_of(at, at + points.dims, [](float x) { return std::fabs(x) <= kLargestCoordinate; }))
            rows.push_back(static_cast<std::uint32_t>(row));
    }
    return rows;
}

double squaredDistance(const float *a, const float *b, std::size_t dims)
{
    double sums[4] = {0.0, 0.0, 0.0, 0.0};
    std::size_t i = 0;
    for (; i + 4 <= dims; i += 4) {
        for (std::size_t lane = 0; lane < 4; ++lane) {
            const double difference = static_cast<double>(a[i + lane]) - static_cast<double>(b[i + lane]);
            sums[lane] += difference * difference;
        }
    }
    for (std::size_t lane = 0; i < dims; ++i, ++lane) {
        const double difference = static_cast<double>(a[i]) - static_cast<double>(b[i]);
        sums[lane] += difference * difference;
    }
    return (sums[0] + sums[1]) + (sums[2] + sums[3]);
}

} // namespace faultline

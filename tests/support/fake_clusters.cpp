// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fake_clusters.h"

#include <algorithm>
#include <cmath>
#include <random>

namespace faultline::fake {

std::shared_ptr<const ClusterReport> clusterReport(std::size_t count, std::size_t points)
{
    auto report = std::make_shared<ClusterReport>();
    report->definition = defaultFailureDefinition(Task::Binary);
    report->settings.minClusterSize = 8;
    report->settings.minSamples = 5;
    report->productionRows = 10 * points;
    report->records = 10 * points;
    report->failures = points;
    report->clustered = points;
    report->space = {ClusterSpace::Embedding, true, 64, 0, 74, 14, 0.9, 0.4, 0, 0, 0};
    std::mt19937_64 random(11);
    std::normal_distribution<float> normal;
    std::uint32_t row = 0;
    const std::size_t grouped = points * 9 / 10;
    for (std::size_t i = 0; i < count; ++i) {
        FailureCluster cluster;
        cluster.number = i + 1;
        const std::size_t size = grouped * 2 * (count - i) / (count * (count + 1));
        const double angle = 2.0 * std::acos(-1.0) * static_cast<double>(i) / static_cast<double>(count);
        for (std::size_t k = 0; k < size; ++k, ++row) {
            cluster.rows.push_back(row);
            cluster.ids.push_back("r" + std::to_string(row));
            report->points.push_back({row, static_cast<float>(10.0 * std::cos(angle)) + normal(random),
                                      static_cast<float>(10.0 * std::sin(angle)) + normal(random),
                                      static_cast<std::int32_t>(i), 0.9F, 0.1F, k % 3 == 0 ? 0.99F : 0.6F});
        }
        cluster.share = static_cast<double>(size) / static_cast<double>(points);
        cluster.stability = 3.0;
        cluster.pairs = {{"ham", "spam", size - 2}, {"spam", "ham", 2}};
        cluster.meanConfidence = 0.73;
        cluster.central = {cluster.rows.front(), cluster.rows.back()};
        cluster.border = {cluster.rows.back()};
        cluster.rightRecords = 900;
        ClusterContrast number;
        number.name = "n_chars";
        number.column = ColumnId{2};
        number.n = size;
        number.typical = 229.0;
        number.quantiles = {80.0, 160.0, 229.0, 300.0, 420.0};
        number.failures = {points - size, 1031.0, -0.8, -1.2, 1e-9, {200.0, 600.0, 1031.0, 1500.0, 4000.0}};
        number.right = ContrastSide{900, 989.5, -0.7, -1.1, 1e-7, {150.0, 500.0, 989.5, 1400.0, 3900.0}};
        ClusterContrast category = number;
        category.name = "sender_tld";
        category.column = ColumnId{3};
        category.kind = ContrastKind::Category;
        category.category = "org";
        category.typical = 0.66;
        category.failures = {points - size, 0.2, 0.46, 7.5, 0.003, {}};
        category.right = ContrastSide{900, 0.281, 0.379, 4.9, 0.0004, {}};
        ClusterContrast missing = category;
        missing.name = "charset";
        missing.kind = ContrastKind::Missing;
        missing.typical = 0.1;
        missing.failures = {points - size, 0.08, 0.02, 1.2, 0.4, {}};
        if (i + 1 < count) // the last one has nothing clear
            cluster.contrasts = {number, category, missing};
        else
            cluster.contrasts = {missing};
        report->clusters.push_back(std::move(cluster));
    }
    for (; row < points; ++row, ++report->alone)
        report->points.push_back({row, 4.0F * normal(random), 4.0F * normal(random), -1, 0.0F, 0.8F, 0.5F});
    return report;
}

} // namespace faultline::fake

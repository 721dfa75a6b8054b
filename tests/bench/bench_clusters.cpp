// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// usage: bench_clusters THREADS [POINTS DIMS MIN_CLUSTER_SIZE MIN_SAMPLES]
// HDBSCAN of made-up embeddings (and of a file of 32-bit coordinates, row by row), and of pure noise, the hardest case;
// one JSON line each with what it took in all and for neighbours and spanning tree alone.
#include "analysis/cluster/hdbscan.h"
#include "analysis/cluster/spanning_tree.h"
#include "app/jobs/thread_pool.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <random>
#include <string>

using namespace faultline;

namespace {

double seconds(const std::function<void()> &work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

/// As a network would embed: 25 groups in 12 dimensions, mixed into `dims`, cut off at 0.
Points embedding(std::size_t rows, std::size_t dims)
{
    constexpr std::size_t kLatent = 12;
    std::mt19937_64 random(1);
    std::normal_distribution<float> normal;
    std::vector<float> mix(kLatent * dims);
    for (float &weight : mix)
        weight = normal(random);
    std::vector<float> centres(25 * kLatent);
    for (float &centre : centres)
        centre = 3.0F * normal(random);
    Points points{rows, dims, {}};
    for (std::size_t row = 0; row < rows; ++row) {
        const std::size_t group = random() % 25;
        std::vector<float> sums(dims);
        for (std::size_t k = 0; k < kLatent; ++k) {
            const float z = centres[group * kLatent + k] + normal(random);
            for (std::size_t d = 0; d < dims; ++d)
                sums[d] += z * mix[k * dims + d];
        }
        for (const float sum : sums)
            points.values.push_back(std::max(0.0F, sum + 0.5F * normal(random)));
    }
    return points;
}

Points noise(std::size_t rows, std::size_t dims)
{
    std::mt19937_64 random(2);
    std::normal_distribution<float> normal;
    Points points{rows, dims, std::vector<float>(rows * dims)};
    for (float &x : points.values)
        x = normal(random);
    return points;
}

Points fromFile(const char *name, std::size_t dims)
{
    std::ifstream file(name, std::ios::binary);
    const std::string bytes((std::istreambuf_iterator<char>(file)), {});
    Points points{bytes.size() / sizeof(float) / dims, dims, {}};
    points.values.resize(points.rows * dims);
    std::copy_n(bytes.data(), points.values.size() * sizeof(float), reinterpret_cast<char *>(points.values.data()));
    return points;
}

void measure(const char *task, const Points &points, const HdbscanOptions &options, Run &run)
{
    double neighbours = 0.0;
    double tree = 0.0;
    if (const Result<PointTree> places = PointTree::over(points, placedRows(points), run)) {
        std::optional<Result<Neighbours>> near;
        neighbours = seconds([&] { near = nearestNeighbours(*places, options.minSamples, run); });
        tree = seconds([&] { (void)spanningTree(*places, **near, run); });
    }
    std::vector<double> times;
    std::string sizes;
    for (int round = 0; round < 3; ++round) {
        Result<DensityClusters> clusters = DensityClusters{};
        times.push_back(seconds([&] { clusters = hdbscan(points, options, run); }));
        std::vector<std::size_t> counts(clusters->count + 1, 0);
        for (const std::int32_t label : clusters->labels)
            ++counts[label >= 0 ? static_cast<std::size_t>(label) : clusters->count];
        sizes.clear();
        for (const std::size_t count : counts)
            sizes += (sizes.empty() ? "" : ", ") + std::to_string(count);
    }
    std::sort(times.begin(), times.end());
    std::printf("{\"task\": \"%s\", \"peer\": \"faultline\", \"threads\": %zu, \"rows\": %zu, \"dims\": %zu, "
                "\"seconds\": %.3f, "
                "\"neighbours_s\": %.3f, \"tree_s\": %.3f, \"sizes_then_none\": [%s]}\n",
                task, run.executor.width(), points.rows, points.dims, times[1], neighbours, tree, sizes.c_str());
    std::fflush(stdout);
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 2)
        return 2;
    ThreadPool pool(static_cast<std::size_t>(std::atoi(argv[1])));
    Run run{pool, {}, nullptr, 1};
    measure("clusters_embedding", embedding(20'000, 64), {100, 5, {}}, run);
    measure("clusters_embedding", embedding(50'000, 32), {100, 10, {}}, run);
    measure("clusters_noise", noise(20'000, 64), {100, 5, {}}, run);
    if (argc >= 6) {
        const auto number = [&](int i) { return static_cast<std::size_t>(std::atoi(argv[i])); };
        measure("clusters_file", fromFile(argv[2], number(3)), {number(4), number(5), {}}, run);
    }
    return 0;
}

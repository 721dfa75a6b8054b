// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// usage: bench_cubes PROJECT THREADS
// Weekly metrics, a 20 x 20 heatmap and the confusion of the flights log, with and without a predicate that is not on a
// code edge; one JSON line each: first (columns are loaded and coded) and then the median of eleven.
#include "analysis/columns/cube_engine.h"
#include "app/jobs/thread_pool.h"
#include "app/session/workspace.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <functional>

using namespace faultline;

namespace {

double milliseconds(const std::function<void()> &work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
}

CubeKey keyOf(KeyKind kind)
{
    CubeKey key;
    key.kind = kind;
    return key;
}

/// 20 ranges of a column: (low, high] in equal steps.
CubeKey ranges(const Table &table, const char *name, double low, double high)
{
    CubeKey key;
    key.column = table.schema().find(name)->id;
    for (int i = 1; i < 20; ++i)
        key.cuts.push_back(low + (high - low) * i / 20.0);
    return key;
}

double total(const CubeResult &cube)
{
    double sum = 0.0;
    for (const double count : cube.measures[0])
        sum += count;
    return sum;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 3)
        return 2;
    ThreadPool pool(static_cast<std::size_t>(std::atoi(argv[2])));
    Run run{pool, {}, nullptr, 1};
    const Result<std::shared_ptr<const Dataset>> data = openDataset(argv[1]);
    if (!data) {
        std::fprintf(stderr, "%s\n", data.error().message.c_str());
        return 1;
    }
    const Table &table = *(*data)->production;
    CubeKey weeks = keyOf(KeyKind::TimeWindow);
    const auto time = table.column(table.schema().first(Role::Time)->id, run);
    if (!time)
        return 1;
    const auto [first, last] = std::minmax_element((*time)->integers.begin(), (*time)->integers.end());
    weeks.edges = windowEdges(*first, *last, Window::Week);

    std::vector<CubeQuery> queries(3);
    queries[0].keys = {weeks, keyOf(KeyKind::Label), keyOf(KeyKind::Prediction)};
    queries[1].keys = {ranges(table, "distance", 0, 3000), ranges(table, "inbound_delay_3h", -20, 60),
                       keyOf(KeyKind::Failure)};
    queries[2].keys = {keyOf(KeyKind::Label), keyOf(KeyKind::Prediction)};
    for (CubeQuery &query : queries)
        query.measures = {{MeasureKind::Count, {}}};
    Cohort delayed;
    delayed.op = CohortOp::Range;
    delayed.column = table.schema().find("inbound_delay_3h")->id;
    delayed.lower = 7.7321;
    delayed.upper = HUGE_VAL;

    for (const bool filtered : {false, true}) {
        double rows = 0.0;
        const auto ask = [&] {
            for (CubeQuery &query : queries) {
                query.cohort = filtered ? delayed : Cohort{};
                const Result<CubeResult> cube = answer(**data, query, run);
                if (cube)
                    rows = total(*cube);
            }
        };
        const double cold = milliseconds(ask);
        std::vector<double> warm;
        for (int i = 0; i < 11; ++i)
            warm.push_back(milliseconds(ask));
        std::sort(warm.begin(), warm.end());
        std::printf("{\"task\": \"cubes%s\", \"peer\": \"faultline\", \"threads\": %zu, \"rows\": %.0f, \"of\": %zu, "
                    "\"first_ms\": %.1f, \"ms\": %.2f}\n",
                    filtered ? "_filtered" : "", pool.width(), rows, table.rows(), cold, warm[5]);
    }
    return 0;
}

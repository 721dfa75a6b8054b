// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// usage: bench_heatmap PROJECT THREADS
// What a person waits for on the heatmap page: the cells of one pair of columns, the same under another filter (a brush),
// and the ranking of all pairs; one JSON line each: first (columns are loaded and coded), then the median of eleven.
#include "analysis/analyses/error_grid.h"
#include "analysis/analyses/pair_ranking.h"
#include "app/jobs/thread_pool.h"
#include "app/session/workspace.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <functional>

using namespace faultline;

namespace {

double milliseconds(const std::function<bool()> &work)
{
    const auto start = std::chrono::steady_clock::now();
    const bool good = work();
    const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - start;
    return good ? took.count() : NAN;
}

void report(const char *task, const ThreadPool &pool, std::size_t rows, int repeats,
            const std::function<bool(int)> &work)
{
    const double first = milliseconds([&] { return work(0); });
    std::vector<double> warm;
    for (int i = 1; i <= repeats; ++i)
        warm.push_back(milliseconds([&] { return work(i); }));
    std::sort(warm.begin(), warm.end());
    std::printf("{\"task\": \"%s\", \"peer\": \"faultline\", \"threads\": %zu, \"of\": %zu, \"first_ms\": %.1f, "
                "\"ms\": %.2f}\n",
                task, pool.width(), rows, first, warm[warm.size() / 2]);
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
    const Schema &schema = (*data)->production->schema();
    const std::size_t rows = (*data)->production->rows();
    ErrorGridOptions options;
    options.rows.column = schema.find("distance")->id;
    options.columns.column = schema.find("inbound_delay_3h")->id;
    report("heatmap", pool, rows, 11, [&](int) { return errorGrid(**data, {}, options, run).ok(); });
    Cohort brush;
    brush.op = CohortOp::Range;
    brush.column = schema.find("inbound_n_3h")->id;
    brush.upper = HUGE_VAL;
    report("heatmap_brush", pool, rows, 11, [&](int i) {
        brush.lower = 10.5 + i; // another filter each time, and never on a code edge
        return errorGrid(**data, brush, options, run).ok();
    });
    report("pair_ranking", pool, rows, 3, [&](int) { return rankPairs(**data, {}, std::nullopt, run).ok(); });
    return 0;
}

// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// usage: bench_slices THREADS [PROJECT [COLUMN...]]
// Without a project: the exact ten best conjunctions of up to three ranges over 50,000 rows x 30 columns of 16 codes, and the
// memory that they took. With one: those of up to three single values of some columns (text and up to 24 numbers as they
// are, other numbers in deciles, at least 0.5 % of the rows), as an exhaustive group-by finds them, and then the whole report.
// One JSON line each, the median of five.
#include "analysis/analyses/slice_report.h"
#include "analysis/analyses/slices/slice_search.h"
#include "analysis/columns/outcomes.h"
#include "app/jobs/thread_pool.h"
#include "app/session/workspace.h"

#include <sys/resource.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <functional>
#include <map>
#include <numeric>
#include <random>
#include <set>

using namespace faultline;

namespace {

double milliseconds(const std::function<void()> &work)
{
    std::vector<double> times;
    for (int i = 0; i < 5; ++i) {
        const auto start = std::chrono::steady_clock::now();
        work();
        times.push_back(std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count());
    }
    std::sort(times.begin(), times.end());
    return times[2];
}

std::vector<std::uint32_t> allRows(std::size_t rows)
{
    std::vector<std::uint32_t> order(rows);
    std::iota(order.begin(), order.end(), 0U);
    return order;
}

void searchRanges(Run &run)
{
    constexpr std::size_t kRows = 50'000;
    constexpr std::size_t kColumns = 30;
    constexpr std::size_t kCodes = 16;
    std::mt19937_64 random(1);
    std::vector<std::vector<std::uint8_t>> codes(kColumns, std::vector<std::uint8_t>(kRows));
    for (std::vector<std::uint8_t> &column : codes) {
        for (std::uint8_t &code : column)
            code = static_cast<std::uint8_t>(random() % kCodes);
    }
    std::vector<double> loss(kRows);
    for (std::size_t row = 0; row < kRows; ++row) {
        const bool weak = codes[3][row] < 5 && codes[4][row] >= 8;
        loss[row] = random() % 100 < (weak ? 30U : 10U) ? 1.0 : 0.0;
    }
    const std::vector<SearchAxis> space(kColumns, {kCodes, kCodes, kCodes, true, 256, false});
    const SearchRows rows = searchRows(codes, loss, allRows(kRows));
    double examined = 0.0;
    const double ms = milliseconds([&] {
        const Result<SearchOutcome> outcome =
            searchSlices(space, rows, {{0.95, 10, false}}, {3, {250, UINT64_MAX}, 1e12}, run);
        examined = outcome ? outcome->examined : 0.0;
    });
    struct rusage used { };
    getrusage(RUSAGE_SELF, &used);
    std::printf(
        "{\"task\": \"slices_50k_x_30\", \"peer\": \"faultline\", \"threads\": %zu, \"rows\": %zu, \"examined\": %.4g, "
        "\"ms\": %.1f, \"peak_mb\": %ld}\n",
        run.executor.width(), kRows, examined, ms, used.ru_maxrss / 1024);
}

/// Values as they are where there are few, else deciles: right-closed, the lowest value included.
std::vector<std::uint8_t> singleCodes(const Column &column, std::size_t &size)
{
    std::vector<std::uint8_t> codes(column.rows);
    if (column.type == ValueType::Text) {
        for (std::size_t row = 0; row < column.rows; ++row)
            codes[row] = static_cast<std::uint8_t>(column.entries[row]);
        size = column.dictionary->size();
        return codes;
    }
    std::vector<double> sorted;
    for (std::size_t row = 0; row < column.rows; ++row)
        sorted.push_back(column.number(row));
    std::sort(sorted.begin(), sorted.end());
    std::vector<double> edges = sorted;
    edges.erase(std::unique(edges.begin(), edges.end()), edges.end());
    if (edges.size() > 24) {
        edges.clear();
        for (int decile = 1; decile <= 10; ++decile) {
            const double at = decile / 10.0 * static_cast<double>(sorted.size() - 1);
            const auto below = static_cast<std::size_t>(at);
            const double above = sorted[std::min(below + 1, sorted.size() - 1)];
            edges.push_back(sorted[below] + (at - static_cast<double>(below)) * (above - sorted[below]));
        }
        edges.erase(std::unique(edges.begin(), edges.end()), edges.end());
    }
    for (std::size_t row = 0; row < column.rows; ++row)
        codes[row] =
            static_cast<std::uint8_t>(std::lower_bound(edges.begin(), edges.end(), column.number(row)) - edges.begin());
    size = edges.size();
    return codes;
}

int searchValues(const Dataset &data, const std::vector<std::string> &names, Run &run)
{
    const auto failures = derivedOf(*data.production, Derived::Failure, run);
    std::vector<SearchAxis> space;
    std::vector<std::vector<std::uint8_t>> codes;
    for (const std::string &name : names) {
        const ColumnSchema *schema = data.production->schema().find(name);
        const auto column = schema
            ? data.production->column(schema->id, run)
            : Result<std::shared_ptr<const Column>>(Error{ErrorKind::Query, "no column " + name, {}});
        if (!column || !failures) {
            std::fprintf(stderr, "%s\n", (column ? failures.error() : column.error()).message.c_str());
            return 1;
        }
        std::size_t size = 0;
        codes.push_back(singleCodes(**column, size));
        space.push_back({size, size, size, false, 256, false});
    }
    const std::vector<std::uint32_t> order = allRows(data.production->rows());
    for (const double alpha : {0.95, 0.99, 0.999}) {
        std::vector<FoundSlice> best;
        const double ms = milliseconds([&] {
            const SearchRows rows = searchRows(codes, **failures, order);
            const auto least = static_cast<std::uint64_t>(std::lround(0.005 * static_cast<double>(rows.size())));
            const Result<SearchOutcome> outcome =
                searchSlices(space, rows, {{alpha, 20, false}}, {3, {least, UINT64_MAX}, 1e12}, run);
            best = outcome ? outcome->slices[0] : std::vector<FoundSlice>{};
        });
        std::printf("{\"task\": \"slices_%g\", \"peer\": \"faultline\", \"threads\": %zu, \"rows\": %zu, \"ms\": %.1f, "
                    "\"top\": [",
                    alpha, run.executor.width(), order.size(), ms);
        for (std::size_t i = 0; i < best.size(); ++i)
            std::printf("%s[%llu, %.0f, %.6g]", i == 0 ? "" : ", ", static_cast<unsigned long long>(best[i].n),
                        best[i].loss, best[i].score);
        std::printf("]}\n");
    }
    std::size_t confirmed = 0;
    const double ms = milliseconds([&] {
        const Result<SliceReport> report = findSlices(data, {}, {}, run);
        confirmed = report ? report->confirmed : 0;
    });
    std::printf("{\"task\": \"slice_report\", \"peer\": \"faultline\", \"threads\": %zu, \"rows\": %zu, \"ms\": %.1f, "
                "\"confirmed\": %zu}\n",
                run.executor.width(), order.size(), ms, confirmed);
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 2)
        return 2;
    ThreadPool pool(static_cast<std::size_t>(std::atoi(argv[1])));
    Run run{pool, {}, nullptr, 1};
    if (argc == 2) {
        searchRanges(run);
        return 0;
    }
    const Result<std::shared_ptr<const Dataset>> data = openDataset(argv[2]);
    if (!data) {
        std::fprintf(stderr, "%s\n", data.error().message.c_str());
        return 1;
    }
    return searchValues(**data, {argv + 3, argv + argc}, run);
}

// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// usage: bench_records PROJECT THREADS
// The records of a flights log: every kind of order, then pages of 100 rows of what a window shows, the first one and
// 200 at random places, and an export. One JSON line each: the first time and the median of five.
#include "analysis/analyses/record_export.h"
#include "analysis/analyses/record_order.h"
#include "analysis/analyses/record_page.h"
#include "app/jobs/thread_pool.h"
#include "app/session/workspace.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <fstream>
#include <functional>
#include <random>

using namespace faultline;

namespace {

double milliseconds(const std::function<void()> &work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
}

void say(const std::string &task, std::size_t threads, std::size_t rows, double first, std::vector<double> more)
{
    std::sort(more.begin(), more.end());
    std::printf("{\"task\": \"%s\", \"peer\": \"faultline\", \"threads\": %zu, \"rows\": %zu, \"first_ms\": %.1f, "
                "\"ms\": %.1f, \"worst_ms\": %.1f}\n",
                task.c_str(), threads, rows, first, more[more.size() / 2], more.back());
    std::fflush(stdout);
}

/// Resident memory now and at its peak, in MB.
void sayMemory(const char *when)
{
    std::ifstream status("/proc/self/status");
    std::string line;
    while (std::getline(status, line)) {
        if (line.starts_with("VmHWM") || line.starts_with("VmRSS"))
            std::fprintf(stderr, "%s %s\n", when, line.c_str());
    }
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
    const Schema &schema = table.schema();
    RecordList worst;
    const auto sort = [&](const std::string &task, const RecordOrder &order) {
        std::vector<double> times;
        for (int i = 0; i < 6; ++i) {
            times.push_back(milliseconds([&] {
                Result<RecordList> list = orderRecords(**data, {}, order, run);
                if (!list)
                    std::fprintf(stderr, "%s\n", list.error().message.c_str());
                else if (order.by == SortBy::Worst)
                    worst = list.take();
            }));
        }
        say("sort_" + task, pool.width(), table.rows(), times.front(), {times.begin() + 1, times.end()});
        sayMemory(task.c_str());
    };
    sort("worst", {});
    for (const char *name : {"distance", "inbound_delay_3h", "ts", "origin", "request_id"}) {
        if (const ColumnSchema *column = schema.find(name))
            sort(name, {SortBy::Column, {column->id, {}}, true});
    }

    std::vector<RecordColumn> columns = allRecordColumns(schema);
    columns.resize(std::min<std::size_t>(columns.size(), 12));
    constexpr std::size_t kPage = 100;
    const auto page = [&](const std::vector<std::uint32_t> &rows, std::size_t first) {
        return milliseconds([&] {
            const auto at = rows.begin() + static_cast<std::ptrdiff_t>(first);
            const auto read = readRecords(table, {at, at + static_cast<std::ptrdiff_t>(kPage)}, columns, run);
            if (!read)
                std::fprintf(stderr, "%s\n", read.error().message.c_str());
        });
    };
    std::mt19937_64 random(1);
    const double firstPage = page(*worst.rows, 0);
    std::vector<double> jumps;
    for (int i = 0; i < 200; ++i)
        jumps.push_back(page(*worst.rows, random() % (worst.rows->size() - kPage)));
    say("page_of_worst", pool.width(), kPage, firstPage, jumps);
    sayMemory("pages");

    std::vector<std::uint32_t> some(
        worst.rows->begin(),
        worst.rows->begin() + static_cast<std::ptrdiff_t>(std::min<std::size_t>(1'000'000, worst.rows->size())));
    std::size_t bytes = 0;
    const double exported = milliseconds([&] {
        const Result<void> done = exportCsv(
            table, some, allRecordColumns(schema), CsvSafety::Spreadsheet,
            [&](std::string_view piece) -> Result<void> {
                bytes += piece.size();
                return {};
            },
            run);
        if (!done)
            std::fprintf(stderr, "%s\n", done.error().message.c_str());
    });
    say("export_worst_" + std::to_string(bytes / 1'000'000) + "_MB", pool.width(), some.size(), exported, {exported});
    sayMemory("export");
    return 0;
}

// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/analyses/column_values.h"

#include "analysis/base/shortest_text.h"
#include "analysis/values/cohort_completion.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace faultline {

namespace {

constexpr std::size_t kMostUniqueRows = 200'000;
constexpr std::size_t kMostSampled = 262'144;
constexpr std::size_t kMostDates = 60;

using Counts = std::vector<std::uint32_t>;
using Listed = std::vector<ColumnValue>;

std::size_t bytesOf(const Listed &values)
{
    std::size_t bytes = 0;
    for (const ColumnValue &value : values)
        bytes += sizeof(ColumnValue) + value.text.size();
    return bytes;
}

/// use(row) for every row that has a value; false when cancelled.
template <class Use>
bool forValues(const Column &column, const Run &run, const Use &use)
{
    for (std::size_t row = 0; row < column.rows; ++row) {
        if (row % kChunkRows == 0 && run.cancel.isCancelled())
            return false;
        if (column.isValid(row))
            use(row);
    }
    return true;
}

/// Rows of every entry of the dictionary.
Result<std::shared_ptr<const Counts>> entryCounts(const Column &column, Run &run)
{
    auto counts = std::make_shared<Counts>(column.dictionary->size(), 0U);
    if (!forValues(column, run, [&](std::size_t row) { ++(*counts)[column.entries[row]]; }))
        return cancelled();
    return std::shared_ptr<const Counts>(std::move(counts));
}

Result<ColumnValues> textValues(const Column &column, const Counts &counts, const std::string &typed, std::size_t most,
                                const Run &run)
{
    struct Candidate {
        bool begins = false;
        std::uint32_t rows = 0;
        std::uint32_t entry = 0;
    };
    const auto before = [](const Candidate &a, const Candidate &b) {
        if (a.begins != b.begins)
            return a.begins;
        return a.rows != b.rows ? a.rows > b.rows : a.entry < b.entry;
    };
    std::vector<Candidate> found;
    for (std::uint32_t entry = 0; entry < counts.size(); ++entry) {
        if (entry % kChunkRows == 0 && run.cancel.isCancelled())
            return cancelled();
        const std::size_t at =
            counts[entry] == 0 ? std::string_view::npos : findLetters(column.dictionary->value(entry), typed);
        if (at != std::string_view::npos)
            found.push_back({at == 0, counts[entry], entry});
    }
    ColumnValues values;
    values.whole = found.size() <= most;
    const auto end = found.begin() + static_cast<std::ptrdiff_t>(std::min(most, found.size()));
    std::partial_sort(found.begin(), end, found.end(), before);
    std::for_each(found.begin(), end, [&](const Candidate &one) {
        values.values.push_back({std::string(column.dictionary->value(one.entry)), one.rows, {}});
    });
    return values;
}

/// Every value with its rows, by size.
Listed distinctNumbers(const CodedColumn &coded, std::size_t rows)
{
    std::vector<std::uint64_t> counts(coded.book->size(), 0);
    for (std::size_t row = 0; row < rows; ++row)
        ++counts[coded.codes.at(row)];
    Listed values;
    for (std::size_t bin = 0; bin < coded.book->edges.size(); ++bin) {
        const std::uint64_t count = counts[CodeBook::kFirst + bin];
        if (count > 0)
            values.push_back({shortestText(coded.book->edges[bin]), count, {}});
    }
    return values;
}

Listed quantiles(const Column &column)
{
    std::vector<double> sample;
    const std::size_t step = std::max<std::size_t>(1, column.rows / kMostSampled);
    for (std::size_t row = 0; row < column.rows; row += step) {
        if (column.isValid(row) && std::isfinite(column.number(row)))
            sample.push_back(column.number(row));
    }
    std::sort(sample.begin(), sample.end());
    Listed values;
    for (const double share : {0.0, 0.05, 0.25, 0.5, 0.75, 0.95, 1.0}) {
        if (sample.empty())
            break;
        const double value = sample[static_cast<std::size_t>(share * static_cast<double>(sample.size() - 1))];
        const std::string text = shortestText(value);
        if (values.empty() || values.back().text != text)
            values.push_back({text, 0, share});
    }
    return values;
}

Result<Listed> dates(const Column &column, const Run &run)
{
    Micros first = INT64_MAX;
    Micros last = INT64_MIN;
    if (!forValues(column, run, [&](std::size_t row) {
            first = std::min(first, column.integers[row]);
            last = std::max(last, column.integers[row]);
        }))
        return cancelled();
    if (first > last)
        return Listed{};
    std::vector<Micros> edges;
    for (const Window window : {Window::Day, Window::Week, Window::Month, Window::Quarter, Window::Year}) {
        edges = windowEdges(first, last, window);
        if (edges.size() <= kMostDates + 1)
            break;
    }
    Listed values;
    for (std::size_t i = 0; i + 1 < edges.size(); ++i)
        values.push_back({formatIsoTime(edges[i]).substr(0, 10), 0, {}});
    const bool whole = forValues(column, run, [&](std::size_t row) {
        const auto after = std::upper_bound(edges.begin(), edges.end(), column.integers[row]);
        const auto window = static_cast<std::size_t>(after - edges.begin()) - 1;
        ++values[std::min(window, values.size() - 1)].rows;
    });
    return whole ? Result<Listed>(std::move(values)) : Result<Listed>(cancelled());
}

/// What a column of numbers or times has to offer, whatever is typed.
Result<std::shared_ptr<const Listed>> listedOf(const Dataset &data, ColumnId id, const Column &column, Run &run)
{
    if (column.type == ValueType::Time) {
        Result<Listed> listed = dates(column, run);
        return listed ? Result<std::shared_ptr<const Listed>>(std::make_shared<const Listed>(listed.take()))
                      : listed.error();
    }
    const auto coded = data.codes(id, run);
    if (!coded)
        return coded.error();
    const bool few = (*coded)->book->distinct && (*coded)->book->exactInDouble;
    return std::make_shared<const Listed>(few ? distinctNumbers(**coded, column.rows) : quantiles(column));
}

ColumnValues fitting(const Listed &listed, const std::string &typed, std::size_t most)
{
    ColumnValues values;
    values.whole = true;
    for (const bool begins : {true, false}) {
        for (const ColumnValue &value : listed) {
            const std::size_t at = findLetters(value.text, typed);
            if (at == std::string_view::npos || (at == 0) != begins)
                continue;
            if (values.values.size() < most)
                values.values.push_back(value);
            else
                values.whole = false;
        }
    }
    return values;
}

} // namespace

Result<ColumnValues> columnValues(const Dataset &data, ColumnId column, const std::string &typed, std::size_t most,
                                  Run &run)
{
    const Table &table = *data.production;
    const ColumnSchema *schema = table.schema().find(column);
    if (!schema)
        return Error{ErrorKind::Query, "There is no such column.", {}};
    ColumnValues none;
    none.column = column;
    none.typed = typed;
    if ((schema->role == Role::Id || schema->role == Role::Text) && table.rows() > kMostUniqueRows)
        return none;
    const auto loaded = table.column(column, run);
    if (!loaded)
        return loaded.error();
    const Column &values = **loaded;
    const std::string key = "values of column " + std::to_string(column.value);
    Result<ColumnValues> found = ColumnValues{};
    if (values.type == ValueType::Text) {
        const auto counts = table.cached<Counts>(
            key, [&] { return entryCounts(values, run); },
            [](const Counts &made) { return made.size() * sizeof(std::uint32_t); });
        if (!counts)
            return counts.error();
        found = textValues(values, **counts, typed, most, run);
    } else {
        const auto listed = table.cached<Listed>(
            key, [&] { return listedOf(data, column, values, run); }, bytesOf);
        if (!listed)
            return listed.error();
        found = fitting(**listed, typed, most);
    }
    if (found) {
        found->column = column;
        found->typed = typed;
    }
    return found;
}

} // namespace faultline

// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/values/column_series.h"

#include <algorithm>
#include <charconv>
#include <map>

namespace faultline {

namespace {

constexpr std::size_t kLeast = 4;

/// Index behind the last "_", written as a number is: no sign, no leading zero.
std::optional<std::size_t> indexOf(std::string_view name, std::size_t underscore)
{
    const std::string_view digits = name.substr(underscore + 1);
    std::size_t index = 0;
    const auto [end, code] = std::from_chars(digits.data(), digits.data() + digits.size(), index);
    const bool whole = code == std::errc{} && end == digits.data() + digits.size();
    return whole && (digits.size() == 1 || digits.front() != '0') ? std::optional(index) : std::nullopt;
}

} // namespace

std::size_t ColumnSeries::edge() const
{
    std::size_t edge = 4;
    while (edge * edge < columns.size())
        ++edge;
    return edge * edge == columns.size() ? edge : 0;
}

std::vector<ColumnSeries> columnSeries(const Schema &schema)
{
    std::map<std::string, std::map<std::size_t, ColumnId>> byName;
    for (const ColumnSchema &column : schema.columns) {
        const bool number = column.type == ValueType::Int64 || column.type == ValueType::Float64;
        const std::size_t underscore = column.name.rfind('_');
        if (!number || underscore == std::string::npos || underscore == 0
            || (column.role != Role::Embedding && column.role != Role::Feature && column.role != Role::Meta))
            continue;
        if (const auto index = indexOf(column.name, underscore))
            byName[column.name.substr(0, underscore)].emplace(*index, column.id);
    }
    std::vector<ColumnSeries> series;
    for (const auto &[name, columns] : byName) {
        if (columns.size() < kLeast || columns.rbegin()->first != columns.size() - 1)
            continue;
        series.push_back({name, {}});
        for (const auto &[index, id] : columns)
            series.back().columns.push_back(id);
    }
    std::stable_sort(series.begin(), series.end(),
                     [](const ColumnSeries &a, const ColumnSeries &b) { return a.columns.size() > b.columns.size(); });
    return series;
}

} // namespace faultline

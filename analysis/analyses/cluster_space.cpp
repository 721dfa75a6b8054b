// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/analyses/cluster_space.h"

#include "analysis/cluster/pca.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <numeric>

namespace faultline {

namespace {

constexpr double kExplained = 0.9;
constexpr std::size_t kMostAxes = 16;
constexpr double kCut = 5.0;
constexpr std::size_t kMostWords = 20;
constexpr std::size_t kMostClasses = 100;

using Coordinate = std::vector<double>;

/// The coordinates of an embedding in the order of their numbers.
std::vector<ColumnId> embeddingColumns(const Schema &schema)
{
    std::vector<std::pair<long, ColumnId>> numbered;
    for (const ColumnSchema *column : schema.all(Role::Embedding)) {
        if (column->type == ValueType::Text || column->type == ValueType::Time)
            continue;
        long number = static_cast<long>(numbered.size());
        std::from_chars(column->argument.data(), column->argument.data() + column->argument.size(), number);
        numbered.emplace_back(number, column->id);
    }
    std::stable_sort(numbered.begin(), numbered.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    std::vector<ColumnId> columns;
    for (const auto &[number, column] : numbered)
        columns.push_back(column);
    return columns;
}

/// Linear between the two nearest of sorted values.
double quantile(const std::vector<double> &rising, double share)
{
    const double at = share * static_cast<double>(rising.size() - 1);
    const auto below = static_cast<std::size_t>(at);
    const double next = below + 1 < rising.size() ? rising[below + 1] : rising[below];
    return rising[below] + (next - rising[below]) * (at - static_cast<double>(below));
}

double deviation(const std::vector<double> &values)
{
    const auto n = static_cast<double>(values.size());
    const double mean = std::accumulate(values.begin(), values.end(), 0.0) / n;
    double squares = 0.0;
    for (const double value : values)
        squares += (value - mean) * (value - mean);
    return std::sqrt(squares / n);
}

std::size_t frequentFrom(std::size_t rows)
{
    return std::max<std::size_t>(5, (rows + 99) / 100);
}

void addNumbers(const FrameColumn &column, std::size_t rows, std::vector<Coordinate> &space, ClusterSpaceFacts &facts)
{
    std::vector<double> present;
    for (std::size_t row = 0; row < rows; ++row) {
        if (!std::isnan(column.numbers[row]))
            present.push_back(column.numbers[row]);
    }
    if (present.empty())
        return;
    std::sort(present.begin(), present.end());
    const double median = quantile(present, 0.5);
    double spread = (quantile(present, 0.75) - quantile(present, 0.25)) / 1.349;
    if (!(spread > 0.0))
        spread = deviation(present);
    const std::size_t absent = rows - present.size();
    if (absent >= frequentFrom(rows) && absent < rows) {
        Coordinate indicator(rows, 0.0);
        for (std::size_t row = 0; row < rows; ++row)
            indicator[row] = std::isnan(column.numbers[row]) ? 1.0 : 0.0;
        space.push_back(std::move(indicator));
    }
    if (!(spread > 0.0) || !std::isfinite(spread))
        return;
    Coordinate scaled(rows, 0.0);
    for (std::size_t row = 0; row < rows; ++row) {
        if (!std::isnan(column.numbers[row]))
            scaled[row] = std::clamp((column.numbers[row] - median) / spread, -kCut, kCut);
    }
    space.push_back(std::move(scaled));
    ++facts.numbers;
    facts.imputed += absent;
    facts.imputedColumns += absent > 0 ? 1 : 0;
}

void addWords(const FrameColumn &column, std::size_t rows, std::vector<Coordinate> &space, ClusterSpaceFacts &facts)
{
    std::vector<std::size_t> counts(column.texts.size() + 1, 0);
    for (std::size_t row = 0; row < rows; ++row)
        ++counts[std::min<std::size_t>(column.words[row], column.texts.size())]; // the last one: missing
    std::vector<std::size_t> frequent;
    for (std::size_t word = 0; word < counts.size(); ++word) {
        if (counts[word] >= frequentFrom(rows) && counts[word] < rows)
            frequent.push_back(word);
    }
    std::stable_sort(frequent.begin(), frequent.end(),
                     [&](std::size_t a, std::size_t b) { return counts[a] > counts[b]; });
    frequent.resize(std::min(frequent.size(), kMostWords));
    for (const std::size_t word : frequent) {
        Coordinate indicator(rows, 0.0);
        for (std::size_t row = 0; row < rows; ++row)
            indicator[row] = std::min<std::size_t>(column.words[row], column.texts.size()) == word ? 1.0 : 0.0;
        space.push_back(std::move(indicator));
    }
    facts.categories += frequent.empty() ? 0 : 1;
}

/// Moves every coordinate to mean 0 and scales all alike to a total variance of 1; false when nothing varies.
bool scaleTogether(std::vector<Coordinate> &space)
{
    double variance = 0.0;
    for (Coordinate &coordinate : space) {
        double sum = 0.0;
        double n = 0.0;
        for (const double x : coordinate) {
            sum += std::isnan(x) ? 0.0 : x;
            n += std::isnan(x) ? 0.0 : 1.0;
        }
        double squares = 0.0;
        for (double &x : coordinate) {
            x -= sum / std::max(1.0, n);
            squares += std::isnan(x) ? 0.0 : x * x;
        }
        variance += squares / std::max(1.0, n);
    }
    if (!(variance > 0.0) || !std::isfinite(variance))
        return false;
    for (Coordinate &coordinate : space) {
        for (double &x : coordinate)
            x /= std::sqrt(variance);
    }
    return true;
}

/// Square roots of the probabilities divided by their sum; a row without them stands at the mean.
Result<void> addProbabilities(const Table &table, std::span<const std::uint32_t> rows, std::vector<Coordinate> &space,
                              ClusterSpaceFacts &facts, Run &run)
{
    std::vector<ColumnId> columns;
    for (const ColumnSchema *column : table.schema().all(Role::Probability))
        columns.push_back(column->id);
    if (columns.size() < 3 || columns.size() > kMostClasses)
        return {};
    const Result<std::vector<FrameColumn>> frame = featureFrame(table, rows, columns, run);
    if (!frame)
        return frame.error();
    if (std::any_of(frame->begin(), frame->end(), [](const FrameColumn &column) { return column.ofText; }))
        return {};
    const std::size_t first = space.size();
    space.resize(first + columns.size(), Coordinate(rows.size(), 0.0));
    std::vector<double> means(columns.size(), 0.0);
    std::vector<bool> whole(rows.size(), false);
    double n = 0.0;
    for (std::size_t row = 0; row < rows.size(); ++row) {
        double sum = 0.0;
        bool negative = false;
        for (const FrameColumn &column : *frame) {
            sum += column.numbers[row];
            negative |= column.numbers[row] < 0.0;
        }
        whole[row] = !negative && sum > 0.0 && std::isfinite(sum);
        n += whole[row] ? 1.0 : 0.0;
        for (std::size_t k = 0; whole[row] && k < columns.size(); ++k) {
            space[first + k][row] = std::sqrt((*frame)[k].numbers[row] / sum);
            means[k] += space[first + k][row];
        }
    }
    if (!(n > 0.0)) {
        space.resize(first);
        return {};
    }
    for (std::size_t k = 0; k < columns.size(); ++k) {
        for (std::size_t row = 0; row < rows.size(); ++row) {
            if (!whole[row])
                space[first + k][row] = means[k] / n;
        }
    }
    facts.probabilities = true;
    return {};
}

Result<std::vector<Coordinate>> baseOf(const Table &table, std::span<const std::uint32_t> rows,
                                       const std::vector<FrameColumn> &features, const ClusterSettings &settings,
                                       ClusterSpaceFacts &facts, Run &run)
{
    std::vector<Coordinate> space;
    const std::vector<ColumnId> embedding = embeddingColumns(table.schema());
    if (settings.space != ClusterSpace::Features && embedding.size() >= 2) {
        facts.space = ClusterSpace::Embedding;
        facts.numbers = embedding.size();
        Result<std::vector<FrameColumn>> frame = featureFrame(table, rows, embedding, run);
        if (!frame)
            return frame.error();
        for (FrameColumn &column : *frame)
            space.push_back(std::move(column.numbers));
        return space;
    }
    facts.space = ClusterSpace::Features;
    for (const FrameColumn &column : features) {
        if (settings.space == ClusterSpace::Embedding)
            break; // there is none
        if (column.ofText)
            addWords(column, rows.size(), space, facts);
        else
            addNumbers(column, rows.size(), space, facts);
    }
    return space;
}

Points pointsOf(const std::vector<Coordinate> &space, std::size_t rows)
{
    Points points{rows, space.size(), std::vector<float>(rows * space.size())};
    for (std::size_t d = 0; d < space.size(); ++d) {
        for (std::size_t row = 0; row < rows; ++row)
            points.values[row * space.size() + d] = static_cast<float>(space[d][row]);
    }
    return points;
}

} // namespace

Result<PlacedFailures> placeFailures(const Table &table, std::span<const std::uint32_t> rows,
                                     const std::vector<FrameColumn> &features, const ClusterSettings &settings,
                                     Run &run)
{
    PlacedFailures placed;
    placed.points.rows = rows.size();
    Result<std::vector<Coordinate>> space = baseOf(table, rows, features, settings, placed.facts, run);
    if (!space)
        return space.error();
    if (!scaleTogether(*space))
        return placed;
    if (settings.withProbabilities) {
        const Result<void> added = addProbabilities(table, rows, *space, placed.facts, run);
        if (!added)
            return added.error();
    }
    placed.facts.coordinates = space->size();
    const Points whole = pointsOf(*space, rows.size());
    const std::vector<std::uint32_t> there = placedRows(whole);
    placed.facts.unplaced = rows.size() - there.size();
    if (there.empty())
        return placed;
    Result<PrincipalAxes> axes = principalAxes(whole, there, kMostAxes, run);
    if (!axes)
        return axes.error();
    std::size_t kept = 1;
    while (kept < axes->count() && axes->explained(kept) < kExplained)
        ++kept;
    axes->variances.resize(kept);
    axes->axes.resize(kept * axes->dims);
    placed.facts.axes = kept;
    placed.facts.explained = axes->explained(kept);
    placed.facts.mapExplained = axes->explained(2);
    const Result<Points> along = alongAxes(whole, there, *axes, run);
    if (!along)
        return along.error();
    placed.points.dims = kept;
    placed.points.values.assign(rows.size() * kept, std::numeric_limits<float>::quiet_NaN());
    for (std::size_t i = 0; i < there.size(); ++i)
        std::copy_n(along->at(i), kept, placed.points.values.begin() + static_cast<std::ptrdiff_t>(there[i] * kept));
    return placed;
}

} // namespace faultline

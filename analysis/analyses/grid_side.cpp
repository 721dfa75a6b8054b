// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/analyses/grid_side.h"

#include "analysis/analyses/grid_bins.h"
#include "analysis/columns/outcomes.h"
#include "analysis/stats/readable_cuts.h"

#include <algorithm>
#include <bit>
#include <charconv>
#include <cmath>
#include <map>

namespace faultline {

namespace {

constexpr std::size_t kMostSampled = 131'072;

/// The most frequent of some keys, most frequent first; equal counts by key. All of them when one more would do.
template <class Key>
std::vector<Key> mostFrequent(const std::map<Key, std::size_t> &counts, std::size_t most)
{
    std::vector<std::pair<Key, std::size_t>> ranked(counts.begin(), counts.end());
    std::stable_sort(ranked.begin(), ranked.end(), [](const auto &a, const auto &b) { return a.second > b.second; });
    if (ranked.size() > most + 1)
        ranked.resize(most);
    std::vector<Key> keys;
    for (const auto &[key, count] : ranked)
        keys.push_back(key);
    return keys;
}

std::vector<std::string> frequentTexts(const Column &values, const std::vector<std::uint32_t> &sample, std::size_t most)
{
    std::vector<std::size_t> ofEntry(values.dictionary->size(), 0);
    for (const std::uint32_t row : sample) {
        if (values.isValid(row))
            ++ofEntry[values.entries[row]];
    }
    std::map<std::string, std::size_t> counts;
    for (std::uint32_t entry = 0; entry < ofEntry.size(); ++entry) {
        if (ofEntry[entry] > 0)
            counts.emplace(values.dictionary->value(entry), ofEntry[entry]);
    }
    return mostFrequent(counts, most);
}

std::vector<double> finiteSorted(const Column &values, const std::vector<std::uint32_t> &sample)
{
    std::vector<double> sorted;
    sorted.reserve(sample.size());
    for (const std::uint32_t row : sample) {
        if (const double value = values.number(row); values.isValid(row) && std::isfinite(value))
            sorted.push_back(value);
    }
    std::sort(sorted.begin(), sorted.end());
    return sorted;
}

/// Whole days, hours and so on, in microseconds.
const std::vector<double> &timeSteps()
{
    static const std::vector<double> kSteps{7.0 * kDay,      double{kDay},   6.0 * kHour,    double{kHour},
                                            600.0 * kSecond, 60.0 * kSecond, double{kSecond}};
    return kSteps;
}

void binNumbers(BinnedSide &made, const Column &values, const CodeBook &book, const std::vector<std::uint32_t> &sample,
                const GridLimits &limits)
{
    const std::vector<double> sorted = finiteSorted(values, sample);
    constexpr double kWholeBelow = 1e15;
    made.axis.wholeNumbers = std::all_of(sorted.begin(), sorted.end(), [](double value) {
        return std::fabs(value) < kWholeBelow && value == std::floor(value);
    });
    std::vector<double> distinct;
    for (const double value : sorted) {
        if (distinct.empty() || value != distinct.back())
            distinct.push_back(value);
        if (distinct.size() > limits.categories)
            break;
    }
    if (distinct.size() < 2 || (book.distinct && distinct.size() <= limits.categories))
        return listNumbers(made, std::move(distinct));
    std::vector<double> cuts =
        readableCuts(sorted, limits.ranges, values.type == ValueType::Time ? timeSteps() : std::vector<double>{});
    if (cuts.empty()) // nearly all are the largest value
        cuts.push_back(*(std::lower_bound(sorted.begin(), sorted.end(), sorted.back()) - 1));
    cutNumbers(made, cuts);
}

/// Labels and predictions keep the order of the classes.
Result<void> binClasses(BinnedSide &made, const Dataset &data, const Column &values,
                        const std::vector<std::uint32_t> &sample, const GridLimits &limits, Run &run)
{
    const auto outcomes = outcomesOf(*data.production, run);
    if (!outcomes)
        return outcomes.error();
    std::vector<std::string> names = (*outcomes)->classes;
    if (names.size() > limits.classes + 1) {
        const CodeVector &codes = made.axis.role == Role::Label ? (*outcomes)->label : (*outcomes)->prediction;
        std::map<std::size_t, std::size_t> counts;
        for (const std::uint32_t row : sample) {
            if (codes.at(row) > 0)
                ++counts[codes.at(row) - 1];
        }
        std::vector<std::size_t> kept = mostFrequent(counts, limits.classes);
        std::sort(kept.begin(), kept.end());
        std::vector<std::string> frequent;
        for (const std::size_t index : kept)
            frequent.push_back(names[index]);
        names = std::move(frequent);
    }
    if (values.type == ValueType::Text) {
        listTexts(made, std::move(names));
        return {};
    }
    made.axis.wholeNumbers = values.type == ValueType::Int64;
    std::vector<double> numbers;
    for (const std::string &name : names) {
        double number = 0.0;
        if (std::from_chars(name.data(), name.data() + name.size(), number).ec == std::errc{})
            numbers.push_back(number);
    }
    listNumbers(made, std::move(numbers));
    return {};
}

struct TimeEnds {
    Micros first = 0;
    Micros last = 0;
    bool any = false;
};

TimeEnds timeEnds(const Column &times, const RowMask &cohort)
{
    TimeEnds ends;
    for (std::size_t word = 0; word < cohort.words.size(); ++word) {
        std::uint64_t rows = cohort.words[word];
        if (!times.valid.empty())
            rows &= times.valid[word];
        for (; rows != 0; rows &= rows - 1) {
            const Micros at = times.integers[word * 64 + static_cast<std::size_t>(std::countr_zero(rows))];
            ends.first = ends.any ? std::min(ends.first, at) : at;
            ends.last = ends.any ? std::max(ends.last, at) : at;
            ends.any = true;
        }
    }
    return ends;
}

Result<void> binTimes(BinnedSide &made, const Column &times, const RowMask &cohort, const GridLimits &limits)
{
    const TimeEnds ends = timeEnds(times, cohort);
    std::vector<Micros> edges;
    made.axis.window = made.axis.side.window.value_or(Window::Year);
    if (ends.any && made.axis.side.window) {
        edges = windowEdges(ends.first, ends.last, *made.axis.window);
        if (edges.size() > kMostWindows + 1)
            return Error{ErrorKind::Query, "More than 400 time windows: choose longer ones.", made.axis.name};
    } else if (ends.any) {
        for (const Window window :
             {Window::Hour, Window::Day, Window::Week, Window::Month, Window::Quarter, Window::Year}) {
            made.axis.window = window;
            edges = windowEdges(ends.first, ends.last, window);
            if (edges.size() <= limits.windows + 1)
                break;
        }
    }
    listWindows(made, edges);
    return {};
}

} // namespace

std::vector<std::uint32_t> sampledRows(const RowMask &cohort)
{
    const std::size_t stride = cohort.count() / kMostSampled + 1;
    std::vector<std::uint32_t> rows;
    std::size_t passed = 0; ///< rows of the cohort so far
    for (std::size_t word = 0; word < cohort.words.size(); ++word) {
        const auto inWord = static_cast<std::size_t>(std::popcount(cohort.words[word]));
        if (passed / stride == (passed + inWord) / stride && passed % stride != 0) {
            passed += inWord; // no sampled row in here
            continue;
        }
        for (std::uint64_t bits = cohort.words[word]; bits != 0; bits &= bits - 1) {
            if (passed++ % stride == 0)
                rows.push_back(
                    static_cast<std::uint32_t>(word * 64 + static_cast<std::size_t>(std::countr_zero(bits))));
        }
    }
    return rows;
}

Result<BinnedSide> binnedSide(const Dataset &data, const RowMask &cohort, const std::vector<std::uint32_t> &sample,
                              const GridSide &side, const GridLimits &limits, Run &run)
{
    const Schema &schema = data.production->schema();
    const auto values = data.production->column(side.column, run);
    if (!values)
        return values.error();
    const ColumnSchema &column = *schema.find(side.column);
    BinnedSide made;
    made.key.column = side.column;
    made.axis.side = side;
    made.axis.name = column.name;
    made.axis.role = column.role;
    made.axis.type = column.type;
    if (column.role == Role::Time && column.type == ValueType::Time) {
        const Result<void> done = binTimes(made, **values, cohort, limits);
        return done ? Result<BinnedSide>(std::move(made)) : Result<BinnedSide>(done.error());
    }
    if ((column.role == Role::Label || column.role == Role::Prediction) && schema.task != Task::Regression) {
        const Result<void> done = binClasses(made, data, **values, sample, limits, run);
        return done ? Result<BinnedSide>(std::move(made)) : Result<BinnedSide>(done.error());
    }
    if (column.type == ValueType::Text) {
        listTexts(made, frequentTexts(**values, sample, limits.categories));
        return made;
    }
    const auto coded = data.codes(side.column, run);
    if (!coded)
        return coded.error();
    binNumbers(made, **values, *(*coded)->book, sample, limits);
    return made;
}

} // namespace faultline

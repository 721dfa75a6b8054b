// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/ingest/probability_columns.h"

#include "analysis/ingest/role_names.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>

namespace faultline {

namespace {

constexpr double kSumTolerance = 1e-3;
constexpr double kRowsThatAgree = 0.99;

using Group = std::vector<ProbabilityColumn>;

bool sumsToOne(const Sample &sample, const Group &group)
{
    std::vector<std::vector<std::optional<double>>> numbers;
    for (const ProbabilityColumn &column : group)
        numbers.push_back(numbersOf(sample.columns[column.column]));
    std::size_t whole = 0;
    std::size_t agree = 0;
    for (std::size_t row = 0; row < sample.rows; ++row) {
        double sum = 0.0;
        bool complete = true;
        for (const auto &column : numbers) {
            complete = complete && column[row].has_value();
            sum += column[row].value_or(0.0);
        }
        whole += complete ? 1 : 0;
        agree += complete && std::abs(sum - 1.0) <= kSumTolerance ? 1 : 0;
    }
    return whole > 0 && static_cast<double>(agree) >= kRowsThatAgree * static_cast<double>(whole);
}

/// The members whose class occurs among the labels, when at least two do; else all.
Group membersAmong(const Group &group, const std::set<std::string> &labels)
{
    Group members;
    std::copy_if(group.begin(), group.end(), std::back_inserter(members),
                 [&](const ProbabilityColumn &column) { return labels.count(column.value) > 0; });
    return members.size() >= 2 ? members : group;
}

} // namespace

std::set<std::string> classesInNames(const Sample &sample)
{
    std::set<std::string> classes;
    for (const SampleColumn &column : sample.columns) {
        if (const auto found = classInName(column.name))
            classes.insert(found->value);
    }
    return classes;
}

std::vector<ProbabilityColumn> findProbabilityColumns(const Sample &sample, const std::vector<ColumnProfile> &profiles,
                                                      const std::vector<bool> &taken,
                                                      const std::set<std::string> &labels)
{
    std::map<std::string, Group> groups; // by the pattern of the name; "" = named as a label
    for (std::size_t i = 0; i < sample.columns.size(); ++i) {
        if (taken[i] || !profiles[i].inUnitInterval || profiles[i].present == 0)
            continue;
        const std::string &name = sample.columns[i].name;
        if (const auto found = classInName(name))
            groups[found->pattern].push_back({i, found->value});
        else if (labels.count(name) > 0)
            groups[""].push_back({i, name});
    }
    Group best;
    for (const auto &[pattern, group] : groups) {
        for (Group members : {membersAmong(group, labels), group}) {
            const bool whole = members.size() >= 2 && sumsToOne(sample, members);
            const bool alone = members.size() == 1 && !pattern.empty() && labels.count(members[0].value) > 0;
            if (!(whole || alone) || members.size() <= best.size())
                continue;
            for (ProbabilityColumn &column : members)
                column.sumsToOne = whole;
            best = std::move(members);
        }
    }
    return best;
}

ScoreMeaning meaningOfScore(const Sample &sample, std::size_t score, std::size_t prediction,
                            const ColumnProfile &predictions, const std::vector<ColumnSchema> &columns)
{
    constexpr double kInfinity = std::numeric_limits<double>::infinity();
    ScoreMeaning meaning;
    std::map<std::string, std::vector<std::optional<double>>> probabilities;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (columns[i].role == Role::Probability)
            probabilities[columns[i].argument] = numbersOf(sample.columns[i]);
    }
    const std::vector<std::optional<double>> scores = numbersOf(sample.columns[score]);
    std::size_t compared = 0;
    std::size_t equal = 0;
    std::map<std::string, std::pair<double, double>> ranges; // of the score, by predicted class
    for (std::size_t row = 0; row < sample.rows; ++row) {
        const auto predicted = classText(sample.columns[prediction].cells[row], predictions.type);
        if (!predicted || !scores[row])
            continue;
        auto &[low, high] = ranges.try_emplace(*predicted, kInfinity, -kInfinity).first->second;
        low = std::min(low, *scores[row]);
        high = std::max(high, *scores[row]);
        const auto found = probabilities.find(*predicted);
        if (found == probabilities.end() || !found->second[row])
            continue;
        ++compared;
        equal += std::abs(*found->second[row] - *scores[row]) <= kSumTolerance ? 1 : 0;
    }
    meaning.largestProbability =
        compared > 0 && static_cast<double>(equal) >= kRowsThatAgree * static_cast<double>(compared);
    if (!probabilities.empty() || ranges.size() != 2)
        return meaning;
    const auto &[first, firstRange] = *ranges.begin();
    const auto &[second, secondRange] = *ranges.rbegin();
    if (firstRange.second <= secondRange.first)
        meaning.ofClass = second;
    else if (secondRange.second <= firstRange.first)
        meaning.ofClass = first;
    return meaning;
}

} // namespace faultline

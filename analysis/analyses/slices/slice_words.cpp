// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/analyses/slices/slice_words.h"

#include "analysis/stats/readable_cuts.h"

#include <algorithm>
#include <cmath>

namespace faultline {

namespace {

/// One end of a range; none where it is open.
struct Bound {
    bool isOpen = true;
    double at = 0.0;
    bool included = true; ///< `at` itself is in the range
};

/// The bound between two neighbouring values, of which the lower or the upper one is inside.
Bound boundBetween(double below, double above, bool wholeNumbers, bool isLower)
{
    if (wholeNumbers)
        return {false, isLower ? above : below, true};
    const double cut = roundestBetween(below, above, below + (above - below) / 2.0);
    if (cut >= above)
        return {false, above, isLower};
    return {false, std::max(cut, below), !isLower};
}

PredicateTerm numberTerm(const std::string &feature, TermOp op, std::vector<double> numbers)
{
    return {feature, op, {}, std::move(numbers)};
}

void addRange(const SliceFeature &feature, const Bound &lower, const Bound &upper, WordedSlice &worded)
{
    Cohort term;
    term.column = feature.column;
    if (!lower.isOpen && !upper.isOpen && lower.included && upper.included && lower.at == upper.at) {
        worded.predicate.push_back(numberTerm(feature.name, TermOp::Equal, {lower.at}));
        term.op = CohortOp::Equal;
        term.numbers = {lower.at};
    } else {
        term.op = CohortOp::Range;
        term.lower = lower.isOpen ? -HUGE_VAL : lower.at;
        term.upper = upper.isOpen ? HUGE_VAL : upper.at;
        term.lowerIncluded = !lower.isOpen && lower.included;
        term.upperIncluded = upper.isOpen || upper.included;
        if (!lower.isOpen && !upper.isOpen && lower.included && upper.included) {
            worded.predicate.push_back(numberTerm(feature.name, TermOp::Between, {lower.at, upper.at}));
        } else {
            if (!lower.isOpen)
                worded.predicate.push_back(
                    numberTerm(feature.name, lower.included ? TermOp::GreaterOrEqual : TermOp::Greater, {lower.at}));
            if (!upper.isOpen)
                worded.predicate.push_back(
                    numberTerm(feature.name, upper.included ? TermOp::LessOrEqual : TermOp::Less, {upper.at}));
        }
    }
    worded.cohort = std::move(term);
}

void wordNumber(const SliceFeature &feature, std::size_t first, std::size_t last, WordedSlice &worded)
{
    if (first == last && feature.lowest[first] == feature.highest[first]) {
        const Bound value{false, feature.lowest[first], true};
        addRange(feature, value, value, worded);
        return;
    }
    Bound lower;
    Bound upper;
    if (first > 0)
        lower = boundBetween(feature.highest[first - 1], feature.lowest[first], feature.wholeNumbers, true);
    if (last + 1 < feature.fine.ordered)
        upper = boundBetween(feature.highest[last], feature.lowest[last + 1], feature.wholeNumbers, false);
    addRange(feature, lower, upper, worded);
}

void wordMissing(const SliceFeature &feature, WordedSlice &worded)
{
    worded.predicate.push_back({feature.name, TermOp::IsMissing, {}, {}});
    worded.cohort.op = CohortOp::IsMissing;
    worded.cohort.column = feature.column;
}

void wordCategories(const SliceFeature &feature, const CodeSet &codes, WordedSlice &worded)
{
    std::vector<std::string> inside;
    std::vector<std::string> outside;
    for (std::size_t code = 0; code < feature.fine.ordered; ++code)
        (codes[code] ? inside : outside).push_back(feature.categories[code]);
    bool others = true; // missing and rest belong to it
    for (std::size_t code = feature.fine.ordered; code < feature.fine.size; ++code)
        others = others && codes[code];
    Cohort term;
    term.op = CohortOp::Equal;
    term.column = feature.column;
    const bool mustExclude = others && feature.fine.size > feature.fine.ordered;
    if (mustExclude || (others && outside.size() < inside.size())) {
        for (const std::string &text : outside)
            worded.predicate.push_back({feature.name, TermOp::NotEqual, {text}, {}});
        term.texts = outside;
        worded.cohort.op = CohortOp::Not;
        worded.cohort.children = {term};
        return;
    }
    std::sort(inside.begin(), inside.end());
    worded.predicate.push_back({feature.name, inside.size() == 1 ? TermOp::Equal : TermOp::In, inside, {}});
    term.texts = inside;
    worded.cohort = term;
}

void wordWeeks(const SliceFeature &feature, std::size_t first, std::size_t last, WordedSlice &worded)
{
    const std::size_t from = feature.weeks[first]; // 0-based
    const bool toEnd = last + 1 == feature.fine.ordered;
    const std::size_t end = toEnd ? feature.weekEdges.size() - 1 : feature.weeks[last + 1];
    const auto week = [](std::size_t index) { return static_cast<double>(index + 1); };
    worded.cohort.op = CohortOp::TimeRange;
    worded.cohort.from = feature.weekEdges[from];
    worded.cohort.to = feature.weekEdges[end];
    if (from > 0)
        worded.week = from + 1;
    if (end == from + 1)
        worded.predicate.push_back(numberTerm(feature.name, TermOp::Equal, {week(from)}));
    else if (from > 0 && !toEnd)
        worded.predicate.push_back(numberTerm(feature.name, TermOp::Between, {week(from), week(end - 1)}));
    else if (from > 0)
        worded.predicate.push_back(numberTerm(feature.name, TermOp::GreaterOrEqual, {week(from)}));
    else
        worded.predicate.push_back(numberTerm(feature.name, TermOp::LessOrEqual, {week(end - 1)}));
}

} // namespace

WordedSlice wordCondition(const SliceFeature &feature, const CodeSet &codes)
{
    WordedSlice worded;
    if (feature.kind == SliceFeatureKind::Category) {
        wordCategories(feature, codes, worded);
    } else if (feature.hasMissing() && codes[feature.missing()]) {
        wordMissing(feature, worded);
    } else {
        std::size_t first = 0;
        while (first + 1 < feature.fine.ordered && !codes[first])
            ++first;
        std::size_t last = first;
        while (last + 1 < feature.fine.ordered && codes[last + 1])
            ++last;
        if (feature.kind == SliceFeatureKind::Week)
            wordWeeks(feature, first, last, worded);
        else
            wordNumber(feature, first, last, worded);
    }
    if (feature.kind != SliceFeatureKind::Week)
        worded.features.push_back(feature.name);
    return worded;
}

WordedSlice wordSlice(const SliceData &slices, const Conjunction &conditions)
{
    WordedSlice worded;
    for (const Condition &condition : conditions) {
        const WordedSlice one = wordCondition(slices.features[condition.feature], condition.codes);
        worded.predicate.insert(worded.predicate.end(), one.predicate.begin(), one.predicate.end());
        worded.features.insert(worded.features.end(), one.features.begin(), one.features.end());
        worded.cohort = both(worded.cohort, one.cohort);
        if (one.week)
            worded.week = one.week;
    }
    return worded;
}

Result<RowMask> rowsOfCohort(const Dataset &data, const SliceData &slices, const Cohort &cohort, Run &run)
{
    Result<RowMask> all = rowsOf(data, cohort, run);
    if (!all || slices.size() == all->rows)
        return all;
    RowMask inside(slices.size());
    for (std::size_t i = 0; i < slices.size(); ++i)
        inside.words[i / 64] |= std::uint64_t{all->at(slices.rows[i])} << (i % 64);
    return inside;
}

} // namespace faultline

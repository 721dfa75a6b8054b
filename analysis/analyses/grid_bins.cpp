// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/analyses/grid_bins.h"

#include "analysis/columns/code_book.h"

#include <cmath>

namespace faultline {

namespace {

Cohort term(CohortOp op, ColumnId column)
{
    Cohort cohort;
    cohort.op = op;
    cohort.column = column;
    return cohort;
}

Cohort negated(Cohort cohort)
{
    Cohort other;
    other.op = CohortOp::Not;
    other.children.push_back(std::move(cohort));
    return other;
}

Cohort rangeOf(ColumnId column, double above, double upTo)
{
    Cohort cohort = term(CohortOp::Range, column);
    cohort.lower = above;
    cohort.upper = upTo;
    return cohort;
}

/// Records that have a value, but none of those.
Cohort noneOf(ColumnId column, const std::vector<Cohort> &values)
{
    std::vector<Cohort> terms{negated(term(CohortOp::IsMissing, column))};
    for (const Cohort &value : values)
        terms.push_back(negated(value));
    return allOf(terms);
}

void addBin(BinnedSide &made, std::size_t index, GridBin bin)
{
    made.axis.bins.push_back(std::move(bin));
    made.indices.push_back(index);
}

void addSpecial(BinnedSide &made, std::size_t index, GridBinKind kind, Cohort cohort)
{
    GridBin bin;
    bin.kind = kind;
    bin.cohort = std::move(cohort);
    addBin(made, index, std::move(bin));
}

void addMissing(BinnedSide &made)
{
    addSpecial(made, CodeBook::kMissing, GridBinKind::Missing, term(CohortOp::IsMissing, made.key.column));
}

} // namespace

void listTexts(BinnedSide &made, std::vector<std::string> texts)
{
    if (texts.empty())
        texts.emplace_back(); // a key needs something to list; without records the bin goes again
    Cohort listed = term(CohortOp::Equal, made.key.column);
    for (std::size_t i = 0; i < texts.size(); ++i) {
        GridBin bin;
        bin.kind = GridBinKind::Category;
        bin.category = texts[i];
        bin.cohort = term(CohortOp::Equal, made.key.column);
        bin.cohort.texts = {texts[i]};
        addBin(made, CodeBook::kFirst + i, std::move(bin));
    }
    listed.texts = texts;
    made.key.texts = std::move(texts);
    addSpecial(made, CodeBook::kRest, GridBinKind::Rest, noneOf(made.key.column, {listed}));
    addMissing(made);
}

void listNumbers(BinnedSide &made, std::vector<double> numbers)
{
    if (numbers.empty())
        numbers.push_back(0.0);
    Cohort listed = term(CohortOp::Equal, made.key.column);
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        GridBin bin;
        bin.kind = GridBinKind::Number;
        bin.upTo = numbers[i];
        bin.cohort = term(CohortOp::Equal, made.key.column);
        bin.cohort.numbers = {numbers[i]};
        addBin(made, CodeBook::kFirst + i, std::move(bin));
    }
    listed.numbers = numbers;
    made.key.numbers = std::move(numbers);
    addSpecial(made, CodeBook::kRest, GridBinKind::Rest, noneOf(made.key.column, {listed}));
    addMissing(made);
}

void cutNumbers(BinnedSide &made, const std::vector<double> &cuts)
{
    for (std::size_t i = 0; i <= cuts.size(); ++i) {
        GridBin bin;
        bin.kind = GridBinKind::Range;
        bin.above = i == 0 ? -HUGE_VAL : cuts[i - 1];
        bin.upTo = i < cuts.size() ? cuts[i] : HUGE_VAL;
        bin.cohort = rangeOf(made.key.column, bin.above, bin.upTo);
        addBin(made, CodeBook::kFirst + i, std::move(bin));
    }
    const Cohort left = rangeOf(made.key.column, -HUGE_VAL, cuts.front());
    const Cohort right = rangeOf(made.key.column, cuts.front(), HUGE_VAL);
    addSpecial(made, CodeBook::kNotFinite, GridBinKind::NotFinite, noneOf(made.key.column, {left, right}));
    addMissing(made);
    made.key.cuts = cuts;
}

void listWindows(BinnedSide &made, const std::vector<Micros> &edges)
{
    for (std::size_t i = 0; i + 1 < edges.size(); ++i) {
        GridBin bin;
        bin.kind = GridBinKind::Window;
        bin.from = edges[i];
        bin.to = edges[i + 1];
        bin.cohort = term(CohortOp::TimeRange, {});
        bin.cohort.from = bin.from;
        bin.cohort.to = bin.to;
        addBin(made, 1 + i, std::move(bin));
    }
    made.key.kind = KeyKind::TimeWindow;
    made.key.edges = edges;
    addMissing(made);
}

} // namespace faultline

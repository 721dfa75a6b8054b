// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/analyses/slices/slice_features.h"

#include "analysis/analyses/slices/code_groups.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace faultline {

namespace {

/// With more categories, all but one are nearly all rows.
constexpr std::size_t kMostComplements = 8;

/// Ordered codes, then missing if it occurs, then the rest if it occurs.
SearchAxis axisOf(std::size_t ordered, bool missing, bool rest, bool ranges, bool complements)
{
    const std::size_t selectable = ordered + (missing ? 1 : 0);
    return {selectable + (rest ? 1 : 0), ordered, selectable, ranges, 256, complements};
}

/// How often each code occurs in the slices' rows.
std::vector<std::uint64_t> countCodes(const CodeVector &codes, const std::vector<std::uint32_t> &rows)
{
    std::vector<std::uint64_t> counts(codes.size, 0);
    for (const std::uint32_t row : rows)
        ++counts[codes.at(row)];
    return counts;
}

/// Coarse codes of ordered fine ones; those behind them (missing, rest) stay apart.
void makeCoarse(SliceFeature &feature, const std::vector<std::uint64_t> &counts, std::size_t most)
{
    const std::size_t ordered = feature.fine.ordered;
    feature.coarseOf = groupsOf({counts.begin(), counts.begin() + static_cast<std::ptrdiff_t>(ordered)}, most);
    const std::size_t groups = ordered == 0 ? 0 : feature.coarseOf.back() + std::size_t{1};
    for (std::size_t code = ordered; code < feature.fine.size; ++code)
        feature.coarseOf.push_back(static_cast<std::uint8_t>(groups + code - ordered));
    feature.coarse = axisOf(groups, feature.hasMissing(), feature.fine.size > feature.fine.selectable, true, false);
}

/// Puts rows into fine codes by the code of the book.
std::vector<std::uint8_t> recode(const CodeVector &codes, const std::vector<std::uint32_t> &rows,
                                 const std::vector<std::uint8_t> &fineOf)
{
    std::vector<std::uint8_t> fine;
    fine.reserve(rows.size());
    for (const std::uint32_t row : rows)
        fine.push_back(fineOf[codes.at(row)]);
    return fine;
}

/// The codes that are neither a range nor a listed category. Returns the fine code of every special code of a book.
SearchAxis placeSpecials(const std::vector<std::uint64_t> &counts, std::size_t ordered, bool rest, bool ranges,
                         std::vector<std::uint8_t> &fineOf)
{
    const bool missing = counts[CodeBook::kMissing] > 0;
    const SearchAxis axis = axisOf(ordered, missing, rest, ranges, !ranges);
    fineOf[CodeBook::kMissing] = static_cast<std::uint8_t>(ordered);
    fineOf[CodeBook::kNotFinite] = fineOf[CodeBook::kRest] = static_cast<std::uint8_t>(axis.size - 1);
    return axis;
}

/// The smallest and largest value of every ordered code, over all rows of the table.
void findEnds(const CodeVector &codes, const Column &values, const std::vector<std::uint8_t> &fineOf,
              SliceFeature &feature)
{
    feature.lowest.assign(feature.fine.ordered, HUGE_VAL);
    feature.highest.assign(feature.fine.ordered, -HUGE_VAL);
    for (std::size_t row = 0; row < values.rows; ++row) {
        const std::size_t code = codes.at(row);
        if (code < CodeBook::kFirst)
            continue;
        const double value = values.number(row);
        feature.lowest[fineOf[code]] = std::min(feature.lowest[fineOf[code]], value);
        feature.highest[fineOf[code]] = std::max(feature.highest[fineOf[code]], value);
    }
}

void addNumber(const CodedColumn &coded, const Column &values, std::size_t coarseCodes, SliceFeature feature,
               SliceData &slices)
{
    const CodeBook &book = *coded.book;
    const std::vector<std::uint64_t> counts = countCodes(coded.codes, slices.rows);
    const std::vector<std::uint64_t> ofBins(counts.begin() + CodeBook::kFirst, counts.end());
    const std::vector<std::uint8_t> groups = groupsOf(ofBins, kMostFineCodes);
    const std::size_t ordered = groups.empty() ? 0 : groups.back() + std::size_t{1};
    feature.wholeNumbers = values.type == ValueType::Int64;
    std::vector<std::uint8_t> fineOf(book.size(), 0);
    const bool rest = counts[CodeBook::kNotFinite] > 0 || counts[CodeBook::kRest] > 0;
    feature.fine = placeSpecials(counts, ordered, rest, true, fineOf);
    std::copy(groups.begin(), groups.end(), fineOf.begin() + CodeBook::kFirst);
    if (feature.fine.size < 2)
        return;
    findEnds(coded.codes, values, fineOf, feature);
    std::vector<std::uint8_t> fine = recode(coded.codes, slices.rows, fineOf);
    std::vector<std::uint64_t> ofFine(feature.fine.size, 0);
    for (const std::uint8_t code : fine)
        ++ofFine[code];
    makeCoarse(feature, ofFine, coarseCodes);
    slices.features.push_back(std::move(feature));
    slices.codes.push_back(std::move(fine));
}

void addCategory(const CodedColumn &coded, const Column &values, SliceFeature feature, SliceData &slices)
{
    const CodeBook &book = *coded.book;
    const std::vector<std::uint64_t> counts = countCodes(coded.codes, slices.rows);
    std::vector<std::size_t> listed(book.entries.size());
    std::iota(listed.begin(), listed.end(), CodeBook::kFirst);
    std::erase_if(listed, [&](std::size_t code) { return counts[code] == 0; });
    std::stable_sort(listed.begin(), listed.end(), [&](std::size_t a, std::size_t b) { return counts[a] > counts[b]; });
    const bool rest = listed.size() > kMostSliceCategories || counts[CodeBook::kRest] > 0;
    listed.resize(std::min(listed.size(), kMostSliceCategories));
    std::vector<std::uint8_t> fineOf(book.size());
    feature.fine = placeSpecials(counts, listed.size(), rest, false, fineOf);
    std::fill(fineOf.begin() + CodeBook::kFirst, fineOf.end(), static_cast<std::uint8_t>(feature.fine.size - 1));
    for (std::size_t i = 0; i < listed.size(); ++i) {
        fineOf[listed[i]] = static_cast<std::uint8_t>(i);
        feature.categories.emplace_back(values.dictionary->value(book.entries[listed[i] - CodeBook::kFirst]));
    }
    if (feature.fine.size < 2)
        return;
    feature.coarse = feature.fine;
    feature.coarse.ranges = true; // of the order that a search gives them
    feature.coarse.longest = kMostListed;
    feature.coarse.complements = feature.fine.ordered <= kMostComplements;
    feature.coarseOf.resize(feature.fine.size);
    std::iota(feature.coarseOf.begin(), feature.coarseOf.end(), std::uint8_t{0});
    slices.codes.push_back(recode(coded.codes, slices.rows, fineOf));
    slices.features.push_back(std::move(feature));
}

} // namespace

Result<void> addColumnFeature(const Dataset &data, const ColumnSchema &column, std::size_t coarseCodes,
                              SliceData &slices, Run &run)
{
    if (column.type == ValueType::Time)
        return {};
    const auto values = data.production->column(column.id, run);
    if (!values)
        return values.error();
    const auto coded = data.codes(column.id, run);
    if (!coded)
        return coded.error();
    SliceFeature feature;
    feature.column = column.id;
    feature.name = column.name;
    feature.kind = (*coded)->book->ofText ? SliceFeatureKind::Category : SliceFeatureKind::Number;
    if (feature.kind == SliceFeatureKind::Category)
        addCategory(**coded, **values, std::move(feature), slices);
    else if ((*coded)->book->exactInDouble)
        addNumber(**coded, **values, coarseCodes, std::move(feature), slices);
    return {};
}

void addWeekFeature(const std::vector<Micros> &edges, std::size_t coarseCodes, SliceData &slices)
{
    if (edges.size() < 3)
        return;
    std::vector<std::uint64_t> counts(edges.size() - 1, 0);
    bool without = false;
    for (const std::uint32_t week : slices.week) {
        without = without || week == 0;
        if (week > 0)
            ++counts[week - 1];
    }
    const std::vector<std::uint8_t> groups = groupsOf(counts, kMostFineCodes);
    SliceFeature feature;
    feature.kind = SliceFeatureKind::Week;
    feature.name = "week";
    feature.weekEdges = edges;
    for (std::size_t week = 0; week < groups.size(); ++week) {
        if (week == 0 || groups[week] != groups[week - 1])
            feature.weeks.push_back(week);
    }
    feature.fine = axisOf(feature.weeks.size(), false, without, true, false);
    if (feature.fine.ordered < 2)
        return;
    std::vector<std::uint8_t> fine;
    std::vector<std::uint64_t> ofFine(feature.fine.size, 0);
    for (const std::uint32_t week : slices.week) {
        fine.push_back(week == 0 ? static_cast<std::uint8_t>(feature.fine.size - 1) : groups[week - 1]);
        ++ofFine[fine.back()];
    }
    makeCoarse(feature, ofFine, coarseCodes);
    slices.features.push_back(std::move(feature));
    slices.codes.push_back(std::move(fine));
}

} // namespace faultline

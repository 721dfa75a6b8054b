// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/analyses/slices/search_view.h"

#include <algorithm>
#include <numeric>

namespace faultline {

Conjunction SearchView::conditionsOf(const FoundSlice &slice) const
{
    Conjunction conditions;
    for (const SliceItem &item : slice.items) {
        Condition condition{item.axis, {}};
        for (std::size_t code = 0; code < space[item.axis].size; ++code) {
            if (item.holds(static_cast<std::uint8_t>(code)))
                condition.codes |= fineOf[item.axis][code];
        }
        conditions.push_back(condition);
    }
    return conditions;
}

std::vector<std::uint8_t> placesByRate(const std::vector<double> &count, const std::vector<double> &loss,
                                       std::size_t ordered)
{
    constexpr double kDraw = 8.0; // rows' worth of the mean
    const double n = std::accumulate(count.begin(), count.end(), 0.0);
    const double mean = n > 0.0 ? std::accumulate(loss.begin(), loss.end(), 0.0) / n : 0.0;
    const auto rate = [&](std::uint8_t code) { return (loss[code] + kDraw * mean) / (count[code] + kDraw); };
    std::vector<std::uint8_t> order(ordered);
    std::iota(order.begin(), order.end(), std::uint8_t{0});
    std::stable_sort(order.begin(), order.end(), [&](std::uint8_t a, std::uint8_t b) { return rate(a) > rate(b); });
    std::vector<std::uint8_t> places(count.size());
    std::iota(places.begin(), places.end(), std::uint8_t{0});
    for (std::size_t place = 0; place < order.size(); ++place)
        places[order[place]] = static_cast<std::uint8_t>(place);
    return places;
}

namespace {

/// The score at alpha prefers the slice with the largest (loss - discount) / n, where the discount is (1 - alpha) / alpha of
/// all loss. 5 % of it is SliceLine's usual; the other is 1 %, or ten failures when that is more.
std::vector<double> alphasFor(const SearchRows &rows)
{
    constexpr double kUsual = 0.95;
    double squares = 0.0;
    for (const double loss : rows.loss)
        squares += loss * loss;
    if (!(squares > 0.0))
        return {kUsual};
    const double failures = rows.total * rows.total / squares; // their number, when all weigh the same
    const double discount = std::max(10.0, 0.01 * failures);
    const double finer = failures / (failures + discount);
    return finer > kUsual + 0.005 ? std::vector<double>{kUsual, finer} : std::vector<double>{kUsual};
}

} // namespace

SearchView searchView(const SliceData &data, const std::vector<std::uint32_t> &rows, const std::vector<double> &loss)
{
    SearchView view;
    CodeColumns codes;
    for (std::size_t f = 0; f < data.features.size(); ++f) {
        const SliceFeature &feature = data.features[f];
        std::vector<std::uint8_t> searchOf = feature.coarseOf;
        if (feature.kind == SliceFeatureKind::Category) {
            std::vector<double> count(feature.fine.size, 0.0);
            std::vector<double> sum(feature.fine.size, 0.0);
            for (const std::uint32_t row : rows) {
                count[data.codes[f][row]] += 1.0;
                sum[data.codes[f][row]] += loss[row];
            }
            searchOf = placesByRate(count, sum, feature.fine.ordered);
        }
        view.space.push_back(feature.coarse);
        view.byRate.push_back(feature.kind == SliceFeatureKind::Category);
        std::vector<CodeSet> &fineOf = view.fineOf.emplace_back(feature.coarse.size);
        for (std::size_t fine = 0; fine < searchOf.size(); ++fine)
            fineOf[searchOf[fine]].set(fine);
        std::vector<std::uint8_t> &to = codes.emplace_back();
        to.reserve(rows.size());
        for (const std::uint32_t row : rows)
            to.push_back(searchOf[data.codes[f][row]]);
    }
    std::vector<double> own;
    own.reserve(rows.size());
    for (const std::uint32_t row : rows)
        own.push_back(loss[row]);
    std::vector<std::uint32_t> order(rows.size());
    std::iota(order.begin(), order.end(), 0U);
    view.rows = searchRows(codes, quantised(own), order);
    view.alphas = alphasFor(view.rows);
    return view;
}

} // namespace faultline

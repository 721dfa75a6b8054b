// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/analyses/slices/search_space.h"

#include <algorithm>
#include <cmath>

namespace faultline {

std::vector<SliceItem> itemsOf(const SearchAxis &axis, std::uint32_t index)
{
    std::vector<SliceItem> items;
    const auto add = [&](std::size_t first, std::size_t last, bool complement) {
        items.push_back({index, static_cast<std::uint8_t>(first), static_cast<std::uint8_t>(last), complement});
    };
    for (std::size_t first = 0; first < axis.ordered; ++first) {
        const std::size_t end =
            std::min(axis.ordered, first + (axis.ranges ? std::max<std::size_t>(1, axis.longest) : 1));
        for (std::size_t last = first; last < end; ++last) {
            if (last - first + 1 < axis.ordered || axis.ordered < axis.size)
                add(first, last, false);
        }
    }
    for (std::size_t alone = axis.ordered; alone < axis.selectable; ++alone)
        add(alone, alone, false);
    if (!axis.complements)
        return items;
    for (std::size_t code = 0; code < axis.selectable; ++code) {
        const bool isEnd = axis.ordered == axis.size && (code == 0 || code + 1 == axis.ordered);
        const bool isRange = axis.ranges && isEnd && axis.ordered - 1 <= axis.longest;
        const bool isSingle = axis.size == 2; // the other code
        if (!isRange && !isSingle && axis.size > 1)
            add(code, code, true);
    }
    return items;
}

std::vector<double> quantised(const std::vector<double> &losses)
{
    const auto largest = std::max_element(losses.begin(), losses.end());
    if (largest == losses.end() || !(*largest > 0.0))
        return losses;
    const bool counts =
        std::all_of(losses.begin(), losses.end(), [](double loss) { return loss == 0.0 || loss == 1.0; });
    if (counts)
        return losses;
    const double scale = std::ldexp(1.0, 29) / *largest;
    std::vector<double> whole(losses.size());
    std::transform(losses.begin(), losses.end(), whole.begin(),
                   [scale](double l) { return std::nearbyint(l * scale); });
    return whole;
}

SearchRows searchRows(const std::vector<std::vector<std::uint8_t>> &codes, const std::vector<double> &loss,
                      const std::vector<std::uint32_t> &order)
{
    std::vector<std::uint32_t> sorted = order;
    const auto middle =
        std::stable_partition(sorted.begin(), sorted.end(), [&](std::uint32_t row) { return loss[row] > 0.0; });
    SearchRows rows;
    rows.failing = static_cast<std::size_t>(middle - sorted.begin());
    rows.loss.reserve(sorted.size());
    for (const std::uint32_t row : sorted) {
        rows.loss.push_back(loss[row]);
        rows.total += loss[row];
    }
    for (const std::vector<std::uint8_t> &axis : codes) {
        std::vector<std::uint8_t> &to = rows.codes.emplace_back();
        to.reserve(sorted.size());
        for (const std::uint32_t row : sorted)
            to.push_back(axis[row]);
    }
    return rows;
}

SearchRows without(const SearchRows &rows, const std::vector<SliceItem> &items)
{
    std::vector<std::uint32_t> kept;
    kept.reserve(rows.size());
    for (std::size_t row = 0; row < rows.size(); ++row) {
        if (!isInside(rows, items, row))
            kept.push_back(static_cast<std::uint32_t>(row));
    }
    return searchRows(rows.codes, rows.loss, kept);
}

} // namespace faultline

// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/models/row_ranges.h"

#include <algorithm>

namespace faultline {

void RowRanges::set(int from, int to)
{
    m_ranges = {{std::min(from, to), std::max(from, to)}};
}

void RowRanges::add(int from, int to)
{
    Range added{std::min(from, to), std::max(from, to)};
    std::vector<Range> ranges;
    for (const Range &range : m_ranges) {
        // Ranges that touch become one; subtractions that cannot overflow.
        if (range.last < added.first && added.first - range.last > 1) {
            ranges.push_back(range);
        } else if (range.first > added.last && range.first - added.last > 1) {
            if (ranges.empty() || ranges.back().first < added.first)
                ranges.push_back(added);
            ranges.push_back(range);
        } else {
            added = {std::min(range.first, added.first), std::max(range.last, added.last)};
        }
    }
    if (ranges.empty() || ranges.back().last < added.first)
        ranges.push_back(added);
    m_ranges = std::move(ranges);
}

void RowRanges::toggle(int row)
{
    if (!contains(row)) {
        add(row, row);
        return;
    }
    std::vector<Range> ranges;
    for (const Range &range : m_ranges) {
        if (row < range.first || row > range.last) {
            ranges.push_back(range);
            continue;
        }
        if (range.first < row)
            ranges.push_back({range.first, row - 1});
        if (row < range.last)
            ranges.push_back({row + 1, range.last});
    }
    m_ranges = std::move(ranges);
}

bool RowRanges::contains(int row) const
{
    const auto after = std::upper_bound(m_ranges.begin(), m_ranges.end(), row,
                                        [](int value, const Range &range) { return value < range.first; });
    return after != m_ranges.begin() && row <= std::prev(after)->last;
}

std::uint64_t RowRanges::count() const
{
    std::uint64_t count = 0;
    for (const Range &range : m_ranges)
        count += static_cast<std::uint64_t>(range.last) - static_cast<std::uint64_t>(range.first) + 1;
    return count;
}

} // namespace faultline

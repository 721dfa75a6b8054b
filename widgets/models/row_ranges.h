// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

namespace faultline {

/// Selected rows of a table of any length as few ranges: selecting ten million rows is one pair of numbers.
class RowRanges {
public:
    struct Range {
        int first = 0;
        int last = 0; ///< belongs to it
        friend bool operator==(const Range &, const Range &) = default;
    };

    void clear() { m_ranges.clear(); }
    /// Just these; either end may be the smaller one.
    void set(int from, int to);
    void add(int from, int to);
    void toggle(int row);

    bool contains(int row) const;
    bool isEmpty() const { return m_ranges.empty(); }
    std::uint64_t count() const;
    /// Rising, apart from each other.
    const std::vector<Range> &ranges() const { return m_ranges; }

private:
    std::vector<Range> m_ranges;
};

} // namespace faultline

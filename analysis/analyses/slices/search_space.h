// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace faultline {

/// One column as the search sees it: at most 256 codes and the conditions that may be made of them. Codes below
/// `ordered` stand in an order; those from there to `selectable` stand alone (missing); the rest is never asked for, but
/// belongs to "everything but".
struct SearchAxis {
    std::size_t size = 0;
    std::size_t ordered = 0; ///< <= selectable
    std::size_t selectable = 0; ///< <= size
    bool ranges = false; ///< first ... last of the ordered codes; otherwise single codes only
    std::size_t longest = 256; ///< codes in a range, at most
    bool complements = false; ///< everything but one of the selectable codes

    bool operator==(const SearchAxis &) const = default;
};

/// A condition: codes first ... last of an axis, or every code but `first`.
struct SliceItem {
    std::uint32_t axis = 0;
    std::uint8_t first = 0;
    std::uint8_t last = 0;
    bool complement = false;

    bool holds(std::uint8_t code) const { return (code >= first && code <= last) != complement; }
    auto operator<=>(const SliceItem &) const = default;
};

/// Every condition of an axis, each set of codes once: the ranges that are not all of the ordered codes, the codes that
/// stand alone, and the complements that are no range.
std::vector<SliceItem> itemsOf(const SearchAxis &axis, std::uint32_t index);

/// Losses as whole multiples of a quantum, so that they add up exactly in any order: at most 2^53 / 2^29 rows.
std::vector<double> quantised(const std::vector<double> &losses);

/// The rows that are searched, column by column. Rows with a loss come first.
struct SearchRows {
    std::vector<std::vector<std::uint8_t>> codes; ///< of each axis, one a row
    std::vector<double> loss; ///< of each row, >= 0; whole numbers whose sum is below 2^53
    std::size_t failing = 0; ///< rows with loss > 0; all of them stand in front
    double total = 0.0; ///< sum of loss

    std::size_t size() const { return loss.size(); }
};

/// Puts the rows `order` of some codes and losses into search order.
SearchRows searchRows(const std::vector<std::vector<std::uint8_t>> &codes, const std::vector<double> &loss,
                      const std::vector<std::uint32_t> &order);
/// Rows of which `inside` holds are left out.
SearchRows without(const SearchRows &rows, const std::vector<SliceItem> &items);

/// True when every item holds for the row.
inline bool isInside(const SearchRows &rows, const std::vector<SliceItem> &items, std::size_t row)
{
    for (const SliceItem &item : items) {
        if (!item.holds(rows.codes[item.axis][row]))
            return false;
    }
    return true;
}

} // namespace faultline

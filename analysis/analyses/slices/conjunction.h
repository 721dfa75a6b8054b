// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/columns/row_mask.h"

#include <bit>
#include <bitset>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace faultline {

/// The most codes of one feature in a slice analysis.
inline constexpr std::size_t kMostSliceCodes = 128;

using CodeSet = std::bitset<kMostSliceCodes>;

/// A feature's value has one of some codes.
struct Condition {
    std::size_t feature = 0;
    CodeSet codes;

    bool operator==(const Condition &) const = default;
};

/// All of them hold; rising by feature, each feature once.
using Conjunction = std::vector<Condition>;

/// Some rows, feature by feature.
using CodeColumns = std::vector<std::vector<std::uint8_t>>;

/// Where all conditions hold.
RowMask rowsInside(const CodeColumns &codes, std::size_t rows, const Conjunction &conditions);

/// 2 |a and b| / (|a| + |b|) of two masks of one size; 0 when both are empty.
double rowF1(const RowMask &a, const RowMask &b);

/// use(row) for every row of a mask, rising.
template <class Use>
void forRowsOf(const RowMask &mask, const Use &use)
{
    for (std::size_t word = 0; word < mask.words.size(); ++word) {
        for (std::uint64_t bits = mask.words[word]; bits != 0; bits &= bits - 1)
            use(word * 64 + static_cast<std::size_t>(std::countr_zero(bits)));
    }
}

/// The conjunction with a condition in place of that of its feature; with no codes, without it.
Conjunction replaced(const Conjunction &conditions, const Condition &condition);

} // namespace faultline

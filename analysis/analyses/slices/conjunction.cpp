// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/analyses/slices/conjunction.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>

namespace faultline {

namespace {

/// Bit i is byte i, which is 0 or 1: eight at a time are moved together by one multiplication.
std::uint64_t bitsOf(const std::array<std::uint8_t, 64> &bytes)
{
    std::uint64_t bits = 0;
    for (std::size_t eight = 0; eight < 8; ++eight) {
        std::uint64_t part = 0;
        std::memcpy(&part, bytes.data() + 8 * eight, 8);
        bits |= (part * 0x0102040810204080ULL >> 56U) << (8 * eight);
    }
    return bits;
}

} // namespace

RowMask rowsInside(const CodeColumns &codes, std::size_t rows, const Conjunction &conditions)
{
    RowMask inside(rows, true);
    for (const Condition &condition : conditions) {
        std::array<std::uint8_t, kMostSliceCodes> holds{};
        for (std::size_t code = 0; code < kMostSliceCodes; ++code)
            holds[code] = condition.codes[code] ? 1 : 0;
        const std::uint8_t *of = codes[condition.feature].data();
        std::array<std::uint8_t, 64> bytes{};
        for (std::size_t word = 0; word < inside.words.size(); ++word) {
            if (inside.words[word] == 0)
                continue;
            const std::size_t count = std::min<std::size_t>(64, rows - word * 64);
            for (std::size_t i = 0; i < count; ++i)
                bytes[i] = holds[of[word * 64 + i]];
            inside.words[word] &= bitsOf(bytes);
        }
    }
    return inside;
}

double rowF1(const RowMask &a, const RowMask &b)
{
    std::size_t shared = 0;
    std::size_t sizes = 0;
    for (std::size_t word = 0; word < a.words.size(); ++word) {
        shared += static_cast<std::size_t>(std::popcount(a.words[word] & b.words[word]));
        sizes += static_cast<std::size_t>(std::popcount(a.words[word]) + std::popcount(b.words[word]));
    }
    return sizes > 0 ? 2.0 * static_cast<double>(shared) / static_cast<double>(sizes) : 0.0;
}

Conjunction replaced(const Conjunction &conditions, const Condition &condition)
{
    Conjunction changed;
    for (const Condition &one : conditions) {
        if (one.feature != condition.feature)
            changed.push_back(one);
    }
    if (condition.codes.any()) {
        const auto at = std::find_if(changed.begin(), changed.end(),
                                     [&](const Condition &one) { return one.feature > condition.feature; });
        changed.insert(at, condition);
    }
    return changed;
}

} // namespace faultline

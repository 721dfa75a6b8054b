// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/columns/cube_key.h"

#include <cstdint>
#include <utility>
#include <vector>

namespace faultline {

/// In an outcome vector: the row counts nowhere.
inline constexpr std::uint8_t kNotCounted = 0xff;

/// For pair p = (a, b): counts[p][(index of a * size of b + index of b) * outcomes + outcome].
using PairCounts = std::vector<std::vector<std::uint32_t>>;

/// Records by the indices of two keys and an outcome, for many pairs of keys in one pass over the rows: what the cube
/// of {a, b, outcome} gives for each, at about a nanosecond a row and pair. Keys have at most 255 indices; `outcome`
/// has one element a row, below `outcomes` or kNotCounted. Memory: 4 lanes x 4 bytes a cell and pair and thread.
Result<PairCounts> countPairs(const std::vector<KeyCodes> &keys,
                              const std::vector<std::pair<std::size_t, std::size_t>> &pairs,
                              const std::vector<std::uint8_t> &outcome, std::size_t outcomes, Run &run);

} // namespace faultline

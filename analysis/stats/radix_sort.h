// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/base/run.h"

#include <cstdint>
#include <vector>

namespace faultline {

/// Row numbers, each with the key it is sorted by. Both vectors have the same length.
struct KeyedRows {
    std::vector<std::uint64_t> keys;
    std::vector<std::uint32_t> rows;

    void add(std::uint64_t key, std::uint32_t row)
    {
        keys.push_back(key);
        rows.push_back(row);
    }
    std::size_t size() const { return rows.size(); }
};

/// A key that rises with the number: exact for every integer.
std::uint64_t risingKey(std::int64_t integer);
/// The same for a double that is not NaN; -0.0 and 0.0 are equal.
std::uint64_t risingKey(double number);

/// Sorts by rising key, rows with equal keys in the order in which they came: a radix sort by bytes, whose result is the
/// same for any number of threads. Bytes that are equal in all keys cost nothing. Takes as much memory again while it
/// works. False when cancelled: then the content means nothing.
bool sortByKey(KeyedRows &rows, Run &run);

} // namespace faultline

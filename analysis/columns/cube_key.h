// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/columns/table.h"

namespace faultline {

/// The cell index of every row along one key of a cube, and what the indices mean.
struct KeyCodes {
    /// In indexOfCode: rows of this code differ, so their values decide.
    static constexpr std::uint16_t kByValue = 0xffff;

    std::shared_ptr<const CodeVector> codes;
    CubeAxis axis;
    std::vector<std::uint16_t> indexOfCode; ///< of each code; empty: a code is its index
    std::shared_ptr<const Column> values; ///< where some code is kByValue
    std::vector<double> cuts; ///< then either these, sorted,
    std::vector<double> numbers; ///< or these

    std::size_t size() const { return axis.values.size(); }
    std::size_t at(std::size_t row) const
    {
        const std::size_t code = codes->at(row);
        if (indexOfCode.empty())
            return code;
        return indexOfCode[code] == kByValue ? indexByValue(row) : indexOfCode[code];
    }
    /// What the row's value says; only where `values` is there.
    std::size_t indexByValue(std::size_t row) const;
};

/// Codes of a key for the production rows; computed once per table and key. Query error for a key that the log lacks.
Result<KeyCodes> keyCodes(const Dataset &data, const CubeKey &key, Run &run);

} // namespace faultline

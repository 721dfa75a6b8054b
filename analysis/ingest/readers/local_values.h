// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

namespace faultline {

/// The distinct values of one text column within one block, numbered in order of first appearance. Open addressing
/// over views into the block: nothing is copied unless the caller says that its text will go away.
class LocalValues {
public:
    /// The number of a value. `lasting`: the text outlives this object.
    std::uint32_t add(std::string_view value, bool lasting);
    const std::vector<std::string_view> &values() const { return m_values; }

private:
    struct Slot {
        std::uint32_t hash = 0;
        std::uint32_t number = 0; ///< of the value, plus 1; 0 = free
    };
    void grow();

    std::vector<Slot> m_slots = std::vector<Slot>(64);
    std::vector<std::string_view> m_values;
    std::deque<std::string> m_owned;
    std::uint32_t m_last = 0; ///< number of the previous answer: neighbours are often equal
};

} // namespace faultline

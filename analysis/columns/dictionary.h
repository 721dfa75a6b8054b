// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace faultline {

/// The values of one text column, in order of first appearance. Append-only: an id never changes its meaning.
class Dictionary {
public:
    Dictionary() = default;
    /// A copy has views of its own: those of the original would dangle. Moving keeps the values where they are.
    Dictionary(const Dictionary &other);
    Dictionary &operator=(const Dictionary &other);
    Dictionary(Dictionary &&) = default;
    Dictionary &operator=(Dictionary &&) = default;

    /// The id of the value; a new one is appended when it is not there yet.
    std::uint32_t add(std::string_view value);
    std::optional<std::uint32_t> find(std::string_view value) const;
    /// The value of an id; id < size().
    std::string_view value(std::uint32_t id) const { return m_values[id]; }
    std::size_t size() const { return m_values.size(); }
    /// Bytes of all values together.
    std::size_t textBytes() const { return m_textBytes; }

private:
    std::deque<std::string> m_values; ///< a deque: the views in m_ids stay valid as it grows
    std::unordered_map<std::string_view, std::uint32_t> m_ids;
    std::size_t m_textBytes = 0;
};

} // namespace faultline

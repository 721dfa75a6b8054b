// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <numeric>
#include <utility>
#include <vector>

namespace faultline {

/// Sets of numbers 0 ... count - 1 that only ever grow together (union-find by size, with path halving).
class JoinedSets {
public:
    explicit JoinedSets(std::size_t count)
        : m_parents(count)
        , m_sizes(count, 1)
    {
        std::iota(m_parents.begin(), m_parents.end(), 0U);
    }

    std::uint32_t find(std::uint32_t i)
    {
        while (m_parents[i] != i) {
            m_parents[i] = m_parents[m_parents[i]];
            i = m_parents[i];
        }
        return i;
    }

    /// False when they are in one set already.
    bool join(std::uint32_t a, std::uint32_t b)
    {
        a = find(a);
        b = find(b);
        if (a == b)
            return false;
        if (m_sizes[a] < m_sizes[b])
            std::swap(a, b);
        m_parents[b] = a;
        m_sizes[a] += m_sizes[b];
        return true;
    }

    /// Of the set whose root this is.
    std::uint32_t size(std::uint32_t root) const { return m_sizes[root]; }

private:
    std::vector<std::uint32_t> m_parents;
    std::vector<std::uint32_t> m_sizes;
};

} // namespace faultline

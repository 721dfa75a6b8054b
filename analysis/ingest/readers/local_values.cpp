// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/ingest/readers/local_values.h"

#include <cstring>

namespace faultline {

namespace {

/// Multiply and fold, eight bytes at a time; only spread matters, not secrecy: a block is small.
std::uint32_t hashOf(std::string_view text)
{
    constexpr std::uint64_t kFactor = 0x9E3779B97F4A7C15U;
    std::uint64_t hash = text.size() * kFactor;
    const auto mix = [&](std::uint64_t word) {
        hash = (hash ^ word) * kFactor;
        hash ^= hash >> 32U;
    };
    std::uint64_t word = 0;
    while (text.size() > 8) {
        std::memcpy(&word, text.data(), 8);
        mix(word);
        text.remove_prefix(8);
    }
    word = 0;
    std::memcpy(&word, text.data(), text.size());
    mix(word);
    return static_cast<std::uint32_t>(hash);
}

} // namespace

std::uint32_t LocalValues::add(std::string_view value, bool lasting)
{
    if (!m_values.empty() && m_values[m_last] == value)
        return m_last;
    const std::uint32_t hash = hashOf(value);
    const std::size_t mask = m_slots.size() - 1;
    std::size_t at = hash & mask;
    for (; m_slots[at].number != 0; at = (at + 1) & mask) {
        if (m_slots[at].hash == hash && m_values[m_slots[at].number - 1] == value) {
            m_last = m_slots[at].number - 1;
            return m_last;
        }
    }
    if (!lasting)
        value = m_owned.emplace_back(value);
    m_last = static_cast<std::uint32_t>(m_values.size());
    m_values.push_back(value);
    m_slots[at] = {hash, m_last + 1};
    if (m_values.size() * 2 > m_slots.size())
        grow();
    return m_last;
}

void LocalValues::grow()
{
    std::vector<Slot> slots(m_slots.size() * 4);
    const std::size_t mask = slots.size() - 1;
    for (const Slot &slot : m_slots) {
        if (slot.number == 0)
            continue;
        std::size_t at = slot.hash & mask;
        while (slots[at].number != 0)
            at = (at + 1) & mask;
        slots[at] = slot;
    }
    m_slots = std::move(slots);
}

} // namespace faultline

// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/columns/dictionary.h"

#include <utility>

namespace faultline {

Dictionary::Dictionary(const Dictionary &other)
{
    for (const std::string &value : other.m_values)
        add(value);
}

Dictionary &Dictionary::operator=(const Dictionary &other)
{
    if (this != &other) {
        Dictionary copy(other);
        *this = std::move(copy);
    }
    return *this;
}

std::uint32_t Dictionary::add(std::string_view value)
{
    if (const auto found = m_ids.find(value); found != m_ids.end())
        return found->second;
    const auto id = static_cast<std::uint32_t>(m_values.size());
    m_values.emplace_back(value);
    m_ids.emplace(m_values.back(), id);
    m_textBytes += value.size();
    return id;
}

std::optional<std::uint32_t> Dictionary::find(std::string_view value) const
{
    const auto found = m_ids.find(value);
    return found == m_ids.end() ? std::nullopt : std::optional(found->second);
}

} // namespace faultline

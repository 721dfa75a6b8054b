// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <bit>
#include <cstring>
#include <string>

namespace faultline {

// Project files are little-endian; a big-endian machine would need a byte swap here and nowhere else.
static_assert(std::endian::native == std::endian::little);

template <class T>
T loadLittle(const char *from)
{
    T value;
    std::memcpy(&value, from, sizeof value);
    return value;
}

template <class T>
void storeLittle(char *to, T value)
{
    std::memcpy(to, &value, sizeof value);
}

template <class T>
void appendLittle(std::string &to, T value)
{
    to.append(reinterpret_cast<const char *>(&value), sizeof value);
}

} // namespace faultline

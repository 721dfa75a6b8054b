// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstdint>

namespace faultline {

/// A row id of one table: ids of different tables do not mix, which makes a wrong id a compile error.
template <class Tag>
struct Id {
    std::int64_t value = 0; ///< 0 means "none"

    explicit operator bool() const { return value != 0; }
    friend auto operator<=>(const Id &, const Id &) = default;
};

using LogId = Id<struct LogTag>;
using ColumnId = Id<struct ColumnTag>;

} // namespace faultline

// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/values/sql_result.h"

#include "analysis/base/shortest_text.h"

#include <cmath>

namespace faultline {

std::string_view cellText(const SqlCell &cell, std::string &scratch)
{
    constexpr double kWholeDigits = 1e15; // below it a whole number is written with all of its digits
    if (const auto *text = std::get_if<std::string>(&cell))
        return *text;
    if (const auto *integer = std::get_if<std::int64_t>(&cell)) {
        scratch = std::to_string(*integer);
    } else if (const auto *number = std::get_if<double>(&cell)) {
        const bool whole = std::abs(*number) < kWholeDigits && *number == std::trunc(*number) && *number != 0.0;
        scratch = whole ? std::to_string(static_cast<std::int64_t>(*number)) : shortestText(*number);
    } else if (const auto *bytes = std::get_if<SqlBytes>(&cell)) {
        scratch = "x'";
        for (const char c : bytes->bytes) {
            const auto byte = static_cast<unsigned char>(c);
            scratch += {"0123456789abcdef"[byte >> 4U], "0123456789abcdef"[byte & 15U]};
        }
        scratch += '\'';
    } else {
        scratch.clear();
    }
    return scratch;
}

} // namespace faultline

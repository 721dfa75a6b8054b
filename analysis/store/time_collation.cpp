// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/store/time_collation.h"

#include <sqlite3.h>

#include <string>

namespace faultline {

namespace {

constexpr std::size_t kSeconds = 20; // length of 2001-02-05T00:01:00Z

/// As formatIsoTime() writes whole seconds: texts of this form are ordered as they are.
bool isWholeSeconds(std::string_view text)
{
    return text.size() == kSeconds && text[4] == '-' && text[7] == '-' && text[10] == 'T' && text[13] == ':'
        && text[16] == ':' && text[19] == 'Z';
}

int compareBytes(std::string_view a, std::string_view b)
{
    const int order = a.compare(b);
    return order < 0 ? -1 : order > 0 ? 1 : 0;
}

int compareTexts(void *, int sizeA, const void *a, int sizeB, const void *b)
{
    return compareSqlTimes({static_cast<const char *>(a), static_cast<std::size_t>(sizeA)},
                           {static_cast<const char *>(b), static_cast<std::size_t>(sizeB)});
}

} // namespace

std::optional<Micros> sqlTime(std::string_view text)
{
    switch (text.size()) {
    case 4: // 2001
        return parseIsoTime(std::string(text) + "-01-01");
    case 7: // 2001-02
        return parseIsoTime(std::string(text) + "-01");
    case 13: // 2001-02-05T00
        return parseIsoTime(std::string(text) + ":00");
    default:
        return parseIsoTime(text);
    }
}

int compareSqlTimes(std::string_view a, std::string_view b)
{
    if (isWholeSeconds(a) && isWholeSeconds(b))
        return compareBytes(a, b);
    const std::optional<Micros> timeA = sqlTime(a);
    const std::optional<Micros> timeB = sqlTime(b);
    if (timeA && timeB)
        return *timeA < *timeB ? -1 : *timeA > *timeB ? 1 : 0;
    if (timeA || timeB)
        return timeA ? -1 : 1;
    return compareBytes(a, b);
}

void addTimeCollation(sqlite3 *connection)
{
    sqlite3_create_collation_v2(connection, kTimeCollation, SQLITE_UTF8, nullptr, compareTexts, nullptr);
}

} // namespace faultline

// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/base/time.h"

#include <algorithm>
#include <array>
#include <utility>

namespace faultline {

std::int64_t daysFromCivil(const CivilDate &date)
{
    const std::int64_t year = date.month <= 2 ? date.year - 1 : date.year;
    const std::int64_t era = (year >= 0 ? year : year - 399) / 400;
    const std::int64_t yearOfEra = year - era * 400;
    const std::int64_t dayOfYear = (153 * (date.month + (date.month > 2 ? -3 : 9)) + 2) / 5 + date.day - 1;
    const std::int64_t dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
    return era * 146'097 + dayOfEra - 719'468;
}

CivilDate civilFromDays(std::int64_t days)
{
    days += 719'468;
    const std::int64_t era = (days >= 0 ? days : days - 146'096) / 146'097;
    const std::int64_t dayOfEra = days - era * 146'097;
    const std::int64_t yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36'524 - dayOfEra / 146'096) / 365;
    const std::int64_t dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    const std::int64_t shifted = (5 * dayOfYear + 2) / 153;
    const int month = static_cast<int>(shifted < 10 ? shifted + 3 : shifted - 9);
    const auto year = static_cast<int>(yearOfEra + era * 400 + (month <= 2 ? 1 : 0));
    return {year, month, static_cast<int>(dayOfYear - (153 * shifted + 2) / 5 + 1)};
}

namespace {

/// Reads digits from the front of a text; every step says whether it matched.
class Scanner {
public:
    explicit Scanner(std::string_view text)
        : m_text(text)
    {
    }

    bool digits(std::size_t count, int &value)
    {
        if (m_text.size() - m_at < count)
            return false;
        int sum = 0;
        for (std::size_t i = 0; i < count; ++i) {
            const char c = m_text[m_at + i];
            if (c < '0' || c > '9')
                return false;
            sum = sum * 10 + (c - '0');
        }
        m_at += count;
        value = sum;
        return true;
    }
    bool any(std::string_view characters)
    {
        if (atEnd() || characters.find(m_text[m_at]) == std::string_view::npos)
            return false;
        m_taken = m_text[m_at++];
        return true;
    }
    char taken() const { return m_taken; }
    bool atEnd() const { return m_at == m_text.size(); }

    /// ".976" or ",976" as microseconds; true with 0 when there is no fraction.
    bool fraction(std::int64_t &micros)
    {
        micros = 0;
        if (!any(".,"))
            return true;
        std::int64_t unit = 100'000;
        const std::size_t start = m_at;
        for (int digit = 0; digits(1, digit); unit /= 10)
            micros += unit * digit;
        return m_at > start;
    }

private:
    std::string_view m_text;
    std::size_t m_at = 0;
    char m_taken = 0;
};

int daysInMonth(int year, int month)
{
    constexpr std::array<int, 12> kDays{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    return month == 2 && leap ? 29 : kDays[static_cast<std::size_t>(month - 1)];
}

std::optional<std::int64_t> parseDate(Scanner &scan)
{
    CivilDate date;
    if (!scan.digits(4, date.year) || !scan.any("-") || !scan.digits(2, date.month) || !scan.any("-")
        || !scan.digits(2, date.day))
        return std::nullopt;
    if (date.year < 1 || date.month < 1 || date.month > 12 || date.day < 1
        || date.day > daysInMonth(date.year, date.month))
        return std::nullopt;
    return daysFromCivil(date);
}

/// "Z", "+01:00", "+0100", "+01" or nothing, as an offset from UTC.
std::optional<Micros> parseZone(Scanner &scan)
{
    if (scan.atEnd() || scan.any("Zz"))
        return 0;
    if (!scan.any("+-"))
        return std::nullopt;
    const Micros sign = scan.taken() == '-' ? -1 : 1;
    int hours = 0;
    int minutes = 0;
    if (!scan.digits(2, hours))
        return std::nullopt;
    if (!scan.atEnd() && (scan.any(":"), !scan.digits(2, minutes)))
        return std::nullopt;
    if (hours > 18 || minutes > 59)
        return std::nullopt;
    return sign * (hours * kHour + minutes * 60 * kSecond);
}

} // namespace

std::optional<Micros> parseIsoTime(std::string_view text)
{
    Scanner scan(text);
    const std::optional<std::int64_t> days = parseDate(scan);
    if (!days)
        return std::nullopt;
    if (scan.atEnd())
        return *days * kDay;
    int hour = 0;
    int minute = 0;
    int second = 0;
    std::int64_t micros = 0;
    if (!scan.any("Tt ") || !scan.digits(2, hour) || !scan.any(":") || !scan.digits(2, minute))
        return std::nullopt;
    if (scan.any(":") && (!scan.digits(2, second) || !scan.fraction(micros)))
        return std::nullopt;
    if (hour > 23 || minute > 59 || second > 60)
        return std::nullopt;
    scan.any(" ");
    const std::optional<Micros> offset = parseZone(scan);
    if (!offset || !scan.atEnd())
        return std::nullopt;
    return *days * kDay + hour * kHour + minute * 60 * kSecond + second * kSecond + micros - *offset;
}

namespace {

void appendDigits(std::string &out, std::int64_t value, int count)
{
    const std::size_t start = out.size();
    out.append(static_cast<std::size_t>(count), '0');
    for (std::size_t i = out.size(); i > start && value > 0; value /= 10)
        out[--i] = static_cast<char>('0' + value % 10);
}

std::int64_t floorDivide(std::int64_t a, std::int64_t b)
{
    return a / b - (a % b < 0 ? 1 : 0);
}

} // namespace

std::string formatIsoTime(Micros time)
{
    const std::int64_t days = floorDivide(time, kDay);
    const Micros rest = time - days * kDay;
    const CivilDate date = civilFromDays(days);
    std::string out;
    appendDigits(out, date.year, 4);
    for (const auto &[before, value] : {std::pair<char, std::int64_t>{'-', date.month},
                                        {'-', date.day},
                                        {'T', rest / kHour},
                                        {':', rest / (60 * kSecond) % 60},
                                        {':', rest / kSecond % 60}}) {
        out += before;
        appendDigits(out, value, 2);
    }
    if (rest % kSecond != 0) {
        out += '.';
        appendDigits(out, rest % kSecond, 6);
    }
    return out + 'Z';
}

namespace {

constexpr std::array<std::pair<Window, std::string_view>, 6> kWindows{{{Window::Hour, "hour"},
                                                                       {Window::Day, "day"},
                                                                       {Window::Week, "week"},
                                                                       {Window::Month, "month"},
                                                                       {Window::Quarter, "quarter"},
                                                                       {Window::Year, "year"}}};

/// The start of the window that holds a time.
Micros windowStart(Micros time, Window window)
{
    const std::int64_t day = floorDivide(time, kDay);
    CivilDate date = civilFromDays(day);
    switch (window) {
    case Window::Hour:
        return floorDivide(time, kHour) * kHour;
    case Window::Day:
        return day * kDay;
    case Window::Week: // 1970-01-01 was a Thursday
        return (day - (((day + 3) % 7) + 7) % 7) * kDay;
    case Window::Month:
        break;
    case Window::Quarter:
        date.month = (date.month - 1) / 3 * 3 + 1;
        break;
    case Window::Year:
        date.month = 1;
        break;
    }
    date.day = 1;
    return daysFromCivil(date) * kDay;
}

Micros nextStart(Micros start, Window window)
{
    switch (window) {
    case Window::Hour:
        return start + kHour;
    case Window::Day:
        return start + kDay;
    case Window::Week:
        return start + 7 * kDay;
    default:
        break;
    }
    CivilDate date = civilFromDays(floorDivide(start, kDay));
    date.month += window == Window::Month ? 1 : window == Window::Quarter ? 3 : 12;
    date.year += (date.month - 1) / 12;
    date.month = (date.month - 1) % 12 + 1;
    return daysFromCivil(date) * kDay;
}

} // namespace

std::optional<Window> windowFromName(std::string_view name)
{
    for (const auto &[window, candidate] : kWindows) {
        if (candidate == name)
            return window;
    }
    return std::nullopt;
}

std::string_view windowName(Window window)
{
    return kWindows[static_cast<std::size_t>(window)].second;
}

std::vector<Micros> windowEdges(Micros first, Micros last, Window window)
{
    constexpr std::size_t kMost = 100'000;
    std::vector<Micros> edges{windowStart(first, window)};
    while (edges.back() <= last && edges.size() <= kMost)
        edges.push_back(nextStart(edges.back(), window));
    edges.back() = std::max(edges.back(), last + 1);
    return edges;
}

} // namespace faultline

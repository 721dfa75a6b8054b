// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/ingest/readers/value_text.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstring>
#include <limits>
#include <utility>

namespace faultline {

namespace {

constexpr double kInfinity = std::numeric_limits<double>::infinity();
constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();

constexpr std::array<std::pair<std::string_view, double>, 8> kNumberWords{{{"nan", kNaN},
                                                                           {"NaN", kNaN},
                                                                           {"inf", kInfinity},
                                                                           {"-inf", -kInfinity},
                                                                           {"Infinity", kInfinity},
                                                                           {"-Infinity", -kInfinity},
                                                                           {"Inf", kInfinity},
                                                                           {"-Inf", -kInfinity}}};

constexpr std::array<double, 16> kPowersOfTen{1e0, 1e1, 1e2,  1e3,  1e4,  1e5,  1e6,  1e7,
                                              1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15};

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// "-12.5" with at most 15 digits: both parts of the quotient are exact, so one division rounds correctly.
std::optional<double> parseShortDecimal(std::string_view text)
{
    const bool negative = text.front() == '-';
    std::size_t at = negative ? 1 : 0;
    std::uint64_t digits = 0;
    std::size_t point = std::string_view::npos;
    const std::size_t first = at;
    for (; at < text.size(); ++at) {
        const char c = text[at];
        if (isDigit(c)) {
            digits = digits * 10 + static_cast<std::uint64_t>(c - '0');
        } else if (c == '.' && point == std::string_view::npos) {
            point = at;
        } else {
            return std::nullopt;
        }
    }
    const std::size_t decimals = point == std::string_view::npos ? 0 : text.size() - point - 1;
    const std::size_t count = text.size() - first - (point == std::string_view::npos ? 0 : 1);
    if (count == 0)
        return std::nullopt;
    const double value = static_cast<double>(digits) / kPowersOfTen[decimals];
    return negative ? -value : value;
}

/// What a decimal number out of range rounds to: its size is told by the exponent, or by its integer part.
double beyondRange(std::string_view text)
{
    const double sign = text.front() == '-' ? -1.0 : 1.0;
    const std::size_t exponent = text.find_first_of("eE");
    if (exponent != std::string_view::npos && exponent + 1 < text.size() && text[exponent + 1] == '-')
        return sign * 0.0;
    const std::size_t point = std::min(text.find_first_of(".eE"), text.size());
    const bool whole = text.substr(0, point).find_first_of("123456789") != std::string_view::npos;
    return exponent != std::string_view::npos || whole ? sign * kInfinity : sign * 0.0;
}

} // namespace

std::optional<std::int64_t> parseInteger(std::string_view text)
{
    const bool negative = !text.empty() && text.front() == '-';
    const std::size_t first = negative ? 1 : 0;
    const std::size_t count = text.size() - first;
    if (count == 0 || count > 19 || (text[first] == '0' && (count > 1 || negative)))
        return std::nullopt;
    std::uint64_t value = 0;
    for (std::size_t i = first; i < text.size(); ++i) {
        if (!isDigit(text[i]))
            return std::nullopt;
        value = value * 10 + static_cast<std::uint64_t>(text[i] - '0');
    }
    constexpr std::uint64_t kLimit = std::uint64_t{1} << 63U;
    if (value > kLimit - (negative ? 0 : 1))
        return std::nullopt;
    return static_cast<std::int64_t>(negative ? 0 - value : value);
}

std::optional<double> parseNumber(std::string_view text)
{
    if (text.empty())
        return std::nullopt;
    const std::size_t first = text.front() == '-' ? 1 : 0;
    if (first == text.size())
        return std::nullopt;
    if (!isDigit(text[first]) && text[first] != '.') {
        for (const auto &[word, value] : kNumberWords) {
            if (word == text)
                return value;
        }
        return std::nullopt;
    }
    if (text[first] == '0' && first + 1 < text.size() && isDigit(text[first + 1]))
        return std::nullopt; // "007" is a code, not a number
    if (text.size() - first <= 16) {
        const std::size_t digits = text.size() - first - (text.find('.') == std::string_view::npos ? 0 : 1);
        if (const auto value = digits <= 15 ? parseShortDecimal(text) : std::nullopt)
            return value;
    }
    if (text.find_first_of(".eE") == std::string_view::npos) {
        const std::optional<std::int64_t> whole = parseInteger(text);
        if (!whole || *whole > kExactInteger || *whole < -kExactInteger)
            return std::nullopt;
    }
    double value = 0.0;
    const auto [end, code] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (end != text.data() + text.size() || code == std::errc::invalid_argument)
        return std::nullopt;
    return code == std::errc::result_out_of_range ? beyondRange(text) : value;
}

bool isMissingToken(std::string_view text)
{
    switch (text.size()) {
    case 0:
        return true;
    case 1:
        return text == "-";
    case 2:
        return text == "NA" || text == "\\N";
    case 3:
        return text == "N/A";
    case 4:
        return text == "NULL" || text == "null" || text == "None";
    default:
        return false;
    }
}

std::optional<Micros> parseEpoch(std::string_view text, EpochUnit unit)
{
    const std::size_t point = unit == EpochUnit::Seconds ? text.find('.') : std::string_view::npos;
    const std::optional<std::int64_t> whole = parseInteger(text.substr(0, point));
    if (!whole)
        return std::nullopt;
    constexpr std::int64_t kLargest = 253'402'300'800; // the year 10000, in seconds
    switch (unit) {
    case EpochUnit::Seconds: {
        Micros micros = 0;
        Micros step = 100'000;
        for (std::size_t i = point; i != std::string_view::npos && ++i < text.size(); step /= 10) {
            if (!isDigit(text[i]))
                return std::nullopt;
            micros += step * (text[i] - '0');
        }
        if (*whole > kLargest || *whole < -kLargest || (point != std::string_view::npos && point + 1 == text.size()))
            return std::nullopt;
        return *whole * kSecond + (*whole < 0 ? -micros : micros);
    }
    case EpochUnit::Milliseconds:
        if (*whole > kLargest * 1000 || *whole < -kLargest * 1000)
            return std::nullopt;
        return *whole * 1000;
    case EpochUnit::Microseconds:
        return whole;
    case EpochUnit::Nanoseconds:
        return *whole / 1000 - (*whole % 1000 < 0 ? 1 : 0);
    case EpochUnit::None:
        break;
    }
    return std::nullopt;
}

EpochUnit epochUnitOf(std::int64_t value)
{
    constexpr std::int64_t kFrom = 631'152'000; // 1990-01-01
    constexpr std::int64_t kTo = 4'102'444'800; // 2100-01-01
    constexpr std::array<std::pair<EpochUnit, std::int64_t>, 4> kUnits{{{EpochUnit::Seconds, 1},
                                                                        {EpochUnit::Milliseconds, 1000},
                                                                        {EpochUnit::Microseconds, 1'000'000},
                                                                        {EpochUnit::Nanoseconds, 1'000'000'000}}};
    for (const auto &[unit, perSecond] : kUnits) {
        if (value / perSecond >= kFrom && value / perSecond < kTo)
            return unit;
    }
    return EpochUnit::None;
}

bool isTimeOfOtherKind(std::string_view text, EpochUnit unit)
{
    if (unit != EpochUnit::None && parseIsoTime(text))
        return true;
    std::optional<std::int64_t> whole = parseInteger(text);
    constexpr double kBeyond = 9e18;
    if (const auto number = whole ? std::nullopt : parseNumber(text); number && std::abs(*number) < kBeyond)
        whole = static_cast<std::int64_t>(*number);
    const EpochUnit found = whole ? epochUnitOf(*whole) : EpochUnit::None;
    return found != EpochUnit::None && found != unit;
}

bool isUnreadableTime(std::string_view text, EpochUnit unit)
{
    const bool isTime = unit == EpochUnit::None ? parseIsoTime(text).has_value() : parseEpoch(text, unit).has_value();
    return !isTime && !isMissingToken(text) && !isTimeOfOtherKind(text, unit);
}

std::optional<Micros> TimeReader::parse(std::string_view text)
{
    const auto two = [&](std::size_t at) -> int {
        const int tens = text[at] - '0';
        const int ones = text[at + 1] - '0';
        return tens < 0 || tens > 9 || ones < 0 || ones > 9 ? 100 : tens * 10 + ones;
    };
    const bool usual = text.size() == 20 && text[10] == 'T' && text[13] == ':' && text[16] == ':' && text[19] == 'Z';
    if (!usual || std::memcmp(text.data(), m_date.data(), m_date.size()) != 0) {
        const std::optional<Micros> time = parseIsoTime(text);
        if (time && usual) {
            std::memcpy(m_date.data(), text.data(), m_date.size());
            m_midnight = *parseIsoTime(text.substr(0, 10));
        }
        return time;
    }
    const int hour = two(11);
    const int minute = two(14);
    const int second = two(17);
    if (hour > 23 || minute > 59 || second > 60)
        return std::nullopt;
    return m_midnight + hour * kHour + (minute * 60 + second) * kSecond;
}

} // namespace faultline

// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/ingest/column_profile.h"

#include "analysis/base/shortest_text.h"
#include "analysis/ingest/role_names.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <unordered_set>

namespace faultline {

namespace {

constexpr std::size_t kValuesKept = 1000;

/// Looks at one value after the other.
class Profiler {
public:
    explicit Profiler(ColumnProfile &profile)
        : m_profile(profile)
    {
    }

    void add(const SampleCell &cell)
    {
        const std::optional<std::string> text = classText(cell, m_profile.type);
        if (!text)
            return;
        ++m_profile.present;
        m_bytes += cell.text.size();
        m_withSpace += cell.text.find_first_of(" \n\t") != std::string_view::npos ? 1 : 0;
        if (!isMissingToken(cell.text)) {
            ++m_timeable;
            const bool isTime = m_times.parse(cell.text).has_value();
            m_profile.timeShare += isTime ? 1.0 : 0.0;
            if (!isTime && m_profile.type == ValueType::Text)
                m_profile.mixedTimes = m_profile.mixedTimes || isTimeOfOtherKind(cell.text, EpochUnit::None);
        }
        if (m_distinct.insert(cell.text).second && m_profile.values.size() < kValuesKept)
            m_profile.values.insert(*text);
        if (m_profile.isNumber())
            addNumber(cell.text);
    }

    void finish()
    {
        m_profile.distinct = m_distinct.size();
        if (m_profile.present == 0)
            return;
        const auto present = static_cast<double>(m_profile.present);
        m_profile.meanLength = static_cast<double>(m_bytes) / present;
        m_profile.spaces = m_withSpace * 2 > m_profile.present;
        m_profile.timeShare /= static_cast<double>(std::max<std::size_t>(m_timeable, 1));
        m_profile.inUnitInterval = m_profile.isNumber() && m_unit;
        if (m_profile.isNumber() && m_sameUnit)
            m_profile.epoch = m_epoch;
    }

private:
    void addNumber(std::string_view text)
    {
        const std::optional<std::int64_t> whole = parseInteger(text);
        const double value = whole ? static_cast<double>(*whole) : parseNumber(text).value_or(0.0);
        m_profile.fractional = m_profile.fractional || value != std::trunc(value);
        m_profile.negative = m_profile.negative || value < 0.0;
        m_unit = m_unit && value >= 0.0 && value <= 1.0;
        m_profile.rising = m_profile.rising && value >= m_last;
        m_last = value;
        const bool far = !(std::abs(value) < 9e18);
        const EpochUnit unit = far ? EpochUnit::None : epochUnitOf(static_cast<std::int64_t>(value));
        m_sameUnit = m_sameUnit && unit != EpochUnit::None && (m_profile.present == 1 || unit == m_epoch);
        m_epoch = unit;
    }

    ColumnProfile &m_profile;
    std::unordered_set<std::string_view> m_distinct;
    TimeReader m_times;
    std::size_t m_bytes = 0;
    std::size_t m_withSpace = 0;
    std::size_t m_timeable = 0; ///< present, and no word like NA
    bool m_unit = true;
    bool m_sameUnit = true;
    EpochUnit m_epoch = EpochUnit::None;
    double m_last = -std::numeric_limits<double>::infinity();
};

} // namespace

bool holdsScores(const ColumnProfile &prediction, const ColumnProfile &label)
{
    const bool binary = label.present > 0 && label.distinct <= 2 && !label.fractional;
    return binary && prediction.inUnitInterval && prediction.fractional;
}

ColumnProfile profileOf(const SampleColumn &column, std::optional<ValueType> type)
{
    ColumnProfile profile;
    profile.normal = normalName(column.name);
    profile.type = type.value_or(column.evidence.type());
    profile.rows = column.cells.size();
    Profiler profiler(profile);
    for (const SampleCell &cell : column.cells)
        profiler.add(cell);
    profiler.finish();
    return profile;
}

std::vector<std::optional<double>> numbersOf(const SampleColumn &column)
{
    std::vector<std::optional<double>> numbers;
    for (const SampleCell &cell : column.cells) {
        const std::optional<std::int64_t> whole = parseInteger(cell.text);
        numbers.push_back(whole ? static_cast<double>(*whole) : parseNumber(cell.text));
    }
    return numbers;
}

std::optional<std::string> classText(const SampleCell &cell, ValueType type)
{
    const bool missing = type == ValueType::Text ? cell.isEmpty() : isMissingToken(cell.text);
    if (missing)
        return std::nullopt;
    if (type == ValueType::Float64) {
        const std::optional<double> number = parseNumber(cell.text);
        return number ? std::optional(shortestText(*number)) : std::nullopt;
    }
    return std::string(cell.text);
}

} // namespace faultline

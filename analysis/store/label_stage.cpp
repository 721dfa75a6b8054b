// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/store/label_stage.h"

#include "analysis/store/sql.h"

#include <charconv>
#include <cmath>

namespace faultline {

namespace {

constexpr std::int64_t kExact = std::int64_t{1} << 53;

/// Whether a label that comes later replaces the one that is there: not when it is known to be older.
bool replaces(std::optional<Micros> time, const Statement &old, int column)
{
    return !time || old.isNull(column) || *time >= old.integer(column);
}

} // namespace

Result<LabelStage> LabelStage::create(Database &database)
{
    Result<void> made = dropLabelStage(database);
    if (made)
        made = database.script(sqlText("label_stage.sql"));
    if (!made)
        return made.error();
    Result<Statement> find = database.prepare("SELECT time FROM temp.label_hit WHERE log = ? AND row = ?");
    Result<Statement> hit = database.prepare("INSERT OR REPLACE INTO temp.label_hit (log, row, label, time, counts) "
                                             "VALUES (?, ?, ?, ?, ?)");
    Result<Statement> findWaiting = database.prepare("SELECT time FROM temp.label_wait WHERE id = ?");
    Result<Statement> waiting = database.prepare("INSERT OR REPLACE INTO temp.label_wait (id, label, time) "
                                                 "VALUES (?, ?, ?)");
    Result<Statement> arrived = database.prepare("INSERT OR IGNORE INTO temp.label_arrived (id) VALUES (?)");
    for (const auto *statement : {&find, &hit, &findWaiting, &waiting, &arrived}) {
        if (!*statement)
            return statement->error();
    }
    return LabelStage(find.take(), hit.take(), findWaiting.take(), waiting.take(), arrived.take());
}

Result<bool> LabelStage::addHit(const IdMatch &match, std::string_view label, std::optional<Micros> time, bool counts)
{
    const std::optional<std::int64_t> integer = canonicalInteger(label);
    m_any = true;
    m_allIntegers = m_allIntegers && integer;
    m_allNumbers = m_allNumbers && decimalNumber(label);
    m_beyondNumbers = m_beyondNumbers || (integer && (*integer > kExact || *integer < -kExact));
    Result<bool> old = m_findHit.bind(match.log.value, match.row).step();
    if (!old)
        return old.error();
    if (*old && !replaces(time, m_findHit, 0))
        return false;
    Result<void> inserted = m_hit.bind(match.log.value, match.row, label, time, counts).run();
    if (!inserted)
        return inserted.error();
    return !*old;
}

Result<bool> LabelStage::addWaiting(std::string_view id, std::string_view label, std::optional<Micros> time)
{
    Result<bool> old = m_findWaiting.bind(id).step();
    if (!old)
        return old.error();
    if (*old && !replaces(time, m_findWaiting, 0))
        return false;
    Result<void> inserted = m_waiting.bind(id, label, time).run();
    if (!inserted)
        return inserted.error();
    return !*old;
}

Result<void> LabelStage::addArrived(std::string_view id)
{
    return m_arrived.bind(id).run();
}

std::optional<ValueType> LabelStage::hitType() const
{
    if (!m_any)
        return std::nullopt;
    if (m_allIntegers)
        return ValueType::Int64;
    return m_allNumbers && !m_beyondNumbers ? ValueType::Float64 : ValueType::Text;
}

Result<void> dropLabelStage(Database &database)
{
    return database.script("DROP TABLE IF EXISTS temp.label_hit; DROP TABLE IF EXISTS temp.label_wait;"
                           "DROP TABLE IF EXISTS temp.label_arrived");
}

std::optional<std::int64_t> canonicalInteger(std::string_view text)
{
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || text.empty())
        return std::nullopt;
    const std::string_view digits = text.front() == '-' ? text.substr(1) : text;
    const bool padded = digits.front() == '0' && (digits.size() > 1 || text.front() == '-');
    return padded ? std::nullopt : std::optional(value);
}

std::optional<double> decimalNumber(std::string_view text)
{
    double value = 0.0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    const bool whole = error == std::errc() && end == text.data() + text.size() && !text.empty();
    return whole && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

} // namespace faultline

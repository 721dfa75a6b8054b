// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/store/row_scan.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace faultline {

namespace {

constexpr double kInfinity = std::numeric_limits<double>::infinity();

/// Stored limits and bounds come from 64-bit integers: each may be one rounding step off.
bool isApart(double lower, double upper, double minimum, double maximum)
{
    return std::nextafter(upper, kInfinity) < std::nextafter(minimum, -kInfinity)
        || std::nextafter(lower, -kInfinity) > std::nextafter(maximum, kInfinity);
}

} // namespace

bool canSpareRows(const RecordsColumn &column, ScanOp op)
{
    switch (column.kind) {
    case RecordsColumnKind::RowNumber:
    case RecordsColumnKind::Log:
        return true;
    case RecordsColumnKind::Part:
        return op == ScanOp::Equal;
    case RecordsColumnKind::InCohort:
    case RecordsColumnKind::Failure:
        return false;
    case RecordsColumnKind::Stored:
        break;
    }
    return column.type != ValueType::Text;
}

RowScan::Bounds &RowScan::boundsOf(const RecordsColumn &column)
{
    for (Bounds &bounds : m_bounds) {
        if (bounds.column == &column)
            return bounds;
    }
    return m_bounds.emplace_back(Bounds{&column, -kInfinity, kInfinity, {}});
}

Result<void> RowScan::start(const std::vector<ScanTerm> &terms)
{
    m_bounds.clear();
    m_row = 0;
    m_end = m_rows.rows();
    for (const ScanTerm &term : terms) {
        Bounds &bounds = boundsOf(*term.column);
        if (term.column->kind == RecordsColumnKind::Part)
            bounds.part = term.text;
        if (term.op != ScanOp::Below)
            bounds.lower = std::max(bounds.lower, term.number);
        if (term.op != ScanOp::Above)
            bounds.upper = std::min(bounds.upper, term.number);
    }
    for (const Bounds &bounds : m_bounds) {
        if (bounds.column->kind == RecordsColumnKind::Stored) {
            if (Result<const std::vector<ChunkRange> *> loaded = m_rows.ranges(bounds.column->column); !loaded)
                return loaded.error();
        }
        if (bounds.column->kind != RecordsColumnKind::RowNumber)
            continue;
        const auto last = static_cast<double>(m_end);
        const double lower = std::clamp(std::floor(bounds.lower), 0.0, last);
        const double upper = std::clamp(std::ceil(bounds.upper), -1.0, last - 1.0);
        m_row = static_cast<std::size_t>(lower);
        m_end = static_cast<std::size_t>(upper + 1.0);
    }
    if (m_row < m_end) {
        m_place = m_rows.placeOf(m_row);
        enterPlace();
    }
    return {};
}

void RowScan::next()
{
    if (++m_row < m_placeEnd)
        return;
    ++m_place;
    enterPlace();
}

void RowScan::enterPlace()
{
    const std::vector<ChunkPlace> &places = m_rows.places();
    for (; m_row < m_end && m_place < places.size(); ++m_place) {
        m_placeEnd = std::min(m_end, places[m_place].firstRow + places[m_place].rows);
        if (std::all_of(m_bounds.begin(), m_bounds.end(),
                        [this](const Bounds &bounds) { return mayHold(bounds, m_place); }))
            return;
        m_row = places[m_place].firstRow + places[m_place].rows;
    }
    m_row = std::max(m_row, m_end);
}

bool RowScan::mayHold(const Bounds &bounds, std::size_t place) const
{
    const LogSpan &log = m_rows.places()[place].log;
    switch (bounds.column->kind) {
    case RecordsColumnKind::Log: {
        const auto id = static_cast<double>(log.id.value);
        return !isApart(bounds.lower, bounds.upper, id, id);
    }
    case RecordsColumnKind::Part:
        return bounds.part == partName(log.part);
    case RecordsColumnKind::RowNumber:
    case RecordsColumnKind::InCohort:
    case RecordsColumnKind::Failure:
        return true;
    case RecordsColumnKind::Stored:
        break;
    }
    const Result<const std::vector<ChunkRange> *> ranges = m_rows.ranges(bounds.column->column); // loaded by start()
    if (!ranges)
        return true;
    const ChunkRange &range = (**ranges)[place];
    if (!range.stored)
        return false; // missing compares with nothing
    // Infinities are not in the range: they can only be ruled out by two finite bounds.
    const bool finite = std::isfinite(bounds.lower) && std::isfinite(bounds.upper);
    if (range.type == ValueType::Text || (range.type == ValueType::Float64 && !finite))
        return true;
    return range.minimum <= range.maximum && !isApart(bounds.lower, bounds.upper, range.minimum, range.maximum);
}

} // namespace faultline

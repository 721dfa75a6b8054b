// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/base/time.h"
#include "analysis/store/database.h"
#include "analysis/store/id_index.h"
#include "analysis/values/schema.h"

#include <cstdint>
#include <optional>
#include <string_view>

namespace faultline {

/// The labels of a join in temporary tables on disk, sorted by record, one a record.
class LabelStage {
public:
    static Result<LabelStage> create(Database &database);

    /// True when the record had none in this join. `counts`: this record speaks for its id in the summary.
    Result<bool> addHit(const IdMatch &match, std::string_view label, std::optional<Micros> time, bool counts);
    /// True when the id was not waiting in this join.
    Result<bool> addWaiting(std::string_view id, std::string_view label, std::optional<Micros> time);
    /// An id that waited and has its record now.
    Result<void> addArrived(std::string_view id);
    /// The narrowest type that holds every label staged for a record; nothing when there is none.
    std::optional<ValueType> hitType() const;

private:
    LabelStage(Statement find, Statement hit, Statement findWaiting, Statement waiting, Statement arrived)
        : m_findHit(std::move(find))
        , m_hit(std::move(hit))
        , m_findWaiting(std::move(findWaiting))
        , m_waiting(std::move(waiting))
        , m_arrived(std::move(arrived))
    {
    }

    Statement m_findHit;
    Statement m_hit;
    Statement m_findWaiting;
    Statement m_waiting;
    Statement m_arrived;
    bool m_any = false;
    bool m_allIntegers = true;
    bool m_allNumbers = true;
    bool m_beyondNumbers = false; ///< an integer that is no exact double
};

/// Removes the temporary tables; nothing happens when there are none.
Result<void> dropLabelStage(Database &database);

/// "-12" but not "+1", "007" or "-0": the texts that Int64 columns give back unchanged.
std::optional<std::int64_t> canonicalInteger(std::string_view text);
/// A finite decimal number.
std::optional<double> decimalNumber(std::string_view text);

} // namespace faultline

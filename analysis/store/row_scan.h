// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/store/record_rows.h"
#include "analysis/store/records_columns.h"

#include <string>
#include <vector>

namespace faultline {

enum class ScanOp : char { Equal = '=', Above = '>', Below = '<' }; ///< the last two with or without the end itself

/// Something that is known of the rows wanted: a column compared with a value. A hint, never the last word.
struct ScanTerm {
    const RecordsColumn *column = nullptr;
    ScanOp op = ScanOp::Equal;
    double number = 0.0; ///< numbers; times as microseconds
    std::string text; ///< Part
};

/// True when a term on that column can spare rows.
bool canSpareRows(const RecordsColumn &column, ScanOp op);

/// Walks the rows of a project from first to last, leaving out those that the terms rule out: ranges of row numbers
/// exactly, logs and parts as a whole, chunks by their smallest and largest value.
class RowScan {
public:
    explicit RowScan(RecordRows &rows)
        : m_rows(rows)
    {
    }

    Result<void> start(const std::vector<ScanTerm> &terms);
    void next();
    bool atEnd() const { return m_row >= m_end; }
    std::size_t row() const { return m_row; }
    std::size_t place() const { return m_place; }

private:
    struct Bounds { ///< lower <= value <= upper, ends widened by a rounding step
        const RecordsColumn *column = nullptr;
        double lower = 0.0;
        double upper = 0.0;
        std::string part;
    };

    Bounds &boundsOf(const RecordsColumn &column);
    bool mayHold(const Bounds &bounds, std::size_t place) const;
    void enterPlace();

    RecordRows &m_rows;
    std::vector<Bounds> m_bounds;
    std::size_t m_row = 0;
    std::size_t m_end = 0;
    std::size_t m_place = 0;
    std::size_t m_placeEnd = 0;
};

} // namespace faultline

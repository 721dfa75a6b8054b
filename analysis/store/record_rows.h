// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/columns/row_mask.h"
#include "analysis/columns/table.h"
#include "analysis/store/segment_reader.h"

#include <list>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace faultline {

/// The records of a project as SQL reads them: production rows first, in the order of Dataset, so that a row is the bit
/// of a row set; then training, then reference. Chunks are unpacked when they are asked for and kept while a byte
/// budget allows. Each is read in a transaction of its own that is over at once. For one thread.
class RecordRows {
public:
    static constexpr std::size_t kBudget = std::size_t{256} << 20U;

    explicit RecordRows(std::shared_ptr<const SegmentReader> reader, std::size_t budgetBytes = kBudget);

    const Schema &schema() const { return m_reader->schema(); }
    std::size_t rows() const { return m_rows; }
    const std::vector<ChunkPlace> &places() const { return m_places; }
    /// The place that holds a row; row < rows().
    std::size_t placeOf(std::size_t row) const;

    /// The production rows that in_cohort tells; all of them without.
    Result<void> setCohort(std::shared_ptr<const RowMask> cohort);
    /// Nothing outside production.
    std::optional<bool> isInCohort(std::size_t row) const;
    Result<std::shared_ptr<const ChunkData>> chunk(std::size_t place, ColumnId column);
    /// Integers: 1 label and prediction differ, 0 they agree; missing where one of them is, and in a regression. As
    /// Outcomes::failure.
    Result<std::shared_ptr<const ChunkData>> failures(std::size_t place);
    /// Lives as long as this.
    Result<const Dictionary *> dictionary(ColumnId column);
    /// One a place.
    Result<const std::vector<ChunkRange> *> ranges(ColumnId column);

    /// What the tables note while SQLite runs, for whoever runs it.
    void fail(Error error) { m_error = std::move(error); }
    const std::optional<Error> &error() const { return m_error; }
    void sawNaN(ColumnId column) { m_nan.insert(column); }
    std::vector<std::string> nanColumns() const;
    void countRow() { ++m_rowsRead; }
    std::uint64_t rowsRead() const { return m_rowsRead; }

private:
    using Key = std::pair<std::size_t, ColumnId>;
    struct Entry {
        std::shared_ptr<const ChunkData> chunk;
        std::size_t bytes = 0;
        std::list<Key>::iterator use;
    };

    Result<ChunkData> makeFailures(std::size_t place);
    template <class Make>
    Result<std::shared_ptr<const ChunkData>> cached(const Key &key, Make make);

    std::shared_ptr<const SegmentReader> m_reader;
    std::vector<ChunkPlace> m_places;
    std::size_t m_rows = 0;
    std::size_t m_production = 0; ///< the first so many rows
    std::shared_ptr<const RowMask> m_cohort;
    std::size_t m_budget = 0;
    std::size_t m_bytes = 0;
    std::map<Key, Entry> m_entries;
    std::list<Key> m_uses; ///< most recent first
    std::map<ColumnId, std::shared_ptr<const Dictionary>> m_dictionaries;
    std::map<ColumnId, std::vector<ChunkRange>> m_ranges;
    std::optional<Error> m_error;
    std::set<ColumnId> m_nan;
    std::uint64_t m_rowsRead = 0;
};

} // namespace faultline

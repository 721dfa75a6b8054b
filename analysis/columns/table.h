// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/columns/code_book_shelf.h"
#include "analysis/values/cube.h"

#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

namespace faultline {

/// Codes of every row with the book that gives them a meaning.
struct CodedColumn {
    std::shared_ptr<const CodeBook> book;
    CodeVector codes;
};

/// Where a stored chunk lies among the rows of a table.
struct ChunkPlace {
    LogSpan log;
    std::size_t chunk = 0;
    std::size_t firstRow = 0;
    std::size_t rows = 0;
};

/// The rows of some logs of one project as columns, loaded on first use and kept while a byte budget allows.
/// Rows are those of the logs one after another, in the order given. Safe to share between jobs.
class Table {
public:
    Table(std::shared_ptr<const ColumnSource> source, Schema schema, std::vector<LogSpan> logs,
          std::string projectId = {}, std::size_t budgetBytes = std::size_t{4} << 30);

    const Schema &schema() const { return m_schema; }
    const std::vector<LogSpan> &logs() const { return m_logs; }
    const std::string &projectId() const { return m_projectId; }
    const ColumnSource &source() const { return *m_source; }
    std::size_t rows() const { return m_rows; }
    /// All chunks in row order, for work that need not hold whole columns.
    std::vector<ChunkPlace> places() const;

    /// The exact values of a column.
    Result<std::shared_ptr<const Column>> column(ColumnId id, Run &run) const;

    /// Anything computed from columns once and shared: codes, outcomes, derived numbers. `make` is called when the
    /// key is not there; two jobs that ask at once may both compute it, and the first result is kept.
    template <class T>
    Result<std::shared_ptr<const T>> cached(const std::string &key,
                                            const std::function<Result<std::shared_ptr<const T>>()> &make,
                                            const std::function<std::size_t(const T &)> &bytes) const
    {
        if (std::shared_ptr<const void> found = lookUp(key))
            return std::static_pointer_cast<const T>(found);
        Result<std::shared_ptr<const T>> made = make();
        if (!made)
            return made;
        return std::static_pointer_cast<const T>(keep(key, *made, bytes(**made)));
    }

    /// Bytes of everything that is loaded now.
    std::size_t cachedBytes() const;

private:
    struct Entry {
        std::shared_ptr<const void> value;
        std::size_t bytes = 0;
        std::uint64_t used = 0;
    };

    std::shared_ptr<const void> lookUp(const std::string &key) const;
    std::shared_ptr<const void> keep(const std::string &key, std::shared_ptr<const void> value,
                                     std::size_t bytes) const;
    Result<std::shared_ptr<const Column>> load(ColumnId id, Run &run) const;

    std::shared_ptr<const ColumnSource> m_source;
    Schema m_schema;
    std::vector<LogSpan> m_logs;
    std::string m_projectId;
    std::size_t m_rows = 0;
    std::size_t m_budget = 0;
    mutable std::mutex m_mutex;
    mutable std::map<std::string, Entry> m_entries;
    mutable std::size_t m_bytes = 0;
    mutable std::uint64_t m_clock = 0;
};

/// What is analysed: the production rows and, when there are any, baseline rows to compare with, of one schema.
struct Dataset {
    std::shared_ptr<const Table> production;
    std::shared_ptr<const Table> baseline; ///< may be null
    Part baselinePart = Part::Training;
    std::int64_t revision = 0;
    std::shared_ptr<CodeBookShelf> shelf = nullptr; ///< null: books live as long as the dataset

    /// The book of a column, made from production and baseline, and the codes of the production rows. A book that was
    /// made for this revision is taken from the shelf; one that turns out the same for a newer revision keeps its version.
    Result<std::shared_ptr<const CodedColumn>> codes(ColumnId column, Run &run) const;

    /// Its first half: the book alone.
    CodeBook bookOf(ColumnId id, const Column &values, const Column *ofBaseline) const;
};

} // namespace faultline

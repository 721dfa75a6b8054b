// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/columns/table.h"

#include <map>

namespace faultline {

/// A ColumnSource over vectors, so that an engine test is a few lines of data. One log, id 1.
class MemorySource final : public ColumnSource {
public:
    using Numbers = std::vector<std::optional<double>>;
    using Integers = std::vector<std::optional<std::int64_t>>;
    using Texts = std::vector<std::optional<std::string>>;

    MemorySource &add(const std::string &name, Role role, const Numbers &values, const std::string &argument = {});
    MemorySource &addIntegers(const std::string &name, Role role, ValueType type, const Integers &values);
    MemorySource &add(const std::string &name, Role role, const Texts &values, const std::string &argument = {});

    Result<ChunkData> chunk(const LogSpan &log, ColumnId column, std::size_t index) const override;
    Result<std::shared_ptr<const Dictionary>> dictionary(ColumnId column) const override;

    /// The dataset of everything added so far.
    static Dataset dataset(const std::shared_ptr<MemorySource> &source, Task task = Task::Binary,
                           const std::string &positive = "1");
    ColumnId id(const std::string &name) const { return m_schema.find(name)->id; }

private:
    ColumnId addColumn(const std::string &name, Role role, ValueType type, const std::string &argument,
                       std::size_t rows);

    Schema m_schema;
    std::size_t m_rows = 0;
    std::map<ColumnId, ChunkData> m_columns; ///< whole columns, cut when asked for
    std::map<ColumnId, std::shared_ptr<Dictionary>> m_dictionaries;
};

} // namespace faultline

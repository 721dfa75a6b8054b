// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/columns/table.h"
#include "analysis/ingest/import_options.h"

#include "tests/support/temporary_folder.h"

#include <string>

namespace faultline {

/// A project made of one production log, ready to be asked.
class ImportedLog {
public:
    /// `path` is a file of the test data unless it begins with a slash.
    static Result<ImportedLog> of(const std::string &path, const ImportOptions &options = {});

    const Dataset &data() const { return m_data; }
    const Table &table() const { return *m_data.production; }
    ColumnId id(const std::string &name) const { return m_data.production->schema().find(name)->id; }

private:
    std::shared_ptr<TemporaryFolder> m_folder = std::make_shared<TemporaryFolder>();
    Dataset m_data;
};

} // namespace faultline

// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/base/error.h"
#include "analysis/store/database.h"
#include "analysis/values/metrics.h"

#include <optional>
#include <string>
#include <string_view>

namespace faultline {

/// An answer that survives closing, with everything it depended on.
struct StoredResult {
    std::string kind; ///< "metrics", ...
    std::string parameters; ///< text form, whatever the kind says
    Provenance provenance;
    std::string body; ///< text form of the answer
};

/// Keeps the result in place of the older one of the same kind and parameters.
Result<void> storeResult(Database &database, const StoredResult &result);
/// The newest one. It is outdated when its provenance is not that of now: the caller says so.
Result<std::optional<StoredResult>> loadResult(Database &database, std::string_view kind, std::string_view parameters);

} // namespace faultline

// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/base/error.h"
#include "analysis/base/run.h"
#include "analysis/base/time.h"
#include "analysis/store/database.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace faultline {

/// A label whose record has not come yet.
struct WaitingLabel {
    std::string id;
    std::string label;
    std::optional<Micros> time;
};

/// Waiting labels in order of their ids, at most `limit`: from the first one, or those after the id `after`.
Result<std::vector<WaitingLabel>> listWaitingLabels(Database &database, std::string_view after, bool fromStart,
                                                    std::uint64_t limit);
Result<std::uint64_t> countWaitingLabels(Database &database);

/// Copies temp.label_wait into the table, to count from `revision` on, in short transactions; gives how many were new
/// or replaced an older label. What waits already with the same label, or with a newer time, is passed over.
Result<std::uint64_t> keepWaitingLabels(Database &database, std::int64_t revision, const CancelToken &cancel);

} // namespace faultline

// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/values/records.h"
#include "app/pages/selection.h"

namespace faultline {

/// One record for the inspector: what happened to it and every column; series of columns in one line. `place` of
/// `places`: where it stands in the table.
Selection recordSelection(const RecordDetail &detail, const Schema &schema, int place, int places);

} // namespace faultline

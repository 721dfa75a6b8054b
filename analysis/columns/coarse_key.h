// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/columns/cube_key.h"

namespace faultline {

/// A column with fewer indices than codes: ranges between the key's cuts, or its listed values and the rest. A code
/// whose rows all fall into one index is looked up; rows of the few other codes are compared by value, so that any cut
/// is exact. Indices 0, 1, 2 are missing, not finite (NaN; only with cuts) and rest (only with listed values).
/// Query error for cuts or numbers of a text column and texts of a number column.
Result<KeyCodes> coarseKey(const Dataset &data, const CubeKey &key, Run &run);

} // namespace faultline

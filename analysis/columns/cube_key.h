// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/columns/table.h"

namespace faultline {

/// The cell index of every row along one key of a cube, and what the indices mean.
struct KeyCodes {
    std::shared_ptr<const CodeVector> codes;
    CubeAxis axis;
};

/// Codes of a key for the production rows; computed once per table and key. Query error for a key that the log lacks.
Result<KeyCodes> keyCodes(const Dataset &data, const CubeKey &key, Run &run);

} // namespace faultline

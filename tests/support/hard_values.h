// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/columns/chunk.h"

#include <string>
#include <utility>
#include <vector>

namespace faultline {

/// Columns of five rows whose values other programs lose: missing beside NaN, -0.0, infinities, a denormal number,
/// 2^53 + 1, the ends of 64 bits, "007", a 20-digit id, an empty text. Texts are once plain and once by dictionary.
std::vector<std::pair<std::string, ChunkData>> hardColumns();

/// The dictionary of the column "category".
std::vector<std::string> hardDictionary();

} // namespace faultline

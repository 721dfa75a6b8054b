// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/base/error.h"
#include "analysis/columns/chunk.h"
#include "analysis/columns/dictionary.h"

#include <string>
#include <string_view>

namespace faultline {

/// The type that holds the values of both: equal types stay, Int64 and Float64 give Float64, all else gives Text.
/// Whether the integers are small enough for Float64 (within 2^53) is for the caller to check.
ValueType widerType(ValueType a, ValueType b);

/// A chunk in a wider type, exactly: Int64 -> Float64, and numbers or times to plain text (canonical decimal, shortest
/// decimal that comes back, ISO 8601). Schema error when the step is not a widening or an integer would be rounded.
Result<ChunkData> widen(ChunkData chunk, ValueType to);

/// The value of a present row as the text that names it: ids, classes and labels are compared by it.
/// Dictionary chunks need their dictionary; `scratch` holds the text where none is stored.
std::string_view valueText(const ChunkData &chunk, std::size_t row, const Dictionary *dictionary, std::string &scratch);

} // namespace faultline

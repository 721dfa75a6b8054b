// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analyses/slices/search_space.h"

namespace faultline {

/// What the positive ones add up to.
double positiveSum(const float *values, std::size_t count);

/// The largest sum over the codes of one condition on an axis; `values` has one for each code.
float bestOnAxis(const SearchAxis &axis, const float *values);

/// The same for each of `rest` cells side by side: values[code * rest + i] is code `code` of cell i. What a condition on
/// this axis and anything on the rest can have is never above what the best conditions of the cells add up to.
void bestOnFirstAxis(const SearchAxis &axis, std::size_t rest, const float *values, std::vector<float> &best);

} // namespace faultline

// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analyses/slices/slice_words.h"

namespace faultline {

/// Few records that stand out by their values alone, whatever they lose: a number's smallest or largest value that repeats
/// far from all others (a zero or 999 that means "unknown"), and missing values. Between 5 and `most` rows of the slices each;
/// more are found by a search. No outcome was looked at, so that all rows can test them.
Result<std::vector<WordedSlice>> specialValues(const Dataset &data, const SliceData &slices, std::size_t most,
                                               Run &run);

} // namespace faultline

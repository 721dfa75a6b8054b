// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/values/document.h"

namespace faultline {

/// The most findings that are told, and the most weak spots among them.
inline constexpr std::size_t kMostFindings = 10;
inline constexpr std::size_t kMostWeakSpots = 5;

/// Confirmed slices that can stand without a mechanism: their failures are 1.5 times as frequent as in the rest and 4
/// standard errors apart. None of low confidence: that is no failure.
std::vector<Finding> weakSpots(const SliceReport &slices);

/// First findings with a mechanism, then weak spots, each by falling impact (those of unknown impact last) and otherwise as
/// they came; at most kMostFindings of them and kMostWeakSpots. Ranks count from 1; the score falls with the rank: 1 to 2
/// for a mechanism, 0 to 1 for a weak spot.
std::vector<Finding> inOrder(std::vector<Finding> findings);

/// What the analyses of a document claim, in order. A new source of findings is a line here.
std::vector<Finding> findingsOf(const Document &document);

} // namespace faultline

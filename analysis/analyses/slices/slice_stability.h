// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analyses/slices/slice_candidates.h"

namespace faultline {

/// Resamples behind a stability.
inline constexpr std::size_t kStabilityResamples = 20;

/// Share of bootstrap samples of the searched rows (at most 30,000 of them) in which a search over the columns of the slice
/// comes upon it again: the slice that explains most has an F1 of the rows with it of at least one half.
Result<double> stabilityOf(const SliceData &data, const std::vector<std::uint32_t> &searched,
                           const SliceCandidate &candidate, const CandidateLimits &limits, std::uint64_t stream,
                           Run &run);

} // namespace faultline

// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analyses/slices/search_space.h"

namespace faultline {

/// All sets of `level` of some axes, one after another in a flat list: set i is [i * level, (i + 1) * level). The axes keep
/// their order.
std::vector<std::uint32_t> setsOf(const std::vector<std::uint32_t> &axes, std::size_t level);

/// Sum over all sets of `level` of the product of their values: e_level of the elementary symmetric polynomials.
double sumOverSets(const std::vector<double> &values, std::size_t level);

/// Visited rows and cells when all sets of `level` of some axes are counted and searched.
double searchWork(const std::vector<SearchAxis> &space, const std::vector<std::uint32_t> &axes, std::size_t rows,
                  std::size_t level);

/// As many of the axes, taken in order, as the work allows.
std::vector<std::uint32_t> affordableAxes(const std::vector<SearchAxis> &space, const std::vector<std::uint32_t> &axes,
                                          std::size_t rows, std::size_t level, double work);

} // namespace faultline

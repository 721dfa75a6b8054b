// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analyses/slices/search_space.h"

namespace faultline {

/// How many rows and how much loss there is for every combination of the codes of some axes; the last axis is fastest.
struct LossCube {
    std::vector<std::uint32_t> axes;
    std::vector<std::size_t> sizes;
    std::vector<std::uint32_t> count;
    std::vector<double> loss;

    std::size_t cells() const { return count.size(); }
};

/// Counts afresh; memory of an earlier cube is used again.
void countCells(const std::vector<SearchAxis> &space, const SearchRows &rows, const std::vector<std::uint32_t> &axes,
                LossCube &cube);

/// A new code for each code of each axis of a space; empty for an axis whose codes stay.
using CodePlaces = std::vector<std::vector<std::uint8_t>>;

/// The counts of a cube with codes put into other places; losses are 0.
void recode(const LossCube &cube, const CodePlaces &places, LossCube &changed);

/// Only the losses, as if the rows `failing` had the losses of the first rows in turn: losses dealt anew.
void dealLosses(const SearchRows &rows, const std::vector<std::uint32_t> &failing, const CodePlaces &places,
                LossCube &cube);

} // namespace faultline

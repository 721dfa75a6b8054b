// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/analyses/slices/loss_cube.h"

#include <algorithm>
#include <array>

namespace faultline {

namespace {

constexpr std::size_t kBlock = 2048; ///< rows whose cells are computed at a time, within the first cache

void locate(const SearchRows &rows, const LossCube &cube, std::size_t first, std::size_t count,
            std::array<std::uint32_t, kBlock> &cell)
{
    const std::uint8_t *codes = rows.codes[cube.axes.front()].data() + first;
    for (std::size_t i = 0; i < count; ++i)
        cell[i] = codes[i];
    for (std::size_t a = 1; a < cube.axes.size(); ++a) {
        codes = rows.codes[cube.axes[a]].data() + first;
        const auto size = static_cast<std::uint32_t>(cube.sizes[a]);
        for (std::size_t i = 0; i < count; ++i)
            cell[i] = cell[i] * size + codes[i];
    }
}

} // namespace

void countCells(const std::vector<SearchAxis> &space, const SearchRows &rows, const std::vector<std::uint32_t> &axes,
                LossCube &cube)
{
    cube.axes = axes;
    cube.sizes.clear();
    std::size_t cells = 1;
    for (const std::uint32_t axis : axes) {
        cube.sizes.push_back(space[axis].size);
        cells *= space[axis].size;
    }
    cube.count.assign(cells, 0);
    cube.loss.assign(cells, 0.0);
    std::array<std::uint32_t, kBlock> cell;
    for (std::size_t first = 0; first < rows.size(); first += kBlock) {
        const std::size_t count = std::min(kBlock, rows.size() - first);
        locate(rows, cube, first, count, cell);
        for (std::size_t i = 0; i < count; ++i)
            ++cube.count[cell[i]];
        const std::size_t failing = rows.failing > first ? std::min(count, rows.failing - first) : 0;
        for (std::size_t i = 0; i < failing; ++i)
            cube.loss[cell[i]] += rows.loss[first + i];
    }
}

void recode(const LossCube &cube, const CodePlaces &places, LossCube &changed)
{
    changed.axes = cube.axes;
    changed.sizes = cube.sizes;
    changed.count.resize(cube.cells());
    changed.loss.assign(cube.cells(), 0.0);
    std::vector<std::size_t> code(cube.axes.size(), 0);
    for (std::size_t cell = 0; cell < cube.cells(); ++cell) {
        std::size_t to = 0;
        for (std::size_t a = 0; a < code.size(); ++a) {
            const std::vector<std::uint8_t> &of = places[cube.axes[a]];
            to = to * cube.sizes[a] + (of.empty() ? code[a] : of[code[a]]);
        }
        changed.count[to] = cube.count[cell];
        for (std::size_t a = code.size(); a-- > 0 && ++code[a] == cube.sizes[a];)
            code[a] = 0;
    }
}

void dealLosses(const SearchRows &rows, const std::vector<std::uint32_t> &failing, const CodePlaces &places,
                LossCube &cube)
{
    std::fill(cube.loss.begin(), cube.loss.end(), 0.0);
    for (std::size_t i = 0; i < failing.size(); ++i) {
        std::size_t cell = 0;
        for (std::size_t a = 0; a < cube.axes.size(); ++a) {
            const std::vector<std::uint8_t> &of = places[cube.axes[a]];
            const std::uint8_t code = rows.codes[cube.axes[a]][failing[i]];
            cell = cell * cube.sizes[a] + (of.empty() ? code : of[code]);
        }
        cube.loss[cell] += rows.loss[i];
    }
}

} // namespace faultline

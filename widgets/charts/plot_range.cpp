// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/plot_range.h"

#include <algorithm>
#include <cmath>

namespace faultline {

namespace {

double boundedWidth(double width, std::size_t count)
{
    const double all = std::max(1.0, static_cast<double>(count));
    return std::clamp(width, std::min(kLeastVisible, all), all);
}

} // namespace

WindowRange withinSeries(const WindowRange &range, std::size_t count)
{
    const double all = std::max(1.0, static_cast<double>(count));
    const double width = boundedWidth(range.width(), count);
    const double from = std::clamp(range.from, 0.0, all - width);
    return {from, from + width};
}

WindowRange zoomed(const WindowRange &range, std::size_t count, double centre, double factor)
{
    const double width = boundedWidth(range.width() * factor, count);
    const double from = centre - (centre - range.from) * width / range.width();
    return withinSeries({from, from + width}, count);
}

WindowRange panned(const WindowRange &range, std::size_t count, double windows)
{
    return withinSeries({range.from + windows, range.to + windows}, count);
}

WindowRange revealing(const WindowRange &range, std::size_t count, std::size_t window)
{
    const auto place = static_cast<double>(window);
    const double move = place < range.from ? place - range.from : place + 1 > range.to ? place + 1 - range.to : 0.0;
    return move == 0.0 ? range : panned(range, count, move);
}

bool showsAll(const WindowRange &range, std::size_t count)
{
    return range.from <= 0.0 && range.to >= static_cast<double>(count);
}

WindowSpan visibleWindows(const WindowRange &range, std::size_t count)
{
    const double first = std::max(0.0, std::floor(range.from + 0.5));
    const double end = std::clamp(std::ceil(range.to - 0.5), 0.0, static_cast<double>(count));
    return {static_cast<std::size_t>(std::min(first, end)), static_cast<std::size_t>(end)};
}

} // namespace faultline

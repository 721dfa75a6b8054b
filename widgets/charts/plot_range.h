// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace faultline {

/// Which windows of a series are visible: [from, to) of their indices, in fractions of a window.
struct WindowRange {
    double from = 0.0;
    double to = 1e9; ///< beyond the last: all

    double width() const { return to - from; }
    bool operator==(const WindowRange &) const = default;
};

/// Whole windows, [first, end).
struct WindowSpan {
    std::size_t first = 0;
    std::size_t end = 0;

    bool operator==(const WindowSpan &) const = default;
};

inline constexpr double kLeastVisible = 2.0; ///< windows; a line needs two points

/// The range moved and narrowed to lie in [0, count] and to show at least kLeastVisible windows (or all there are).
WindowRange withinSeries(const WindowRange &range, std::size_t count);
/// factor < 1 shows less; what is at `centre` stays where it is unless an end of the series is in the way.
WindowRange zoomed(const WindowRange &range, std::size_t count, double centre, double factor);
/// Moved by so many windows, up to the ends of the series.
WindowRange panned(const WindowRange &range, std::size_t count, double windows);
/// Moved as little as shows all of one window.
WindowRange revealing(const WindowRange &range, std::size_t count, std::size_t window);
bool showsAll(const WindowRange &range, std::size_t count);

/// The windows whose middle is visible.
WindowSpan visibleWindows(const WindowRange &range, std::size_t count);

} // namespace faultline

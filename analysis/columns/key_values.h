// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/values/cube.h"

#include <cmath>
#include <string>
#include <utility>
#include <vector>

namespace faultline {

inline KeyValue keyValue(KeyValueKind kind, std::size_t index = 0)
{
    KeyValue value;
    value.kind = kind;
    value.index = index;
    return value;
}

inline KeyValue categoryValue(std::string text)
{
    KeyValue value = keyValue(KeyValueKind::Category);
    value.category = std::move(text);
    return value;
}

inline KeyValue numberValue(double number)
{
    KeyValue value = keyValue(KeyValueKind::Number);
    value.upTo = number;
    return value;
}

inline KeyValue rangeValue(double above, double upTo)
{
    KeyValue value = keyValue(KeyValueKind::Range);
    value.above = above;
    value.upTo = upTo;
    return value;
}

/// Missing, not finite and rest, at the indices of CodeBook::kMissing, kNotFinite and kRest.
inline CubeAxis axisOfSpecials()
{
    CubeAxis axis;
    axis.values = {keyValue(KeyValueKind::Missing), keyValue(KeyValueKind::NotFinite), keyValue(KeyValueKind::Rest)};
    return axis;
}

/// The specials, then `bins` ranges between the edges; the last one is above all edges where there is one more bin.
inline CubeAxis axisOfRanges(const std::vector<double> &edges, std::size_t bins)
{
    CubeAxis axis = axisOfSpecials();
    for (std::size_t bin = 0; bin < bins; ++bin)
        axis.values.push_back(
            rangeValue(bin == 0 ? -HUGE_VAL : edges[bin - 1], bin < edges.size() ? edges[bin] : HUGE_VAL));
    return axis;
}

} // namespace faultline

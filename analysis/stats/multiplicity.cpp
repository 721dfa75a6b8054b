// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/stats/multiplicity.h"

#include <algorithm>
#include <cstddef>
#include <numeric>

namespace faultline {

std::vector<double> benjaminiHochberg(const std::vector<double> &pValues)
{
    std::vector<std::size_t> order(pValues.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return pValues[a] < pValues[b]; });
    const auto tests = static_cast<double>(pValues.size());
    std::vector<double> q(pValues.size());
    double smallest = 1.0;
    for (std::size_t i = order.size(); i-- > 0;) {
        smallest = std::min(smallest, pValues[order[i]] * tests / static_cast<double>(i + 1));
        q[order[i]] = smallest;
    }
    return q;
}

} // namespace faultline

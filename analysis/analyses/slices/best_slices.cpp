// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/analyses/slices/best_slices.h"

#include <algorithm>
#include <compare>

namespace faultline {

SliceSize scaled(const SliceSize &size, double share)
{
    const auto part = [share](std::uint64_t rows) {
        return static_cast<std::uint64_t>(static_cast<double>(rows) * share);
    };
    return {std::max<std::uint64_t>(1, part(size.least)), size.most == UINT64_MAX ? size.most : part(size.most)};
}

bool isBefore(const FoundSlice &a, const FoundSlice &b)
{
    if (a.score != b.score)
        return a.score > b.score;
    if (a.items.size() != b.items.size())
        return a.items.size() < b.items.size();
    return std::lexicographical_compare(a.items.begin(), a.items.end(), b.items.begin(), b.items.end());
}

double BestSlices::threshold() const
{
    const double ofAll = isFull() && m_most > 0 ? std::max(m_raised, m_slices.back().score) : m_raised;
    return m_hasBestOfSet ? std::max(ofAll, m_bestOfSet.score) : ofAll;
}

void BestSlices::raise(double threshold)
{
    m_raised = std::max(m_raised, threshold);
}

void BestSlices::beginSet()
{
    m_hasBestOfSet = false;
}

void BestSlices::endSet()
{
    if (m_hasBestOfSet)
        keep(m_bestOfSet);
    m_hasBestOfSet = false;
}

void BestSlices::offer(const FoundSlice &slice)
{
    if (!(slice.score > 0.0) || slice.score < m_raised)
        return;
    if (!m_oneOfEachSet) {
        keep(slice);
    } else if (!m_hasBestOfSet || isBefore(slice, m_bestOfSet)) {
        m_bestOfSet = slice;
        m_hasBestOfSet = true;
    }
}

void BestSlices::merge(const BestSlices &other)
{
    for (const FoundSlice &slice : other.m_slices)
        keep(slice);
}

void BestSlices::keep(const FoundSlice &slice)
{
    if (isFull() && (m_most == 0 || !isBefore(slice, m_slices.back())))
        return;
    m_slices.insert(std::upper_bound(m_slices.begin(), m_slices.end(), slice, isBefore), slice);
    if (m_slices.size() > m_most)
        m_slices.pop_back();
}

} // namespace faultline

// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analyses/slices/search_space.h"

namespace faultline {

/// A conjunction of conditions, one an axis, with what it holds.
struct FoundSlice {
    std::vector<SliceItem> items; ///< rising by axis
    double score = 0.0;
    std::uint64_t n = 0;
    double loss = 0.0; ///< in quanta
};

/// How many rows a slice may hold, both ends included.
struct SliceSize {
    std::uint64_t least = 1; ///< >= 1
    std::uint64_t most = UINT64_MAX;
};
/// For a part of the rows.
SliceSize scaled(const SliceSize &size, double share);

/// By falling score; then fewer conditions, then the order of the items, so that ties never depend on chance.
bool isBefore(const FoundSlice &a, const FoundSlice &b);

/// The best slices so far. Only what scores above the whole (0) counts.
class BestSlices {
public:
    /// `most` slices; with oneOfEachSet only the best slice of each set of axes stands for it.
    BestSlices(std::size_t most, bool oneOfEachSet)
        : m_most(most)
        , m_oneOfEachSet(oneOfEachSet)
    {
    }

    /// A slice below this score is not among the best, whatever else is seen.
    double threshold() const;
    /// Elsewhere as many slices of this score or above were found.
    void raise(double threshold);

    /// Slices of one set of axes come between these two.
    void beginSet();
    void endSet();
    /// Anything else than the best is dropped.
    void offer(const FoundSlice &slice);
    /// All of another one's.
    void merge(const BestSlices &other);

    bool isFull() const { return m_slices.size() >= m_most; }
    /// In order.
    const std::vector<FoundSlice> &slices() const { return m_slices; }

private:
    void keep(const FoundSlice &slice);

    std::size_t m_most;
    bool m_oneOfEachSet;
    double m_raised = 0.0;
    bool m_hasBestOfSet = false;
    FoundSlice m_bestOfSet;
    std::vector<FoundSlice> m_slices;
};

} // namespace faultline

// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analyses/failures.h"

#include <vector>

namespace faultline {

/// Records that do not fail, drawn so that every group of failures finds some with the same labels. Labels are classes;
/// of a regression tenths of the failures' labels; predictions where no label is known.
class RightRecords {
public:
    /// Up to 20,000 of the cohort, by a hash of the seed and the row: in proportion to the labels of the failures given,
    /// at least 200 of each where there are so many.
    static Result<RightRecords> drawn(const Dataset &data, const Failures &failures,
                                      const std::vector<std::uint32_t> &failing, Run &run);

    /// Production rows, those of one label after another.
    const std::vector<std::uint32_t> &rows() const { return m_rows; }
    /// Indices into rows() whose labels are those of some failures in like proportion: up to 20 for each failure and
    /// about 2,000 in all; fewer of a label of which there are too few. `members` are indices into `failing`, rising.
    std::vector<std::uint32_t> like(const std::vector<std::uint32_t> &members) const;

private:
    std::vector<std::uint32_t> m_rows;
    std::vector<std::size_t> m_starts; ///< of every label among the rows, and their end
    std::vector<std::uint32_t> m_label; ///< of every failure
};

} // namespace faultline

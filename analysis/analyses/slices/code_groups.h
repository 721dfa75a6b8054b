// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace faultline {

/// Parts ordered bins into at most `most` groups of neighbours with about equal counts; a bin that is heavier than a group
/// stands alone where it can. Gives the group of each bin; every group has a bin with a count, groups rise from 0. Bins
/// before the first with a count join group 0. All in group 0 when there are no counts.
std::vector<std::uint8_t> groupsOf(const std::vector<std::uint64_t> &counts, std::size_t most);

} // namespace faultline

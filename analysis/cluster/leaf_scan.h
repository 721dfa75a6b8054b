// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace faultline {

/// Squared distances of one point to the 32 of a block (coordinate by coordinate) into `out`; false as soon as all are
/// above the limit, which is looked at after every eighth coordinate. The same bits with and without wide registers.
using LeafScan = bool (*)(const float *point, const float *block, std::size_t dims, float limit, float *out);

/// The fastest one that this machine can run.
LeafScan leafScan();

} // namespace faultline

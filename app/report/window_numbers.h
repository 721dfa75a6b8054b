// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/base/time.h"

#include <QString>

#include <cstddef>
#include <vector>

namespace faultline {

/// "weeks 2–4 and 6" of the indices 1, 2, 3, 5; windows are counted from 1, as in the JSON. Ascending indices; after
/// twelve stretches the rest is counted.
QString windowNumbers(const std::vector<std::size_t> &windows, Window window);
QString windowNumber(std::size_t index, Window window);
/// All from first to last, both included.
QString windowNumberRange(std::size_t first, std::size_t last, Window window);

} // namespace faultline

// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/values/schema.h"

#include <string>
#include <vector>

namespace faultline {

/// Columns NAME_0, NAME_1, ... NAME_(n-1) of numbers: an embedding or the pixels of a picture, one coordinate each.
struct ColumnSeries {
    std::string name; ///< without the "_"
    std::vector<ColumnId> columns; ///< by index

    /// Edge of the square that the columns fill; 0 when they fill none, or one below 4 x 4.
    std::size_t edge() const;
};

/// The series of a schema, longest first. At least 4 columns; probabilities are none.
std::vector<ColumnSeries> columnSeries(const Schema &schema);

} // namespace faultline

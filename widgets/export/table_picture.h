// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/export/picture.h"

class QAbstractItemModel;

namespace faultline {

/// A model's answer to this role is the value as files should have it (C digits); without one the shown text is taken.
/// For a header it is the column's name in files.
inline constexpr int kExactRole = 0x0100 + 900;

/// What a table model holds, row by row; cells whose texts are right-aligned count as numbers. At most `most` rows.
DataTable tableOf(const QAbstractItemModel &model, std::size_t most = 100'000);

/// A table as a picture: rules between rows, no boxes, columns as wide as their texts. At most kPaintedRows rows are
/// drawn and the note says how many are left out; the numbers are whole.
Picture tablePicture(DataTable table);

inline constexpr std::size_t kPaintedRows = 60;

} // namespace faultline

// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace faultline {

class GridView;

/// Makes every GridView a table with named rows and columns for assistive technology. May be called again.
void installGridAccess();
/// The selected cell has the focus now.
void gridFocusMoved(GridView &view);
/// The table is another one.
void gridChanged(GridView &view);

} // namespace faultline

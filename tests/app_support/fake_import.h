// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dialogs/import_view.h"

namespace faultline::fake {

/// A mail log of 400 rows as a preview: 28 columns, 19 rows that are not UTF-8, one column to check.
ImportView mailImport();

} // namespace faultline::fake

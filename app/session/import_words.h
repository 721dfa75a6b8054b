// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/ingest/import_options.h"
#include "analysis/values/import_preview.h"
#include "app/dialogs/import_view.h"

namespace faultline {

/// The preview as the import dialog shows it; project: file name of the project it goes into, empty for a new one.
ImportView importView(const ImportPreview &preview, const QString &project);
/// What the person chose, as options of an import.
ImportOptions importOptions(const ImportChoice &choice);

} // namespace faultline

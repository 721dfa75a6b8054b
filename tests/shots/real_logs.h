// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "analysis/values/document.h"

#include <memory>
#include <optional>

namespace faultline {

/// The document of a log of the repository ("resources/sample/flights_log.csv.gz"), imported into a temporary project
/// and analysed; nothing, and a line on standard error, when that fails. An empty baseline is none.
std::shared_ptr<const Document> analysedLog(const QString &log, const QString &baseline);

} // namespace faultline

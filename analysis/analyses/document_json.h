// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/base/error.h"
#include "analysis/values/document.h"

#include <string>

namespace faultline {

/// The document as the JSON of the contract: stable order, numbers in their shortest exact form, null where undefined.
/// Same document, same bytes.
std::string toJson(const Document &document);

/// The metric report alone, to be stored and read back on the next opening.
std::string metricsToJson(const MetricReport &report);
Result<MetricReport> metricsFromJson(const std::string &text);

} // namespace faultline

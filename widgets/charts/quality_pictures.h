// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/export/picture.h"

namespace faultline {

/// The confusion matrix to take away; as numbers one row per pair of label and prediction with its share of the label's
/// row. Empty without one.
Picture confusionExport(const MetricReport &report, const QSizeF &size);

/// The reliability diagram to take away; as numbers one row per bin. Empty when no record has a confidence.
Picture reliabilityExport(const MetricReport &report, const QSizeF &size);

} // namespace faultline

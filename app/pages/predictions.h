// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/charts/prediction_bars.h"
#include "widgets/export/picture.h"

namespace faultline {

/// The six classes that are predicted most, in that order, and the others as one part; shares with Wilson's interval.
PredictionBars predictionBars(const std::shared_ptr<const MetricReport> &report, bool asRecords);

/// The picture with its numbers: records, predictions, and of each class count, share and interval.
Picture predictionExport(const PredictionBars &bars, const QSizeF &size);

/// What is drawn, in sentences for below the picture.
QString predictionCaption(const PredictionBars &bars);

} // namespace faultline

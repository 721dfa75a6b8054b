// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/values/metrics.h"

#include <QString>

#include <cstdint>
#include <optional>

namespace faultline {

/// The one way in which numbers are written for people: digits of the default QLocale, true minus sign, fixed decimals.
/// Files and the clipboard use the C forms at the end.

inline constexpr QChar kMinus(0x2212);
/// Stands where there is no value; the reason belongs beside it or in the tooltip.
QString noValue();

QString countText(std::uint64_t count);
QString fixedText(double value, int decimals);
/// A value as it was logged, all digits of it: "0.25", "1,234,500", "−8", "1e+20".
QString plainNumberText(double value);
/// A share as "29.6 %".
QString rateText(double share);
/// With fewer decimals where there is no room: "30 %".
QString rateText(double share, int decimals);
/// "[29.2, 30.0]" of a share, in percent.
QString rateIntervalText(const Interval &interval);

/// 3 decimals for what lives in [0, 1]; RMSE and MAE, which carry the unit of the label, 4 significant digits.
QString metricText(Metric metric, double value);
/// noValue() where there is none.
QString metricText(const MetricValue &value);
/// "[0.700, 0.708]"; empty where there is none.
QString metricIntervalText(const MetricValue &value);
/// "0.704 [0.700, 0.708]", or noValue().
QString metricWithIntervalText(const MetricValue &value);

/// "1.6 GB", "168,828 bytes".
QString bytesText(std::uint64_t bytes);
/// "12 s", "3 min 20 s", "1 h 05 min".
QString durationText(double seconds);

/// Shortest C digits that read back as the same double; empty for none.
QString exactNumber(std::optional<double> value);

} // namespace faultline

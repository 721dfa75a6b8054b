// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace faultline {

/// Sizes in logical px at 96 dpi, as font_px of resources/tokens.json.
namespace font_px {
inline constexpr int kChartSmall = 10;
inline constexpr int kCaption = 11;
inline constexpr int kTable = 12;
inline constexpr int kBody = 13;
inline constexpr int kPageTitle = 18;
inline constexpr int kTileNumber = 24;
} // namespace font_px

/// The families are named once and for all: what fontconfig would choose depends on locale and on what is installed.
QFont textFont(int pixels, bool bold = false);
QFont monoFont(int pixels = font_px::kCaption);

} // namespace faultline

// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/style/tones.h"

#include <QColor>

namespace faultline {

/// Viridis over [0, 1]; more always stands out from the page: dark on light, bright on dark. Exactly 0 is the panel.
QColor sequentialColour(double share, const Tones &tones);
/// -1 is much better (blue), 0 the neutral centre, +1 much worse (orange).
QColor divergingColour(double place, const Tones &tones);
/// Black or white, whichever has the higher contrast on that ground (at least 4.5 on every stop).
QColor inkOn(const QColor &ground);

} // namespace faultline

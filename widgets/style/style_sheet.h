// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace faultline {

struct Tones;

/// What the palette cannot say: frames, radii, heights, the one filled button. Widgets opt in by object name or property:
/// QFrame#panel, QPushButton[primary="true"], QLabel[tone="muted" | "caption" | "title" | ...].
QString styleSheet(const Tones &tones);

} // namespace faultline

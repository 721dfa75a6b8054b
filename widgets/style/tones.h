// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

#include <array>

namespace faultline {

enum class Scheme { Light, Dark };

inline constexpr std::size_t kSeriesTones = 8;

/// The named colours of one scheme, as in resources/tokens.json. Text on its background has at least 4.5:1.
struct Tones {
    Scheme scheme = Scheme::Light;
    QColor window, panel, panelAlt, header, hover, line, lineStrong, grid;
    QColor text, muted, annotation, accent, accentBack, onAccent;
    QColor ok, okBack, warn, warnBack, bad, badBack;
    std::array<QColor, kSeriesTones> series;
};

/// The colours of the file, whatever the palette: paper always uses light.
const Tones &tones(Scheme scheme);

/// As the palette is dark or light; window, panel, text and accent are the palette's own.
Tones tonesOf(const QPalette &palette);

/// Of the palette the application has now.
const Tones &currentTones();

/// A palette that carries these tones to every ordinary widget.
QPalette paletteOf(const Tones &tones);

} // namespace faultline

// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QString>

namespace faultline {

/// Which colour an icon takes; looked up when it is painted, so that a change of theme needs no new icon.
enum class IconTone { Text, Muted, Accent, OnAccent, Ok, Warn, Bad };

/// A drawing of resources/icons by its name without folder and suffix. Sharp at every size and device pixel ratio.
QIcon icon(const QString &name, IconTone tone = IconTone::Text);

/// The same as a picture of so many logical px.
QPixmap iconPixmap(const QString &name, IconTone tone, int size, qreal devicePixelRatio);

/// The application's own picture, in its own colours.
QIcon applicationIcon();

} // namespace faultline

// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/export/picture.h"

#include <QByteArray>
#include <QDate>
#include <QImage>

namespace faultline {

// A picture in the formats of files. Painted on the window's thread; whoever writes the bytes does so elsewhere.

/// scale 1 is 96 dpi; the file says its dpi, its title and its caption.
QImage pictureImage(const Picture &picture, const Tones &tones, double scale);
QByteArray pngBytes(const Picture &picture, const Tones &tones, double scale);

/// Vector in light colours. Texts are <text> with families that fall back to others, never outlines.
QByteArray svgBytes(const Picture &picture);

/// Vector in light colours on a page of the picture's size, fonts embedded, text that can be searched and copied. The
/// same picture and date are the same bytes.
QByteArray pdfBytes(const Picture &picture, const QDate &date);

} // namespace faultline

// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/page_flow.h"

#include <QColor>
#include <QFont>
#include <QString>
#include <QStringList>

namespace faultline {

/// Sizes in 1/96 inch: 14 is 10.5 pt.
namespace paper_px {
inline constexpr int kTitle = 22;
inline constexpr int kNumber = 19;
inline constexpr int kBody = 14;
inline constexpr int kHeading = 14;
inline constexpr int kTable = 12;
inline constexpr int kSmall = 11;
inline constexpr int kMono = 10;
} // namespace paper_px

/// A font for paper: unhinted, so that measures are the same as in the file, and spaced so that no two letters become a
/// ligature, which readers of the file could not search or copy.
QFont paperFont(int pixels, bool bold = false);
QFont paperMono(int pixels = paper_px::kMono);

/// One after the other, as the language separates them: a space, or nothing.
QString sentences(const QStringList &all);
/// Marks a part of a sentence as bold, also as an argument of a translated one.
QString bold(const QString &text);

struct TextLook {
    int pixels = paper_px::kBody;
    QColor colour;
    double indent = 0.0; ///< of every line
    int mostLines = 0; ///< the last line is elided when there would be more; 0 = as many as there are
};

/// Sets text in lines, over pages where it must. White space in the text is a place to break.
void addText(PageFlow &flow, const QString &text, const TextLook &look);
double textHeight(const QString &text, const TextLook &look, double width);
/// "1 Metrics over time", numbered by the flow and kept on the page of the `following` height below it.
void addHeading(PageFlow &flow, const QString &text, double following);
/// A grey word at the left, text beside it: the lines of provenance and of columns.
void addLabelled(PageFlow &flow, const QString &label, const QString &text, int mostLines);

/// One line of text, elided to fit.
void drawLine(QPainter &painter, const QRectF &area, Qt::Alignment alignment, const QFont &font, const QColor &colour,
              const QString &text, Qt::TextElideMode elide = Qt::ElideRight);

} // namespace faultline

// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/values/metrics.h"
#include "widgets/export/data_table.h"
#include "widgets/style/tones.h"

#include <QRectF>
#include <QSizeF>
#include <QString>
#include <QStringList>

#include <functional>

class QPainter;

namespace faultline {

/// Which records a picture stands on.
struct Evidence {
    QString cohort; ///< text form of the filter; empty: all records
    std::uint64_t n = 0;
    std::optional<Micros> from; ///< first and last record; absent without times
    std::optional<Micros> to;
};

Evidence evidenceOf(const MetricReport &report);

/// What a view shows, ready to leave the window as PNG, SVG, PDF, CSV or on the clipboard. A plain value that holds
/// what it paints: nothing of it may point into a widget.
struct Picture {
    QString name; ///< of the file, without its suffix; see fileStem()
    QString title; ///< above the drawing
    Evidence evidence; ///< said in every caption
    QString note; ///< what else the caption says: definition, what was left out, sampling; whole sentences
    QSizeF size; ///< of the drawing alone, in 1/96 inch
    /// Draws into the rectangle with these tones (paper is always light). Lines and text only, no pixmaps, and nothing
    /// that needs a clip: QSvgGenerator of Qt 6.4 ignores clips. Empty: there is no picture.
    std::function<void(QPainter &, const QRectF &, const Tones &)> paint;
    std::function<DataTable()> table; ///< the numbers behind it; empty: there are none
    QString command; ///< the command line that gives the same numbers; empty: none

    bool isEmpty() const { return !paint && !table; }
};

/// Parts joined by hyphens, in lower case, without what file systems or shells dislike: "flights-metrics-over-time".
QString fileStem(const QStringList &parts);

/// Filter, n, dates, then the note.
QString captionOf(const Picture &picture);
/// The numbers with the filter as a last column where there is one: a file says what it is about.
DataTable numbersOf(const Picture &picture);

/// Of the drawing with its title and caption around it.
QSizeF wholeSize(const Picture &picture);
/// Ground, title, drawing and caption at the origin.
void paintWhole(QPainter &painter, const Picture &picture, const Tones &tones);

} // namespace faultline

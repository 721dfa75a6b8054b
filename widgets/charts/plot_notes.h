// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QRectF>
#include <QString>

#include <cstddef>
#include <optional>
#include <vector>

class QPainter;

namespace faultline {

class MetricPlot;

/// The flag of one note at the top of its line.
struct NoteFlag {
    std::size_t note = 0; ///< index into MetricChartInput::notes
    double x = 0.0; ///< of its line
    QRectF box; ///< flag and text
    QString text; ///< as much of it as has room
};

/// Of the notes that begin within the visible range, from left to right; close ones lie below each other.
std::vector<NoteFlag> noteFlags(const MetricPlot &plot);
/// The note whose flag is at that place.
std::optional<std::size_t> noteAt(const MetricPlot &plot, const QPointF &position);
/// Notes that touch a window, as indices.
std::vector<std::size_t> notesIn(const MetricPlot &plot, std::size_t window);

/// Tints of notes over a span of time; below the lines.
void paintNoteSpans(QPainter &painter, const MetricPlot &plot);
/// A dotted line and a flag for each note.
void paintNotes(QPainter &painter, const MetricPlot &plot);

} // namespace faultline

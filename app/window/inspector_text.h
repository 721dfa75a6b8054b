// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/selection.h"
#include "app/session/session_state.h"

#include <QString>

#include <vector>

namespace faultline {

/// What the inspector says, before it is drawn or copied.
struct InspectorText {
    enum class Tone { Plain, Muted, Good, Bad };
    struct Sentence {
        QString text;
        Tone tone = Tone::Plain;
    };

    QString kind; ///< muted, above the title
    QString title; ///< empty: nothing is shown
    std::vector<Fact> facts;
    QString heading; ///< of the second table
    std::vector<Fact> more;
    std::vector<Sentence> sentences;

    bool isEmpty() const { return title.isEmpty(); }
    /// Rich text in the colours of now.
    QString html() const;
    /// A line a fact, values after tabs.
    QString plain() const;
};

InspectorText textOf(const Selection &selection);
/// A window of the series: records, failures, version, every metric with its interval, its limits.
InspectorText textOfWindow(const ShownReport &shown, std::size_t window);

} // namespace faultline

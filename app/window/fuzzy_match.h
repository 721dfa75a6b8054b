// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace faultline {

/// How well a typed pattern fits a text, and which characters of the text it means.
struct FuzzyMatch {
    int score = 0; ///< more is better; only comparable for the same pattern
    std::vector<int> places; ///< indices into the text, ascending
};

/// Every word of the pattern must be found, in any order: as a piece of the text (best at the start of a word), else as
/// letters in order of which most begin words or follow each other ("exre" in "Export report"). Case and accents do not
/// matter. An empty pattern fits everything with score 0. Texts of up to a few hundred characters.
std::optional<FuzzyMatch> fuzzyMatch(const QString &pattern, const QString &text);

} // namespace faultline

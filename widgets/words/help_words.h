// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace faultline {

/// One thing that F1 explains: what it shows, how its numbers are computed, which keys it knows. All texts are
/// QT_TRANSLATE_NOOP("help", ...).
struct HelpTopic {
    struct Key {
        const char *keys; ///< translated too: "Left, Right"
        const char *what;
    };

    const char *name; ///< of the page's icon, or "cohort", "inspector", "jobs"
    const char *title; ///< QT_TRANSLATE_NOOP("help", ...)
    std::vector<const char *> shows;
    std::vector<const char *> computed;
    std::vector<Key> keys;
};

/// THE list of topics. A page without a line here is explained by what it needs.
const std::vector<HelpTopic> &helpTopics();

/// Null: there is no such topic.
const HelpTopic *findHelp(const QString &name);
QString helpTitle(const HelpTopic &topic);
/// Rich text in the language of now.
QString helpHtml(const HelpTopic &topic);

} // namespace faultline

// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QString>

#include <vector>

class QWidget;

namespace faultline {

class Page;

/// One line of the list of pages. A page that is not built yet is in it too, so that the scope can be seen.
struct PageEntry {
    const char *icon;
    const char *title; ///< QT_TRANSLATE_NOOP("pages", ...)
    const char *needs; ///< what a page that is not built yet will need; nullptr for a built one
    const char *keys;
    Page *(*make)(QWidget *parent); ///< nullptr: not built yet
};

/// THE list of pages, in the order of the navigation. Index 0 is the Overview.
const std::vector<PageEntry> &pageCatalog();

QString pageTitle(const PageEntry &entry);

inline constexpr int kOverviewPage = 0;
inline constexpr int kMetricsPage = 1;
inline constexpr int kHeatmapPage = 2;
inline constexpr int kClustersPage = 3;
inline constexpr int kRecordsPage = 8;

} // namespace faultline

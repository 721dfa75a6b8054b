// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/catalog.h"

#include "app/pages/clusters_page.h"
#include "app/pages/drift_page.h"
#include "app/pages/heatmap_page.h"
#include "app/pages/metrics_page.h"
#include "app/pages/overview_page.h"
#include "app/pages/records_page.h"
#include "app/pages/sql_page.h"

#include <QCoreApplication>

namespace faultline {

namespace {

template <class T>
Page *make(QWidget *parent)
{
    return new T(parent);
}

} // namespace

const std::vector<PageEntry> &pageCatalog()
{
    static const std::vector<PageEntry> kPages{
        {"overview", QT_TRANSLATE_NOOP("pages", "Overview"), nullptr, "Ctrl+1", &make<OverviewPage>},
        {"metrics", QT_TRANSLATE_NOOP("pages", "Metrics"), nullptr, "Ctrl+2", &make<MetricsPage>},
        {"heatmap", QT_TRANSLATE_NOOP("pages", "Heatmap"), nullptr, "Ctrl+3", &make<HeatmapPage>},
        {"clusters", QT_TRANSLATE_NOOP("pages", "Clusters"), nullptr, "Ctrl+4", &make<ClustersPage>},
        {"slices", QT_TRANSLATE_NOOP("pages", "Slices"),
         QT_TRANSLATE_NOOP(
             "pages", "Slices: conditions under which the model is weak. Not in this version yet; it needs labels."),
         "Ctrl+5", nullptr},
        {"drift", QT_TRANSLATE_NOOP("pages", "Drift"), nullptr, "Ctrl+6", &make<DriftPage>},
        {"model", QT_TRANSLATE_NOOP("pages", "Model"),
         QT_TRANSLATE_NOOP("pages",
                           "Model: which layer causes failures. Not in this version yet; it needs an ONNX file."),
         "Ctrl+7", nullptr},
        {"remedies", QT_TRANSLATE_NOOP("pages", "Remedies"),
         QT_TRANSLATE_NOOP("pages",
                           "Remedies: what could be done, with its gain. Not in this version yet; it needs findings."),
         "Ctrl+8", nullptr},
        {"records", QT_TRANSLATE_NOOP("pages", "Records"), nullptr, "Ctrl+9", &make<RecordsPage>},
        {"alerts", QT_TRANSLATE_NOOP("pages", "Alerts"),
         QT_TRANSLATE_NOOP(
             "pages", "Alerts: rules and their history. Not in this version yet; limits can be set in the charts."),
         "Ctrl+0", nullptr},
        {"sql", QT_TRANSLATE_NOOP("pages", "SQL"), nullptr, "Ctrl+Shift+0", &make<SqlPage>},
    };
    return kPages;
}

QString pageTitle(const PageEntry &entry)
{
    return QCoreApplication::translate("pages", entry.title);
}

} // namespace faultline

// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/values/cluster.h"
#include "app/pages/page.h"
#include "app/session/desk.h"
#include "widgets/views/empty_state.h"

class QComboBox;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace faultline {

class ClusterModel;
class ContrastView;
class DataTableModel;
class FailureControls;
class MapView;
class Panel;
class Tag;

/// Failures that are alike: a map beside the table of clusters, below it examples of the selected one and what sets it
/// apart. Selection is one for map and table. Grouping takes a moment, so another cohort leaves the picture with the tag
/// "stale" until F5; other definitions group at once.
class ClustersPage : public Page {
    Q_OBJECT

public:
    explicit ClustersPage(QWidget *parent = nullptr);

    void setSession(const SessionState &session) override;
    void copy() override;
    void drill() override;
    void openRecords() override;

    const ClusterReport *report() const { return m_report.get(); }
    /// As after the answer of the desk; for tests and pictures.
    void showClusters(std::shared_ptr<const ClusterReport> report);
    void selectCluster(int cluster);
    MapView *map() const { return m_map; }
    QTableView *table() const { return m_table; }
    FailureControls *controls() const { return m_controls; }
    bool isStale() const;

protected:
    void refresh() override;
    void retranslate() override;

private:
    void ask();
    void fill();
    void fillEmpty();
    void fillEvidence();
    void tell();
    void acceptOffer();
    Selection current() const;
    Panel *waiting() const;

    FailureControls *m_controls;
    Tag *m_stale;
    QPushButton *m_again;
    QStackedWidget *m_stack;
    QWidget *m_content;
    Panel *m_emptyPanel;
    EmptyState *m_empty;
    Panel *m_mapPanel;
    Tag *m_sample;
    MapView *m_map;
    Panel *m_tablePanel;
    QTableView *m_table;
    ClusterModel *m_model;
    Panel *m_evidence;
    QComboBox *m_against;
    QTableView *m_examples;
    DataTableModel *m_exampleModel;
    ContrastView *m_contrasts;
    Asking m_asked;
    Asking m_examplesAsked;
    std::shared_ptr<const ClusterReport> m_report;
    std::vector<std::uint32_t> m_exampleRows;
    std::vector<std::uint32_t> m_lasso;
    QString m_project;
    QString m_seenCohort; ///< of the last refresh
    bool m_failed = false;
};

} // namespace faultline

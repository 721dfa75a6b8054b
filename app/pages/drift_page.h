// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/page.h"
#include "app/session/desk.h"

#include "analysis/values/drift.h"
#include "widgets/export/picture.h"

class QStackedWidget;
class QTableView;

namespace faultline {

class DistributionView;
class DriftModel;
class EmptyState;
class Panel;

/// Which columns moved away from the baseline or changed within the log, and below how the selected one is distributed.
class DriftPage : public Page {
    Q_OBJECT

public:
    explicit DriftPage(QWidget *parent = nullptr);

    void setSession(const SessionState &session) override;
    void copy() override;
    void drill() override;
    void openRecords() override;

    QTableView *table() const { return m_table; }
    DriftModel *model() const { return m_model; }

protected:
    void refresh() override;
    void retranslate() override;

private:
    void showReport(Result<DriftReport> report);
    using Page::showReport;
    void fill();
    void fillEmpty();
    void selectRow();
    Selection selection() const;
    Picture tablePicture() const;
    Picture distribution() const;

    Panel *m_tablePanel;
    QStackedWidget *m_body;
    QTableView *m_table;
    DriftModel *m_model;
    EmptyState *m_empty;
    Panel *m_distributionPanel;
    DistributionView *m_distribution;
    Asking m_asked;
    std::shared_ptr<const DriftReport> m_report;
    QString m_project;
    std::string m_selectedFeature;
};

} // namespace faultline

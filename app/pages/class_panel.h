// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/base/error.h"
#include "analysis/values/class_metrics.h"
#include "app/pages/selection.h"
#include "widgets/views/panel.h"

#include <memory>

class QStackedWidget;

namespace faultline {

class ClassModel;
class ClassOrder;
class EmptyState;

/// Precision, recall and F1 of every class as a table: select fills the inspector, Enter and double click show the
/// records that have the label.
class ClassPanel : public Panel {
    Q_OBJECT

public:
    explicit ClassPanel(QWidget *parent = nullptr);

    void setSchema(const Schema &schema);
    void setReport(std::shared_ptr<const ClassReport> report);
    /// Of the selected class; without a title when none is.
    Selection selection() const;
    QTableView *classes() const { return m_classes; }
    const ClassReport *report() const { return m_report.get(); }

signals:
    void selectionMoved();
    void drilled(const faultline::Cohort &cohort);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void retranslateClasses();
    void drillSelected();

    Schema m_schema;
    std::shared_ptr<const ClassReport> m_report;
    ClassModel *m_model;
    ClassOrder *m_order;
    QTableView *m_classes;
    EmptyState *m_noClasses;
    QStackedWidget *m_stack;
};

} // namespace faultline

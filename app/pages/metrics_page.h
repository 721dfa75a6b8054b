// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/page.h"
#include "app/session/desk.h"

#include "analysis/values/class_metrics.h"
#include "analysis/values/threshold_curve.h"

class QCheckBox;
class QListWidget;
class QListWidgetItem;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTableView;

namespace faultline {

class ClassPanel;
class EmptyState;
class GridView;
class MetricChart;
class Panel;
class PredictionRow;
class ReliabilityView;
class SeriesModel;
class ThresholdPanel;
class WindowCombo;

/// The chart at full height with a list of metrics; below it the confusion matrix, the reliability diagram and what was predicted; without labels the last alone. T shows
/// the series as a table.
class MetricsPage : public Page {
    Q_OBJECT

public:
    explicit MetricsPage(QWidget *parent = nullptr);

    void setSession(const SessionState &session) override;
    void showReport(const ShownReport &shown) override;
    void setProgress(int percent) override;
    void endProgress() override;
    void setError(const QString &sentence) override;
    void setSelectedWindow(std::optional<std::size_t> window) override;
    void copy() override;
    void drill() override;
    void openRecords() override;

    /// Those that are ticked, in the order of the list.
    std::vector<Metric> chosenMetrics() const;
    MetricChart *chart() const { return m_chart; }
    QListWidget *metricList() const { return m_metrics; }

protected:
    void refresh() override;
    void retranslate() override;

private:
    /// Of the bin or window that is selected in the panel with the focus.
    std::optional<Cohort> selectedRecords() const;
    void fillList();
    void metricTicked(QListWidgetItem *item);
    void fill();
    void fillBelow();
    void showCaption();
    void buildDecisions();
    void askClasses();
    void askThreshold();
    /// What is selected in the confusion matrix; without a title: nothing.
    Selection confusionCell() const;

    QListWidget *m_metrics;
    Panel *m_seriesPanel;
    QStackedWidget *m_seriesBody;
    MetricChart *m_chart;
    QTableView *m_table;
    SeriesModel *m_model;
    EmptyState *m_empty;
    WindowCombo *m_window;
    QPushButton *m_tableButton;
    QPushButton *m_limit;
    QPushButton *m_compare;
    QWidget *m_labelled; ///< the panels that need labels
    Panel *m_confusionPanel;
    QStackedWidget *m_confusionBody;
    GridView *m_confusion;
    EmptyState *m_noConfusion;
    Panel *m_reliabilityPanel;
    QStackedWidget *m_reliabilityBody;
    ReliabilityView *m_reliability;
    EmptyState *m_noReliability;
    ClassPanel *m_classes;
    ThresholdPanel *m_threshold;
    Asking m_classesAsked;
    Asking m_thresholdAsked;
    PredictionRow *m_predictions;
    Task m_listedTask = Task::Unknown;
    bool m_listedLabels = false;
    bool m_filling = false;
};

} // namespace faultline

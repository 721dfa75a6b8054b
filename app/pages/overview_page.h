// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/page.h"

#include <array>

class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace faultline {

class EmptyState;
class MetricChart;
class Panel;
class PredictionRow;
class Tile;
class WindowCombo;

/// Five tiles, metrics over time, failure types and top findings: the first answer to "does it fail".
class OverviewPage : public Page {
    Q_OBJECT

public:
    explicit OverviewPage(QWidget *parent = nullptr);

    void setSession(const SessionState &session) override;
    void showReport(const ShownReport &shown) override;
    void setProgress(int percent) override;
    void endProgress() override;
    void setError(const QString &sentence) override;
    void setSelectedWindow(std::optional<std::size_t> window) override;
    void drill() override;
    void openRecords() override;

    MetricChart *chart() const { return m_chart; }

protected:
    void retranslate() override;

private:
    void fill();
    void showCaption();
    QString contextText() const;

    std::array<Tile *, 5> m_tiles;
    Panel *m_seriesPanel;
    QStackedWidget *m_seriesBody;
    MetricChart *m_chart;
    EmptyState *m_noSeries;
    WindowCombo *m_window;
    QPushButton *m_limit;
    QPushButton *m_compare;
    QWidget *m_labelled; ///< the two panels that need labels
    PredictionRow *m_predictions; ///< in their place while there are none
    Panel *m_typesPanel;
    Panel *m_findingsPanel;
    EmptyState *m_noTypes;
    EmptyState *m_noFindings;
};

/// Which metrics the Overview draws for a task.
std::vector<Metric> overviewMetrics(const MetricReport &report);

} // namespace faultline

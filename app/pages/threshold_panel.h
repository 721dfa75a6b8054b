// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/base/time.h" // first: moc 6.4 stumbles over <compare> when it comes before other standard headers
#include "analysis/values/schema.h"
#include "analysis/values/threshold_curve.h"
#include "widgets/charts/threshold_view.h"
#include "widgets/views/panel.h"

class QDoubleSpinBox;
class QLabel;
class QPushButton;
class QSlider;
class QStackedWidget;

namespace faultline {

class EmptyState;
class GridView;

/// What if the model decided at another threshold: a slider with live confusion matrix, precision, recall, F1 and the
/// cost of both errors. Changes nothing in the project.
class ThresholdPanel : public Panel {
    Q_OBJECT

public:
    explicit ThresholdPanel(QWidget *parent = nullptr);

    void setTask(Task task);
    /// Starts at the logged threshold, else at 0.5; keeps a threshold that the user chose.
    void setCurve(std::shared_ptr<const ThresholdCurve> curve);
    /// The stop that is shown; null when there is none.
    const ThresholdPoint *point() const;
    QSlider *slider() const { return m_slider; }
    QDoubleSpinBox *falsePositiveCost() const { return m_falsePositive; }
    QDoubleSpinBox *falseNegativeCost() const { return m_falseNegative; }
    const ThresholdCurve *curve() const { return m_curve.get(); }
    ThresholdMarks marks() const;
    QSize chartSize() const;
    /// Plain text of the numbers, for tests.
    QString numbers() const;

signals:
    void hintChanged(const QString &hint);

protected:
    void changeEvent(QEvent *event) override;

private:
    bool isShown() const;
    void goTo(double threshold);
    void fill();
    void fillEmpty();
    void fillNumbers();
    QString costText() const;
    void retranslateThreshold();

    Task m_task = Task::Unknown;
    std::shared_ptr<const ThresholdCurve> m_curve;
    std::optional<double> m_chosen; ///< by the user
    QStackedWidget *m_stack;
    EmptyState *m_none;
    ThresholdView *m_view;
    QSlider *m_slider;
    QLabel *m_threshold;
    GridView *m_confusion;
    QLabel *m_numbers;
    QLabel *m_falsePositiveLabel;
    QDoubleSpinBox *m_falsePositive;
    QLabel *m_falseNegativeLabel;
    QDoubleSpinBox *m_falseNegative;
    QLabel *m_cost;
    QPushButton *m_toLogged;
    QPushButton *m_toCheapest;
};

} // namespace faultline

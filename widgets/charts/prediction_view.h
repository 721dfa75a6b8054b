// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/charts/prediction_bars.h"

#include <QWidget>

namespace faultline {

/// The predicted classes over time, with a window under the pointer and one selected. Click, Left, Right, Home, End select;
/// a double click or Enter takes its records, Esc unselects.
class PredictionView : public QWidget {
    Q_OBJECT

public:
    explicit PredictionView(QWidget *parent = nullptr);

    void setBars(PredictionBars bars);
    const PredictionBars &bars() const { return m_bars; }
    void setSelectedWindow(std::optional<std::size_t> window);
    std::optional<std::size_t> selectedWindow() const { return m_marks.selected; }
    QSize sizeHint() const override { return {420, 200}; }
    QSize minimumSizeHint() const override { return {220, 130}; }

signals:
    /// Only for a log with times.
    void windowSelected(std::optional<std::size_t> window);
    void windowActivated(std::size_t window);
    void hintChanged(const QString &hint);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    void select(std::optional<std::size_t> window);
    void describe();

    PredictionBars m_bars;
    PredictionMarks m_marks;
};

} // namespace faultline

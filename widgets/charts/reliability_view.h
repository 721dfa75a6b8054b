// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/charts/reliability_painter.h"

#include <QWidget>

namespace faultline {

/// A reliability diagram one can point at: the bin under the pointer, or the selected one, is read out in the corner.
/// Left, Right, Home, End select a bin, Enter or a double click takes its records, Esc unselects.
class ReliabilityView : public QWidget {
    Q_OBJECT

public:
    explicit ReliabilityView(QWidget *parent = nullptr);

    void setBins(std::vector<ReliabilityBin> bins);
    const std::vector<ReliabilityBin> &bins() const { return m_bins; }
    std::optional<std::size_t> selectedBin() const { return m_marks.selected; }
    void setSelectedBin(std::optional<std::size_t> bin);
    QSize sizeHint() const override { return {320, 230}; }
    QSize minimumSizeHint() const override { return {200, 150}; }

signals:
    void binSelected(std::optional<std::size_t> bin);
    void binActivated(std::size_t bin);
    void hintChanged(const QString &hint);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void select(std::optional<std::size_t> bin);
    void move(std::ptrdiff_t delta);
    void describe();

    std::vector<ReliabilityBin> m_bins;
    ReliabilityMarks m_marks;
};

} // namespace faultline

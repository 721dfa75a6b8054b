// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/values/metrics.h"
#include "widgets/paint/grid_painter.h"

#include <QWidget>

#include <optional>

namespace faultline {

/// Labels down, predictions across; a cell shows its share of the label's row and its count. Arrows move the cell.
class ConfusionView : public QWidget {
    Q_OBJECT

public:
    explicit ConfusionView(QWidget *parent = nullptr);

    void setConfusion(std::optional<Confusion> confusion);
    std::ptrdiff_t selectedCell() const { return m_selected; }
    QSize sizeHint() const override { return {360, 230}; }
    QSize minimumSizeHint() const override { return {200, 150}; }

signals:
    void hintChanged(const QString &hint);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QString cellText(std::ptrdiff_t cell) const;
    void select(std::ptrdiff_t cell);
    void rebuild();

    std::optional<Confusion> m_confusion;
    GridPicture m_picture;
    std::ptrdiff_t m_selected = -1;
};

/// The picture of a confusion matrix, for screen and paper.
GridPicture confusionPicture(const Confusion &confusion);

} // namespace faultline

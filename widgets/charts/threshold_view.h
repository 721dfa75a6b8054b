// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/values/threshold_curve.h"
#include "widgets/style/tones.h"

#include <QWidget>

#include <memory>
#include <optional>

namespace faultline {

/// What the curves are drawn with besides the curve itself.
struct ThresholdMarks {
    double threshold = 0.5; ///< chosen
    std::optional<double> logged; ///< what the model returned
    std::optional<double> cheapest; ///< lowest cost; absent where that is "nothing is positive"
};

/// Precision, recall and F1 over the threshold, with the chosen, the logged and the cheapest one.
void paintThresholds(QPainter &painter, const QRectF &target, const ThresholdCurve &curve, const ThresholdMarks &marks,
                     const Tones &tones);

/// The curves as a widget: click or drag asks for a threshold. The keys belong to the slider below it.
class ThresholdView : public QWidget {
    Q_OBJECT

public:
    explicit ThresholdView(QWidget *parent = nullptr);

    void setCurve(std::shared_ptr<const ThresholdCurve> curve);
    void setMarks(const ThresholdMarks &marks);
    QSize sizeHint() const override { return {320, 150}; }
    QSize minimumSizeHint() const override { return {180, 110}; }

signals:
    void thresholdPicked(double threshold);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void pick(double x);

    std::shared_ptr<const ThresholdCurve> m_curve;
    ThresholdMarks m_marks;
};

} // namespace faultline

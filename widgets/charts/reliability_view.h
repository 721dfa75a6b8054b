// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/values/metrics.h"
#include "widgets/style/tones.h"

#include <QWidget>

#include <vector>

class QPainter;

namespace faultline {

/// Accuracy against confidence, bin by bin, with Wilson intervals; on the diagonal a model keeps its word. Below: how
/// many records each bin holds; bins under leastN are hollow.
void paintReliability(QPainter &painter, const QRectF &target, const std::vector<ReliabilityBin> &bins,
                      const Tones &tones, std::uint64_t leastN = 30);

class ReliabilityView : public QWidget {
    Q_OBJECT

public:
    explicit ReliabilityView(QWidget *parent = nullptr);

    void setBins(std::vector<ReliabilityBin> bins);
    QSize sizeHint() const override { return {320, 230}; }
    QSize minimumSizeHint() const override { return {200, 150}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QString binText(const ReliabilityBin &bin) const;
    void describe();

    std::vector<ReliabilityBin> m_bins;
};

} // namespace faultline

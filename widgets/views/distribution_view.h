// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/paint/distribution_painter.h"

#include <QWidget>

namespace faultline {

/// Bars of two samples side by side; the tooltip has the exact shares.
class DistributionView : public QWidget {
    Q_OBJECT

public:
    explicit DistributionView(QWidget *parent = nullptr);

    void setPicture(DistributionPicture picture);
    const DistributionPicture &picture() const { return m_picture; }
    QSize sizeHint() const override { return {480, 220}; }
    QSize minimumSizeHint() const override { return {220, 140}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QString binSentence(const DistributionBin &bin) const;

    DistributionPicture m_picture;
};

} // namespace faultline

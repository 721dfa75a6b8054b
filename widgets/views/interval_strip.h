// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/values/metrics.h"

#include <QWidget>

#include <optional>

namespace faultline {

/// A value as a dot with its interval on a short line, and the limit as a tick, when there is one.
class IntervalStrip : public QWidget {
    Q_OBJECT

public:
    explicit IntervalStrip(QWidget *parent = nullptr);

    void setInterval(std::optional<Interval> interval, double value, std::optional<double> limit);
    QSize sizeHint() const override { return {72, 20}; }
    QSize minimumSizeHint() const override { return {36, 20}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::optional<Interval> m_interval;
    double m_value = 0.0;
    std::optional<double> m_limit;
};

} // namespace faultline

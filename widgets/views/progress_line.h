// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBasicTimer>
#include <QWidget>

namespace faultline {

/// 2 px under a header that are always there, so that nothing moves: empty, filled to a percentage, or passing by when
/// the end is not known. Shows only what takes longer than 150 ms.
class ProgressLine : public QWidget {
    Q_OBJECT

public:
    explicit ProgressLine(QWidget *parent = nullptr);

    /// 0 ... 100; -1: not known.
    void setPercent(int percent);
    void finish();
    QSize sizeHint() const override { return {50, 2}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    bool m_running = false;
    bool m_shown = false;
    int m_percent = -1;
    int m_phase = 0;
    QBasicTimer m_timer;
};

} // namespace faultline

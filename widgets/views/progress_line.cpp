// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/views/progress_line.h"

#include "widgets/style/tones.h"

#include <QPainter>
#include <QTimerEvent>

namespace faultline {

namespace {

constexpr int kDelay = 150; // ms before a wait is shown
constexpr int kFrame = 40; // ms

} // namespace

ProgressLine::ProgressLine(QWidget *parent)
    : QWidget(parent)
{
    setFixedHeight(2);
}

void ProgressLine::setPercent(int percent)
{
    m_percent = percent;
    if (!m_running) {
        m_running = true;
        m_timer.start(kDelay, this);
    }
    update();
}

void ProgressLine::finish()
{
    m_running = false;
    m_shown = false;
    m_timer.stop();
    update();
}

void ProgressLine::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_timer.timerId())
        return;
    if (!m_shown) {
        m_shown = true;
        m_timer.start(kFrame, this);
    }
    m_phase = (m_phase + 2) % 130;
    if (m_percent < 0)
        update();
}

void ProgressLine::paintEvent(QPaintEvent *)
{
    if (!m_shown)
        return;
    QPainter painter(this);
    painter.fillRect(rect(), currentTones().grid);
    const int piece = width() * 30 / 100;
    if (m_percent >= 0)
        painter.fillRect(QRect(0, 0, width() * m_percent / 100, height()), currentTones().accent);
    else
        painter.fillRect(QRect(width() * (m_phase - 30) / 100, 0, piece, height()), currentTones().accent);
}

} // namespace faultline

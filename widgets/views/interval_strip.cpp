// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/views/interval_strip.h"

#include "widgets/style/tones.h"

#include <QPainter>

#include <algorithm>

namespace faultline {

IntervalStrip::IntervalStrip(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
}

void IntervalStrip::setInterval(std::optional<Interval> interval, double value, std::optional<double> limit)
{
    m_interval = interval;
    m_value = value;
    m_limit = limit;
    setVisible(interval.has_value());
    update();
}

void IntervalStrip::paintEvent(QPaintEvent *)
{
    if (!m_interval)
        return;
    double low = m_interval->lower;
    double high = m_interval->upper;
    if (m_limit) {
        low = std::min(low, *m_limit);
        high = std::max(high, *m_limit);
    }
    const double room = std::max((high - low) * 0.45, 1e-9);
    low -= room;
    high += room;
    const auto x = [&](double value) { return 1.0 + (value - low) / (high - low) * (width() - 2.0); };
    const double y = height() / 2.0;
    const Tones &tones = currentTones();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tones.line, 3));
    painter.drawLine(QPointF(1, y), QPointF(width() - 1, y));
    painter.setPen(QPen(tones.series[0], 2));
    painter.drawLine(QPointF(x(m_interval->lower), y), QPointF(x(m_interval->upper), y));
    for (const double end : {m_interval->lower, m_interval->upper})
        painter.drawLine(QPointF(x(end), y - 3), QPointF(x(end), y + 3));
    painter.setPen(Qt::NoPen);
    painter.setBrush(tones.series[0]);
    painter.drawEllipse(QPointF(x(m_value), y), 3.6, 3.6);
    if (m_limit) {
        painter.setPen(QPen(tones.bad, 1.6));
        painter.drawLine(QPointF(x(*m_limit), y - 7), QPointF(x(*m_limit), y + 7));
    }
}

} // namespace faultline

// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/command_field.h"

#include "widgets/style/fonts.h"
#include "widgets/style/icons.h"
#include "widgets/style/tones.h"

#include <QEvent>
#include <QPainter>
#include <QStyleOptionButton>

namespace faultline {

CommandField::CommandField(QWidget *parent)
    : QPushButton(parent)
{
    setObjectName(QStringLiteral("commandField"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    retranslate();
}

void CommandField::setKeys(const QString &keys)
{
    m_keys = keys;
    retranslate();
    update();
}

void CommandField::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text.clear();
    style()->drawControl(QStyle::CE_PushButton, &option, &painter, this);
    const Tones &tones = currentTones();
    faultline::icon(QStringLiteral("search"), IconTone::Muted).paint(&painter, QRect(10, (height() - 16) / 2, 16, 16));
    painter.setRenderHint(QPainter::Antialiasing);
    QRect box = rect().adjusted(34, 0, -8, 0);
    painter.setFont(textFont(font_px::kCaption));
    const int keysWidth = m_keys.isEmpty() ? 0 : painter.fontMetrics().horizontalAdvance(m_keys) + 12;
    if (keysWidth > 0 && box.width() > keysWidth + 60) {
        const QRectF frame(box.right() - keysWidth + 0.5, height() / 2.0 - 9.5, keysWidth - 1, 18);
        painter.setPen(QPen(tones.line, 1));
        painter.setBrush(tones.panelAlt);
        painter.drawRoundedRect(frame, 3, 3);
        painter.setPen(tones.muted);
        painter.drawText(frame, Qt::AlignCenter, m_keys);
        box.setRight(box.right() - keysWidth - 8);
    }
    painter.setPen(tones.muted);
    painter.setFont(textFont(font_px::kTable));
    if (box.width() > 30)
        painter.drawText(box, Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(text(), Qt::ElideRight, box.width()));
}

void CommandField::changeEvent(QEvent *event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void CommandField::retranslate()
{
    setText(tr("Search or run a command"));
    setAccessibleName(text());
    setToolTip(m_keys.isEmpty() ? text() : QStringLiteral("%1 (%2)").arg(text(), m_keys));
}

} // namespace faultline

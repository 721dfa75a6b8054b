// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/views/tag.h"

#include "widgets/style/fonts.h"
#include "widgets/style/icons.h"
#include "widgets/style/tones.h"

#include <QFontMetrics>
#include <QPainter>

namespace faultline {

namespace {

constexpr int kIcon = 11;

struct Look {
    QColor back;
    QColor fore;
    const char *icon;
    IconTone iconTone;
};

Look lookOf(TagKind kind)
{
    const Tones &tones = currentTones();
    switch (kind) {
    case TagKind::Ok:
        return {tones.okBack, tones.ok, "check", IconTone::Ok};
    case TagKind::Warn:
        return {tones.warnBack, tones.warn, "warn", IconTone::Warn};
    case TagKind::Bad:
        return {tones.badBack, tones.bad, "warn", IconTone::Bad};
    case TagKind::Plain:
        break;
    }
    return {tones.panelAlt, tones.muted, "", IconTone::Muted};
}

} // namespace

Tag::Tag(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Tag::setState(TagKind kind, const QString &text)
{
    m_kind = kind;
    m_text = text;
    setAccessibleName(text);
    setVisible(!text.isEmpty());
    updateGeometry();
    update();
}

QSize Tag::sizeHint() const
{
    const int icon = m_kind == TagKind::Plain ? 0 : kIcon + 4;
    return {QFontMetrics(textFont(font_px::kCaption)).horizontalAdvance(m_text) + icon + 14, 18};
}

void Tag::paintEvent(QPaintEvent *)
{
    const Look look = lookOf(m_kind);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(look.fore, 1));
    painter.setBrush(look.back);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    int left = 7;
    if (m_kind != TagKind::Plain) {
        icon(QString::fromLatin1(look.icon), look.iconTone)
            .paint(&painter, QRect(left, (height() - kIcon) / 2, kIcon, kIcon));
        left += kIcon + 4;
    }
    painter.setPen(look.fore);
    painter.setFont(textFont(font_px::kCaption));
    painter.drawText(rect().adjusted(left, 0, -4, 0), Qt::AlignLeft | Qt::AlignVCenter, m_text);
}

} // namespace faultline

// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/style/icons.h"

#include "widgets/style/tones.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

#include <algorithm>

namespace faultline {

namespace {

QColor colourOf(IconTone tone)
{
    const Tones &now = currentTones();
    switch (tone) {
    case IconTone::Text:
        return now.text;
    case IconTone::Muted:
        return now.muted;
    case IconTone::Accent:
        return now.accent;
    case IconTone::OnAccent:
        return now.onAccent;
    case IconTone::Ok:
        return now.ok;
    case IconTone::Warn:
        return now.warn;
    case IconTone::Bad:
        return now.bad;
    }
    return now.text;
}

class RecolouredIcon final : public QIconEngine {
public:
    RecolouredIcon(QByteArray drawing, IconTone tone)
        : m_drawing(std::move(drawing))
        , m_tone(tone)
    {
    }

    QIconEngine *clone() const override { return new RecolouredIcon(m_drawing, m_tone); }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        QByteArray drawing = m_drawing;
        drawing.replace("currentColor", colourOf(m_tone).name().toLatin1());
        QSvgRenderer renderer(drawing);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (mode == QIcon::Disabled)
            painter->setOpacity(painter->opacity() * 0.5);
        const int side = std::min(rect.width(), rect.height());
        renderer.render(
            painter,
            QRectF(rect.x() + (rect.width() - side) / 2.0, rect.y() + (rect.height() - side) / 2.0, side, side));
        painter->restore();
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

private:
    QByteArray m_drawing;
    IconTone m_tone;
};

} // namespace

QIcon icon(const QString &name, IconTone tone)
{
    QFile file(QStringLiteral(":/faultline/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QIcon(new RecolouredIcon(file.readAll(), tone));
}

QPixmap iconPixmap(const QString &name, IconTone tone, int size, qreal devicePixelRatio)
{
    return icon(name, tone).pixmap(QSize(size, size), devicePixelRatio);
}

QIcon applicationIcon()
{
    return QIcon(QStringLiteral(":/faultline/icons/faultline.svg"));
}

} // namespace faultline

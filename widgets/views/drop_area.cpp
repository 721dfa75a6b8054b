// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/views/drop_area.h"

#include "widgets/style/fonts.h"
#include "widgets/style/icons.h"
#include "widgets/style/tones.h"

#include <QDragEnterEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QUrl>

namespace faultline {

QStringList droppedPaths(const QMimeData *data)
{
    QStringList paths;
    for (const QUrl &url : data->urls()) {
        if (url.isLocalFile())
            paths << url.toLocalFile();
    }
    return paths;
}

DropArea::DropArea(QWidget *parent)
    : QWidget(parent)
{
    setAcceptDrops(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setMinimumHeight(110);
}

void DropArea::setTexts(const QString &invitation, const QString &promise)
{
    m_invitation = invitation;
    m_promise = promise;
    setAccessibleName(invitation);
    setAccessibleDescription(promise);
    update();
}

void DropArea::paintEvent(QPaintEvent *)
{
    const Tones &tones = currentTones();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(m_over || hasFocus() ? tones.accent : tones.lineStrong, m_over ? 2.0 : 1.0);
    pen.setDashPattern({4, 3});
    painter.setPen(pen);
    painter.setBrush(m_over ? tones.accentBack : tones.panel);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    const int middle = height() / 2;
    icon(QStringLiteral("drop"), IconTone::Muted).paint(&painter, QRect(width() / 2 - 13, middle - 44, 26, 26));
    painter.setFont(textFont(font_px::kBody));
    painter.setPen(tones.text);
    painter.drawText(QRect(8, middle - 10, width() - 16, 24), Qt::AlignCenter, m_invitation);
    painter.setFont(textFont(font_px::kTable));
    painter.setPen(tones.muted);
    painter.drawText(QRect(8, middle + 16, width() - 16, 22), Qt::AlignCenter, m_promise);
}

void DropArea::dragEnterEvent(QDragEnterEvent *event)
{
    if (droppedPaths(event->mimeData()).isEmpty())
        return;
    event->acceptProposedAction();
    m_over = true;
    update();
}

void DropArea::dragLeaveEvent(QDragLeaveEvent *)
{
    m_over = false;
    update();
}

void DropArea::dropEvent(QDropEvent *event)
{
    m_over = false;
    update();
    event->acceptProposedAction();
    emit dropped(droppedPaths(event->mimeData()));
}

void DropArea::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        emit browseRequested();
}

void DropArea::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space)
        emit browseRequested();
    else
        QWidget::keyPressEvent(event);
}

} // namespace faultline

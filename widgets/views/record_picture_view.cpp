// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/views/record_picture_view.h"

#include "widgets/style/tones.h"

#include <QPainter>

namespace faultline {

RecordPictureView::RecordPictureView(QWidget *parent)
    : QWidget(parent)
{
}

void RecordPictureView::setPicture(RecordPicture picture)
{
    m_picture = std::move(picture);
    setAccessibleName(tr("Picture of %1 by %1 values").arg(m_picture.edge));
    update();
}

void RecordPictureView::paintEvent(QPaintEvent *)
{
    if (!hasPicture())
        return;
    QPainter painter(this);
    const auto edge = static_cast<int>(m_picture.edge);
    const int pixel = std::max(1, (std::min(width(), height()) - 2) / edge);
    const int side = pixel * edge;
    for (int y = 0; y < edge; ++y) {
        for (int x = 0; x < edge; ++x) {
            const int paper = 255 - m_picture.ink[static_cast<std::size_t>(y * edge + x)]; // white paper in every theme
            painter.fillRect(1 + x * pixel, 1 + y * pixel, pixel, pixel, QColor(paper, paper, paper));
        }
    }
    painter.setPen(currentTones().line);
    painter.drawRect(0, 0, side + 1, side + 1);
}

} // namespace faultline

// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/views/tile.h"

#include "widgets/views/interval_strip.h"
#include "widgets/views/label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QVBoxLayout>

namespace faultline {

Tile::Tile(QWidget *parent)
    : QFrame(parent)
    , m_name(new ElidedLabel)
    , m_tag(new Tag)
    , m_number(toneLabel("number"))
    , m_strip(new IntervalStrip)
    , m_detail(new ElidedLabel)
    , m_caveat(new ElidedLabel)
{
    setObjectName(QStringLiteral("tile"));
    setFixedHeight(96);
    setMinimumWidth(132);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    m_name->setProperty("tone", QStringLiteral("muted"));
    m_detail->setProperty("tone", QStringLiteral("body"));
    m_caveat->setProperty("tone", QStringLiteral("caption"));
    for (QLabel *label :
         {static_cast<QLabel *>(m_name), m_number, static_cast<QLabel *>(m_detail), static_cast<QLabel *>(m_caveat)})
        label->setTextInteractionFlags(Qt::NoTextInteraction); // the tile takes the click
    m_tag->hide();

    auto *top = new QHBoxLayout;
    top->setSpacing(6);
    top->addWidget(m_name, 1);
    top->addWidget(m_tag);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(8);
    middle->addWidget(m_number);
    middle->addWidget(m_strip);
    middle->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 6, 10, 6);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addLayout(middle);
    layout->addWidget(m_detail);
    layout->addWidget(m_caveat);
}

void Tile::setText(const TileText &text)
{
    m_name->setFullText(text.name);
    m_number->setText(text.number);
    m_detail->setFullText(text.detail);
    m_caveat->setFullText(text.caveat);
    m_tag->setState(text.tag, text.tagText);
    m_strip->setInterval(text.interval, text.value, text.limit);
    setToolTip(text.toolTip);
    setAccessibleName(text.name);
    setAccessibleDescription(
        QStringList({text.number, text.detail, text.caveat, text.tagText}).join(QStringLiteral(", ")));
}

QString Tile::number() const
{
    return m_number->text();
}

void Tile::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        emit activated();
}

void Tile::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space)
        emit activated();
    else
        QFrame::keyPressEvent(event);
}

} // namespace faultline

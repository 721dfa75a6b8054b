// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/views/empty_state.h"

#include "widgets/style/icons.h"
#include "widgets/views/label.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace faultline {

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel)
    , m_missing(toneLabel("strong", nullptr, true))
    , m_why(toneLabel("muted", nullptr, true))
    , m_button(new QPushButton)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 12, 20, 12);
    layout->setSpacing(6);
    layout->addStretch(1);
    for (QLabel *label : {m_icon, m_missing, m_why}) {
        label->setAlignment(Qt::AlignCenter);
        layout->addWidget(label);
    }
    m_button->hide();
    layout->addWidget(m_button, 0, Qt::AlignCenter);
    layout->addStretch(1);
    connect(m_button, &QPushButton::clicked, this, &EmptyState::activated);
}

void EmptyState::setTexts(const QString &icon, const QString &missing, const QString &why, const QString &button)
{
    m_iconName = icon;
    m_missing->setText(missing);
    m_why->setText(why);
    m_button->setText(button);
    m_button->setVisible(!button.isEmpty());
    drawIcon();
}

void EmptyState::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        drawIcon();
}

void EmptyState::drawIcon()
{
    m_icon->setPixmap(iconPixmap(m_iconName, IconTone::Muted, 26, devicePixelRatioF()));
}

} // namespace faultline

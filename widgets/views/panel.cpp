// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/views/panel.h"

#include "widgets/views/label.h"
#include "widgets/views/progress_line.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace faultline {

Panel::Panel(QWidget *parent)
    : QFrame(parent)
    , m_title(toneLabel("strong"))
    , m_subtitle(new ElidedLabel)
    , m_caption(toneLabel("caption", nullptr, true))
    , m_error(toneLabel("bad", nullptr, true))
    , m_progress(new ProgressLine)
{
    setObjectName(QStringLiteral("panel"));
    auto *header = new QFrame;
    header->setObjectName(QStringLiteral("panelHeader"));
    header->setFixedHeight(33);
    m_header = new QHBoxLayout(header);
    m_header->setContentsMargins(10, 0, 6, 0);
    m_header->setSpacing(8);
    m_subtitle->setProperty("tone", QStringLiteral("muted"));
    m_header->addWidget(m_title);
    m_header->addWidget(m_subtitle, 1);

    m_layout = new QVBoxLayout(this);
    m_layout->setContentsMargins(1, 1, 1, 1);
    m_layout->setSpacing(0);
    m_layout->addWidget(header);
    m_layout->addWidget(m_progress);
    m_error->setContentsMargins(10, 6, 10, 6);
    m_error->hide();
    m_layout->addWidget(m_error);
    m_caption->setContentsMargins(10, 2, 10, 6);
    m_caption->hide();
    m_layout->addWidget(m_caption);
}

void Panel::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void Panel::setSubtitle(const QString &subtitle)
{
    m_subtitle->setFullText(subtitle);
}

void Panel::setCaption(const QString &caption)
{
    m_caption->setText(caption);
    m_caption->setVisible(!caption.isEmpty());
}

void Panel::addControl(QWidget *control)
{
    m_header->addWidget(control);
}

void Panel::setBody(QWidget *body)
{
    m_layout->insertWidget(m_layout->count() - 1, body, 1);
}

void Panel::setError(const QString &sentence)
{
    m_error->setText(sentence);
    m_error->setVisible(!sentence.isEmpty());
}

} // namespace faultline

// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/page.h"

#include "app/session/desk.h"
#include "widgets/views/label.h"
#include "widgets/views/panel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

namespace faultline {

Page::Page(QWidget *parent)
    : QWidget(parent)
    , m_title(toneLabel("title"))
    , m_context(new ElidedLabel)
    , m_refresh(new QTimer(this))
{
    m_refresh->setSingleShot(true);
    connect(m_refresh, &QTimer::timeout, this, [this] {
        if (!isVisible() || !m_stale)
            return; // when it is shown
        m_stale = false;
        refresh();
    });
    m_context->setProperty("tone", QStringLiteral("muted"));
    auto *content = new QWidget;
    content->setObjectName(QStringLiteral("pageBody"));
    m_body = new QVBoxLayout(content);
    m_body->setContentsMargins(12, 8, 12, 10);
    m_body->setSpacing(8);
    m_titleRow = new QHBoxLayout;
    m_titleRow->setSpacing(10);
    m_titleRow->addWidget(m_title);
    m_titleRow->addWidget(m_context, 1);
    m_body->addLayout(m_titleRow);

    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    scroll->viewport()->setAutoFillBackground(false);
    scroll->setWidget(content);
    content->setAutoFillBackground(false);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
}

void Page::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void Page::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        m_refresh->start(0);
}

void Page::setDesk(Desk *desk)
{
    m_desk = desk;
    connect(desk, &Desk::moved, this, &Page::invalidate);
    invalidate();
}

void Page::find()
{
    for (QLineEdit *field : findChildren<QLineEdit *>()) {
        if (!field->isVisible() || !field->isEnabled() || field->isReadOnly())
            continue;
        field->setFocus(Qt::ShortcutFocusReason);
        field->selectAll();
        return;
    }
}

void Page::invalidate()
{
    m_stale = true;
    if (isVisible())
        m_refresh->start(0);
}

Panel *Page::exportPanel() const
{
    for (QWidget *widget = focusWidget(); widget && widget != this; widget = widget->parentWidget()) {
        auto *panel = qobject_cast<Panel *>(widget);
        if (panel && panel->hasExport() && panel->isVisibleTo(this))
            return panel;
    }
    for (Panel *panel : findChildren<Panel *>()) {
        if (panel->hasExport() && panel->isVisibleTo(this))
            return panel;
    }
    return nullptr;
}

void Page::copy()
{
    Panel *panel = exportPanel();
    if (!panel)
        return;
    if (panel->isTableShown())
        panel->exportMenu()->copyTable();
    else
        panel->exportMenu()->copyImage();
}

void Page::toggleTable()
{
    if (Panel *panel = exportPanel())
        panel->setTableShown(!panel->isTableShown());
}

void Page::setTitle(const QString &title, const QString &context)
{
    m_title->setText(title);
    m_context->setFullText(context);
}

void Page::addTitleControl(QWidget *control)
{
    m_titleRow->addWidget(control);
}

} // namespace faultline

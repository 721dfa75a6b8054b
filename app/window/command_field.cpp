// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/command_field.h"

#include "widgets/style/icons.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCompleter>
#include <QKeyEvent>
#include <QStringListModel>

namespace faultline {

namespace {

QString plainText(const QAction &action)
{
    return QString(action.text()).remove(QLatin1Char('&'));
}

} // namespace

CommandField::CommandField(QWidget *parent)
    : QLineEdit(parent)
{
    setClearButtonEnabled(true);
    addAction(icon(QStringLiteral("search"), IconTone::Muted), LeadingPosition);
    auto *completer = new QCompleter(new QStringListModel(this), this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    setCompleter(completer);
    connect(completer, qOverload<const QString &>(&QCompleter::activated), this, &CommandField::runChosen,
            Qt::QueuedConnection);
    connect(this, &QLineEdit::returnPressed, this, [this] {
        if (!this->completer()->popup()->isVisible())
            runChosen(text());
    });
    retranslate();
}

void CommandField::setActions(std::vector<QAction *> actions)
{
    m_actions = std::move(actions);
}

void CommandField::focusInEvent(QFocusEvent *event)
{
    refill();
    QLineEdit::focusInEvent(event);
}

void CommandField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        clear();
        clearFocus();
        return;
    }
    if (event->key() == Qt::Key_Down && text().isEmpty()) {
        completer()->setCompletionPrefix({});
        completer()->complete();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void CommandField::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void CommandField::refill()
{
    QStringList names;
    for (const QAction *action : m_actions) {
        if (action->isEnabled())
            names << plainText(*action);
    }
    static_cast<QStringListModel *>(completer()->model())->setStringList(names);
}

void CommandField::runChosen(const QString &text)
{
    for (QAction *action : m_actions) {
        if (action->isEnabled() && plainText(*action).compare(text, Qt::CaseInsensitive) == 0) {
            clear();
            clearFocus();
            action->trigger();
            return;
        }
    }
}

void CommandField::retranslate()
{
    setPlaceholderText(tr("Run a command \u00b7 Ctrl+K"));
    setAccessibleName(tr("Run a command"));
}

} // namespace faultline

// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/shortcuts.h"

#include <QAction>
#include <QSettings>

namespace faultline {

namespace {

QString settingOf(const QString &key)
{
    QString safe = key;
    for (QChar &c : safe) { // a slash would open a group
        if (!c.isLetterOrNumber())
            c = QLatin1Char('_');
    }
    return QLatin1String("shortcuts/") + safe;
}

} // namespace

void Shortcuts::add(QAction *action, const QString &key)
{
    QList<QKeySequence> shipped = action->shortcuts();
    shipped.removeAll(QKeySequence());
    action->setShortcuts(shipped);
    m_rows.push_back({action, key, shipped});
    const QVariant kept = m_settings.value(settingOf(key));
    if (kept.isValid())
        action->setShortcuts(kept.toString().isEmpty()
                                 ? QList<QKeySequence>{}
                                 : QKeySequence::listFromString(kept.toString(), QKeySequence::PortableText));
}

int Shortcuts::holderOf(const QKeySequence &keys, int except) const
{
    if (keys.isEmpty())
        return -1;
    for (int row = 0; row < static_cast<int>(m_rows.size()); ++row) {
        const QAction *action = m_rows[static_cast<std::size_t>(row)].action;
        if (row == except || !action)
            continue;
        for (const QKeySequence &held : action->shortcuts()) {
            if (held.matches(keys) != QKeySequence::NoMatch || keys.matches(held) != QKeySequence::NoMatch)
                return row;
        }
    }
    return -1;
}

void Shortcuts::set(int row, const QKeySequence &keys)
{
    apply(row, keys.isEmpty() ? QList<QKeySequence>{} : QList<QKeySequence>{keys});
}

void Shortcuts::reset(int row)
{
    const QList<QKeySequence> shipped = m_rows[static_cast<std::size_t>(row)].shipped;
    for (const QKeySequence &keys : shipped) { // whoever was given them meanwhile gives them back
        for (int holder = holderOf(keys, row); holder >= 0; holder = holderOf(keys, row))
            apply(holder, {});
    }
    apply(row, shipped);
}

void Shortcuts::resetAll()
{
    for (int row = 0; row < static_cast<int>(m_rows.size()); ++row)
        apply(row, m_rows[static_cast<std::size_t>(row)].shipped);
}

bool Shortcuts::isChanged(int row) const
{
    const ShortcutRow &one = m_rows[static_cast<std::size_t>(row)];
    return one.action && one.action->shortcuts() != one.shipped;
}

void Shortcuts::apply(int row, const QList<QKeySequence> &keys)
{
    const ShortcutRow &one = m_rows[static_cast<std::size_t>(row)];
    if (!one.action)
        return;
    one.action->setShortcuts(keys);
    if (keys == one.shipped)
        m_settings.remove(settingOf(one.key));
    else
        m_settings.setValue(settingOf(one.key), QKeySequence::listToString(keys, QKeySequence::PortableText));
}

} // namespace faultline

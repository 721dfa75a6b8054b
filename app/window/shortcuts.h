// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>
#include <QPointer>
#include <QString>

#include <vector>

class QAction;
class QSettings;

namespace faultline {

/// One thing that can have a shortcut.
struct ShortcutRow {
    QPointer<QAction> action;
    QString key; ///< under which it is kept: the English name, so that it survives a change of language
    QList<QKeySequence> shipped;
};

/// Which keys do what. Changes take effect at once and are kept in the settings; only those that differ from the shipped
/// ones are written, so that a new version may ship new keys.
class Shortcuts {
public:
    explicit Shortcuts(QSettings &settings)
        : m_settings(settings)
    {
    }

    /// With its shipped keys in place; gives it the user's.
    void add(QAction *action, const QString &key);
    const std::vector<ShortcutRow> &rows() const { return m_rows; }
    /// The row, other than `except`, that uses these keys or begins with them or is begun by them; -1: none.
    int holderOf(const QKeySequence &keys, int except) const;
    /// One sequence, or none when it is empty.
    void set(int row, const QKeySequence &keys);
    void reset(int row);
    void resetAll();
    bool isChanged(int row) const;

private:
    void apply(int row, const QList<QKeySequence> &keys);

    QSettings &m_settings;
    std::vector<ShortcutRow> m_rows;
};

} // namespace faultline

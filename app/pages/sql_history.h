// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace faultline {

/// The statements that were run on a project, kept in the settings of the user; the newest first. Walking goes from the
/// text that is being typed to older statements and back.
class SqlHistory {
public:
    static constexpr qsizetype kMost = 100;

    /// Empty: no project, nothing is kept.
    void setProject(const QString &path);
    const QStringList &statements() const { return m_statements; }
    /// Goes to the front; one that is there already is moved.
    void add(const QString &statement);
    void clear();

    /// The next older statement than what is shown; nothing at the oldest.
    std::optional<QString> older(const QString &shown);
    /// The next newer one, at last what was being typed; nothing there.
    std::optional<QString> newer();

private:
    void keep() const;

    QString m_key;
    QStringList m_statements;
    qsizetype m_at = -1; ///< -1: what is being typed
    QString m_draft;
};

} // namespace faultline

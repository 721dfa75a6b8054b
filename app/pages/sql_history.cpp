// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/sql_history.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QSettings>

namespace faultline {

void SqlHistory::setProject(const QString &path)
{
    m_at = -1;
    m_draft.clear();
    m_statements.clear();
    m_key.clear();
    if (path.isEmpty())
        return;
    const QByteArray whole = QFileInfo(path).absoluteFilePath().toUtf8();
    m_key = QStringLiteral("sql/history/%1")
                .arg(QString::fromLatin1(QCryptographicHash::hash(whole, QCryptographicHash::Sha256).toHex().left(16)));
    m_statements = QSettings().value(m_key).toStringList();
}

void SqlHistory::add(const QString &statement)
{
    m_statements.removeAll(statement);
    m_statements.prepend(statement);
    m_statements = m_statements.mid(0, kMost);
    m_at = -1;
    keep();
}

void SqlHistory::clear()
{
    m_statements.clear();
    m_at = -1;
    keep();
}

void SqlHistory::keep() const
{
    if (m_key.isEmpty())
        return;
    QSettings settings;
    if (m_statements.isEmpty())
        settings.remove(m_key);
    else
        settings.setValue(m_key, m_statements);
}

std::optional<QString> SqlHistory::older(const QString &shown)
{
    // Changed since: walking begins anew from it.
    if (m_at >= 0 && shown != m_statements.value(m_at))
        m_at = -1;
    if (m_at < 0)
        m_draft = shown;
    for (qsizetype next = m_at + 1; next < m_statements.size(); ++next) {
        if (m_statements[next] == shown)
            continue;
        m_at = next;
        return m_statements[next];
    }
    return std::nullopt;
}

std::optional<QString> SqlHistory::newer()
{
    if (m_at < 0)
        return std::nullopt;
    --m_at;
    return m_at < 0 ? m_draft : m_statements[m_at];
}

} // namespace faultline

// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/recent_projects.h"

#include <QFileInfo>
#include <QSettings>

namespace faultline {

namespace {

constexpr qsizetype kMost = 10;

QString key()
{
    return QStringLiteral("recent/projects");
}

} // namespace

QStringList RecentProjects::paths() const
{
    QStringList present;
    for (const QString &path : m_settings.value(key()).toStringList()) {
        if (QFileInfo::exists(path))
            present << path;
    }
    return present;
}

void RecentProjects::add(const QString &path)
{
    QStringList paths = m_settings.value(key()).toStringList();
    const QString whole = QFileInfo(path).absoluteFilePath();
    paths.removeAll(whole);
    paths.prepend(whole);
    m_settings.setValue(key(), paths.mid(0, kMost));
}

void RecentProjects::clear()
{
    m_settings.remove(key());
}

} // namespace faultline

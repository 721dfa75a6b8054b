// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QSettings;

namespace faultline {

/// At most ten project files, newest first; files that are gone are not listed.
class RecentProjects {
public:
    explicit RecentProjects(QSettings &settings)
        : m_settings(settings)
    {
    }

    QStringList paths() const;
    void add(const QString &path);
    void clear();

private:
    QSettings &m_settings;
};

} // namespace faultline

// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/places.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace faultline {

QString sampleFolder()
{
    const QString given = qEnvironmentVariable("FAULTLINE_SAMPLE");
    if (!given.isEmpty())
        return given;
    const QString installed = QCoreApplication::applicationDirPath() + QStringLiteral("/../share/faultline/sample");
    return QFileInfo::exists(installed) ? installed : QStringLiteral(FAULTLINE_SAMPLE_FOLDER);
}

QString sampleProjectPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/sample.faultline");
}

QString sampleSource()
{
    return QCoreApplication::translate("places",
                                       "Source: US Bureau of Transportation Statistics, on-time performance 2001; "
                                       "predictions of a real model, labels as they came.");
}

QString newProjectPath(const QString &log)
{
    const QFileInfo info(log);
    QString folder = info.absolutePath();
    if (!QFileInfo(folder).isWritable()) {
        folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) + QStringLiteral("/Faultline");
        QDir().mkpath(folder);
    }
    QString name = info.fileName();
    name = name.left(name.indexOf(QLatin1Char('.'), 1));
    QString path = QStringLiteral("%1/%2.faultline").arg(folder, name);
    for (int i = 2; QFileInfo::exists(path); ++i)
        path = QStringLiteral("%1/%2 %3.faultline").arg(folder, name).arg(i);
    return path;
}

} // namespace faultline

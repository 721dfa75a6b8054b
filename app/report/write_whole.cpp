// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/write_whole.h"

#include "analysis/base/blocking.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <cstdio>

namespace faultline {

Result<void> writeWhole(const std::string &path, const QByteArray &bytes, const char *what)
{
    mayBlock("writing a file");
    if (path.empty() || path == "-") {
        const auto size = static_cast<std::size_t>(bytes.size());
        const bool written = std::fwrite(bytes.constData(), 1, size, stdout) == size && std::fflush(stdout) == 0;
        return written ? Result<void>() : Error{ErrorKind::Io, "Standard output cannot be written.", {}};
    }
    const auto refused = [&](const QFileDevice &file) {
        return Error{ErrorKind::Io,
                     std::string(what) + " cannot be written: " + file.errorString().toStdString()
                         + ". Choose another place.",
                     path};
    };
    const QString name = QString::fromStdString(path);
    const QFileInfo target(name);
    if (target.exists() && !target.isFile() && !target.isDir()) {
        QFile device(name);
        if (!device.open(QIODevice::WriteOnly | QIODevice::Unbuffered) || device.write(bytes) != bytes.size())
            return refused(device);
        return {};
    }
    QSaveFile file(name);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return refused(file);
    return {};
}

} // namespace faultline

// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/whole_file.h"

#include "analysis/base/blocking.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <cstdio>

namespace faultline {

WholeFile::WholeFile(std::string path, const char *what)
    : m_path(std::move(path))
    , m_what(what)
{
}

WholeFile::WholeFile(WholeFile &&) noexcept = default;
WholeFile::~WholeFile() = default; // a QSaveFile that was not committed takes its temporary file away

Result<WholeFile> WholeFile::open(const std::string &path, const char *what)
{
    mayBlock("writing a file");
    WholeFile file(path, what);
    if (path.empty() || path == "-")
        return file;
    const QString name = QString::fromStdString(path);
    const QFileInfo target(name);
    QIODevice::OpenMode mode = QIODevice::WriteOnly;
    if (target.exists() && !target.isFile() && !target.isDir()) {
        file.m_file = std::make_unique<QFile>(name);
        mode |= QIODevice::Unbuffered;
    } else {
        file.m_file = std::make_unique<QSaveFile>(name);
    }
    if (!file.m_file->open(mode))
        return file.refused();
    return file;
}

Result<void> WholeFile::write(std::string_view bytes)
{
    if (!m_file) {
        const bool written = std::fwrite(bytes.data(), 1, bytes.size(), stdout) == bytes.size();
        return written ? Result<void>() : refused();
    }
    const auto size = static_cast<qint64>(bytes.size());
    return m_file->write(bytes.data(), size) == size ? Result<void>() : refused();
}

Result<void> WholeFile::commit()
{
    if (!m_file)
        return std::fflush(stdout) == 0 ? Result<void>() : refused();
    auto *save = qobject_cast<QSaveFile *>(m_file.get());
    return !save || save->commit() ? Result<void>() : refused();
}

Error WholeFile::refused() const
{
    if (!m_file)
        return {ErrorKind::Io, "Standard output cannot be written.", {}};
    return {ErrorKind::Io,
            std::string(m_what) + " cannot be written: " + m_file->errorString().toStdString()
                + ". Choose another place.",
            m_path};
}

} // namespace faultline

// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/write_whole.h"

#include "app/report/whole_file.h"

namespace faultline {

Result<void> writeWhole(const std::string &path, const QByteArray &bytes, const char *what)
{
    Result<WholeFile> file = WholeFile::open(path, what);
    if (!file)
        return file.error();
    const Result<void> written = file->write({bytes.constData(), static_cast<std::size_t>(bytes.size())});
    return written ? file->commit() : written;
}

} // namespace faultline

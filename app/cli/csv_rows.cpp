// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/csv_rows.h"

#include "analysis/base/csv_field.h"

#include <QFileInfo>
#include <QSaveFile>

#include <cstdio>

namespace faultline {

namespace {

constexpr std::size_t kBuffer = std::size_t{1} << 18U;

} // namespace

CsvRows::CsvRows(std::unique_ptr<QFileDevice> device, std::string path)
    : m_device(std::move(device))
    , m_path(std::move(path))
{
}

CsvRows::CsvRows(CsvRows &&other) noexcept = default;
CsvRows::~CsvRows() = default;

Error CsvRows::refused() const
{
    if (m_path.empty())
        return {ErrorKind::Io, "Standard output cannot be written.", {}};
    return {ErrorKind::Io,
            "The result cannot be written: " + m_device->errorString().toStdString() + ". Choose another place.",
            m_path};
}

Result<CsvRows> CsvRows::open(const std::string &path)
{
    const bool standard = path.empty() || path == "-";
    const QString name = QString::fromStdString(path);
    const QFileInfo target(name);
    const bool device = target.exists() && !target.isFile() && !target.isDir(); // a pipe is written into
    if (!standard && !device) {
        CsvRows rows(std::make_unique<QSaveFile>(name), path);
        if (!rows.m_device->open(QIODevice::WriteOnly))
            return rows.refused();
        return rows;
    }
    auto file = std::make_unique<QFile>(name);
    QFile &opened = *file;
    CsvRows rows(std::move(file), standard ? std::string() : path);
    const bool isOpen = standard ? opened.open(stdout, QIODevice::WriteOnly | QIODevice::Unbuffered)
                                 : opened.open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    if (!isOpen)
        return rows.refused();
    return rows;
}

Result<void> CsvRows::header(const std::vector<std::string> &names)
{
    for (const std::string &name : names) {
        if (&name != &names.front())
            m_lines += ',';
        appendCsvField(m_lines, name, CsvSafety::Exact);
    }
    m_lines += '\n';
    return {};
}

Result<void> CsvRows::row(const std::vector<SqlCell> &cells)
{
    const std::size_t begin = m_lines.size();
    for (const SqlCell &cell : cells) {
        if (&cell != &cells.front())
            m_lines += ',';
        const std::string_view text = cellText(cell, m_scratch);
        if (text.empty() && std::holds_alternative<std::string>(cell))
            m_lines += "\"\"";
        else
            appendCsvField(m_lines, text, CsvSafety::Exact);
    }
    if (m_lines.size() == begin)
        m_lines += "\"\"";
    m_lines += '\n';
    return m_lines.size() < kBuffer ? Result<void>() : flush();
}

Result<void> CsvRows::flush()
{
    const auto size = static_cast<qint64>(m_lines.size());
    const bool written = m_device->write(m_lines.data(), size) == size && m_device->flush();
    m_lines.clear();
    return written ? Result<void>() : refused();
}

Result<void> CsvRows::finish()
{
    if (Result<void> flushed = flush(); !flushed)
        return flushed;
    if (auto *file = dynamic_cast<QSaveFile *>(m_device.get()); file != nullptr && !file->commit())
        return refused();
    return {};
}

} // namespace faultline

// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/source.h"

#include <QFile>
#include <QFileInfo>

namespace faultline {

bool looksLikeProject(const QString &path)
{
    QFile file(path);
    if (!file.exists() || QFileInfo(path).isDir())
        return path.endsWith(QStringLiteral(".faultline"));
    return file.open(QIODevice::ReadOnly) && file.read(15) == QByteArray("SQLite format 3");
}

Result<std::uint64_t> importAll(Workspace &workspace, const QStringList &logs, const CommandOptions &options, Run &run,
                                Terminal &terminal)
{
    std::uint64_t quarantined = 0;
    const auto add = [&](const std::string &path, Part part) -> Result<void> {
        ImportOptions given = options.import;
        given.part = part;
        const Result<ImportSummary> summary = workspace.importLog(path, given, run);
        if (!summary)
            return summary.error();
        quarantined += summary->rowsQuarantined;
        terminal.remark(summary->description.name + " (" + std::string(partName(part)) + "): " + lawText(*summary));
        for (const std::string &note : summary->notes)
            terminal.remark("  " + note);
        return {};
    };
    for (const QString &log : logs) {
        if (const Result<void> done = add(log.toStdString(), Part::Production); !done)
            return done.error();
    }
    if (!options.baseline.empty()) {
        if (const Result<void> done = add(options.baseline, options.baselinePart); !done)
            return done.error();
    }
    if (!options.labels.empty()) {
        const Result<LabelJoinSummary> joined = workspace.joinLabels(options.labels, options.import, run);
        if (!joined)
            return joined.error();
        quarantined += joined->quarantined;
        terminal.remark(joined->description.name + " (labels): " + lawText(*joined));
    }
    return quarantined;
}

Result<std::unique_ptr<Source>> Source::open(const CommandOptions &options, bool writes, Run &run, Terminal &terminal)
{
    auto source = std::make_unique<Source>();
    const QString first = options.arguments.first();
    if (looksLikeProject(first)) {
        if (options.arguments.size() > 1)
            return Error{ErrorKind::Invalid, "Give one project, or one or more logs.", {}};
        auto workspace = Workspace::open(first.toStdString(), writes ? Access::ReadWrite : Access::ReadOnly);
        if (!workspace)
            return workspace.error();
        source->m_workspace = workspace.take();
        return source;
    }
    source->m_folder.emplace();
    if (!source->m_folder->isValid())
        return Error{ErrorKind::Io, "There is no room for a temporary project. Set TMPDIR to a folder that can be written.",
                     source->m_folder->errorString().toStdString()};
    auto workspace = Workspace::create(source->m_folder->filePath(QStringLiteral("log.faultline")).toStdString());
    if (!workspace)
        return workspace.error();
    source->m_workspace = workspace.take();
    const Result<std::uint64_t> imported = importAll(source->workspace(), options.arguments, options, run, terminal);
    if (!imported)
        return imported.error();
    return source;
}

} // namespace faultline

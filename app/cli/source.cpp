// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/source.h"

#include "analysis/values/cohort_text.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace faultline {

bool looksLikeProject(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile()) // opening a pipe would wait for its writer
        return path.endsWith(QStringLiteral(".faultline"));
    return file.open(QIODevice::ReadOnly) && file.read(15) == QByteArray("SQLite format 3");
}

namespace {

constexpr std::size_t kShownRows = 10;

/// Says which rows were quarantined, and why.
void sayRows(const std::vector<QuarantinedRow> &rows, std::uint64_t all, Terminal &terminal)
{
    for (std::size_t i = 0; i < std::min(rows.size(), kShownRows); ++i) {
        const std::string reason(quarantineReasonName(rows[i].reason));
        terminal.remark("  line " + groupedDigits(rows[i].line) + ": "
                        + visible(rows[i].detail.empty() ? reason : rows[i].detail));
    }
    if (all > kShownRows)
        terminal.remark("  and " + groupedDigits(all - kShownRows) + " more");
}

} // namespace

Result<void> refuseProjects(const CommandOptions &options, qsizetype firstLog)
{
    const auto refuse = [](const QString &path) {
        return Error{ErrorKind::Invalid,
                     QFileInfo(path).fileName().toStdString()
                         + " is a project or an SQLite database, not a log. Give one project, or one or more logs.",
                     path.toStdString()};
    };
    for (const QString &path : options.arguments.mid(firstLog)) {
        if (path.isEmpty())
            return Error{ErrorKind::Invalid, "A file name is empty. Give the name of a log.", {}};
        if (looksLikeProject(path))
            return refuse(path);
    }
    for (const std::string &path : {options.baseline, options.labels}) {
        if (!path.empty() && looksLikeProject(QString::fromStdString(path)))
            return refuse(QString::fromStdString(path));
    }
    return {};
}

Result<std::uint64_t> importAll(Workspace &workspace, const QStringList &logs, const CommandOptions &options, Run &run,
                                Terminal &terminal)
{
    std::uint64_t quarantined = 0;
    const auto add = [&](const std::string &path, Part part) -> Result<void> {
        ImportOptions given = options.import;
        given.part = part;
        if (!options.again) {
            const Result<std::optional<ImportSummary>> known = workspace.findImported(path, part, run.cancel);
            if (!known)
                return known.error();
            if (*known) {
                terminal.remark(visible(path) + " (" + std::string(partName(part)) + "): imported already as "
                                + visible((*known)->description.name) + " and skipped; --again imports it once more");
                return {};
            }
        }
        const Result<ImportSummary> summary = workspace.importLog(path, given, run);
        if (!summary)
            return summary.error();
        quarantined += summary->rowsQuarantined;
        terminal.remark(visible(summary->description.name) + " (" + std::string(partName(part))
                        + "): " + lawText(*summary));
        for (const std::string &note : summary->notes)
            terminal.remark("  " + visible(note));
        if (summary->rowsQuarantined > 0) {
            const auto rows = workspace.quarantined(summary->log, 0, kShownRows);
            if (!rows)
                return rows.error();
            sayRows(*rows, summary->rowsQuarantined, terminal);
        }
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
        terminal.remark(visible(joined->description.name) + " (labels): " + lawText(*joined));
        if (joined->quarantined > 0)
            sayRows(workspace.labelProblems(), joined->quarantined, terminal);
    }
    return quarantined;
}

Result<AnalysisOptions> analysisOf(const CommandOptions &options, Workspace &workspace)
{
    AnalysisOptions analysis = options.analysis;
    if (options.where.empty())
        return analysis;
    Result<Cohort> cohort = workspace.cohortOf(options.where);
    if (!cohort)
        return cohort.error();
    const Result<std::shared_ptr<const Dataset>> data = workspace.dataset();
    if (!data)
        return data.error();
    analysis.cohort = cohort.take();
    // However it was typed, the same cohort is named in the same way.
    analysis.cohortText = cohortText(analysis.cohort, (*data)->production->schema());
    return analysis;
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
    if (const Result<void> logs = refuseProjects(options, 0); !logs)
        return logs.error();
    source->m_folder.emplace();
    if (!source->m_folder->isValid())
        return Error{ErrorKind::Io,
                     "There is no room for a temporary project. Set TMPDIR to a folder that can be written.",
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

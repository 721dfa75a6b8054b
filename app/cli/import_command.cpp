// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/interrupt.h"
#include "app/cli/source.h"
#include "app/jobs/thread_pool.h"

#include <QFile>
#include <QFileInfo>

namespace faultline {

namespace {

/// Takes a project away that this command made and into which nothing came.
void removeIfEmpty(Workspace &workspace)
{
    const Result<std::vector<ImportSummary>> logs = workspace.logs();
    if (logs && logs->empty() && workspace.close())
        QFile::remove(QString::fromStdString(workspace.path()));
}

} // namespace

int importCommand(const CommandOptions &options, Terminal &terminal)
{
    const std::string project = options.arguments.first().toStdString();
    const QStringList logs = options.arguments.mid(1);
    if (logs.isEmpty() && options.baseline.empty() && options.labels.empty())
        return terminal.fail({ErrorKind::Invalid, "Name at least one log, --baseline or --labels to import.", {}});
    if (const Result<void> given = refuseProjects(options, 1); !given)
        return terminal.fail(given.error());
    ThreadPool pool;
    Progress progress([&](const ProgressReport &report) { terminal.progress(report); });
    Run run{pool, {}, &progress, options.seed};
    const Interrupt interrupt(run.cancel);
    const bool exists = QFileInfo::exists(options.arguments.first());
    const Result<std::shared_ptr<Workspace>> workspace =
        exists ? Workspace::open(project, Access::ReadWrite) : Workspace::create(project);
    if (!workspace)
        return terminal.fail(workspace.error());
    const Result<std::uint64_t> quarantined = importAll(**workspace, logs, options, run, terminal);
    if (!quarantined) {
        if (!exists)
            removeIfEmpty(**workspace);
        return terminal.fail(quarantined.error());
    }
    if (const Result<void> closed = (*workspace)->close(); !closed)
        return terminal.fail(closed.error());
    return *quarantined > 0 ? kQuarantined : kDone;
}

} // namespace faultline

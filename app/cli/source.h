// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/options.h"
#include "app/cli/terminal.h"
#include "app/session/workspace.h"

#include <QTemporaryDir>

#include <optional>

namespace faultline {

/// What PROJECT|LOG stands for: the project itself, or a temporary one into which the logs are imported.
class Source {
public:
    /// Opens the project (for reading, unless `writes`) or imports the logs, the baseline and the labels.
    static Result<std::unique_ptr<Source>> open(const CommandOptions &options, bool writes, Run &run,
                                                Terminal &terminal);

    Workspace &workspace() { return *m_workspace; }

private:
    std::optional<QTemporaryDir> m_folder; ///< outlives the workspace in it
    std::shared_ptr<Workspace> m_workspace;
};

/// What to analyse: the options with the cohort of --where. Query error when the text cannot be understood.
Result<AnalysisOptions> analysisOf(const CommandOptions &options, Workspace &workspace);

/// Imports logs, then the baseline, then joins the labels, as the options say; each result is remarked. A log that the
/// project has already is skipped unless options.again.
/// The sum of quarantined rows.
Result<std::uint64_t> importAll(Workspace &workspace, const QStringList &logs, const CommandOptions &options, Run &run,
                                Terminal &terminal);

/// Invalid when one of the logs (the arguments from `firstLog` on), the baseline or the labels is a project.
Result<void> refuseProjects(const CommandOptions &options, qsizetype firstLog);

/// True for a file that begins as an SQLite database, or that does not exist and is named like a project.
bool looksLikeProject(const QString &path);

} // namespace faultline

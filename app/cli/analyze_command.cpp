// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/analyses/document_json.h"
#include "app/cli/commands.h"
#include "app/cli/interrupt.h"
#include "app/cli/source.h"
#include "app/jobs/thread_pool.h"
#include "app/report/write_whole.h"

namespace faultline {

int analyzeCommand(const CommandOptions &options, Terminal &terminal)
{
    ThreadPool pool;
    Progress progress([&](const ProgressReport &report) { terminal.progress(report); });
    Run run{pool, {}, &progress, options.seed};
    const Interrupt interrupt(run.cancel);
    Result<std::unique_ptr<Source>> source = Source::open(options, false, run, terminal);
    if (!source)
        return terminal.fail(source.error());
    const Result<AnalysisOptions> analysis = analysisOf(options, (*source)->workspace());
    if (!analysis)
        return terminal.fail(analysis.error());
    Result<Document> document = (*source)->workspace().analyze(*analysis, options.only, run);
    if (!document)
        return terminal.fail(document.error());
    document->caseName = options.caseName;
    if (const Result<void> written =
            writeWhole(options.json, QByteArray::fromStdString(toJson(*document)), "The result");
        !written)
        return terminal.fail(written.error());
    return options.failOnAlert && !document->breaches.empty() ? kAlert : kDone;
}

} // namespace faultline

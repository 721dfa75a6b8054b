// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/analyses/document_json.h"
#include "app/cli/commands.h"
#include "app/cli/interrupt.h"
#include "app/cli/source.h"
#include "app/jobs/thread_pool.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <cstdio>

namespace faultline {

namespace {

/// To a file, whole or not at all, or to standard output. A pipe or device is written into, never replaced by a file.
Result<void> writeText(const std::string &path, const std::string &text)
{
    const auto size = static_cast<qint64>(text.size());
    if (path.empty() || path == "-") {
        const bool written = std::fwrite(text.data(), 1, text.size(), stdout) == text.size() && std::fflush(stdout) == 0;
        return written ? Result<void>() : Error{ErrorKind::Io, "Standard output cannot be written.", {}};
    }
    const auto refused = [&path](const QFileDevice &file) {
        return Error{ErrorKind::Io,
                     "The result cannot be written: " + file.errorString().toStdString() + ". Choose another place.", path};
    };
    const QString name = QString::fromStdString(path);
    const QFileInfo target(name);
    if (target.exists() && !target.isFile() && !target.isDir()) {
        QFile device(name);
        if (!device.open(QIODevice::WriteOnly | QIODevice::Unbuffered) || device.write(text.data(), size) != size)
            return refused(device);
        return {};
    }
    QSaveFile file(name);
    if (!file.open(QIODevice::WriteOnly) || file.write(text.data(), size) != size || !file.commit())
        return refused(file);
    return {};
}

} // namespace

int analyzeCommand(const CommandOptions &options, Terminal &terminal)
{
    ThreadPool pool;
    Progress progress([&](const ProgressReport &report) { terminal.progress(report); });
    Run run{pool, {}, &progress, options.seed};
    const Interrupt interrupt(run.cancel);
    Result<std::unique_ptr<Source>> source = Source::open(options, false, run, terminal);
    if (!source)
        return terminal.fail(source.error());
    Result<Document> document = (*source)->workspace().analyze(options.analysis, options.only, run);
    if (!document)
        return terminal.fail(document.error());
    document->caseName = options.caseName;
    if (const Result<void> written = writeText(options.json, toJson(*document)); !written)
        return terminal.fail(written.error());
    return options.failOnAlert && !document->breaches.empty() ? kAlert : kDone;
}

} // namespace faultline

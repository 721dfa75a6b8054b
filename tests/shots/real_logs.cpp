// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/shots/real_logs.h"

#include "app/jobs/thread_pool.h"
#include "app/session/workspace.h"
#include "tests/support/temporary_folder.h"

#include <cstdio>

namespace faultline {

namespace {

Result<Document> analysed(const std::string &log, const std::string &baseline, const std::string &project)
{
    ThreadPool pool;
    Run run{pool, {}, nullptr, 1};
    Result<std::shared_ptr<Workspace>> workspace = Workspace::create(project);
    if (!workspace)
        return workspace.error();
    if (const auto read = (*workspace)->importLog(log, {}, run); !read)
        return read.error();
    ImportOptions training;
    training.part = Part::Training;
    if (!baseline.empty()) {
        if (const auto read = (*workspace)->importLog(baseline, training, run); !read)
            return read.error();
    }
    return (*workspace)->analyze({}, {}, run);
}

} // namespace

std::shared_ptr<const Document> analysedLog(const QString &log, const QString &baseline)
{
    const TemporaryFolder folder;
    const QString root = QStringLiteral(FAULTLINE_SOURCE_DIR "/");
    Result<Document> document = analysed((root + log).toStdString(),
                                         baseline.isEmpty() ? std::string{} : (root + baseline).toStdString(),
                                         folder.file("shots.faultline"));
    if (document)
        return std::make_shared<const Document>(document.take());
    std::fprintf(stderr, "%s: %s\n", qPrintable(log), document.error().message.c_str());
    return nullptr;
}

} // namespace faultline

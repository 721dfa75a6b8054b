// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/analyses/document_json.h"
#include "app/cli/commands.h"
#include "app/cli/interrupt.h"
#include "app/cli/source.h"
#include "app/jobs/thread_pool.h"
#include "app/report/report.h"
#include "app/report/write_whole.h"
#include "app/window/language.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

namespace faultline {

namespace {

enum class ReportFormat { Pdf, Json };

Result<ReportFormat> formatOf(const std::string &path)
{
    const QString name = QString::fromStdString(path);
    if (name.endsWith(QStringLiteral(".pdf"), Qt::CaseInsensitive))
        return ReportFormat::Pdf;
    if (name.endsWith(QStringLiteral(".json"), Qt::CaseInsensitive))
        return ReportFormat::Json;
    return Error{ErrorKind::Invalid, "A report is written as PDF or as JSON: give a name that ends in .pdf or .json.",
                 path};
}

/// A name that is one file in this folder, whatever the project is called.
std::string defaultPath(const QString &name)
{
    QString safe = name;
    for (QChar &c : safe) {
        if (c == QLatin1Char('/') || c == QChar::Null || c.category() == QChar::Other_Control)
            c = QLatin1Char('_');
    }
    return (safe.left(80) + QStringLiteral("-report.pdf")).toStdString();
}

/// In the language of the computer, for as long as the pages are painted: messages and JSON stay English.
QByteArray paintedInSystemLanguage(const Document &document, const ReportOptions &options)
{
    Language language(*QCoreApplication::instance());
    // The C locale writes 60000 without its comma.
    if (QLocale::system().language() == QLocale::C)
        language.setChoice(QStringLiteral("en"));
    QByteArray pdf = reportPdf(document, options);
    QLocale::setDefault(QLocale::c());
    return pdf;
}

/// What a project or log is called when the command line gives it no name.
QString givenName(const CommandOptions &options, const Document &document)
{
    if (!options.caseName.empty())
        return QString::fromStdString(options.caseName);
    const QString first = options.arguments.first();
    return looksLikeProject(first) ? QFileInfo(first).completeBaseName() : reportName(document);
}

} // namespace

int reportCommand(const CommandOptions &options, Terminal &terminal)
{
    if (!options.out.empty()) {
        if (const auto format = formatOf(options.out); !format)
            return terminal.fail(format.error());
    }
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
    const bool asJson = !options.out.empty() && *formatOf(options.out) == ReportFormat::Json;
    const std::vector<std::string> onPaper{"metrics", "alerts"};
    Result<Document> document =
        (*source)->workspace().analyze(*analysis, options.only.empty() && !asJson ? onPaper : options.only, run);
    if (!document)
        return terminal.fail(document.error());
    document->caseName = options.caseName;
    const QString name = givenName(options, *document);
    const std::string path = options.out.empty() ? defaultPath(name) : options.out;
    const QByteArray bytes = asJson ? QByteArray::fromStdString(toJson(*document))
                                    : paintedInSystemLanguage(*document, {name, QDate::currentDate()});
    if (const Result<void> written = writeWhole(path, bytes, "The report"); !written)
        return terminal.fail(written.error());
    terminal.say(path);
    return options.failOnAlert && !document->breaches.empty() ? kAlert : kDone;
}

} // namespace faultline

// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "analysis/alerts/breaches.h"
#include "analysis/base/blocking.h"
#include "app/cli/source.h"
#include "app/dialogs/import_dialog.h"
#include "app/report/report.h"
#include "app/report/write_whole.h"
#include "app/session/import_words.h"
#include "widgets/style/icons.h"

#include <QFileInfo>

namespace faultline {

Application::Application(QApplication &application)
    : m_appearance(application)
    , m_language(application)
    , m_chosen(restore(application))
    , m_jobs(m_pool)
    , m_session(m_jobs)
    , m_window(m_appearance, m_language, m_settings)
{
    forbidBlockingHere();
    connectWindow();
    connectSession();
}

/// Theme and language come before the window: its layout is measured in their fonts.
bool Application::restore(QApplication &application)
{
    const int theme = m_settings.value(QStringLiteral("theme"), 0).toInt();
    m_appearance.setTheme(theme == 1 ? Theme::Light : theme == 2 ? Theme::Dark : Theme::System);
    m_language.setNumbers(m_settings.value(QStringLiteral("numbers")).toString());
    m_language.setChoice(m_settings.value(QStringLiteral("language")).toString());
    application.setWindowIcon(applicationIcon());
    return true;
}

void Application::connectWindow()
{
    m_window.setDesk(m_session.desk());
    connect(&m_window, &MainWindow::openProjectRequested, &m_session, &Session::openProject);
    connect(&m_window, &MainWindow::openSampleRequested, &m_session, &Session::openSample);
    connect(&m_window, &MainWindow::closeProjectRequested, &m_session, &Session::close);
    connect(&m_window, &MainWindow::analyseRequested, &m_session, &Session::analyse);
    connect(&m_window, &MainWindow::labelsRequested, &m_session, &Session::joinLabels);
    connect(&m_window, &MainWindow::openLogRequested, this,
            [this](const QStringList &paths) { openLogs(paths, Part::Production, false); });
    connect(&m_window, &MainWindow::baselineRequested, this,
            [this](const QString &path) { openLogs({path}, Part::Training, true); });
    connect(&m_window, &MainWindow::thresholdChosen, &m_session, &Session::setThreshold);
    connect(&m_window, &MainWindow::thresholdRemoved, &m_session, &Session::removeThreshold);
    connect(&m_window, &MainWindow::noteSaved, &m_session.notes(), &Notes::save);
    connect(&m_window, &MainWindow::noteRemoved, &m_session.notes(), &Notes::remove);
    connect(&m_window, &MainWindow::cancelJobRequested, &m_jobs,
            [this](qint64 job) { m_jobs.cancel(static_cast<int>(job)); });
    connect(&m_window, &MainWindow::reportRequested, this, &Application::writeReport);
    connect(&m_window, &MainWindow::exportRequested, this, [this](const QString &path, const QByteArray &bytes) {
        write(tr("Writing %1", "file").arg(QFileInfo(path).fileName()), path, bytes, "The exported file");
    });

    connect(&m_jobs, &JobRunner::started, &m_window,
            [this](int job, const QString &title) { m_window.jobStarted(job, title); });
    connect(&m_jobs, &JobRunner::progressed, &m_window,
            [this](int job, const ProgressReport &report) { m_window.jobProgress(job, report); });
    connect(&m_jobs, &JobRunner::finished, &m_window, [this](int job, const std::optional<Error> &error) {
        const bool cancelled = error && error->kind == ErrorKind::Cancelled;
        m_window.jobFinished(job,
                             !error          ? JobOutcome::Done
                                 : cancelled ? JobOutcome::Cancelled
                                             : JobOutcome::Failed,
                             error && !cancelled ? QString::fromStdString(error->message) : QString());
    });
}

void Application::connectSession()
{
    connect(&m_session, &Session::stateChanged, &m_window, &MainWindow::setSession);
    connect(&m_session, &Session::reportChanged, this, &Application::showReport);
    connect(&m_session.notes(), &Notes::changed, &m_window, &MainWindow::showNotes);
    connect(&m_session, &Session::previewReady, this, &Application::askMapping);
    connect(&m_session, &Session::failed, &m_window, &MainWindow::showError);
    connect(&m_session, &Session::labelsJoined, &m_window, &MainWindow::showLabelJoin);
    connect(&m_session, &Session::logImported, &m_window,
            [this](const ImportSummary &summary, const std::vector<QuarantinedRow> &rows) {
                if (summary.rowsQuarantined > 0)
                    m_window.showQuarantine(rows, summary);
            });
}

void Application::open(const QStringList &paths, bool sample)
{
    if (sample)
        m_session.openSample();
    else if (paths.size() == 1 && looksLikeProject(paths.first()))
        m_session.openProject(paths.first());
    else if (!paths.isEmpty())
        openLogs(paths, Part::Production, false);
}

void Application::openLogs(const QStringList &paths, Part part, bool intoOpenProject)
{
    if (paths.isEmpty())
        return;
    ImportOptions options;
    options.part = part;
    m_waiting = paths.mid(1);
    m_session.preview(paths.first(), options, intoOpenProject && m_session.state().isOpen());
}

void Application::askMapping(const ImportPreview &preview, bool intoOpenProject)
{
    auto *dialog =
        new ImportDialog(importView(preview, intoOpenProject ? m_session.state().projectName : QString()), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const QString path = QString::fromStdString(preview.description.path);
    connect(dialog, &QDialog::accepted, this, [this, dialog, path, intoOpenProject] {
        m_session.importLogs(QStringList{path} + m_waiting, importOptions(dialog->choice()), intoOpenProject);
    });
    dialog->open();
}

void Application::showReport(std::shared_ptr<const MetricReport> report)
{
    std::vector<BreachEpisode> episodes;
    if (report)
        episodes = breaches(report->series, m_session.thresholds());
    m_window.showReport(std::move(report), m_session.thresholds(), std::move(episodes));
}

void Application::writeReport(const QString &path)
{
    const std::shared_ptr<const Document> document = m_session.document();
    if (!document) {
        m_window.showError(
            tr("Report"),
            {ErrorKind::Invalid, tr("There is nothing to report yet: open a log first.").toStdString(), {}});
        return;
    }
    // Painted here, because a chart belongs to this thread; written by a job, because a file does not.
    QString title = m_session.state().projectName;
    title = title.left(title.lastIndexOf(QLatin1Char('.')));
    const QByteArray pdf = reportPdf(*document, {title, QDate::currentDate()});
    write(tr("Writing the report"), path, pdf, "The report");
}

void Application::write(const QString &job, const QString &path, const QByteArray &bytes, const char *what)
{
    m_jobs.start<bool>(
        job, 0,
        [bytes, file = path.toStdString(), what](Run &) -> Result<bool> {
            const Result<void> written = writeWhole(file, bytes, what);
            return written ? Result<bool>(true) : written.error();
        },
        this, [this, job](Result<bool> written) { written ? void() : m_window.showError(job, written.error()); });
}

} // namespace faultline
